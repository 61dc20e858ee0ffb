"""Calendar files as they are fetched: a parent's own appointment, and the feed of a member of staff."""

from __future__ import annotations

from dataclasses import dataclass

from bot.desk.desk import Desk
from bot.desk.staff_feed import feed_of
from bot.desk.values import Appointment, AppointmentState, Conversation
from bot.notices.entry import entry_of
from bot.notices.ics import feed, single
from bot.notices.words import Words

CALENDAR = "text/calendar; charset=utf-8"
APPOINTMENT = "appointment:"


@dataclass(frozen=True)
class CalendarFile:
    name: str
    content: bytes
    media_type: str = CALENDAR


def appointment_file(desk: Desk, words: Words, conversation: Conversation, key: str) -> CalendarFile | None:
    """The entry as it is now, for the parent whose appointment it is; None for anybody else, and once it is cancelled."""
    number = key.removeprefix(APPOINTMENT)
    if not key.startswith(APPOINTMENT) or not number.isdecimal():
        return None
    with desk.casebook.reading() as work:
        mine = work.appointments.of_parent(conversation.parent)
    found = next((each for each in mine if each.id == int(number)), None)
    return _file(desk, words, found) if found and found.state is AppointmentState.CONFIRMED else None


def staff_feed(desk: Desk, words: Words, token: str) -> bytes | None:
    found = feed_of(desk, token)
    if found is None:
        return None
    person, appointments = found
    return feed(desk.school, words, person, map(entry_of, appointments), desk.clock())


def _file(desk: Desk, words: Words, appointment: Appointment) -> CalendarFile:
    content = single(desk.school, words, entry_of(appointment), desk.clock())
    return CalendarFile(f"meeting-{appointment.reference}.ics", content)
