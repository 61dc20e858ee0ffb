"""School days: which they are, and how they were counted. What the calendar does not cover is None, not a guess."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby

Day = date
_DAY = timedelta(days=1)


class NotSchool(enum.StrEnum):
    """Why a day does not count. A holiday is between two terms, or a half-term."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    BANK_HOLIDAY = "bank_holiday"
    INSET = "inset"
    CLOSURE = "closure"


@dataclass(frozen=True)
class Term:
    """An unbroken run of weeks: a term with a half-term in it is two of these."""

    name: str
    first: date
    last: date


@dataclass(frozen=True)
class Skip:
    date: Day
    reason: NotSchool


@dataclass(frozen=True)
class Stretch:
    """Days that were not counted, in a row, under the one reason worth saying."""

    first: date
    last: date
    reason: NotSchool


@dataclass(frozen=True)
class Due:
    """`how` has every day that was passed over, so that the bot can say how it counted."""

    date: Day
    received_on: Day
    days: int
    how: tuple[Skip, ...] = ()

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        return stretches(self.how)


@dataclass(frozen=True)
class Calendar:
    """`terms` in order. `bank_holidays` and `closures` carry their names."""

    terms: tuple[Term, ...] = ()
    inset_days: frozenset[date] = frozenset()
    bank_holidays: Mapping[date, str] = field(default_factory=dict)
    closures: Mapping[date, str] = field(default_factory=dict)

    def covers(self, day: date) -> bool:
        return bool(self.terms) and self.terms[0].first <= day <= self.terms[-1].last

    def is_school_day(self, day: date) -> bool | None:
        """A Saturday is never one, however far the calendar reaches."""
        if _is_weekend(day):
            return False
        return self.why_not(day) is None if self.covers(day) else None

    def why_not(self, day: date) -> NotSchool | None:
        if _is_weekend(day):
            return NotSchool.WEEKEND
        if not any(term.first <= day <= term.last for term in self.terms):
            return NotSchool.HOLIDAY
        if day in self.bank_holidays:
            return NotSchool.BANK_HOLIDAY
        if day in self.inset_days:
            return NotSchool.INSET
        return NotSchool.CLOSURE if day in self.closures else None

    def received_on(self, day: date) -> date | None:
        """What arrives when the school is shut counts from the first school day back."""
        return next(self._school_days_from(day), None)

    def add_school_days(self, start: date, days: int) -> date | None:
        """The day that is `days` school days after `start`; `start` itself is not counted."""
        if days < 0:
            raise ValueError(f"School days are counted forwards; {days} is not a number of days to wait.")
        if days == 0:
            return start
        later = self._school_days_from(start + _DAY)
        return next((day for number, day in enumerate(later, 1) if number == days), None)

    def school_days_between(self, start: date, end: date) -> int | None:
        """How many school days have come after `start`, up to and including `end`."""
        if end <= start:
            return 0
        if not (self.covers(start) and self.covers(end)):
            return None
        return sum(1 for day in _days(start + _DAY, end) if self.why_not(day) is None)

    def due(self, received: date, days: int) -> Due | None:
        first = self.received_on(received)
        by = self.add_school_days(first, days) if first else None
        if first is None or by is None:
            return None
        return Due(by, first, days, tuple(self._passed_over(received, by)))

    def _school_days_from(self, day: date) -> Iterator[date]:
        while self.covers(day):
            if self.why_not(day) is None:
                yield day
            day += _DAY

    def _passed_over(self, start: date, end: date) -> Iterator[Skip]:
        for day in _days(start, end):
            reason = self.why_not(day)
            if reason is not None:
                yield Skip(day, reason)


def stretches(skips: tuple[Skip, ...]) -> tuple[Stretch, ...]:
    """Days in a row told as one: a half-term with its weekends is one holiday, and not three things."""
    runs = groupby(enumerate(skips), key=lambda pair: pair[1].date.toordinal() - pair[0])
    return tuple(_as_one([skip for _, skip in run]) for _, run in runs)


def _as_one(run: list[Skip]) -> Stretch:
    order = (NotSchool.HOLIDAY, NotSchool.BANK_HOLIDAY, NotSchool.INSET, NotSchool.CLOSURE, NotSchool.WEEKEND)
    reason = min((skip.reason for skip in run), key=order.index)
    return Stretch(run[0].date, run[-1].date, reason)


def _days(first: date, last: date) -> Iterator[date]:
    for offset in range((last - first).days + 1):
        yield first + offset * _DAY


def _is_weekend(day: date) -> bool:
    return day.weekday() >= 5
