from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import cache

import pytest

from bot.diary.nearest import nearest
from bot.diary.times import Diary, free_times
from bot.diary.values import LONDON, Nearest, WhyNot
from bot.diary.when import SchoolDay, read_when
from bot.school.loader import load_school
from bot.school.model import Away, School
from bot.settings import ROOT

NOW = datetime(2026, 5, 13, 9, 20, tzinfo=UTC)


@cache
def school() -> School:
    return load_school(ROOT / "data" / "schools" / "hemingford_grey.yml")


def diary(**given: object) -> Diary:
    return replace(Diary(school().staff["mr_clarke"], school().calendar, school().booking, NOW), **given)  # type: ignore[arg-type]


def found(text: str, of: Diary | None = None) -> Nearest:
    of = of or diary()
    when = read_when(text, of.now.astimezone(LONDON), SchoolDay())
    return nearest(free_times(of), when, [of])


def said(text: str, of: Diary | None = None) -> list[str]:
    return [f"{each.local:%a %d %H:%M}" for each in found(text, of).times]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("thurs after school", ["Thu 14 15:20", "Thu 14 15:45", "Thu 14 16:10"]),
        ("monday morning", ["Mon 18 08:30"]),
        ("not mondays, mornings are best", ["Wed 20 08:30", "Wed 03 08:30", "Wed 10 08:30"]),
        ("tues or weds before 9", ["Wed 20 08:30"]),
        ("tomorrow at 3.45", ["Thu 14 15:45"]),
        ("asap", ["Thu 14 15:20", "Thu 14 15:45", "Thu 14 16:10"]),
        ("what have you got", ["Thu 14 15:20", "Thu 14 15:45", "Thu 14 16:10"]),
    ],
)
def test_the_times_that_fit_come_soonest_first(text: str, times: list[str]) -> None:
    assert said(text) == times
    assert found(text).why_not is None


@pytest.mark.parametrize(
    ("text", "why", "times"),
    [
        ("thurs at 4", WhyNot.OUTSIDE_HOURS, ["Thu 14 15:45", "Thu 14 16:10", "Thu 14 16:35"]),
        ("friday", WhyNot.NOT_THAT_DAY, ["Thu 14 15:20", "Thu 14 15:45", "Thu 14 16:10"]),
        ("25 may", WhyNot.HOLIDAY, ["Thu 21 15:20", "Thu 21 15:45", "Thu 21 16:10"]),
        ("the 4th of may 2027", WhyNot.TOO_FAR, ["Tue 09 15:20", "Tue 09 15:45", "Wed 10 08:30"]),
    ],
)
def test_what_cannot_be_gets_the_nearest_day_and_hour(text: str, why: WhyNot, times: list[str]) -> None:
    assert found(text).why_not is why
    assert said(text) == times


def test_a_time_that_somebody_has_is_taken_and_not_outside_hours() -> None:
    first = free_times(diary())[0]
    full = diary(taken=(first,))
    assert found("tomorrow at 3.20", full).why_not is WhyNot.TAKEN


def test_somebody_who_is_away_is_said_to_be_away() -> None:
    away = replace(school().staff["mr_clarke"], away=(Away(date(2026, 5, 14), date(2026, 5, 15)),))
    assert found("tomorrow", diary(member=away)).why_not is WhyNot.AWAY


def test_tomorrow_is_too_soon_where_two_days_of_notice_are_needed() -> None:
    rules = replace(school().booking, notice_school_days=2)
    result = found("tomorrow after school", diary(rules=rules))
    assert result.why_not is WhyNot.TOO_SOON
    assert result.times[0].local.date() == date(2026, 5, 18)


def test_a_day_past_the_last_term_on_file_is_unknown_and_not_a_holiday() -> None:
    late = diary(now=datetime(2028, 7, 10, 9, tzinfo=UTC))
    assert found("5 september", late).why_not is WhyNot.DATES_UNKNOWN


def test_weekdays_that_were_ruled_out_come_back_only_when_nothing_else_is_left() -> None:
    of = diary()
    when = read_when("not tuesdays, at 7pm", of.now.astimezone(LONDON), SchoolDay())
    assert when is not None
    times = nearest(free_times(of), when, [of]).times
    assert times
    assert all(each.local.weekday() != 1 for each in times)
    assert all(each.local.time() == time(16, 35) for each in times)
