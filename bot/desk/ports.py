"""What the desk needs from the world. The casebook is one implementation; the tests' fakes are another."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.desk.values import (
    Appointment,
    Channel,
    Choice,
    Concern,
    Conversation,
    FileLink,
    Flag,
    FlagKind,
    HistoryLine,
    InboxRow,
    Message,
    Parcel,
    Parent,
    PostOnline,
    Received,
    SavedView,
    Screenshot,
    Sender,
    Staff,
    StaffSession,
    StepTaken,
    TimesChange,
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


class Concerns(Protocol):
    def next_reference(self, prefix: str, year: int) -> str:
        """HG-26-0042: never given twice, even when a transaction failed in between."""

    def add(self, concern: Concern) -> Concern: ...
    def get(self, concern: int) -> Concern: ...
    def by_reference(self, reference: str) -> Concern | None: ...
    def of_parent(self, parent: int) -> Sequence[Concern]:
        """Newest first, over every joined channel."""

    def save(self, concern: Concern) -> Concern:
        """Writes over version-1 only; raises StaleConcern when somebody else was first."""

    def take_step(self, step: StepTaken) -> None: ...
    def steps(self, concern: int) -> Sequence[StepTaken]: ...


class StaleConcern(Exception):
    """The concern was changed by somebody else in the meantime."""


class Flags(Protocol):
    def raise_flag(
        self,
        kind: FlagKind,
        words: str,
        now: datetime,
        *,
        key: str,
        conversation: int | None = None,
        concern: int | None = None,
        due_on: date | None = None,
        about: Collection[str] = (),
    ) -> Flag:
        """`key` is unique: the same alarm is raised once."""

    def get(self, flag: int) -> Flag: ...
    def waiting(self, kinds: Collection[FlagKind] = ()) -> Sequence[Flag]: ...
    def of_concern(self, concern: int) -> Sequence[Flag]: ...
    def of_conversation(self, conversation: int) -> Sequence[Flag]: ...
    def acknowledge(self, flag: int, by: str, now: datetime) -> None: ...


class History(Protocol):
    def append(self, line: HistoryLine) -> HistoryLine:
        """Raises AlreadyRecorded when its key is on the record: the whole transaction is undone, nothing done twice."""

    def by_key(self, key: str) -> HistoryLine | None: ...
    def of_concern(self, concern: int) -> Sequence[HistoryLine]: ...


class AlreadyRecorded(Exception):
    """A line of history with this key exists: what it tells was done before."""


class Appointments(Protocol):
    """Every method that counts a time as taken reads the same rows: confirmed, or held until later than now."""

    def taken(self, person: str, start: datetime, end: datetime, now: datetime) -> Sequence[Appointment]: ...
    def add(self, appointment: Appointment) -> Appointment:
        """Raises TimeTaken when any part of it is taken, whatever the caller checked before.

        A hold that ran out still takes its time until `drop_stale_holds`: call that first, in the same transaction."""

    def save(self, appointment: Appointment) -> Appointment: ...
    def get(self, appointment: int) -> Appointment: ...
    def by_reference(self, reference: str) -> Appointment | None: ...
    def of_parent(self, parent: int) -> Sequence[Appointment]: ...
    def of_concern(self, concern: int) -> Sequence[Appointment]: ...
    def of_person(self, person: str, start: datetime, end: datetime) -> Sequence[Appointment]: ...
    def between(self, start: datetime, end: datetime) -> Sequence[Appointment]: ...
    def drop_stale_holds(self, now: datetime) -> int: ...
    def next_reference(self) -> str: ...
    def times_changes(self, person: str, start: datetime, end: datetime) -> Sequence[TimesChange]: ...
    def change_times(self, change: TimesChange) -> TimesChange: ...
    def feed_token(self, person: str) -> str | None: ...
    def set_feed_token(self, person: str, token_hash: str | None) -> None: ...
    def person_of_feed(self, token_hash: str) -> str | None: ...


class TimeTaken(Exception):
    """The database refused: somebody has this time."""


class Posts(Protocol):
    def add(self, post: PostOnline) -> PostOnline: ...
    def save(self, post: PostOnline) -> PostOnline: ...
    def get(self, post: int) -> PostOnline: ...
    def waiting(self) -> Sequence[PostOnline]: ...
    def of_concern(self, concern: int) -> Sequence[PostOnline]: ...
    def settled(self, most: int) -> Sequence[PostOnline]: ...
    def add_screenshot(self, screenshot: Screenshot, body: bytes) -> Screenshot: ...
    def screenshots(self, post: int) -> Sequence[Screenshot]: ...
    def screenshot(self, screenshot: int) -> tuple[Screenshot, bytes]: ...


class StaffRoom(Protocol):
    def add(self, staff: Staff) -> Staff: ...
    def save(self, staff: Staff) -> Staff: ...
    def get(self, staff: int) -> Staff: ...
    def by_email(self, email: str) -> Staff | None: ...
    def all(self) -> Sequence[Staff]: ...
    def open_session(self, session: StaffSession) -> None: ...
    def session(self, token_hash: str) -> StaffSession | None: ...
    def touch_session(self, session: StaffSession) -> None: ...
    def close_session(self, token_hash: str) -> None: ...
    def close_all_sessions(self, staff: int) -> None: ...
    def by_identity(self, issuer: str, subject: str) -> Staff | None: ...
    def subject_of(self, issuer: str, staff: int) -> str | None: ...
    def bind_identity(self, issuer: str, subject: str, staff: int) -> None: ...
    def views(self, staff: int) -> Sequence[SavedView]: ...
    def save_view(self, view: SavedView) -> SavedView: ...
    def drop_view(self, staff: int, view: int) -> None: ...
    def note_attempt(self, email_key: str, address: str, ok: bool, now: datetime) -> None: ...
    def failures_since(self, email_key: str | None, address: str | None, since: datetime) -> int: ...


class Work(Protocol):
    """One transaction. Leaving the block commits; an exception undoes all of it."""

    @property
    def conversations(self) -> Conversations: ...
    @property
    def web_sessions(self) -> WebSessions: ...
    @property
    def inbox(self) -> Inbox: ...
    @property
    def messages(self) -> Messages: ...
    @property
    def choices(self) -> Choices: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def memory(self) -> Memory: ...
    @property
    def concerns(self) -> Concerns: ...
    @property
    def flags(self) -> Flags: ...
    @property
    def history(self) -> History: ...
    @property
    def appointments(self) -> Appointments: ...
    @property
    def posts(self) -> Posts: ...
    @property
    def staff(self) -> StaffRoom: ...


class Casebook(Protocol):
    def reading(self) -> AbstractContextManager[Work]: ...
    def writing(self) -> AbstractContextManager[Work]: ...
    def export(self) -> Iterator[Mapping[str, object]]:
        """Every concern with steps, flags, appointments and history, streamed in bounded memory."""


class CasebookUnreachable(Exception):
    """The database cannot be reached or written. What a parent sent is not lost silently: the door says so."""
