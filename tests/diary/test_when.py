"""How parents name times: what is read, what is left alone, and what cannot be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, time

import pytest

from bot.diary.when import SchoolDay, read_when
from tests.diary import when_cases as cases
from tests.diary.when_reading import LONDON, NOW, read, reading, spelt_out, wanted


def assert_read(table: Mapping[str, str]) -> None:
    misread = {text: found for text, meant in table.items() if (found := reading(read(text))) != spelt_out(meant)}
    assert misread == {}


@pytest.mark.parametrize(
    "table",
    [
        pytest.param(getattr(cases, name), id=name.lower())
        for name in ("DAYS", "WEEKS", "DATES", "CLOCKS", "LIMITS", "PARTS", "REFUSALS", "CHANGES", "IN_A_MESSAGE")
    ],
)
def test_a_time_is_read_the_way_a_parent_means_it(table: Mapping[str, str]) -> None:
    assert_read(table)


def test_a_time_that_does_not_exist_or_is_over_is_named_as_such() -> None:
    assert_read(cases.PROBLEMS)


@pytest.mark.parametrize("text", cases.NOT_TIMES)
def test_what_only_looks_like_a_time_is_not_read_as_one(text: str) -> None:
    assert read(text) is None


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(cases.ALL) >= 120


@pytest.mark.parametrize("change", [str.upper, str.title, lambda text: text.replace(" ", "  ") + " "])
def test_capitals_and_spaces_change_nothing(change: Callable[[str], str]) -> None:
    assert_read({change(text): meant for text, meant in {**cases.DAYS, **cases.CLOCKS, **cases.LIMITS}.items()})


def test_unicode_tricks_change_nothing() -> None:
    assert reading(read("ｔｈｕｒｓ ３．３０")) == "14/5 @15:30"
    assert reading(read("thurs\u200bday after\u00a0school")) == "14/5 after_school"
    assert reading(read("can’t do wednesdays")) == "any -wed"


def test_a_weekday_said_on_that_day_is_next_weeks() -> None:
    friday = datetime(2026, 5, 15, 10, 20, tzinfo=LONDON)
    assert reading(read("friday", friday)) == "22/5"
    assert reading(read("friday at 2", friday)) == "22/5 @14:00"
    assert reading(read("next friday", friday)) == "22/5"
    assert reading(read("this friday", friday)) == "15/5"
    assert reading(read("today at 2", friday)) == "15/5 @14:00"


def test_next_tuesday_is_next_weeks_also_when_this_weeks_is_still_to_come() -> None:
    assert reading(read("next tuesday", datetime(2026, 5, 11, 9, 0, tzinfo=LONDON))) == "19/5"
    assert reading(read("next tuesday", datetime(2026, 5, 17, 21, 0, tzinfo=LONDON))) == "19/5"


def test_this_week_said_at_the_weekend_is_the_one_about_to_start() -> None:
    assert reading(read("this week", datetime(2026, 5, 16, 9, 0, tzinfo=LONDON))) == spelt_out("18/5-22/5")


def test_the_29th_of_february_exists_in_a_leap_year_only() -> None:
    assert reading(read("29 feb", datetime(2028, 2, 1, 9, 0, tzinfo=LONDON))) == "29/2/28"
    assert wanted("29 feb", datetime(2027, 2, 1, 9, 0, tzinfo=LONDON)).problem == "no_such_date"


def test_a_date_that_went_by_long_ago_is_next_years() -> None:
    november = datetime(2026, 11, 13, 9, 0, tzinfo=LONDON)
    assert reading(read("5th january", november)) == "5/1/27"
    assert wanted("5th october", november).problem == "past"


def test_a_weekday_and_a_date_that_disagree_offer_both() -> None:
    assert reading(read("friday 14th")) == "14/5 15/5"


def test_the_school_day_moves_what_is_said_by_the_bell() -> None:
    early = SchoolDay(time(8, 30), time(14, 45))
    after = read_when("after school", NOW, early)
    assert after is not None
    assert after.allows(datetime(2026, 5, 14, 14, 45, tzinfo=LONDON))
    assert not after.allows(datetime(2026, 5, 14, 14, 30, tzinfo=LONDON))


@pytest.mark.parametrize(
    ("text", "fits", "does_not"),
    [
        ("thurs after school", "2026-05-14 15:15", "2026-05-14 15:00"),
        ("thurs after school", "2026-05-14 16:30", "2026-05-15 16:30"),
        ("mornings", "2026-05-14 11:45", "2026-05-14 12:00"),
        ("before school", "2026-05-14 08:30", "2026-05-14 08:45"),
        ("any morning b4 9", "2026-05-14 08:45", "2026-05-14 09:00"),
        ("after 4", "2026-05-14 16:00", "2026-05-14 15:45"),
        ("friday at 2", "2026-05-15 14:00", "2026-05-15 14:15"),
        ("not mondays", "2026-05-19 09:00", "2026-05-18 09:00"),
        ("lunchtime", "2026-05-14 12:15", "2026-05-14 13:30"),
        ("evening", "2026-05-14 17:00", "2026-05-14 16:45"),
        ("asap", "2026-05-13 10:30", None),
        ("31 june", None, "2026-06-30 10:00"),
        ("yesterday", None, "2026-05-12 10:00"),
    ],
)
def test_a_start_time_fits_only_inside_what_was_asked_for(text: str, fits: str | None, does_not: str | None) -> None:
    when = wanted(text)
    assert fits is None or when.allows(datetime.fromisoformat(fits).replace(tzinfo=LONDON))
    assert does_not is None or not when.allows(datetime.fromisoformat(does_not).replace(tzinfo=LONDON))


def test_what_was_read_is_quoted_as_it_was_said() -> None:
    assert wanted("Can I come in Thurs after Pick-up?").said == "Thurs after Pick-up"
    assert wanted("next wk, but not Monday").said == "next wk … Monday"
