"""Calendar entries: the same UID for the life of an appointment, a growing SEQUENCE, and London's own time zone."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from icalendar import Calendar, Event, Timezone, vCalAddress

from bot.desk.desk import LONDON, School
from bot.desk.invitations import Side
from bot.notices.entry import Entry
from bot.notices.words import Words, facts_of, one_line, who

PRODUCT = "-//Stepwise//Appointments//EN"
# How often a feed is fetched anew, by the calendars that ask.
REFRESH = timedelta(hours=1)
# Written out: what libraries derive from the zone's data lists every change since 1970 and puts some an hour late.
LONDON_RULES = "\r\n".join(
    (
        "BEGIN:VTIMEZONE",
        "TZID:Europe/London",
        "BEGIN:DAYLIGHT",
        "TZNAME:BST",
        "TZOFFSETFROM:+0000",
        "TZOFFSETTO:+0100",
        "DTSTART:19700329T010000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "TZNAME:GMT",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0000",
        "DTSTART:19701025T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "END:STANDARD",
        "END:VTIMEZONE",
        "",
    )
)


class Method(enum.StrEnum):
    REQUEST = "REQUEST"
    CANCEL = "CANCEL"
    PUBLISH = "PUBLISH"


def invitation(
    school: School, words: Words, entry: Entry, method: Method, side: Side, now: datetime, *, organiser: str, guest: str
) -> bytes:
    event = _event(school, words, entry, side, now, cancelled=method is Method.CANCEL)
    event.add("organizer", _address(organiser, CN=one_line(school.name)))
    event.add("attendee", _address(guest, ROLE="REQ-PARTICIPANT", PARTSTAT="NEEDS-ACTION", RSVP="FALSE"))
    return _calendar([event], method)


def single(school: School, words: Words, entry: Entry, now: datetime) -> bytes:
    """For a parent to keep: an entry that asks nobody for an answer."""
    return _calendar([_event(school, words, entry, Side.PARENT, now)], Method.PUBLISH)


def feed(school: School, words: Words, person: str, entries: Iterable[Entry], now: datetime) -> bytes:
    name = words.say("calendar_feed_name", {"contact": who(school, words, person)})
    events = [_event(school, words, entry, Side.PERSON, now) for entry in entries]
    return _calendar(events, Method.PUBLISH, {"x-wr-calname": name, "refresh-interval": REFRESH})


def _event(school: School, words: Words, entry: Entry, side: Side, now: datetime, *, cancelled: bool = False) -> Event:
    facts = facts_of(school, words, entry)
    event = Event()
    event.add("uid", one_line(entry.uid))
    event.add("sequence", entry.sequence)
    event.add("dtstamp", now.replace(microsecond=0))
    event.add("dtstart", entry.starts.astimezone(LONDON))
    event.add("dtend", entry.ends.astimezone(LONDON))
    event.add("summary", words.say(f"calendar_summary_{side}", facts))
    event.add("description", words.say("calendar_description", facts))
    event.add("location", facts["place"] if entry.way == "in_person" and entry.place else facts["where"])
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    # The calendar of a family may hang in the kitchen.
    event.add("class", "PRIVATE")
    return event


def _calendar(events: Iterable[Event], method: Method, more: Mapping[str, object] | None = None) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", method.value)
    for name, value in (more or {}).items():
        calendar.add(name, value)
    calendar.add_component(Timezone.from_ical(LONDON_RULES))
    for event in events:
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _address(email: str, **said: str) -> vCalAddress:
    address = vCalAddress(f"mailto:{email}")
    for name, value in said.items():
        address.params[name] = value
    return address
