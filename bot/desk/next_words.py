"""A route as facts for the words: which response tells it, and what it needs to know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.desk.desk import School
from bot.desk.labels import label
from bot.desk.recap import shortened
from bot.desk.standing import Standing
from bot.desk.values import Concern
from bot.protocol.values import Person, Reason, Route, Way

UNEXPLAINED = frozenset({Reason.USUAL, Reason.ALREADY_DONE})


@dataclass(frozen=True)
class Press:
    """A button. `always`: also before there is a concern that it could belong to."""

    label: str
    intent: str
    always: bool = False


@dataclass(frozen=True)
class Next:
    outcome: str
    why: str | None
    facts: Mapping[str, str]
    progress: Mapping[str, int]
    choices: tuple[Press, ...] = ()


CHOICES: Mapping[str, tuple[Press, ...]] = {
    "speak": (Press("i_have_done_that", "step_done"), Press("rather_not_see_them", "want_past_teacher")),
    "appointment": (Press("book_a_time", "book_appointment", always=True), Press("have_seen_them", "step_done")),
    "letter": (Press("help_me_write_it", "formal_complaint", always=True),),
    "letter_private": (Press("help_me_write_it", "formal_complaint", always=True),),
    "beyond": (),
}
DID_IT_HELP = (
    Press("yes_it_is_sorted", "resolved"),
    Press("no_it_did_not_help", "not_helped"),
    Press("waiting_to_hear", "still_waiting"),
)
BEFORE_A_CONCERN = (Press("tell_a_worry", "raise_concern"),)


def next_of(school: School, route: Route) -> Next:
    outcome = _outcome(route)
    return Next(
        outcome=outcome,
        why=None if route.reason in UNEXPLAINED else route.reason.value,
        facts={
            "contact": _people(route),
            "contact_short": _short(route),
            "step": str(min(route.step, route.of)),
            "of": str(route.of),
            "how_long": how_long(school),
        },
        progress={"step": min(route.step, route.of), "of": route.of},
        choices=CHOICES[outcome],
    )


def how_long(school: School) -> str:
    """The school's own number of days, or none."""
    if school.days_to_reply is None:
        return label("how_long_unset")
    return f"{label('how_long_before')} {school.days_to_reply} {label('how_long_after')}"


def child_words(school: School, concern: Concern) -> str:
    group = school.year(concern.child.year)
    year = group.label if group else concern.child.year
    return f"{concern.child.name}, {year}" if concern.child.name else year


def one_line(school: School, at: Standing) -> str:
    """A concern among others: its reference, whose it is, and what it is about."""
    return f"{at.concern.reference} ({child_words(school, at.concern)}): {shortened(at.concern.summary, 80)}"


def _outcome(route: Route) -> str:
    if route.reason is Reason.BEYOND_LADDER:
        return "beyond"
    if route.way is Way.LETTER:
        return "letter_private" if route.private else "letter"
    if route.way is Way.SPEAK:
        return "speak"
    return "appointment"


def _people(route: Route) -> str:
    if route.people:
        return f" {label('or')} ".join(introduced(person) for person in route.people)
    return introduced(route.addressee) if route.addressee else ""


def _short(route: Route) -> str:
    people = route.people or ((route.addressee,) if route.addressee else ())
    return f" {label('or')} ".join(person.name or f"{label('the')} {person.title}" for person in people)


def introduced(person: Person) -> str:
    return f"{person.name}, {person.title}" if person.name else f"{label('the')} {person.title}"
