"""All of it together: one transaction at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Protocol

from bot.desk.ports.diary import Appointments
from bot.desk.ports.posts import Posts
from bot.desk.ports.record import Concerns, Flags, History
from bot.desk.ports.staff import StaffRoom
from bot.desk.ports.talk import Choices, Conversations, Inbox, Memory, Messages, Outbox, WebSessions


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
