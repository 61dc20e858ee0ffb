"""Letters and a real mail server: in order, none lost, none twice."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.desk.booking import Booked, confirm_time, hold_time, note_email
from bot.desk.intake import Draft
from bot.desk.meetings import cancel_appointment, move_appointment
from bot.desk.office_times import book_for_parent
from bot.desk.sought import Seeking
from bot.desk.values import Appointment, Channel, Delivery, FlagKind, InboxRow, Received
from bot.notices.alerts import Alerts
from bot.notices.ledger import GIVE_UP_AFTER
from bot.notices.post import Post
from bot.notices.reminders import post_reminders
from bot.notices.rounds import Rounds
from tests.desk.booking_house import House, a_house, at, hemingford, with_addresses
from tests.notices.mail_server import MailServer, calendar_in
from tests.notices.makers import words
from tests.notices.readers import by_vobject

PARENT, PERSON = "parent@home.example", "mrs_robertson@school.example"
YEAR_2 = Seeking(Draft(years=("Y2",)))


def booked(house: House, sender: str, email: str | None = PARENT) -> Appointment:
    hold_time(house.desk, sender, at("2026-05-19T15:20"), "mrs_robertson", YEAR_2)
    if email:
        note_email(house.desk, sender, email)
    done = confirm_time(house.desk, sender, None, YEAR_2)
    assert isinstance(done, Booked)
    return done.appointment


def deliver(house: House, mail: MailServer) -> int:
    return asyncio.run(Post(house.desk, words(), mail.relay).deliver())


def a_whole_story(house: House, sender: str) -> Appointment:
    """Booked, moved, remembered, called off."""
    house.clock.local("2026-05-15T10:00")
    meeting = booked(house, sender)
    move_appointment(house.desk, sender, meeting.reference, at("2026-05-19T16:10"))
    house.clock.local("2026-05-18T16:00")
    assert post_reminders(house.desk) == 1
    cancelled = cancel_appointment(house.desk, sender, meeting.reference)
    assert cancelled is not None
    return cancelled


def to(mail: MailServer, address: str) -> list[str]:
    pairs = zip(mail.inbox.to, mail.inbox.subjects, strict=True)
    return [subject.split(",")[0].split(" ref")[0] for who, subject in pairs if who == address]


STORY = {
    PARENT: ["Your meeting on Tuesday 19 May", "Your meeting has moved to Tuesday 19 May",
             "A reminder of your meeting", "Your meeting on Tuesday 19 May is cancelled"],
    PERSON: ["Meeting with a parent", "Moved to Tue 19 May", "A reminder", "Cancelled"],
}  # fmt: skip


def test_both_sides_get_invitation_change_reminder_and_cancellation_in_order(house: House, mail: MailServer) -> None:
    a_whole_story(house, house.parent())
    assert deliver(house, mail) == 8
    assert {who: to(mail, who) for who in STORY} == STORY
    entries = [by_vobject(calendar_in(m))[0] for m in mail.inbox.messages if m["To"] == PARENT and m.is_multipart()]
    assert [(each.method, each.sequence) for each in entries] == [("REQUEST", 0), ("REQUEST", 1), ("CANCEL", 2)]
    assert len({each.uid for each in entries}) == 1
    assert house.parcels() == []


def test_a_server_that_is_down_for_an_hour_costs_no_letter_and_sends_none_twice(house: House, mail: MailServer) -> None:
    mail.stop()
    a_whole_story(house, house.parent())
    for _ in range(60):
        assert deliver(house, mail) == 0
        house.clock.passes(minutes=1)
    assert len(house.parcels()) == 8
    assert all(parcel.last_error for parcel in house.parcels())
    mail.start()
    for _ in range(130):
        deliver(house, mail)
        house.clock.passes(minutes=1)
    assert {who: to(mail, who) for who in STORY} == STORY
    assert house.parcels() == []


def test_the_booking_stands_while_no_mail_server_answers(house: House, mail: MailServer) -> None:
    mail.stop()
    meeting = booked(house, house.parent())
    deliver(house, mail)
    with house.desk.casebook.reading() as work:
        assert work.appointments.get(meeting.id) == meeting
        assert [parcel.state for parcel in work.outbox.unsent()] == [Delivery.PENDING] * 2


def test_a_letter_that_must_wait_holds_back_the_later_ones_to_the_same_side_alone(
    house: House, mail: MailServer
) -> None:
    mail.inbox.refused[PERSON] = "450 try again later"
    a_whole_story(house, house.parent())
    deliver(house, mail)
    assert to(mail, PERSON) == []
    assert to(mail, PARENT) == STORY[PARENT]
    mail.inbox.refused.clear()
    for _ in range(20):
        house.clock.passes(minutes=10)
        deliver(house, mail)
    assert to(mail, PERSON) == STORY[PERSON]


def test_an_address_that_the_server_refuses_for_good_is_shown_to_the_office(house: House, mail: MailServer) -> None:
    mail.inbox.refused[PARENT] = "550 no such user"
    booked(house, house.parent())
    assert deliver(house, mail) == 1
    with house.desk.casebook.reading() as work:
        [parcel] = work.outbox.unsent()
        assert (parcel.state, parcel.last_error) == (Delivery.DEAD, "refused with 550")
        assert [flag.kind for flag in work.flags.waiting()] == [FlagKind.UNSENT]


@pytest.mark.parametrize("address", ["mum", "a@b.example\r\nBcc: everybody@school.example"])
def test_what_is_no_address_is_written_to_by_nobody(house: House, mail: MailServer, address: str) -> None:
    booked(house, house.parent(), address)
    deliver(house, mail)
    assert mail.inbox.to == [PERSON]


def test_after_five_days_a_letter_is_given_up_and_the_office_is_told(house: House, mail: MailServer) -> None:
    mail.stop()
    booked(house, house.parent(), None)
    deliver(house, mail)
    house.clock.now += GIVE_UP_AFTER + timedelta(hours=1)
    deliver(house, mail)
    with house.desk.casebook.reading() as work:
        assert [parcel.state for parcel in work.outbox.unsent()] == [Delivery.DEAD]
        assert [flag.kind for flag in work.flags.waiting()] == [FlagKind.UNSENT]


def test_waits_grow_from_a_minute_to_an_hour(house: House, mail: MailServer) -> None:
    mail.stop()
    booked(house, house.parent(), None)
    waits = []
    for _ in range(9):
        deliver(house, mail)
        [parcel] = house.parcels()
        waits.append((parcel.due_at - house.clock()).seconds // 60)
        house.clock.now = parcel.due_at
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_a_postman_who_dies_on_the_way_leaves_the_letter_to_the_next(house: House, mail: MailServer) -> None:
    booked(house, house.parent(), None)
    with house.desk.casebook.writing() as work:
        assert len(work.outbox.claim("email", house.clock(), 10, 120)) == 1
    assert deliver(house, mail) == 0
    house.clock.passes(seconds=121)
    assert deliver(house, mail) == 1
    assert deliver(house, mail) == 0
    assert mail.inbox.to == [PERSON]


def test_two_postmen_carry_every_letter_once(house: House, mail: MailServer) -> None:
    for number in range(6):
        book_for_parent(
            house.desk,
            "mr_clarke",
            at(f"2026-05-{(14, 19, 21)[number % 3]}T{('15:20', '15:45')[number // 3]}"),
            "office",
        )

    async def both() -> list[int]:
        posts = [Post(house.desk, words(), mail.relay) for _ in range(2)]
        return list(await asyncio.gather(*(post.deliver() for post in posts)))

    assert sum(asyncio.run(both())) == 6
    assert len(mail.inbox.raw) == len({message["Message-ID"] for message in mail.inbox.messages}) == 6


def test_a_letter_holds_no_word_of_the_concern_and_no_childs_name(house: House, mail: MailServer) -> None:
    sender = house.parent()
    house.concern(sender, words="Tarquin was bitten on the arm", child_name="Tarquin")
    booked(house, sender)
    deliver(house, mail)
    sent = b"".join(mail.inbox.raw).lower()
    assert len(mail.inbox.raw) == 2
    assert b"tarquin" not in sent
    assert b"bitten" not in sent


def in_danger(house: House, about: tuple[str, ...] = (), kind: FlagKind = FlagKind.SAFEGUARDING) -> None:
    with house.desk.casebook.writing() as work:
        talk = work.conversations.find_or_start(Channel.WEB, "parent", house.clock())
        row, _ = work.inbox.accept(Received(Channel.WEB, "m", "parent", "he hits her"), talk.id, house.clock())
        assert isinstance(row, InboxRow)
        flag = work.flags.raise_flag(kind, row.text or "", house.clock(), key="k", conversation=talk.id, about=about)
        work.outbox.add("alert", "staff", {"flag": flag.id, "kind": kind}, house.clock(), key=f"alert:{flag.id}")


def alerts(house: House, mail: MailServer) -> int:
    return asyncio.run(Alerts(house.desk, words(), mail.relay, "https://school.example/office").deliver())


def with_lead(house: House) -> House:
    school = replace(with_addresses(hemingford()), safeguarding_lead=hemingford().ladder.people["mrs_fox"])
    return a_house(house.desk.casebook, school)  # type: ignore[arg-type]


def test_an_alarm_reaches_the_safeguarding_lead_without_a_word_of_the_parents(house: House, mail: MailServer) -> None:
    led = with_lead(house)
    in_danger(led)
    assert alerts(led, mail) == 1
    assert mail.inbox.to == ["mrs_fox@school.example"]
    assert b"hits" not in mail.inbox.raw[0]
    assert alerts(led, mail) == 0


@pytest.mark.parametrize("about", ["mrs_fox", "head"])
def test_an_alarm_about_the_lead_goes_to_the_office_instead(house: House, mail: MailServer, about: str) -> None:
    led = with_lead(house)
    in_danger(led, (about,))
    assert alerts(led, mail) == 1
    assert mail.inbox.to == ["office@school.example"]


def test_an_alarm_is_never_given_up_and_stays_in_the_offices_sight(house: House, mail: MailServer) -> None:
    nowhere = a_house(house.desk.casebook, hemingford())  # type: ignore[arg-type]
    in_danger(nowhere)
    for _ in range(3):
        assert alerts(nowhere, mail) == 0
        nowhere.clock.passes(days=4)
    assert [(parcel.state, parcel.last_error) for parcel in nowhere.parcels("alert")] == [
        (Delivery.PENDING, "the school file gives no address")
    ]


def test_a_round_goes_on_when_one_of_its_parts_fails(house: House, mail: MailServer) -> None:
    with house.desk.casebook.writing() as work:
        work.outbox.add("chat", "not a number", {}, house.clock(), key="broken")
    booked(house, house.parent())
    asyncio.run(Rounds(house.desk, words(), mail.relay).once())
    assert len(mail.inbox.raw) == 2
