from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.casebook.tables import MemoryRow

LARGEST_MEMORY = 1_048_576


class SqlMemory:
    def __init__(self, session: Session) -> None:
        self._session = session

    def load(self, sender: str) -> bytes | None:
        row = self._session.get(MemoryRow, sender)
        return None if row is None else row.blob

    def save(self, sender: str, blob: bytes, now: datetime) -> None:
        if len(blob) > LARGEST_MEMORY:
            raise ValueError(f"a dialogue's memory of {len(blob)} bytes is more than {LARGEST_MEMORY}")
        self._session.merge(MemoryRow(sender=sender, blob=blob, saved_at=now))

    def forget(self, sender: str) -> None:
        row = self._session.get(MemoryRow, sender)
        if row is not None:
            self._session.delete(row)

    def senders(self) -> Sequence[str]:
        return self._session.scalars(select(MemoryRow.sender).order_by(MemoryRow.saved_at)).all()
