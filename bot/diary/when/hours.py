"""The time of day that was asked for, out of everything that was said about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from bot.diary.when.patterns import Clock, Find
from bot.diary.when.values import Part, Problem, SchoolDay, When

# Said together, the first of a pair is what is meant.
_NARROWER = (
    (Part.BEFORE_SCHOOL, Part.MORNING),
    (Part.AFTER_SCHOOL, Part.AFTERNOON),
    (Part.AFTER_SCHOOL, Part.EVENING),
    (Part.AFTERNOON, Part.LUNCHTIME),
)
_LATE_PARTS = (Part.EVENING, Part.AFTER_SCHOOL)


def hours(wanted: Sequence[Find], school: SchoolDay) -> When:
    part = _part_of({find.part for find in wanted if find.part})
    heard = [find for find in wanted if find.part in (None, part)]
    clocks = [_in_part(find.clock, part) for find in heard if find.clock]
    after = [_in_part(find.after, part) for find in heard if find.after]
    before = [_in_part(find.before, part) for find in heard if find.before]
    if not all(clock.real for clock in (*clocks, *after, *before)):
        return When(said="", problem=Problem.NO_SUCH_TIME, day=school)
    earliest = max((clock.at() for clock in after), default=None)
    latest = min((clock.at() for clock in before), default=None)
    # "before 9 or after 3" leaves a hole that two edges cannot say.
    if earliest and latest and latest <= earliest:
        earliest = latest = None
    exact = clocks[0].at() if clocks else None
    return When(said="", part=part, time=exact, after=earliest, before=latest, day=school)


def _part_of(parts: set[Part]) -> Part | None:
    for narrow, wide in _NARROWER:
        if narrow in parts:
            parts = parts - {wide}
    return next(iter(parts)) if len(parts) == 1 else None


def _in_part(clock: Clock, part: Part | None) -> Clock:
    """ "8 in the evening" and "6 in the morning" are not school hours."""
    if not clock.sure and part in _LATE_PARTS and 5 <= clock.hour < 12:
        return replace(clock, hour=clock.hour + 12)
    if not clock.sure and part is Part.MORNING and 12 < clock.hour < 24:
        return replace(clock, hour=clock.hour - 12)
    return clock


def turned_round(refused: Sequence[Find], wanted: Sequence[Find], school: SchoolDay) -> list[Find]:
    """ "can't do Thursday before 10" asks for Thursday from 10; "not mornings" alone asks for noon or later."""
    bounds = [find for find in refused if find.after or find.before]
    if bounds:
        days = [find for find in refused if find.names_a_day]
        return days + [Find(after=find.before, before=find.after) for find in bounds]
    if any(find.names_a_day for find in refused) or any(find.part for find in wanted):
        return []
    return [_other_hours(find.part, school) for find in refused if find.part]


def _other_hours(part: Part, school: SchoolDay) -> Find:
    if part is Part.LUNCHTIME:
        return Find()
    first, last = school.hours_of(part)
    if part in (Part.BEFORE_SCHOOL, Part.MORNING):
        return Find(after=Clock(last.hour, last.minute, sure=True))
    return Find(before=Clock(first.hour, first.minute, sure=True))


def last_moment(when: When) -> time | None:
    """The end of what was named; None where no time of day was."""
    if when.time or when.before:
        return when.time or when.before
    return when.day.hours_of(when.part)[1] if when.part or when.after else None
