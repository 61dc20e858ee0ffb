"""What a parent said about a time: the days, the part of the day, and what is ruled out."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

HORIZON = timedelta(days=28)
TimeOfDay = time


class Part(enum.StrEnum):
    BEFORE_SCHOOL = "before_school"
    MORNING = "morning"
    LUNCHTIME = "lunchtime"
    AFTERNOON = "afternoon"
    AFTER_SCHOOL = "after_school"
    EVENING = "evening"


class Problem(enum.StrEnum):
    PAST = "past"
    NO_SUCH_DATE = "no_such_date"
    NO_SUCH_TIME = "no_such_time"


@dataclass(frozen=True)
class SchoolDay:
    opens: time = time(8, 45)
    closes: time = time(15, 15)

    def hours_of(self, part: Part | None) -> tuple[time, time]:
        """From when, and before when, a part of the day may start."""
        return {
            Part.BEFORE_SCHOOL: (time.min, self.opens),
            Part.MORNING: (time.min, time(12)),
            Part.LUNCHTIME: (time(12), time(13, 30)),
            Part.AFTERNOON: (time(12), time(17, 30)),
            Part.AFTER_SCHOOL: (self.closes, time.max),
            Part.EVENING: (time(17), time.max),
            None: (time.min, time.max),
        }[part]


@dataclass(frozen=True)
class When:
    """What was said, resolved against the clock.

    `dates` is every date that fits within the horizon, or a named date beyond it; empty means any date.
    `after` lets a time start then or later, `before` only earlier: clock limits that were said, on top of the part's
    own. `without` holds weekdays, Monday = 0. Two exact times ("3 or 4") keep the first; two parts of the day
    ("before or after school") keep neither.
    """

    said: str
    dates: tuple[date, ...] = ()
    part: Part | None = None
    time: TimeOfDay | None = None
    after: TimeOfDay | None = None
    before: TimeOfDay | None = None
    without: frozenset[int] = frozenset()
    problem: Problem | None = None
    day: SchoolDay = SchoolDay()

    def allows(self, start: datetime) -> bool:
        """Does a local start time fit? Nothing fits a time that does not exist."""
        return self.problem is None and self._allows_day(start.date()) and self._allows_clock(start.time())

    def _allows_day(self, day: date) -> bool:
        return day.weekday() not in self.without and (not self.dates or day in self.dates)

    def _allows_clock(self, clock: TimeOfDay) -> bool:
        if self.time is not None:
            return clock == self.time
        first, last = self.day.hours_of(self.part)
        return max(first, self.after or first) <= clock < min(last, self.before or last)
