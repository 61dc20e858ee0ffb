"""Meetings booked, moved and called off from the concern they belong to."""

from __future__ import annotations

import re

from bot.desk.values import AppointmentState
from tests.office.house import OfficeHouse

TIMES = re.compile(r'<option value="(2026-[^"]+)">')


def test_a_meeting_is_booked_moved_and_called_off_on_the_page_of_the_concern(house: OfficeHouse) -> None:
    concern, visitor = house.concern(contact="mr_clarke", step=2), house.visitor()
    times = TIMES.findall(visitor.gets(f"/office/concerns/{concern.id}").text)
    assert len(times) > 3
    answer = visitor.acts(concern, "book", {"person": "mr_clarke", "starts": times[0]})
    assert answer.headers["location"].endswith("said=booked")
    with house.desk.casebook.reading() as work:
        [meeting] = work.appointments.of_concern(concern.id)
    page = visitor.gets(f"/office/concerns/{concern.id}").text
    assert meeting.reference in page and "Book a meeting" not in page
    moved = visitor.acts(concern, "move", {"reference": meeting.reference, "starts": times[1], "reason": "A trip."})
    assert moved.headers["location"].endswith("said=moved")
    off = visitor.acts(concern, "cancel", {"reference": meeting.reference, "reason": "Mr Clarke is ill."})
    assert off.headers["location"].endswith("said=cancelled")
    with house.desk.casebook.reading() as work:
        assert work.appointments.get(meeting.id).state is AppointmentState.CANCELLED


def test_a_taken_time_and_a_wrong_one_are_said_and_nothing_is_booked(house: OfficeHouse) -> None:
    first, second = house.concern(contact="mr_clarke", step=2), house.concern("w2", contact="mr_clarke", step=2)
    visitor = house.visitor()
    [time, *_] = TIMES.findall(visitor.gets(f"/office/concerns/{first.id}").text)
    visitor.acts(first, "book", {"person": "mr_clarke", "starts": time})
    for starts in (time, "", "tomorrow", "2026-05-16T03:00"):
        answer = visitor.acts(second, "book", {"person": "mr_clarke", "starts": starts})
        assert answer.status_code == 422 and "There is a problem" in answer.text, starts
    with house.desk.casebook.reading() as work:
        assert work.appointments.of_concern(second.id) == []


def test_a_meeting_of_another_concern_is_not_touched_from_here(house: OfficeHouse) -> None:
    first, second = house.concern(contact="mr_clarke", step=2), house.concern("w2", contact="mr_clarke", step=2)
    visitor = house.visitor()
    [time, *_] = TIMES.findall(visitor.gets(f"/office/concerns/{first.id}").text)
    visitor.acts(first, "book", {"person": "mr_clarke", "starts": time})
    with house.desk.casebook.reading() as work:
        [meeting] = work.appointments.of_concern(first.id)
    assert visitor.acts(second, "cancel", {"reference": meeting.reference}).status_code == 422
    with house.desk.casebook.reading() as work:
        assert work.appointments.get(meeting.id).state is AppointmentState.CONFIRMED


def test_nobody_is_offered_a_meeting_or_a_concern_about_themselves(house: OfficeHouse) -> None:
    concern = house.concern(contact="mrs_fox", step=3, about=("mr_clarke",), hidden_from=("mr_clarke",))
    visitor = house.visitor()
    page = visitor.gets(f"/office/concerns/{concern.id}").text
    hand_over = page[page.index("To whom") : page.index("To whom") + 900]
    assert 'value="miss_honey"' in hand_over and 'value="mr_clarke"' not in hand_over
    assert visitor.acts(concern, "book", {"person": "mr_clarke", "starts": "2026-05-19T15:20"}).status_code == 422


def test_a_free_time_in_the_diary_fills_the_form_for_the_telephone(house: OfficeHouse) -> None:
    page = house.visitor().gets("/office/diary?person=mr_clarke&starts=2026-05-19T15:20&concern=HG-26-0001").text
    assert 'value="2026-05-19T15:20"' in page and 'value="HG-26-0001"' in page
    assert '<option value="mr_clarke" selected>' in page and 'id="book" open' in page
