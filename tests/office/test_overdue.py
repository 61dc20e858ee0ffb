"""Five school days to reply. The clock stands at Wednesday 13 May 2026; Monday the fourth was a bank holiday."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest

from bot.desk.need_to_know import Role
from bot.desk.values import Child, Concern, Restriction, StepTaken
from tests.office.house import OfficeHouse, Visitor

TUESDAY, WEDNESDAY = datetime(2026, 5, 5, 12, tzinfo=UTC), datetime(2026, 5, 6, 12, tzinfo=UTC)
LAST_YEAR = datetime(2025, 2, 5, 12, tzinfo=UTC)


def late(visitor: Visitor) -> tuple[int, list[str]]:
    page = visitor.gets("/office/").text
    section = page[page.index('<h2 id="overdue">') : page.index('<h2 id="callbacks">')]
    many = re.search(r'class="count">(\d+)', section)
    assert many
    return int(many[1]), re.findall(r">([A-Z]+-\d\d-\d{4})</a>", section)


def one(house: OfficeHouse, opened: datetime, **given: object) -> Concern:
    return house.concern(status="open", opened_at=opened, **given)


def test_a_concern_is_overdue_on_the_morning_after_its_last_school_day(house: OfficeHouse) -> None:
    first, _ = one(house, TUESDAY), one(house, WEDNESDAY)
    visitor = house.visitor()
    assert late(visitor) == (1, [first.reference])
    assert "due Tue 12 May" in visitor.gets("/office/").text


@pytest.mark.parametrize("status", ["resolved", "withdrawn", "meeting_booked", "may_escalate"])
def test_what_does_not_wait_for_the_school_is_not_overdue(house: OfficeHouse, status: str) -> None:
    house.concern(status=status, opened_at=TUESDAY)
    assert late(house.visitor()) == (0, [])


@pytest.mark.parametrize(("how", "many"), [("office_recorded", 0), ("skipped", 1)])
def test_a_step_that_was_taken_starts_the_days_again(house: OfficeHouse, how: str, many: int) -> None:
    concern = one(house, TUESDAY)
    with house.desk.casebook.writing() as work:
        work.concerns.take_step(StepTaken(concern.id, 1, "miss_honey", how, WEDNESDAY))
    assert late(house.visitor())[0] == many


def test_a_day_of_its_own_counts_and_not_the_number_of_days(house: OfficeHouse) -> None:
    one(house, TUESDAY, due_on=date(2026, 5, 13))
    passed = one(house, WEDNESDAY, due_on=date(2026, 5, 11))
    assert late(house.visitor()) == (1, [passed.reference])


def test_what_waits_since_before_this_calendar_comes_first(house: OfficeHouse) -> None:
    """A new school year's file must not make last year's concerns look answered."""
    newer, older = one(house, TUESDAY), one(house, LAST_YEAR)
    visitor = house.visitor()
    assert late(visitor) == (2, [older.reference, newer.reference])
    assert "waits since 5 Feb 2025" in visitor.gets("/office/").text


def test_what_may_not_be_seen_is_neither_shown_nor_counted(house: OfficeHouse) -> None:
    one(house, TUESDAY, restriction=Restriction.SAFEGUARDING)
    one(house, TUESDAY, about=("mr_clarke",), child=Child("Y5", None))
    own = one(house, TUESDAY, child=Child("Y5", "Ana"))
    assert late(house.visitor(Role.OFFICE))[0] == 2
    assert late(house.visitor(Role.DEPUTY)) == (1, [own.reference])
    assert late(house.visitor(Role.HEAD))[0] == 3
