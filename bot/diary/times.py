"""The free times of one person. Whatever lists, checks or books a time asks here, so that they cannot disagree.

A time starts on the five-minute mark, because the casebook counts a person's time in pieces of five minutes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from bot.diary.clock import at, day_of, end_of, start_of
from bot.diary.values import LONDON, Change, FreeTime, Member, Rules, Span, WeeklyTime
from bot.protocol.school_days import Calendar, NotSchool

EPOCH = datetime.fromtimestamp(0, UTC)
MARK = timedelta(minutes=5)
DAY = timedelta(days=1)
# What is asked later than this is read at school in the morning.
READ_UNTIL = time(16)


@dataclass(frozen=True)
class Diary:
    """What decides a person's free times. `instead_of`: these times count only while that person is away.

    `length` in minutes overrules the usual one: the office may need longer."""

    member: Member
    calendar: Calendar
    rules: Rules
    now: datetime
    changes: Sequence[Change] = ()
    taken: Sequence[Span] = ()
    instead_of: Member | None = None
    length: int | None = None


@dataclass(frozen=True)
class Window:
    starts: datetime
    ends: datetime
    length: timedelta
    place: str | None
    ways: tuple[str, ...]


def free_times(diary: Diary, first: date | None = None, last: date | None = None) -> tuple[FreeTime, ...]:
    """In order. Nothing in the past, in a holiday, in a pause, or twice."""
    found: list[FreeTime] = []
    for day in bookable_days(diary, first, last):
        for window in windows(diary, day):
            found += _free_in(diary, window, found[-1].ends + _pause(diary) if found else diary.now)
    return tuple(found)


def bookable_days(diary: Diary, first: date | None = None, last: date | None = None) -> Iterator[date]:
    bounds = days_offered(diary)
    if bounds is None:
        return
    day, end = max(bounds[0], first or bounds[0]), min(bounds[1], last or bounds[1])
    while day <= end:
        if sees_parents(diary, day):
            yield day
        day += DAY


def days_offered(diary: Diary) -> tuple[date, date] | None:
    """The first and last day that can be booked. What is asked for when the school is shut is asked on the first day
    back, and both the notice and the horizon are counted from there: so a long holiday hides no times."""
    asked = diary.calendar.received_on(day_of(diary.now))
    earliest = _after_notice(diary)
    if asked is None or earliest is None:
        return None
    return earliest, asked + timedelta(days=diary.rules.horizon_days)


def _after_notice(diary: Diary) -> date | None:
    """Nobody is given a meeting for tomorrow in an e-mail that they read when it begins."""
    days, local = diary.rules.notice_school_days, diary.now.astimezone(LONDON)
    read_tomorrow = days > 0 and local.time() >= READ_UNTIL
    read_on = diary.calendar.received_on(local.date() + (DAY if read_tomorrow else timedelta()))
    return diary.calendar.add_school_days(read_on, days) if read_on else None


def sees_parents(diary: Diary, day: date) -> bool:
    if diary.instead_of is not None and not diary.instead_of.is_away(day):
        return False
    return diary.calendar.covers(day) and not diary.member.is_away(day) and _shut(diary, day) in (None, NotSchool.INSET)


def windows(diary: Diary, day: date) -> list[Window]:
    """The weekly times of the day and what the office opened. On an INSET day only what was opened on purpose."""
    weekly = [_weekly(diary, day, each) for each in diary.member.times if each.weekday == day.weekday()]
    opened = [window for change in diary.changes if change.open and (window := _opened(diary, day, change))]
    usual = [window for window in weekly if window] if _shut(diary, day) is None else []
    return sorted([*usual, *opened], key=lambda window: (window.starts, window.ends))


def _shut(diary: Diary, day: date) -> NotSchool | None:
    """A closure on an INSET day is a closure."""
    return NotSchool.CLOSURE if day in diary.calendar.closures else diary.calendar.why_not(day)


def _weekly(diary: Diary, day: date, weekly: WeeklyTime) -> Window | None:
    starts, ends = at(day, weekly.starts), at(day, weekly.ends)
    if starts is None or ends is None:
        return None
    return Window(starts, ends, _length(diary, weekly.length), weekly.place, tuple(weekly.ways))


def _opened(diary: Diary, day: date, change: Change) -> Window | None:
    """What the office opened is held where, and in what ways, this person usually sees parents."""
    starts, ends = max(change.starts, start_of(day)), min(change.ends, end_of(day))
    if starts >= ends:
        return None
    usual = diary.member.times[0] if diary.member.times else None
    ways = tuple(usual.ways) if usual else ("in_person",)
    return Window(starts, ends, _length(diary, diary.rules.length), usual.place if usual else None, ways)


def _length(diary: Diary, minutes: int) -> timedelta:
    return timedelta(minutes=diary.length or minutes)


def _free_in(diary: Diary, window: Window, free_from: datetime) -> Iterator[FreeTime]:
    """Where two windows overlap, the times of the second keep clear of the first's."""
    for starts in _starts(diary, window):
        if starts >= free_from and starts > diary.now and not _clashes(diary, starts, starts + window.length):
            yield _time(diary, window, starts)


def _starts(diary: Diary, window: Window) -> Iterator[datetime]:
    starts, step = _on_the_mark(window.starts), window.length + _pause(diary)
    while starts + window.length <= window.ends:
        yield starts
        starts = _on_the_mark(starts + step)


def _on_the_mark(moment: datetime) -> datetime:
    """This mark, or the next."""
    marks = -(-(moment - EPOCH) // MARK)
    return EPOCH + marks * MARK


def _pause(diary: Diary) -> timedelta:
    return timedelta(minutes=diary.rules.buffer)


def _clashes(diary: Diary, starts: datetime, ends: datetime) -> bool:
    """A meeting keeps its pause on both sides; a closed time needs none."""
    pause = _pause(diary)
    if any(starts < span.ends + pause and span.starts < ends + pause for span in diary.taken):
        return True
    return any(starts < change.ends and change.starts < ends for change in diary.changes if not change.open)


def _time(diary: Diary, window: Window, starts: datetime) -> FreeTime:
    away = diary.instead_of.key if diary.instead_of else None
    return FreeTime(starts, starts + window.length, diary.member.key, window.place, window.ways, away)
