"""What is kept of a concern."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Protocol

from bot.desk.values import Concern, Flag, FlagKind, HistoryLine, StepTaken


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
