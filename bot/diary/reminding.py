"""When a reminder goes out: the school day before, at an hour at which nobody sleeps."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from bot.diary.clock import at, day_of
from bot.protocol.school_days import Calendar

HOUR = time(16)
# Further back lies a holiday, and whoever is reminded before it has forgotten by the end of it.
FURTHEST = 4


def reminder_at(starts: datetime, calendar: Calendar) -> datetime:
    moment = at(_day_before(day_of(starts), calendar), HOUR)
    assert moment is not None, "no clock changes in the afternoon"
    return moment


def _day_before(day: date, calendar: Calendar) -> date:
    earlier = [day - timedelta(days=days) for days in range(1, FURTHEST + 1)]
    return next((each for each in earlier if calendar.is_school_day(each)), earlier[0])
