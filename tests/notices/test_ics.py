"""Calendar files, read by three programs that know nothing of one another."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.desk.invitations import Side
from bot.notices.ics import Method, feed, invitation, single
from bot.protocol.values import Person
from bot.school.model import School
from tests.desk.booking_house import hemingford
from tests.notices.makers import NOW, an_entry, words
from tests.notices.readers import READERS, Seen, properties

Reader = Callable[[bytes], list[Seen]]
WHO = {"organiser": "office@school.example", "guest": "parent@home.example"}
# A summer and a winter time, and the school days on either side of both clock changes.
STARTS = [
    datetime(2026, 5, 14, 14, 20, tzinfo=UTC),
    datetime(2026, 11, 24, 15, 20, tzinfo=UTC),
    datetime(2026, 3, 27, 8, 30, tzinfo=UTC),
    datetime(2026, 3, 30, 7, 30, tzinfo=UTC),
    datetime(2026, 10, 23, 7, 30, tzinfo=UTC),
    datetime(2026, 10, 26, 8, 30, tzinfo=UTC),
    datetime(2027, 3, 28, 0, 30, tzinfo=UTC),
    datetime(2027, 3, 28, 1, 30, tzinfo=UTC),
    datetime(2026, 10, 25, 2, 0, tzinfo=UTC),
]
ORDINARY = {
    "BEGIN",
    "END",
    "PRODID",
    "VERSION",
    "METHOD",
    "TZID",
    "TZNAME",
    "TZOFFSETFROM",
    "TZOFFSETTO",
    "RRULE",
    "UID",
    "SEQUENCE",
    "DTSTAMP",
    "DTSTART",
    "DTEND",
    "SUMMARY",
    "DESCRIPTION",
    "LOCATION",
    "STATUS",
    "CLASS",
}


def made(method: Method = Method.REQUEST, **given: object) -> bytes:
    return invitation(hemingford(), words(), an_entry(**given), method, Side.PARENT, NOW, **WHO)  # type: ignore[arg-type]


@pytest.mark.parametrize("starts", STARTS)
def test_three_programs_read_the_same_entry_at_the_same_moment(starts: datetime) -> None:
    seen = [reader(made(starts=starts)) for reader in READERS]
    assert seen[0] == seen[1] == seen[2]
    assert [(each.starts, each.ends) for each in seen[0]] == [(starts, starts + timedelta(minutes=20))]


@pytest.mark.parametrize("reader", READERS)
def test_an_entry_says_where_and_with_whom_and_nothing_of_the_concern(reader: Reader) -> None:
    [seen] = reader(made())
    assert (seen.method, seen.status, seen.sequence) == ("REQUEST", "CONFIRMED", 0)
    assert seen.summary == "Meeting at school, ref A-4F7KQR"
    assert seen.location == "the school office"
    assert seen.wall == "2026-05-14 15:20"
    assert "Mrs Robertson" in seen.description


@pytest.mark.parametrize("reader", READERS)
def test_a_move_and_a_cancellation_speak_of_the_same_entry(reader: Reader) -> None:
    first, moved, gone = (
        reader(made(method, sequence=number))[0]
        for number, method in enumerate((Method.REQUEST, Method.REQUEST, Method.CANCEL))
    )
    assert len({first.uid, moved.uid, gone.uid}) == 1
    assert [first.sequence, moved.sequence, gone.sequence] == [0, 1, 2]
    assert (gone.method, gone.status) == ("CANCEL", "CANCELLED")


def test_a_parents_own_copy_asks_nobody_for_an_answer() -> None:
    content = single(hemingford(), words(), an_entry(), NOW)
    assert b"METHOD:PUBLISH" in content
    assert set(properties(content)) == ORDINARY


def test_a_feed_holds_every_meeting_and_says_how_often_to_ask() -> None:
    entries = [an_entry(start, uid=f"{n}@stepwise") for n, start in enumerate(STARTS)]
    content = feed(hemingford(), words(), "mrs_fox", entries, NOW)
    assert all(len(reader(content)) == len(STARTS) for reader in READERS)
    assert b"REFRESH-INTERVAL" in content
    assert "X-WR-CALNAME" in properties(content)


def test_lines_are_short_and_end_as_the_standard_says() -> None:
    content = made(place="é" * 150)
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 and b"\n" not in line for line in content.removesuffix(b"\r\n").split(b"\r\n"))


PIECES = (
    "\r\n", "\n", "\r", "\u2028", "\u2029", "\x0b", "\x0c", "\x1e", "\x85", "\0", "\t", ";", ",", ":", '"', "\\", "\\n", "^n",
    "END:VEVENT", "BEGIN:VEVENT", "BEGIN:VALARM", "ATTENDEE:mailto:x@y.z", "URL:http://evil.example", "X-A:1",
    "END:VCALENDAR", "DTSTART:20200101T000000Z", " ", "\u202e", "\u200b", "\ufeff", "\ud800", "😀", "é", "Mrs O'Neil", "{reason}",
)  # fmt: skip


def hostile(number: int) -> str:
    chance = random.Random(number)
    return "".join(chance.choice(PIECES) for _ in range(chance.randint(1, 12)))


def hostile_school(name: str) -> School:
    people = {**hemingford().ladder.people, "mrs_robertson": Person("mrs_robertson", name, name)}
    ladder = replace(hemingford().ladder, people=people)
    return replace(hemingford(), facts=replace(hemingford().facts, name=name), ladder=ladder)


def test_five_hundred_hostile_names_and_notes_make_exactly_one_entry_each() -> None:
    ordinary = sorted(properties(made()))
    for number in range(500):
        name = hostile(number)
        entry = an_entry(place=name, reason=name, reference=f"A-{name}")
        content = invitation(hostile_school(name), words(), entry, Method.REQUEST, Side.PARENT, NOW, **WHO)
        assert sorted(properties(content)) == ordinary, name
        seen = [reader(content) for reader in READERS]
        assert seen[0] == seen[1] == seen[2], name
        assert len(seen[0]) == 1
