from __future__ import annotations

import pytest

from bot.desk.meetings import my_appointments
from bot.desk.offers import offer_times
from bot.desk.office_times import (
    NotPossible,
    book_for_parent,
    cancel_by_office,
    close_times,
    move_by_office,
    open_times,
    times_of,
)
from bot.desk.staff_feed import feed_of, new_feed, revoke_feed
from bot.protocol.statuses import Status
from tests.desk.booking_house import House, at

BY = "staff:1"


def starts(house: House, sender: str) -> list[object]:
    return [time.starts for time in offer_times(house.desk, sender).times]


def test_an_opened_time_is_offered_to_parents(house: House) -> None:
    sender = house.parent()
    house.concern(sender)
    open_times(house.desk, "mrs_robertson", at("2026-05-15T09:00"), at("2026-05-15T09:30"), BY)
    assert at("2026-05-15T09:00") in [time.starts for time in offer_times(house.desk, sender, "friday").times]


def test_a_closed_time_is_offered_to_nobody_and_what_is_booked_there_is_shown_to_the_office(house: House) -> None:
    sender = house.parent()
    house.concern(sender)
    meeting = book_for_parent(house.desk, "mrs_robertson", at("2026-05-14T15:45"), BY)
    closed = close_times(house.desk, "mrs_robertson", at("2026-05-14T12:00"), at("2026-05-14T18:00"), BY, "unwell")
    assert closed.booked == (meeting,)
    assert starts(house, sender)[0] == at("2026-05-19T15:20")


@pytest.mark.parametrize("day", ["2026-05-16", "2026-05-27", "2026-12-25"])
def test_no_time_is_opened_on_a_day_without_school(house: House, day: str) -> None:
    with pytest.raises(NotPossible, match="is not a school day"):
        open_times(house.desk, "mrs_robertson", at(f"{day}T09:00"), at(f"{day}T09:30"), BY)


def test_a_time_on_a_training_day_exists_only_when_the_office_opened_it(house: House) -> None:
    inset = at("2026-11-02T09:00")
    house.clock.local("2026-10-12T08:00")
    assert times_of(house.desk, "mrs_fox", inset.date(), inset.date()).free == ()
    open_times(house.desk, "mrs_fox", inset, at("2026-11-02T09:30"), BY)
    assert [time.starts for time in times_of(house.desk, "mrs_fox", inset.date(), inset.date()).free] == [inset]


def test_the_office_books_for_a_parent_who_rings_without_notice_and_for_longer(house: House) -> None:
    open_times(house.desk, "mrs_fox", at("2026-05-13T14:00"), at("2026-05-13T15:00"), BY)
    meeting = book_for_parent(house.desk, "mrs_fox", at("2026-05-13T14:00"), BY, length=45, email="p@home.example")
    assert (meeting.ends - meeting.starts).seconds == 45 * 60
    assert meeting.made_by == BY
    assert [to for _, to in house.letters()] == ["mrs_fox@school.example", "p@home.example"]


def test_a_meeting_booked_by_the_office_is_the_concerns_step_and_told_in_the_parents_chat(house: House) -> None:
    sender = house.parent()
    concern = house.concern(sender).concern
    meeting = book_for_parent(house.desk, "mrs_robertson", at("2026-05-14T15:20"), BY, concern=concern.reference)
    assert house.record(concern.reference).status == Status.MEETING_BOOKED
    assert my_appointments(house.desk, sender) == (meeting,)
    assert [parcel.body["letter"] for parcel in house.parcels("chat")] == ["invitation"]


def test_nobody_is_booked_for_a_concern_about_themselves(house: House) -> None:
    concern = house.concern(house.parent(), "Y3", about=("mr_clarke",)).concern
    with pytest.raises(NotPossible, match="about this person"):
        book_for_parent(house.desk, "mr_clarke", at("2026-05-14T15:20"), BY, concern=concern.reference)


def test_the_office_cannot_book_what_is_taken_and_is_told_what_is_free(house: House) -> None:
    book_for_parent(house.desk, "mrs_robertson", at("2026-05-14T15:20"), BY)
    with pytest.raises(NotPossible, match=r"Free that day: 15:45, 16:10\."):
        book_for_parent(house.desk, "mrs_robertson", at("2026-05-14T15:20"), BY)


def test_the_office_moves_and_calls_off_with_a_reason_that_the_parent_reads(house: House) -> None:
    sender = house.parent()
    concern = house.concern(sender).concern
    meeting = book_for_parent(house.desk, "mrs_robertson", at("2026-05-14T15:20"), BY, concern=concern.reference)
    moved = move_by_office(house.desk, meeting.reference, at("2026-05-14T16:10"), BY, "a school trip")
    cancel_by_office(house.desk, meeting.reference, BY, "Mrs Robertson is unwell")
    assert moved.sequence == 1
    told = house.parcels("chat")
    assert [(parcel.body["letter"], parcel.body["reason"]) for parcel in told] == [
        ("invitation", None),
        ("change", "a school trip"),
        ("cancellation", "Mrs Robertson is unwell"),
    ]
    assert house.record(concern.reference).status == Status.OPEN
    with pytest.raises(NotPossible, match="no meeting"):
        cancel_by_office(house.desk, meeting.reference, BY, "again")


def test_a_private_calendar_has_an_address_that_can_be_taken_back(house: House) -> None:
    meeting = book_for_parent(house.desk, "mrs_fox", at("2026-05-14T15:30"), BY)
    token = new_feed(house.desk, "mrs_fox", BY)
    assert len(token) >= 43
    assert feed_of(house.desk, token) == ("mrs_fox", (meeting,))
    newer = new_feed(house.desk, "mrs_fox", BY)
    assert feed_of(house.desk, token) is None
    assert feed_of(house.desk, newer) is not None
    revoke_feed(house.desk, "mrs_fox", BY)
    assert feed_of(house.desk, newer) is None
    assert feed_of(house.desk, "\ud800 guessed") is None
