"""What is kept of a talk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.desk.values import (
    Channel,
    Choice,
    Conversation,
    FileLink,
    InboxRow,
    Message,
    Parcel,
    Parent,
    Received,
    Sender,
    Utterance,
)


class Conversations(Protocol):
    def find_or_start(self, channel: Channel, address: str, now: datetime) -> Conversation: ...
    def get(self, conversation: int) -> Conversation: ...
    def by_sender(self, sender: str) -> Conversation | None: ...
    def take_in(self, sender: str, now: datetime) -> Conversation:
        """A talk whose sender was chosen elsewhere: Rasa's own shell names its own."""

    def new_sender(self, conversation: int) -> str:
        """A fresh HMAC sender: the dialogue starts again, the record stays."""

    def mark_reachable(self, conversation: int, reachable: bool) -> None: ...
    def move(self, conversation: int, address: str) -> None:
        """The talk goes on at another address of its channel; what comes from the old one starts a new talk."""

    def parent(self, parent: int) -> Parent: ...
    def of_parent(self, parent: int) -> Sequence[Conversation]:
        """Every conversation of the parent, on every joined channel."""

    def new_join_code(self, conversation: int, code_hash: str, expires_at: datetime) -> None: ...
    def join(self, conversation: int, code_hash: str, now: datetime) -> Parent | None:
        """Joins this conversation's parent to the code's; a code works once. None: unknown, used or expired."""


class WebSessions(Protocol):
    def add(self, token_hash: str, conversation: int, now: datetime) -> None: ...
    def conversation(self, token_hash: str, now: datetime, idle: int) -> Conversation | None:
        """The live session's conversation; touching it. `idle` seconds without a request end a session."""

    def heard_lately(self, token_hash: str, now: datetime, idle: int) -> Conversation | None:
        """The same, where it was touched so lately that nothing need be written; None: ask `conversation`."""

    def forget(self, token_hash: str) -> None: ...


class Inbox(Protocol):
    def accept(self, received: Received, conversation: int, now: datetime) -> tuple[InboxRow, bool]:
        """The row, and whether it is new: (channel, external_id) is unique.

        Raises ForeignMessage when the id was used in another conversation: nobody gets another parent's answer."""

    def get(self, inbox_id: int) -> InboxRow: ...
    def in_hand(self, conversation: int) -> InboxRow | None:
        """The oldest message of the conversation that is not done."""

    def pending(self) -> Sequence[InboxRow]: ...
    def mark_done(self, inbox_id: int, now: datetime) -> bool:
        """Whether it was not done before: a process that was thought dead may come late."""


class ForeignMessage(Exception):
    """A message id that belongs to another conversation. Nothing was kept, and nothing is given back."""


class Messages(Protocol):
    """The talk as both sides see it."""

    def say(
        self, conversation: int, sender: Sender, utterances: Sequence[Utterance], now: datetime, reply_to: int | None
    ) -> Sequence[Message]: ...
    def answer_to(self, inbox_id: int) -> Sequence[Message]: ...
    def after(self, conversation: int, message: int) -> Sequence[Message]: ...
    def last_bot_message(self, conversation: int) -> Message | None: ...
    def open_choices(self, conversation: int) -> Sequence[Choice]:
        """The buttons of the bot's last message."""

    def file(self, conversation: int, file_id: str) -> FileLink | None:
        """The document behind a file id, for the conversation it was given to."""


BEGINS = frozenset(
    {
        "/book_appointment",
        "/change_or_cancel_appointment",
        "/ask_human",
        "/want_call",
        "/formal_complaint",
        "/post_down",
    }
)


@dataclass(frozen=True)
class Pressed:
    """A choice as the server knows it. `current`: it belongs to the bot's latest message with choices."""

    choice: Choice
    conversation: int
    current: bool
    used_by: int | None

    def moves_the_talk(self, conversation: int, row: int | None = None) -> bool:
        """Pressed for the first time, in its own talk, under the question that is open. `row` may take its turn again."""
        good = self.current or self.begins_something
        return self.conversation == conversation and good and self.used_by in (None, row)

    @property
    def begins_something(self) -> bool:
        """Such a button answers no question, and is good for as long as it can be seen."""
        return self.choice.payload.split("{")[0] in BEGINS


class Choices(Protocol):
    def find(self, choice_id: str) -> Pressed | None: ...
    def mark_used(self, choice_id: str, inbox_id: int) -> None: ...


class Outbox(Protocol):
    """Parcels for the world outside: kind `telegram`, `email`, `event`…"""

    def add(
        self,
        kind: str,
        to: str,
        body: Mapping[str, object],
        now: datetime,
        *,
        key: str,
        conversation: int | None = None,
    ) -> None:
        """`key` is unique: the same parcel is never posted twice."""

    def claim(self, kind: str, now: datetime, limit: int, lease_seconds: int) -> Sequence[Parcel]:
        """Due parcels, leased so that no other worker takes them; claiming counts as an attempt.

        Of one conversation only the first is given, so that messages arrive in order: claim until nothing comes."""

    def sent(self, parcel: int, now: datetime) -> None: ...
    def retry(self, parcel: int, error: str, due_at: datetime) -> None: ...
    def bury(self, parcel: int, error: str) -> None: ...
    def unsent(self, since: datetime | None = None) -> Sequence[Parcel]:
        """Waiting and dead parcels; with `since`, those that have been waiting since then or longer."""


class Memory(Protocol):
    """The dialogue's memory: a bounded blob for each sender, a cache that may vanish but never lie."""

    def load(self, sender: str) -> bytes | None: ...
    def save(self, sender: str, blob: bytes, now: datetime) -> None: ...
    def forget(self, sender: str) -> None: ...
    def senders(self) -> Sequence[str]: ...
