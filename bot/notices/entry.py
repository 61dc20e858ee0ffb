"""An appointment as a letter or a calendar knows it: no word of the concern is even within reach."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.desk.values import Appointment


@dataclass(frozen=True)
class Entry:
    reference: str
    person: str
    starts: datetime
    ends: datetime
    way: str
    place: str | None
    uid: str
    sequence: int
    was: datetime | None = None
    reason: str | None = None
    minutes: int | None = None


def entry_of(appointment: Appointment) -> Entry:
    return Entry(
        appointment.reference,
        appointment.person,
        appointment.starts,
        appointment.ends,
        appointment.way,
        appointment.place,
        appointment.uid,
        appointment.sequence,
    )


def entry_from(body: Mapping[str, object]) -> Entry:
    """From a parcel, as it was when it was posted: a letter that is sent late still says what was true then."""
    return Entry(
        reference=str(body["reference"]),
        person=str(body["person"]),
        starts=datetime.fromisoformat(str(body["starts"])),
        ends=datetime.fromisoformat(str(body["ends"])),
        way=str(body["way"]),
        place=_text(body.get("place")),
        uid=str(body["uid"]),
        sequence=int(str(body["sequence"])),
        was=datetime.fromisoformat(str(body["was"])) if body.get("was") else None,
        reason=_text(body.get("reason")),
        minutes=int(str(body["minutes"])) if body.get("minutes") else None,
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)
