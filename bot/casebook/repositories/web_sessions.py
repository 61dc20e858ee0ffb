from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot.casebook.rows import table_of, the, value_of
from bot.casebook.tables import ConversationRow, WebSessionRow
from bot.desk.values import Conversation

_SESSIONS, _TALKS = table_of(WebSessionRow), table_of(ConversationRow)
_TALK_OF = (
    select(_TALKS, _SESSIONS.c.seen_at)
    .join(_SESSIONS, _SESSIONS.c.conversation == _TALKS.c.id)
    .where(_SESSIONS.c.token_hash == bindparam("token"))
)


class SqlWebSessions:
    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, token_hash: str, conversation: int, now: datetime) -> None:
        row = WebSessionRow(token_hash=token_hash, conversation=conversation, started_at=now, seen_at=now)
        self._session.add(row)
        self._session.flush()

    def conversation(self, token_hash: str, now: datetime, idle: int) -> Conversation | None:
        row = self._session.get(WebSessionRow, token_hash)
        if row is None:
            return None
        silent = now - row.seen_at
        if silent > timedelta(seconds=idle):
            self._session.delete(row)
            return None
        if silent > lately(idle):
            row.seen_at = now
        return value_of(Conversation, the(self._session, ConversationRow, row.conversation))

    def heard_lately(self, token_hash: str, now: datetime, idle: int) -> Conversation | None:
        row = self._session.connection().execute(_TALK_OF, {"token": token_hash}).first()
        if row is None or not timedelta(0) <= now - row.seen_at <= lately(idle):
            return None
        return value_of(Conversation, row)

    def forget(self, token_hash: str) -> None:
        row = self._session.get(WebSessionRow, token_hash)
        if row is not None:
            self._session.delete(row)


def lately(idle: int) -> timedelta:
    """A page that asks every second is not worth a write to the disk every second."""
    return timedelta(seconds=idle / 20)
