"""Free times over three school years of the default school: never in a holiday, a pause, the past, or twice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.diary.clock import at, day_of, end_of, spoken, start_of
from bot.diary.times import Diary, days_offered, free_times
from bot.diary.values import LONDON, FreeTime
from bot.school.loader import load_school
from bot.school.model import Away, Booking, School, StaffMember, WeeklyTime
from bot.settings import ROOT

FIRST, LAST = date(2025, 9, 1), date(2028, 7, 20)
MARK = timedelta(minutes=5)


@dataclass(frozen=True)
class Taken:
    starts: datetime
    ends: datetime
    open: bool = False


@cache
def school() -> School:
    return load_school(ROOT / "data" / "schools" / "hemingford_grey.yml")


moments = st.integers(0, 1053 * 24 * 60).map(
    lambda minutes: datetime(2025, 9, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
rules = st.builds(
    Booking,
    length=st.integers(5, 60),
    buffer=st.integers(0, 20),
    notice_school_days=st.integers(0, 5),
    horizon_days=st.integers(1, 60),
)


@st.composite
def weekly(draw: st.DrawFn) -> WeeklyTime:
    first, last = sorted((draw(clocks), draw(clocks)))
    return WeeklyTime(draw(st.integers(0, 4)), first, last, draw(st.integers(5, 60)), "the office")


@st.composite
def spans(draw: st.DrawFn, now: datetime) -> Taken:
    starts = now + timedelta(minutes=draw(st.integers(-60 * 24, 60 * 24 * 60)))
    return Taken(starts, starts + timedelta(minutes=draw(st.integers(1, 600))), draw(st.booleans()))


@st.composite
def diaries(draw: st.DrawFn) -> Diary:
    now = draw(moments)
    away = now.date() + timedelta(days=draw(st.integers(-5, 40)))
    member = StaffMember(
        "mrs_fox",
        "Mrs Fox",
        "headteacher",
        times=tuple(draw(st.lists(weekly(), max_size=4))),
        away=(Away(away, away + timedelta(days=draw(st.integers(0, 10)))),) if draw(st.booleans()) else (),
    )
    return Diary(
        member,
        school().calendar,
        draw(rules),
        now,
        tuple(draw(st.lists(spans(now), max_size=4))),
        tuple(draw(st.lists(spans(now), max_size=6))),
    )


@settings(max_examples=400, deadline=None)
@given(diaries())
def test_every_time_that_is_offered_can_be_kept(diary: Diary) -> None:
    times = free_times(diary)
    for free in times:
        day = free.local.date()
        assert free.starts > diary.now
        assert (free.starts - datetime.fromtimestamp(0, UTC)) % MARK == timedelta(0)
        assert diary.calendar.why_not(day) in (None, "inset")
        assert not diary.member.is_away(day)
        _check_bounds(diary, day)
        _check_room(diary, free)
    _check_pauses(diary, times)


def _check_bounds(diary: Diary, day: date) -> None:
    asked = diary.calendar.received_on(day_of(diary.now))
    assert asked is not None
    assert (diary.calendar.school_days_between(asked, day) or 0) >= diary.rules.notice_school_days
    assert day <= asked + timedelta(days=diary.rules.horizon_days)


def _check_room(diary: Diary, free: FreeTime) -> None:
    pause = timedelta(minutes=diary.rules.buffer)
    assert all(free.starts >= span.ends + pause or span.starts >= free.ends + pause for span in diary.taken)
    assert all(free.starts >= each.ends or each.starts >= free.ends for each in diary.changes if not each.open)
    weekly_hours = [
        (at(free.local.date(), each.starts), at(free.local.date(), each.ends))
        for each in diary.member.times
        if each.weekday == free.local.weekday() and diary.calendar.why_not(free.local.date()) is None
    ]
    opened = [(each.starts, each.ends) for each in diary.changes if each.open]
    assert any(a and b and a <= free.starts and free.ends <= b for a, b in [*weekly_hours, *opened])


def _check_pauses(diary: Diary, times: tuple[FreeTime, ...]) -> None:
    pause = timedelta(minutes=diary.rules.buffer)
    for earlier, later in pairwise(times):
        assert later.starts >= earlier.ends + pause


@settings(max_examples=200, deadline=None)
@given(diaries(), st.data())
def test_a_time_that_is_taken_is_gone_and_the_others_stay_listed_or_clash(diary: Diary, data: st.DataObject) -> None:
    times = free_times(diary)
    if not times:
        return
    chosen = data.draw(st.sampled_from(times))
    left = free_times(replace(diary, taken=(*diary.taken, chosen)))
    pause = timedelta(minutes=diary.rules.buffer)
    assert all(free.starts >= chosen.ends + pause or chosen.starts >= free.ends + pause for free in left)
    clear = {free for free in times if free.starts >= chosen.ends + pause or chosen.starts >= free.ends + pause}
    assert clear <= set(left)


@settings(max_examples=200, deadline=None)
@given(diaries(), st.integers(-10, 60))
def test_asking_for_one_day_gives_what_the_whole_list_has_for_it(diary: Diary, days: int) -> None:
    day = day_of(diary.now) + timedelta(days=days)
    assert free_times(diary, day, day) == tuple(free for free in free_times(diary) if free.local.date() == day)


EVERY_DAY = StaffMember(
    "mrs_fox", "Mrs Fox", "headteacher", times=tuple(WeeklyTime(day, time(8), time(17), 20) for day in range(5))
)


def test_three_school_years_hold_times_on_every_school_day_and_on_no_other() -> None:
    calendar, offered = school().calendar, set()
    now = datetime(2025, 9, 1, 6, tzinfo=UTC)
    while now.date() < LAST:
        rules = Booking(notice_school_days=0)
        offered |= {free.local.date() for free in free_times(Diary(EVERY_DAY, calendar, rules, now))}
        now += timedelta(days=14)
    every = {FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)}
    assert offered == {day for day in every if calendar.is_school_day(day) and day <= LAST}


@pytest.mark.parametrize(
    ("friday", "monday"), [(date(2026, 3, 27), date(2026, 4, 13)), (date(2026, 10, 23), date(2026, 11, 3))]
)
def test_the_same_wall_time_is_offered_before_and_after_the_clocks_change(friday: date, monday: date) -> None:
    now = datetime.combine(friday, time(6), UTC)
    diary = Diary(EVERY_DAY, school().calendar, Booking(notice_school_days=0), now)
    for day in (friday, monday):
        first = free_times(diary, day, day)[0]
        assert f"{first.local:%H:%M}" == "08:00"
    before, after = free_times(diary, friday, friday)[0], free_times(diary, monday, monday)[0]
    assert before.starts.hour != after.starts.hour


def test_the_hour_that_does_not_exist_is_no_moment_and_the_one_that_comes_twice_is_the_first() -> None:
    assert at(date(2027, 3, 28), time(1, 30)) is None
    assert at(date(2027, 3, 28), time(2, 0)) == datetime(2027, 3, 28, 1, 0, tzinfo=UTC)
    assert at(date(2026, 10, 25), time(1, 30)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@given(st.dates(date(2025, 1, 1), date(2029, 1, 1)))
@example(date(2026, 3, 29))
@example(date(2026, 10, 25))
def test_a_day_begins_at_midnight_in_london_and_the_next_one_follows(day: date) -> None:
    assert end_of(day) == start_of(day + timedelta(days=1))
    assert start_of(day).astimezone(LONDON).time() == time(0)


def test_what_is_asked_in_the_holidays_can_be_booked_for_the_first_days_back() -> None:
    diary = Diary(EVERY_DAY, school().calendar, Booking(), datetime(2026, 7, 22, 9, tzinfo=UTC))
    assert days_offered(diary) == (date(2026, 9, 3), date(2026, 9, 2) + timedelta(days=28))


def test_without_term_dates_nothing_is_offered() -> None:
    calendar = replace(school().calendar, terms=())
    assert free_times(Diary(EVERY_DAY, calendar, Booking(), datetime(2026, 5, 13, tzinfo=UTC))) == ()


def test_a_closure_shuts_also_what_was_opened_for_a_training_day() -> None:
    inset = date(2026, 11, 2)
    opened = Taken(datetime(2026, 11, 2, 9, tzinfo=UTC), datetime(2026, 11, 2, 10, tzinfo=UTC), open=True)
    diary = Diary(
        EVERY_DAY, school().calendar, Booking(notice_school_days=0), datetime(2026, 10, 20, tzinfo=UTC), (opened,)
    )
    assert len(free_times(diary, inset, inset)) == 2
    shut = replace(diary, calendar=replace(diary.calendar, closures={inset: "no heating"}))
    assert free_times(shut, inset, inset) == ()


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2026, 5, 21, 14, 20, tzinfo=UTC), "Thursday 21 May at 3.20pm"),
        (datetime(2026, 11, 24, 8, 30, tzinfo=UTC), "Tuesday 24 November at 8.30am"),
        (datetime(2026, 11, 24, 12, 0, tzinfo=UTC), "Tuesday 24 November at 12 noon"),
        (datetime(2026, 11, 24, 9, 0, tzinfo=UTC), "Tuesday 24 November at 9am"),
        (datetime(2026, 11, 24, 12, 5, tzinfo=UTC), "Tuesday 24 November at 12.05pm"),
    ],
)
def test_a_time_is_said_with_its_weekday_as_the_clock_at_school_shows_it(moment: datetime, said: str) -> None:
    assert spoken(moment) == said
