from __future__ import annotations

import email
import email.policy
import random
from dataclasses import replace

import pytest

from bot.desk.invitations import Letter, Side
from bot.notices.email import alert_email, letter_email
from bot.notices.relay import is_address, relay_from
from tests.desk.booking_house import hemingford, with_addresses
from tests.notices.makers import NOW, an_entry, words
from tests.notices.readers import by_icalendar
from tests.notices.test_ics import hostile, hostile_school

HEADERS = {
    "Subject",
    "From",
    "To",
    "Date",
    "Message-ID",
    "Auto-Submitted",
    "MIME-Version",
    "Content-Type",
}
SENT = {"sender": "stepwise@school.example", "to": "parent@home.example", "key": "k", "now": NOW}


def letter(kind: Letter = Letter.INVITATION, side: Side = Side.PARENT, school: object = None, **given: object):  # type: ignore[no-untyped-def]
    made = letter_email(school or hemingford(), words(), kind, side, an_entry(**given), **SENT)  # type: ignore[arg-type]
    return email.message_from_bytes(made.as_bytes(), policy=email.policy.default)


def text_of(message: email.message.EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("kind", [Letter.INVITATION, Letter.CHANGE, Letter.CANCELLATION, Letter.REMINDER])
def test_every_letter_names_the_day_the_time_and_the_reference(kind: Letter, side: Side) -> None:
    message = letter(kind, side, was=NOW)
    assert "Thursday 14 May at 3.20pm" in text_of(message)
    assert "A-4F7KQR" in text_of(message)
    assert "A-4F7KQR" in message["Subject"]
    assert "{" not in text_of(message) + message["Subject"]


@pytest.mark.parametrize(
    ("kind", "method"),
    [(Letter.INVITATION, "REQUEST"), (Letter.CHANGE, "REQUEST"), (Letter.CANCELLATION, "CANCEL")],
)
def test_the_calendar_entry_is_beside_the_text_and_attached(kind: Letter, method: str) -> None:
    message = letter(kind)
    parts = {part.get_content_type(): part for part in message.walk()}
    assert parts["text/calendar"].get_param("method") == method
    assert parts["application/ics"].get_filename() == "invite.ics"
    beside, attached = (parts[kind].get_payload(decode=True) for kind in ("text/calendar", "application/ics"))
    assert by_icalendar(beside) == by_icalendar(attached)


def test_a_reminder_and_a_word_about_being_late_carry_no_calendar_entry() -> None:
    for kind, side in ((Letter.REMINDER, Side.PARENT), (Letter.LATE, Side.PERSON)):
        assert not any(part.get_content_type() == "text/calendar" for part in letter(kind, side).walk())


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("kind", [Letter.CHANGE, Letter.CANCELLATION])
def test_a_reason_is_said_as_a_reason_and_where_there_is_none_nothing_is(kind: Letter, side: Side) -> None:
    assert "The reason given: a school trip." in text_of(letter(kind, side, was=NOW, reason="a school trip."))
    assert "reason" not in text_of(letter(kind, side, was=NOW))


@pytest.mark.parametrize("kind", [Letter.INVITATION, Letter.CHANGE, Letter.CANCELLATION, Letter.REMINDER, Letter.LATE])
def test_the_office_that_opens_a_letter_for_somebody_reads_whose_it_is(kind: Letter) -> None:
    message = letter(kind, Side.PERSON, was=NOW)
    assert "Mrs Robertson" in message["Subject"]
    assert "or Mrs Robertson:" in text_of(message)


def test_a_letter_says_which_school_it_is_from_and_how_to_ring_it() -> None:
    facts = replace(hemingford().facts, office_telephone="01480 000000")
    message = letter(school=replace(hemingford(), facts=facts))
    assert message["From"] == "Hemingford Grey Primary School <stepwise@school.example>"
    assert "Hemingford Grey Primary School\nSchool office: 01480 000000\n" in text_of(message)
    assert "School office:" not in text_of(letter())


def test_whoever_is_rung_and_whoever_rings_are_told_so() -> None:
    assert "rings the number it has for you" in text_of(letter(way="telephone"))
    assert "ring the parent on the number" in text_of(letter(side=Side.PERSON, way="telephone"))
    assert "how to join the call" in text_of(letter(way="video"))
    assert "number" not in text_of(letter())


def test_a_meeting_that_keeps_its_time_has_not_moved() -> None:
    entry = an_entry()
    same = text_of(letter(Letter.CHANGE, was=entry.starts, way="telephone"))
    assert "on Thursday 14 May at 3.20pm is now by telephone" in same
    assert "moved" not in same


def test_how_late_is_said_where_it_is_known() -> None:
    assert "about 10 minutes late" in text_of(letter(Letter.LATE, Side.PERSON, minutes=10))
    assert "minutes" not in text_of(letter(Letter.LATE, Side.PERSON))


def test_five_hundred_hostile_names_and_notes_add_no_header() -> None:
    for number in range(500):
        name = hostile(number)
        kind = random.Random(number).choice([Letter.INVITATION, Letter.CHANGE, Letter.CANCELLATION, Letter.REMINDER])
        message = letter(kind, Side.PARENT, hostile_school(name), place=name, reason=name, reference=f"A-{name}")
        assert set(message.keys()) <= HEADERS | {"Content-Transfer-Encoding"}, name
        assert len(message.keys()) == len(set(message.keys()))
        assert message["To"] == "parent@home.example"
        assert "\n" not in message["Subject"]


def test_an_alarm_says_that_a_record_waits_and_nothing_of_it() -> None:
    made = alert_email(hemingford(), words(), "safeguarding", "HG-26-0042", "https://school.example/office", **SENT)  # type: ignore[arg-type]
    said = made.get_content()
    assert "A safeguarding record needs you: open the office page." in said
    assert "HG-26-0042" in said
    assert "https://school.example/office" in said


def test_the_office_is_who_a_parent_answers_to() -> None:
    assert letter(school=with_addresses(hemingford()))["Reply-To"] == "office@school.example"


def test_a_letter_that_is_written_again_has_the_same_number() -> None:
    assert letter()["Message-ID"] == letter()["Message-ID"]


@pytest.mark.parametrize("good", ["parent@home.example", "o'neil+school@mail.home.example", "a.b@c.uk"])
def test_an_ordinary_address_is_one(good: str) -> None:
    assert is_address(good)


@pytest.mark.parametrize(
    "bad",
    [
        "", "parent", "parent@", "@home.example", "a@b", "a@b.example,c@d.example", "a@b.example\r\nBcc: x@y.example",
        "a@b.example\n", "Mum <a@b.example>", "a b@c.example", "a@b.example ", "ä@b.example", "a@b.example\0", "a@@b.example",
    ],
)  # fmt: skip
def test_anything_else_is_written_to_by_nobody(bad: str) -> None:
    assert not is_address(bad)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("smtp://mail.example", ("mail.example", 25, False, False, "office@school.example")),
        ("smtps://u:p%40ss@mail.example", ("mail.example", 465, True, False, "office@school.example")),
        ("smtp+starttls://mail.example:2525", ("mail.example", 2525, False, True, "office@school.example")),
        ("smtp://mail.example?from=chat@school.example", ("mail.example", 25, False, False, "chat@school.example")),
    ],
)
def test_the_mail_server_is_named_by_one_address(url: str, expected: tuple[object, ...]) -> None:
    relay = relay_from(url, "office@school.example")
    assert (relay.host, relay.port, relay.tls, relay.starttls, relay.sender) == expected


def test_a_password_is_never_shown() -> None:
    relay = relay_from("smtp://parent%40school.example:p%40ss@mail.example", None)
    assert (relay.password, relay.sender) == ("p@ss", "parent@school.example")
    assert "p@ss" not in repr(relay)
    assert "p@ss" not in str(replace(relay, port=1))
