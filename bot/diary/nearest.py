"""The times that fit what was said; or the nearest real ones, and why it could not be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from datetime import time as Clock

from bot.diary.clock import at, day_of
from bot.diary.times import Diary, days_offered, free_times, windows
from bot.diary.values import FreeTime, Nearest, WhyNot
from bot.diary.when import Problem, When
from bot.protocol.school_days import NotSchool

PROBLEMS = {
    Problem.PAST: WhyNot.PAST,
    Problem.NO_SUCH_DATE: WhyNot.NO_SUCH_DATE,
    Problem.NO_SUCH_TIME: WhyNot.NO_SUCH_TIME,
}


def nearest(
    times: Sequence[FreeTime], when: When | None, diaries: Sequence[Diary], n: int = 3, *, shown: int = 0
) -> Nearest:
    """`times` are the free times of all the diaries, in order; so many of those that fit were `shown` already."""
    if when is None:
        return Nearest(tuple(times[shown : shown + n]))
    fitting = [time for time in times if when.allows(time.local)]
    if fitting[shown:]:
        return Nearest(tuple(fitting[shown : shown + n]))
    why = WhyNot.ALL_SHOWN if fitting else why_not(when, diaries)
    return Nearest(_closest([time for time in times if time not in fitting], when, n), why)


def _closest(times: Sequence[FreeTime], when: When, n: int) -> tuple[FreeTime, ...]:
    wanted = [time for time in times if time.local.weekday() not in when.without] or times
    closest = sorted(wanted, key=lambda time: (_days_off(time, when), _minutes_off(time, when), time.starts))
    return tuple(sorted(closest[:n], key=lambda time: time.starts))


def why_not(when: When, diaries: Sequence[Diary]) -> WhyNot:
    """The first reason that a person would give: the date itself, then the day, then the hour."""
    if when.problem is not None:
        return PROBLEMS[when.problem]
    reasons = [_why_not_on(day, when, diaries) for day in when.dates]
    if reasons:
        return next((reason for reason in reasons if reason in ABOUT_HOURS), reasons[0])
    return _about_hours(when, diaries)


MIDNIGHT = 24 * 60
ABOUT_HOURS = frozenset({WhyNot.TAKEN, WhyNot.OUTSIDE_HOURS, WhyNot.NO_SUCH_TIME})


def _why_not_on(day: date, when: When, diaries: Sequence[Diary]) -> WhyNot:
    if not diaries:
        return WhyNot.NOT_THAT_DAY
    if when.time is not None and at(day, when.time) is None:
        return WhyNot.NO_SUCH_TIME
    return _about_the_date(day, diaries[0]) or _about_the_people(day, diaries) or _about_hours(when, diaries, day)


def _about_the_date(day: date, diary: Diary) -> WhyNot | None:
    if day < day_of(diary.now):
        return WhyNot.PAST
    shut = diary.calendar.why_not(day)
    if shut is not NotSchool.WEEKEND and not diary.calendar.covers(day):
        return WhyNot.DATES_UNKNOWN
    if shut is not None and not any(windows(diary, day)):
        return WhyNot(shut.value)
    bounds = days_offered(diary)
    if bounds is None:
        return WhyNot.DATES_UNKNOWN
    return WhyNot.TOO_SOON if day < bounds[0] else WhyNot.TOO_FAR if day > bounds[1] else None


def _about_the_people(day: date, diaries: Sequence[Diary]) -> WhyNot | None:
    own = [diary for diary in diaries if diary.instead_of is None]
    if own and all(diary.member.is_away(day) for diary in own):
        return WhyNot.AWAY
    return None if any(windows(diary, day) for diary in diaries) else WhyNot.NOT_THAT_DAY


def _about_hours(when: When, diaries: Sequence[Diary], day: date | None = None) -> WhyNot:
    """Would it fit if nobody else had booked?"""
    empty = [time for diary in diaries for time in free_times(replace(diary, taken=()), day, day)]
    if any(when.allows(time.local) for time in empty):
        return WhyNot.TAKEN
    if day is None and all(time.local.weekday() in when.without for time in empty):
        return WhyNot.NOT_THAT_DAY
    return WhyNot.OUTSIDE_HOURS


def _days_off(time: FreeTime, when: When) -> int:
    day = time.local.date()
    return min((abs((day - wanted).days) for wanted in when.dates), default=0)


def _minutes_off(time: FreeTime, when: When) -> int:
    """How far the clock is from any that would fit, whatever the day."""
    clock = _minutes(time.local.time())
    if when.time is not None:
        return abs(clock - _minutes(when.time))
    opens, closes = when.day.hours_of(when.part)
    first = max(_minutes(opens), _minutes(when.after) if when.after else 0)
    last = min(_minutes(closes), _minutes(when.before) if when.before else MIDNIGHT)
    return max(first - clock, clock - last, 0)


def _minutes(clock: Clock) -> int:
    return clock.hour * 60 + clock.minute
