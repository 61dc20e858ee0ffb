"""What `python -m bot school check` prints: the ladder of every year group, and who stands in for whom."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot.protocol.router import next_contact
from bot.protocol.values import Done, Person, Route, Situation, Way
from bot.school.loader import load_school
from bot.school.model import School, YearGroup
from bot.school.problems import SchoolFileError


def run(path: Path) -> int:
    try:
        print(describe(load_school(path)))
    except SchoolFileError as error:
        print(error)
        return 2
    return 0


def describe(school: School) -> str:
    return "\n".join([*_heading(school), *(line for group in school.year_groups for line in _year(school, group))])


def _heading(school: School) -> Iterator[str]:
    yield school.name
    if school.ladder.default:
        yield "  The ladder is the default one; no document of the school gives it."
    yield f"  Still to be set by the school: {', '.join(still_to_set(school)) or 'nothing'}."
    if not school.calendar_confirmed:
        yield "  The term dates are not confirmed by the school."


def still_to_set(school: School) -> tuple[str, ...]:
    """What the file leaves open: a parent is told that the office will confirm."""
    return tuple(_unset(school))


def _unset(school: School) -> Iterator[str]:
    shown = school.facts.shown()
    yield from (key for key in ("office_telephone", "office_email", "website", "opening_hours") if key not in shown)
    yield from (key for key in ("privacy_page", "who_reads_messages") if key not in shown)
    yield from ("safeguarding_lead",) if school.safeguarding_lead is None else ()
    yield from ("school_days_to_reply",) if school.days_to_reply is None else ()
    yield from ("chair",) if school.ladder.chair.name is None else ()
    yield from ("calendar",) if not school.calendar.terms else ()


def _year(school: School, group: YearGroup) -> Iterator[str]:
    yield f"\n{group.label}"
    done: tuple[Done, ...] = ()
    while True:
        route = next_contact(school.ladder, Situation(group.key, done=done))
        if done and route.step == done[-1].step:
            break
        yield f"  {_number(route)} {_who(route)}"
        done = (*done, Done(route.step, route.people[0].key if len(route.people) == 1 else None))
    for person in _possible_subjects(school, group):
        route = next_contact(school.ladder, Situation(group.key, frozenset({person.key})))
        yield f"  about {_called(person)}: {_who(route)}"


def _number(route: Route) -> str:
    return f"step {route.step}:" if route.step <= route.of else "after that:"


def _possible_subjects(school: School, group: YearGroup) -> tuple[Person, ...]:
    ladder = school.ladder
    held = [person for rung in ladder.rungs for person in rung.held_in(group.key)]
    everybody = {person.key: person for person in (*held, ladder.chair, ladder.clerk)}
    return tuple(everybody.values())


def _who(route: Route) -> str:
    people = " or ".join(f"{_called(person)}" for person in (*route.people, *filter(None, [route.addressee])))
    letter = "a letter to " if route.way is Way.LETTER else ""
    by_way = f", by way of the {route.via}" if route.via else ""
    return f"{letter}{people}{by_way}{', private' if route.private else ''}"


def _called(person: Person) -> str:
    return f"{person.name} ({person.title})" if person.name else f"the {person.title}"
