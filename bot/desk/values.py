"""What the desk speaks of: frozen values that no table and no wire format shapes."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime


class Channel(enum.StrEnum):
    WEB = "web"
    TELEGRAM = "telegram"
    TERMINAL = "terminal"
    OFFICE = "office"


class Sender(enum.StrEnum):
    BOT = "bot"
    PARENT = "parent"
    STAFF = "staff"


@dataclass(frozen=True)
class Received:
    """One thing a parent sent. `conversation` is the channel's own address of the talk."""

    channel: Channel
    external_id: str
    conversation: str
    text: str | None = None
    choice: str | None = None


@dataclass(frozen=True)
class Parent:
    id: int
    channel: Channel
    joined_to: int | None = None


@dataclass(frozen=True)
class Conversation:
    """`sender` is all that Rasa ever sees of it: an HMAC, changed with each new session."""

    id: int
    channel: Channel
    address: str
    parent: int
    sender: str
    reachable: bool = True


@dataclass(frozen=True)
class InboxRow:
    id: int
    conversation: int
    channel: Channel
    external_id: str
    text: str | None
    choice: str | None
    received_at: datetime
    done: bool


@dataclass(frozen=True)
class Choice:
    """A button. The payload never leaves the server; the parent's side knows the id alone."""

    id: str
    label: str
    payload: str = ""


@dataclass(frozen=True)
class FileLink:
    """A document offered to the parent; `key` says which (appointment:12, letter:7) and is resolved when fetched."""

    id: str
    name: str
    key: str = ""


@dataclass(frozen=True)
class Progress:
    step: int
    of: int


@dataclass(frozen=True)
class Message:
    """One line of the talk, from either side, as both sides see it. `id` grows within a conversation."""

    id: int
    sender: Sender
    text: str
    at: datetime
    choices: tuple[Choice, ...] = ()
    files: tuple[FileLink, ...] = ()
    progress: Progress | None = None
    reply_to: int | None = None


@dataclass(frozen=True)
class Utterance:
    """What the mind wants said, before it is a row."""

    text: str
    choices: tuple[Choice, ...] = ()
    files: tuple[FileLink, ...] = ()
    progress: Progress | None = None


class Delivery(enum.StrEnum):
    PENDING = "pending"
    SENT = "sent"
    DEAD = "dead"


@dataclass(frozen=True)
class Parcel:
    """Something that must leave the house: a chat message to push, or a letter by e-mail."""

    id: int
    kind: str
    to: str
    body: Mapping[str, object]
    attempts: int
    due_at: datetime
    state: Delivery
    last_error: str | None = None
    conversation: int | None = None
    created_at: datetime | None = None


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


@dataclass(frozen=True)
class PostOnline:
    id: int
    platform: str
    track: str
    raised_at: datetime
    concern: int | None = None
    conversation: int | None = None
    address: str | None = None
    words: str | None = None
    seen_at: datetime | None = None
    take_down_asked_at: datetime | None = None
    outcome: str | None = None
    told: tuple[str, ...] = ()
    meeting_on: date | None = None
    meeting_outcome: str | None = None


@dataclass(frozen=True)
class Screenshot:
    """What a post looked like. `digest` is SHA-256 of its bytes, and stands in the history too."""

    id: int
    post: int
    media_type: str
    digest: str
    added_by: str
    added_at: datetime


@dataclass(frozen=True)
class Staff:
    id: int
    name: str
    email: str
    role: str
    person: str | None
    password_hash: str
    totp_secret: str | None = None
    disabled: bool = False
    last_seen_at: datetime | None = None


@dataclass(frozen=True)
class StaffSession:
    token_hash: str
    staff: int
    created_at: datetime
    seen_at: datetime
    csrf: str
    second_factor: bool = False


@dataclass(frozen=True)
class SavedView:
    """A view of the log that a member of staff keeps: their own, under a name of theirs."""

    id: int
    staff: int
    name: str
    query: str
