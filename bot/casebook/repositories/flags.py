from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from bot.casebook.rows import add_if_new, the, value_of
from bot.casebook.tables import FlagRow
from bot.desk.values import Flag, FlagKind


class SqlFlags:
    def __init__(self, session: Session) -> None:
        self._session = session

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
        values = {
            "key": key,
            "kind": kind,
            "words": words,
            "raised_at": now,
            "conversation": conversation,
            "concern": concern,
            "due_on": due_on,
            "about": tuple(about),
        }
        add_if_new(self._session, FlagRow, values)
        return value_of(Flag, self._session.scalars(select(FlagRow).where(FlagRow.key == key)).one())

    def get(self, flag: int) -> Flag:
        return value_of(Flag, the(self._session, FlagRow, flag))

    def waiting(self, kinds: Collection[FlagKind] = ()) -> Sequence[Flag]:
        conditions = [FlagRow.acknowledged_at.is_(None)]
        if kinds:
            conditions.append(FlagRow.kind.in_(list(kinds)))
        return self._read(*conditions)

    def of_concern(self, concern: int) -> Sequence[Flag]:
        return self._read(FlagRow.concern == concern)

    def of_conversation(self, conversation: int) -> Sequence[Flag]:
        return self._read(FlagRow.conversation == conversation)

    def acknowledge(self, flag: int, by: str, now: datetime) -> None:
        """The first who acknowledges is the one on the record."""
        row = the(self._session, FlagRow, flag)
        if row.acknowledged_at is None:
            row.acknowledged_by, row.acknowledged_at = by, now

    def _read(self, *conditions: ColumnElement[bool]) -> list[Flag]:
        rows = select(FlagRow).where(*conditions).order_by(FlagRow.raised_at, FlagRow.id)
        return [value_of(Flag, row) for row in self._session.scalars(rows)]
