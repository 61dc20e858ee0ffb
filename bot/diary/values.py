"""What the diary speaks of: whose times they are, what a free time is, and why a wish could not be met."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Protocol
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")


class Span(Protocol):
    """Anything that takes up time, in UTC."""

    @property
    def starts(self) -> datetime: ...
    @property
    def ends(self) -> datetime: ...


class Change(Span, Protocol):
    """Times opened or closed by the office, beside the weekly ones."""

    @property
    def open(self) -> bool: ...


class WeeklyTime(Protocol):
    """`weekday` as Python counts: Monday is 0. Local time at the school. `length` in minutes."""

    @property
    def weekday(self) -> int: ...
    @property
    def starts(self) -> time: ...
    @property
    def ends(self) -> time: ...
    @property
    def length(self) -> int: ...
    @property
    def place(self) -> str | None: ...
    @property
    def ways(self) -> Sequence[str]: ...


class Member(Protocol):
    """Somebody who sees parents."""

    @property
    def key(self) -> str: ...
    @property
    def times(self) -> Sequence[WeeklyTime]: ...
    @property
    def cover(self) -> str | None: ...
    def is_away(self, day: date) -> bool: ...


class Rules(Protocol):
    """Minutes, save for `notice_school_days` and `horizon_days`."""

    @property
    def length(self) -> int: ...
    @property
    def buffer(self) -> int: ...
    @property
    def notice_school_days(self) -> int: ...
    @property
    def horizon_days(self) -> int: ...


@dataclass(frozen=True)
class FreeTime:
    """`starts` and `ends` are UTC. `instead_of`: the one who is away that day."""

    starts: datetime
    ends: datetime
    person: str
    place: str | None = None
    ways: tuple[str, ...] = ()
    instead_of: str | None = None

    @property
    def local(self) -> datetime:
        return self.starts.astimezone(LONDON)


class WhyNot(enum.StrEnum):
    """Why a time that was asked for cannot be: what the words that say so are chosen by."""

    PAST = "past"
    NO_SUCH_DATE = "no_such_date"
    NO_SUCH_TIME = "no_such_time"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    BANK_HOLIDAY = "bank_holiday"
    INSET = "inset"
    CLOSURE = "closure"
    DATES_UNKNOWN = "dates_unknown"
    TOO_SOON = "too_soon"
    TOO_FAR = "too_far"
    AWAY = "away"
    NOT_THAT_DAY = "not_that_day"
    OUTSIDE_HOURS = "outside_hours"
    TAKEN = "taken"
    ALL_SHOWN = "all_shown"


@dataclass(frozen=True)
class Nearest:
    """The times that fit, or with `why_not` the nearest real ones."""

    times: tuple[FreeTime, ...]
    why_not: WhyNot | None = None
