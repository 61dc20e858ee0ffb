from __future__ import annotations

from datetime import date

import pytest

from bot.desk.office_times import book_for_parent, cancel_by_office, move_by_office
from bot.desk.values import Appointment, Sender
from bot.diary.reminding import reminder_at
from bot.diary.values import LONDON
from bot.notices.chat import Chat
from bot.notices.files import appointment_file
from bot.notices.reminders import post_reminders
from tests.desk.booking_house import House, at, hemingford
from tests.notices.makers import words

BY = "staff:1"


@pytest.mark.parametrize(
    ("starts", "reminded"),
    [
        ("2026-05-14T15:20", "2026-05-13T16:00"),
        ("2026-05-18T08:30", "2026-05-15T16:00"),  # Monday: on the Friday before
        ("2026-06-01T08:30", "2026-05-31T16:00"),  # after half-term: the day before
        ("2026-10-26T08:30", "2026-10-23T16:00"),  # over the night on which the clocks go back
        ("2026-11-03T08:30", "2026-11-02T16:00"),  # a training day between: the day before
        ("2026-05-05T08:30", "2026-05-01T16:00"),  # a bank holiday on the Monday
    ],
)
def test_a_reminder_comes_the_school_day_before_at_four(starts: str, reminded: str) -> None:
    assert reminder_at(at(starts), hemingford().calendar) == at(reminded)


def meeting(house: House, sender: str) -> Appointment:
    concern = house.concern(sender).concern
    return book_for_parent(
        house.desk, "mrs_robertson", at("2026-05-19T15:20"), BY, concern=concern.reference, email="parent@home.example"
    )


def reminders(house: House) -> list[str]:
    return [to for letter, to in house.letters() if letter == "reminder"]


def test_a_reminder_is_posted_once_however_often_it_is_looked_for(house: House) -> None:
    meeting(house, house.parent())
    house.clock.local("2026-05-18T15:59")
    assert post_reminders(house.desk) == 0
    house.clock.local("2026-05-18T16:00")
    assert [post_reminders(house.desk) for _ in range(3)] == [1, 0, 0]
    assert reminders(house) == ["mrs_robertson@school.example", "parent@home.example"]


def test_a_reminder_that_was_missed_is_sent_late_but_not_after_the_meeting_began(house: House) -> None:
    meeting(house, house.parent())
    house.clock.local("2026-05-19T15:20")
    assert post_reminders(house.desk) == 0
    house.clock.local("2026-05-19T09:00")
    assert post_reminders(house.desk) == 1


def test_whoever_booked_after_four_the_day_before_is_not_reminded_at_once(house: House) -> None:
    house.clock.local("2026-05-18T16:30")
    meeting(house, house.parent())
    house.clock.passes(hours=3)
    assert post_reminders(house.desk) == 0


def test_a_moved_meeting_is_reminded_of_anew_and_a_cancelled_one_never(house: House) -> None:
    booked = meeting(house, house.parent())
    house.clock.local("2026-05-18T16:00")
    post_reminders(house.desk)
    move_by_office(house.desk, booked.reference, at("2026-05-21T15:20"), BY)
    house.clock.local("2026-05-20T16:01")
    assert post_reminders(house.desk) == 1
    cancel_by_office(house.desk, booked.reference, BY, "unwell")
    assert post_reminders(house.desk) == 0


def said(house: House, sender: str) -> list[str]:
    with house.desk.casebook.reading() as work:
        talk = work.conversations.by_sender(sender)
        assert talk is not None
        return [message.text for message in work.messages.after(talk.id, 0) if message.sender is Sender.BOT]


def test_what_the_office_did_is_said_in_the_parents_chat_once_and_in_order(house: House) -> None:
    sender, told = house.parent(), []
    booked = meeting(house, sender)
    move_by_office(house.desk, booked.reference, at("2026-05-21T15:20"), BY, "A school trip.")
    cancel_by_office(house.desk, booked.reference, BY, "Mrs Robertson is unwell.")
    chat = Chat(house.desk, words(), told.append)
    assert [chat.deliver() for _ in range(3)] == [3, 0, 0]
    first, second, third = said(house, sender)
    assert "booked a meeting for you: Tuesday 19 May at 3.20pm, with Mrs Robertson" in first
    assert "is now on Thursday 21 May at 3.20pm" in second
    assert "A school trip." in second
    assert "cancel your meeting" in third
    assert len(told) == 3


def test_the_calendar_file_is_for_the_parent_whose_meeting_it_is(house: House) -> None:
    sender, other = house.parent(), house.parent("other")
    booked = meeting(house, sender)
    with house.desk.casebook.reading() as work:
        talks = [work.conversations.by_sender(each) for each in (sender, other)]
    mine, theirs = (appointment_file(house.desk, words(), talk, f"appointment:{booked.id}") for talk in talks if talk)
    assert mine is not None
    assert mine.name == f"meeting-{booked.reference}.ics"
    assert b"METHOD:PUBLISH" in mine.content
    assert theirs is None
    talk = talks[0]
    assert talk is not None
    for key in ("appointment:", "appointment:x", "letter:1", "appointment:²", f"appointment:{booked.id}0"):
        assert appointment_file(house.desk, words(), talk, key) is None
    cancel_by_office(house.desk, booked.reference, BY, "unwell")
    assert appointment_file(house.desk, words(), talk, f"appointment:{booked.id}") is None


def test_every_school_day_of_three_years_has_a_reminder_in_the_days_before_it() -> None:
    calendar = hemingford().calendar
    for ordinal in range(date(2025, 9, 2).toordinal(), date(2028, 7, 20).toordinal()):
        day = date.fromordinal(ordinal)
        if calendar.is_school_day(day):
            moment = reminder_at(at(f"{day}T08:30"), calendar)
            assert moment < at(f"{day}T00:00")
            assert f"{moment.astimezone(LONDON):%H:%M}" == "16:00"
