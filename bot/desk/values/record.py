"""A concern, and what is written down about it."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.desk.values.talk import Channel


class Restriction(enum.StrEnum):
    NONE = "none"
    SAFEGUARDING = "safeguarding"
    ABOUT_HEAD = "about_head"
    ABOUT_STAFF = "about_staff"
    BY_HAND = "by_hand"


@dataclass(frozen=True)
class Child:
    year: str
    name: str | None = None


@dataclass(frozen=True)
class Concern:
    """`about` and `hidden_from` hold person keys and role words; `version` grows with every change."""

    id: int
    reference: str
    parent: int
    conversation: int | None
    channel: Channel
    status: str
    step: int
    of: int
    child: Child
    topic: str
    words: str
    summary: str
    opened_at: datetime
    changed_at: datetime
    hope: str | None = None
    contact: str | None = None
    about: tuple[str, ...] = ()
    hidden_from: tuple[str, ...] = ()
    restriction: Restriction = Restriction.NONE
    due_on: date | None = None
    closed_at: datetime | None = None
    hold: bool = False
    version: int = 1


@dataclass(frozen=True)
class StepTaken:
    """`how` is parent_said, office_recorded, booked or skipped; `outcome` is helped, not_helped or not yet known."""

    concern: int
    step: int
    person: str | None
    how: str
    at: datetime
    outcome: str | None = None
    reason: str | None = None


class FlagKind(enum.StrEnum):
    EMERGENCY = "emergency"
    SAFEGUARDING = "safeguarding"
    SELF_HARM = "self_harm"
    CHILD_TYPING = "child_typing"
    THREAT = "threat"
    ABUSE = "abuse"
    POST_ONLINE = "post_online"
    CALL_BACK = "call_back"
    DATA_REQUEST = "data_request"
    OFFICE_ACTION = "office_action"
    UNSENT = "unsent"


@dataclass(frozen=True)
class Flag:
    """Something a person at school must see. `words` is what was said, kept for those who may read it."""

    id: int
    kind: FlagKind
    conversation: int | None
    concern: int | None
    words: str
    raised_at: datetime
    due_on: date | None = None
    acknowledged_by: str | None = None
    acknowledged_at: datetime | None = None
    about: tuple[str, ...] = ()


@dataclass(frozen=True)
class HistoryLine:
    """One thing that happened, past tense. `detail` holds codes and person keys; a parent's words stay in their own rows."""

    event: str
    at: datetime
    actor: str
    concern: int | None = None
    detail: Mapping[str, object] = field(default_factory=dict)
    key: str | None = None
    seq: int | None = None
