"""Meetings, and when people can be met."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime


class AppointmentState(enum.StrEnum):
    HELD = "held"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Appointment:
    """`starts` and `ends` are UTC. A hold counts until `held_until`."""

    id: int
    reference: str
    person: str
    starts: datetime
    ends: datetime
    state: AppointmentState
    parent: int | None
    conversation: int | None
    concern: int | None
    way: str
    place: str | None
    uid: str
    sequence: int = 0
    held_until: datetime | None = None
    parent_email: str | None = None
    outcome: str | None = None
    made_by: str = "parent"


@dataclass(frozen=True)
class TimesChange:
    """The office opened (or closed) times of a person, beside the weekly ones of the school file."""

    id: int
    person: str
    starts: datetime
    ends: datetime
    open: bool
    reason: str | None = None
