"""Schools for the tests of the protocol: the four real files, and small ones that are awkward on purpose."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bot.protocol.values import Done, Ladder, Person, Route, Rung, Situation, Way, Wish
from bot.school.loader import load_school
from bot.school.model import School

SCHOOLS = Path(__file__).parents[2] / "data" / "schools"
FILES = tuple(sorted(SCHOOLS.glob("*.yml")))


@cache
def school(name: str) -> School:
    return load_school(SCHOOLS / f"{name}.yml")


def hemingford() -> Ladder:
    return school("hemingford_grey").ladder


def situation(
    year: str, about: set[str] | None = None, done: tuple[int | Done, ...] = (), wants: Wish | None = None
) -> Situation:
    steps = tuple(step if isinstance(step, Done) else Done(step) for step in done)
    return Situation(year, frozenset(about or ()), steps, wants)


def keys(route: Route) -> list[str]:
    return [person.key for person in route.people]


HEAD = Person("mrs_ash", "Mrs Ash", "headteacher")
BELL = Person("mr_bell", "Mr Bell", "class teacher and phase leader")
COLE = Person("mrs_cole", "Mrs Cole", "class teacher")


def small_school() -> Ladder:
    """The head teaches, leads and heads; one other teacher; a letter to the head."""
    years = ("Y1", "Y2")
    return Ladder(
        years=years,
        rungs=(
            Rung(1, "class_teacher", Way.SPEAK, {"Y1": (HEAD,), "Y2": (COLE, BELL)}),
            Rung(2, "phase_leader", Way.APPOINTMENT, {"Y1": (BELL,), "Y2": (BELL,)}),
            Rung(3, "head", Way.APPOINTMENT, {year: (HEAD,) for year in years}),
            Rung(4, "formal_complaint", Way.LETTER, {}, HEAD),
        ),
        people={person.key: person for person in (HEAD, BELL, COLE)},
        roles={"head": frozenset({HEAD.key}), "phase_leader": frozenset({BELL.key})},
    )
