"""The calendar of a school file: terms, INSET days, closures; bank holidays are looked up and not written down."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from bot.protocol.school_days import Calendar, Term
from bot.school.holidays import bank_holidays
from bot.school.reading import Section, day_from

_LONGEST_HOLIDAY = timedelta(days=60)
_LONGEST_TERM = timedelta(days=120)


def read_calendar(root: Section) -> tuple[Calendar, bool]:
    """The calendar, and whether the school has confirmed it."""
    with root.section("calendar") as section:
        confirmed = section.flag("confirmed")
        terms = tuple(_terms(section))
        insets = frozenset(_inset_days(section, terms))
        closures = _closures(section, terms)
    if not terms:
        return Calendar(), False
    return Calendar(terms, insets, bank_holidays(terms[0].first, terms[-1].last), closures), confirmed


def _terms(section: Section) -> list[Term]:
    terms: list[Term] = []
    for entry in section.sections("terms", "a term"):
        with entry:
            term = _term(entry)
        if term is None:
            continue
        if terms:
            _check_follows(entry, terms[-1], term)
        terms.append(term)
    return terms


def _term(entry: Section) -> Term | None:
    name = entry.required("name", "autumn, first half")
    first, last = entry.day("first"), entry.day("last")
    if first is None or last is None:
        entry.problem("A term needs first and last; write first: 2026-09-01 and last: 2026-10-23.")
        return None
    if not timedelta(0) < last - first <= _LONGEST_TERM:
        entry.problem(f"A term cannot run from {first} to {last}; write a last day that comes after the first.", "last")
        return None
    return Term(name, first, last)


def _check_follows(entry: Section, before: Term, term: Term) -> None:
    if term.first <= before.last:
        entry.problem(
            f"This term begins before the one above it ends ({before.last}); put the terms in order.", "first"
        )
    elif term.first - before.last > _LONGEST_HOLIDAY:
        entry.problem(f"Between {before.last} and {term.first} there is a term missing; write it in.", "first")


def _inset_days(section: Section, terms: tuple[Term, ...]) -> list[date]:
    days: list[date] = []
    for text in section.words("inset_days"):
        day = day_from(text)
        if day is None:
            section.problem(f"An INSET day cannot be {text!r}; write a date as 2026-09-01.", "inset_days")
        else:
            days.append(day)
            _check_in_term(section, "inset_days", day, terms)
    return days


def _closures(section: Section, terms: tuple[Term, ...]) -> Mapping[date, str]:
    closures: dict[date, str] = {}
    for entry in section.sections("closures", "a closure"):
        with entry:
            day, reason = entry.day("date"), entry.required("reason", "polling day")
        if day is None:
            entry.problem("A closure needs a date; write date: 2027-05-06.")
        else:
            closures[day] = reason
            _check_in_term(entry, "date", day, terms)
    return closures


def _check_in_term(section: Section, key: str, day: date, terms: tuple[Term, ...]) -> None:
    if not any(term.first <= day <= term.last for term in terms):
        section.problem(f"{day} is not in any term; take it out, or correct the date.", key)
