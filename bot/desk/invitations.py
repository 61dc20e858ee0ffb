"""Letters about an appointment, put into the outbox as facts in the transaction that makes them true.

They hold a reference, a time and a place: no word of the concern, and no child's name."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import datetime

from bot.desk.desk import Desk
from bot.desk.ports import Work
from bot.desk.values import Appointment

EMAIL = "email"
CHAT = "chat"


class Letter(enum.StrEnum):
    INVITATION = "invitation"
    CHANGE = "change"
    CANCELLATION = "cancellation"
    REMINDER = "reminder"
    LATE = "late"


class Side(enum.StrEnum):
    PERSON = "person"
    PARENT = "parent"


def write(
    desk: Desk,
    work: Work,
    letter: Letter,
    appointment: Appointment,
    *,
    in_chat: bool = False,
    was: datetime | None = None,
    reason: str | None = None,
) -> None:
    """To the person, and to the parent where an address was given. `in_chat`: the parent did not do this just now,
    so the conversation says it too."""
    facts = _facts(letter, appointment, was, reason)
    _send(work, desk, EMAIL, address_of(desk, appointment.person), appointment, {**facts, "side": Side.PERSON})
    _send(work, desk, EMAIL, appointment.parent_email, appointment, {**facts, "side": Side.PARENT})
    if in_chat and appointment.conversation is not None:
        _send(work, desk, CHAT, str(appointment.conversation), appointment, {**facts, "side": Side.PARENT})


def tell_late(desk: Desk, work: Work, appointment: Appointment, minutes: int | None, key: str) -> None:
    body = {**_facts(Letter.LATE, appointment, None, None), "side": Side.PERSON, "minutes": minutes}
    to = address_of(desk, appointment.person)
    if to:
        work.outbox.add(EMAIL, to, body, desk.clock(), key=key)


def address_of(desk: Desk, person: str) -> str | None:
    """A person's own address, or the office's: somebody must hear of it."""
    member = desk.school.staff.get(person)
    return (member.email if member else None) or desk.school.facts.shown().get("office_email")


def _facts(letter: Letter, appointment: Appointment, was: datetime | None, reason: str | None) -> Mapping[str, object]:
    return {
        "letter": letter,
        "reference": appointment.reference,
        "person": appointment.person,
        "starts": appointment.starts.isoformat(),
        "ends": appointment.ends.isoformat(),
        "way": appointment.way,
        "place": appointment.place,
        "uid": appointment.uid,
        "sequence": appointment.sequence,
        "was": was.isoformat() if was else None,
        "reason": reason,
    }


def _send(
    work: Work, desk: Desk, kind: str, to: str | None, appointment: Appointment, body: Mapping[str, object]
) -> None:
    if to:
        key = f"{appointment.uid}:{appointment.sequence}:{body['letter']}:{body['side']}:{kind}"
        work.outbox.add(kind, to, body, desk.clock(), key=key)
