"""The right procedure: never up the ladder, and by its date."""

from __future__ import annotations

from datetime import date

import pytest

from bot.protocol.procedures import PROCEDURES, Ask, act_by
from bot.protocol.school_days import Calendar
from tests.protocol.ladders import school

CALENDAR = school("hemingford_grey").calendar


def test_none_of_these_matters_goes_up_the_ladder() -> None:
    assert not any(procedure.on_ladder for procedure in PROCEDURES.values())


@pytest.mark.parametrize(
    ("matter", "ask"),
    [
        ("admissions", Ask.COUNCIL),
        ("exclusion_appeal", Ask.CLERK),
        ("ehcp", Ask.COUNCIL),
        ("transport", Ask.COUNCIL),
        ("fine", Ask.COUNCIL),
        ("data_request", Ask.DATA_PROTECTION),
        ("staff_grievance", Ask.STAFF_PROCEDURE),
        ("press", Ask.HEAD),
        ("another_school", Ask.OTHER_SCHOOL),
        ("separated_parents", Ask.OFFICE),
        ("lost_property", Ask.OFFICE),
        ("praise", Ask.OFFICE),
        ("job", Ask.OFFICE),
    ],
)
def test_each_matter_has_somebody_to_ask(matter: str, ask: Ask) -> None:
    assert PROCEDURES[matter].ask is ask


@pytest.mark.parametrize(
    ("matter", "received", "by"),
    [
        ("data_request", "2026-11-21", "2026-12-21"),
        ("data_request", "2027-01-31", "2027-02-28"),
        ("data_request", "2026-12-05", "2027-01-05"),
        ("pupil_record", "2026-11-23", "2026-12-14"),
        ("pupil_record", "2026-12-21", "2027-01-26"),
        ("data_protection_complaint", "2026-11-21", "2026-12-21"),
        ("data_breach", "2026-11-21", "2026-11-21"),
    ],
)
def test_the_office_must_act_by_a_date(matter: str, received: str, by: str) -> None:
    assert PROCEDURES[matter].office_must_act
    assert act_by(PROCEDURES[matter], date.fromisoformat(received), CALENDAR) == date.fromisoformat(by)


def test_a_date_that_the_calendar_does_not_reach_is_not_guessed() -> None:
    assert act_by(PROCEDURES["pupil_record"], date(2026, 11, 23), Calendar()) is None


def test_what_the_office_need_not_act_on_has_no_date() -> None:
    idle = [procedure for procedure in PROCEDURES.values() if not procedure.office_must_act]
    assert idle
    assert all(act_by(procedure, date(2026, 11, 23), CALENDAR) is None for procedure in idle)


def test_how_the_school_handled_an_exclusion_is_still_a_concern() -> None:
    assert PROCEDURES["exclusion_appeal"].handling
    assert not PROCEDURES["admissions"].handling
