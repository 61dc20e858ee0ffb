from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache

from sqlalchemy import Insert, bindparam, delete, select
from sqlalchemy.orm import Session

from bot.casebook.rows import insert_into, table_of
from bot.casebook.tables import MemoryRow

LARGEST_MEMORY = 1_048_576


_MEMORY = table_of(MemoryRow)
_OF_SENDER = _MEMORY.c.sender == bindparam("of")
_LOAD = select(_MEMORY.c.blob).where(_OF_SENDER)
_FORGET = delete(_MEMORY).where(_OF_SENDER)
_SENDERS = select(_MEMORY.c.sender).order_by(_MEMORY.c.saved_at)


class SqlMemory:
    def __init__(self, session: Session) -> None:
        self._session = session

    def load(self, sender: str) -> bytes | None:
        return self._session.connection().scalar(_LOAD, {"of": sender})

    def save(self, sender: str, blob: bytes, now: datetime) -> None:
        if len(blob) > LARGEST_MEMORY:
            raise ValueError(f"a dialogue's memory of {len(blob)} bytes is more than {LARGEST_MEMORY}")
        statement = _save(self._session.get_bind().dialect.name)
        self._session.connection().execute(statement, {"sender": sender, "blob": blob, "saved_at": now})

    def forget(self, sender: str) -> None:
        self._session.connection().execute(_FORGET, {"of": sender})

    def senders(self) -> Sequence[str]:
        return self._session.connection().scalars(_SENDERS).all()


@cache
def _save(dialect: str) -> Insert:
    """The latest memory takes the place of the one before."""
    insert = insert_into(dialect, MemoryRow)
    newer = {"blob": insert.excluded.blob, "saved_at": insert.excluded.saved_at}
    return insert.on_conflict_do_update(index_elements=[_MEMORY.c.sender], set_=newer)
