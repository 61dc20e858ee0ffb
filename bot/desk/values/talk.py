"""What is said, by whom, where, and on its way to whom."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.safety import Screening


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
    """One thing a parent sent. `conversation` is the channel's own address of the talk; `screening`, what the door found
    in the text, where it has looked."""

    channel: Channel
    external_id: str
    conversation: str
    text: str | None = None
    choice: str | None = None
    screening: Screening | None = None


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
