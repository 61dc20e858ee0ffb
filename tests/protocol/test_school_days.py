"""School days over three school years, counted the way the bot explains them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.protocol.school_days import Calendar, NotSchool, Stretch, Term
from tests.protocol.ladders import school

CALENDAR = school("hemingford_grey").calendar
FIRST, LAST = CALENDAR.terms[0].first, CALENDAR.terms[-1].last
ALL_DAYS = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("when", "why"),
    [
        ("2026-11-23", None),
        ("2026-11-21", NotSchool.WEEKEND),
        ("2026-11-02", NotSchool.INSET),
        ("2027-05-03", NotSchool.BANK_HOLIDAY),
        ("2025-10-27", NotSchool.HOLIDAY),
        ("2026-02-16", NotSchool.HOLIDAY),
        ("2026-05-25", NotSchool.HOLIDAY),
        ("2026-08-12", NotSchool.HOLIDAY),
        ("2026-10-26", NotSchool.HOLIDAY),
        ("2026-12-25", NotSchool.HOLIDAY),
        ("2027-02-15", NotSchool.HOLIDAY),
        ("2027-06-02", NotSchool.HOLIDAY),
        ("2027-10-25", NotSchool.HOLIDAY),
        ("2028-02-14", NotSchool.HOLIDAY),
        ("2028-05-29", NotSchool.HOLIDAY),
    ],
)
def test_a_day_is_a_school_day_or_there_is_a_reason(when: str, why: NotSchool | None) -> None:
    assert CALENDAR.why_not(day(when)) is why
    assert CALENDAR.is_school_day(day(when)) is (why is None)


@pytest.mark.parametrize(
    ("sent", "received"),
    [
        ("2026-11-20", "2026-11-20"),
        ("2026-11-21", "2026-11-23"),
        ("2026-10-24", "2026-11-03"),
        ("2025-12-24", "2026-01-06"),
        ("2026-07-25", "2026-09-02"),
        ("2027-02-13", "2027-02-22"),
        ("2027-03-27", "2027-04-12"),
        ("2027-05-29", "2027-06-07"),
        ("2028-04-01", "2028-04-18"),
        ("2026-05-04", "2026-05-05"),
    ],
)
def test_what_arrives_when_school_is_shut_counts_from_the_first_school_day_back(sent: str, received: str) -> None:
    assert CALENDAR.received_on(day(sent)) == day(received)


@pytest.mark.parametrize(
    ("received", "days", "due"),
    [
        ("2026-11-20", 0, "2026-11-20"),
        ("2026-11-20", 1, "2026-11-23"),
        ("2026-11-20", 5, "2026-11-27"),
        ("2026-10-21", 5, "2026-11-05"),
        ("2025-10-23", 3, "2025-11-04"),
        ("2026-02-12", 10, "2026-03-05"),
        ("2026-12-17", 3, "2027-01-06"),
        ("2026-07-20", 5, "2026-09-07"),
        ("2027-05-28", 1, "2027-06-07"),
        ("2027-05-29", 1, "2027-06-08"),
        ("2028-05-25", 2, "2028-06-05"),
    ],
)
def test_a_reply_is_due_after_so_many_school_days(received: str, days: int, due: str) -> None:
    found = CALENDAR.due(day(received), days)
    assert found is not None
    assert found.date == day(due)


def test_the_count_can_be_explained_day_by_day() -> None:
    due = CALENDAR.due(day("2026-10-22"), 2)
    assert due is not None
    assert (due.date, due.received_on) == (day("2026-11-03"), day("2026-10-22"))
    assert len(due.how) == 10
    assert due.how[-1].reason is NotSchool.INSET
    assert due.stretches == (Stretch(day("2026-10-24"), day("2026-11-02"), NotSchool.HOLIDAY),)


def test_a_weekend_and_a_bank_holiday_together_are_told_as_the_bank_holiday() -> None:
    due = CALENDAR.due(day("2026-05-01"), 1)
    assert due is not None
    assert due.stretches == (Stretch(day("2026-05-02"), day("2026-05-04"), NotSchool.BANK_HOLIDAY),)


def test_the_day_it_was_received_is_not_counted() -> None:
    assert CALENDAR.add_school_days(day("2026-11-23"), 1) == day("2026-11-24")


def test_a_closure_is_not_a_school_day() -> None:
    term = Term("one week", day("2027-05-03"), day("2027-05-07"))
    closed = Calendar((term,), closures={day("2027-05-06"): "polling day"})
    assert closed.why_not(day("2027-05-06")) is NotSchool.CLOSURE
    assert closed.school_days_between(day("2027-05-03"), day("2027-05-07")) == 3


@pytest.mark.parametrize("calendar", [CALENDAR, Calendar()])
def test_a_calendar_that_does_not_reach_says_so_and_does_not_guess(calendar: Calendar) -> None:
    beyond = LAST + timedelta(days=30)
    beyond -= timedelta(days=beyond.weekday())
    assert calendar.is_school_day(beyond) is None
    assert calendar.received_on(beyond) is None
    assert calendar.due(beyond, 5) is None
    assert calendar.due(LAST, 5) is None
    assert calendar.school_days_between(LAST, beyond) is None


def test_a_saturday_is_known_however_far_the_calendar_reaches() -> None:
    assert Calendar().is_school_day(day("2040-11-24")) is False


def test_days_are_never_counted_backwards() -> None:
    with pytest.raises(ValueError, match="-1"):
        CALENDAR.add_school_days(FIRST, -1)


def test_three_years_have_a_plausible_number_of_school_days() -> None:
    for year in (2025, 2026, 2027):
        school_year = [d for d in ALL_DAYS if date(year, 9, 1) <= d < date(year + 1, 8, 1)]
        assert 185 <= sum(1 for d in school_year if CALENDAR.is_school_day(d)) <= 195


@given(st.sampled_from(ALL_DAYS), st.integers(min_value=0, max_value=40))
def test_counting_forward_and_counting_between_agree(start: date, days: int) -> None:
    end = CALENDAR.add_school_days(start, days)
    if end is not None:
        assert CALENDAR.school_days_between(start, end) == days
        assert days == 0 or CALENDAR.is_school_day(end)


@given(st.sampled_from(ALL_DAYS), st.integers(min_value=0, max_value=40))
def test_every_day_up_to_the_due_date_is_either_counted_or_explained(sent: date, days: int) -> None:
    due = CALENDAR.due(sent, days)
    if due is not None:
        explained = {skip.date for skip in due.how}
        span = [sent + timedelta(days=number) for number in range((due.date - sent).days + 1)]
        assert [d for d in span if d not in explained] == [d for d in span if CALENDAR.is_school_day(d)]
        assert len(span) - len(explained) == days + 1
