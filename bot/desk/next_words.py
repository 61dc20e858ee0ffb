"""A route as facts for the words: which response tells it, and what it needs to know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.desk.desk import School
from bot.desk.labels import label
from bot.protocol.values import Person, Reason, Route, Way

UNEXPLAINED = frozenset({Reason.USUAL, Reason.ALREADY_DONE})


@dataclass(frozen=True)
class Next:
    outcome: str
    why: str | None
    facts: Mapping[str, str]
    progress: Mapping[str, int]


def next_of(school: School, route: Route) -> Next:
    return Next(
        outcome=_outcome(route),
        why=None if route.reason in UNEXPLAINED else route.reason.value,
        facts={
            "contact": _people(route),
            "contact_short": _short(route),
            "step": str(min(route.step, route.of)),
            "of": str(route.of),
        },
        progress={"step": min(route.step, route.of), "of": route.of},
    )


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
