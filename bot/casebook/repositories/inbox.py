from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select, update
from sqlalchemy.orm import Session

from bot.casebook.rows import add_if_new, table_of, value_of
from bot.casebook.tables import ReceivedRow
from bot.desk.ports import ForeignMessage
from bot.desk.values import InboxRow, Received

_INBOX = table_of(ReceivedRow)
_ROW = _INBOX.c.id == bindparam("row")
_ALL = select(_INBOX)
_BY_ID = _ALL.where(_ROW)
_BY_SOURCE = _ALL.where(_INBOX.c.channel == bindparam("channel"), _INBOX.c.external_id == bindparam("external_id"))
_NOT_DONE = _ALL.where(_INBOX.c.done_at.is_(None)).order_by(_INBOX.c.id)
_OLDEST = _NOT_DONE.where(_INBOX.c.conversation == bindparam("conversation")).limit(1)
_DONE = update(_INBOX).where(_ROW, _INBOX.c.done_at.is_(None)).values(done_at=bindparam("now"))


class SqlInbox:
    def __init__(self, session: Session) -> None:
        self._session = session

    def accept(self, received: Received, conversation: int, now: datetime) -> tuple[InboxRow, bool]:
        source = {"channel": received.channel, "external_id": received.external_id}
        said = {"text": received.text, "choice": received.choice}
        new = add_if_new(
            self._session, ReceivedRow, {**source, **said, "conversation": conversation, "received_at": now}
        )
        row = inbox_row(self._session.connection().execute(_BY_SOURCE, source).one())
        if row.conversation != conversation:
            raise ForeignMessage(f"message {row.id} belongs to another conversation")
        return row, new

    def get(self, inbox_id: int) -> InboxRow:
        row = self._session.connection().execute(_BY_ID, {"row": inbox_id}).first()
        if row is None:
            raise LookupError(f"no row {inbox_id} in {_INBOX.name}")
        return inbox_row(row)

    def in_hand(self, conversation: int) -> InboxRow | None:
        row = self._session.connection().execute(_OLDEST, {"conversation": conversation}).first()
        return None if row is None else inbox_row(row)

    def pending(self) -> Sequence[InboxRow]:
        return [inbox_row(row) for row in self._session.connection().execute(_NOT_DONE)]

    def mark_done(self, inbox_id: int, now: datetime) -> bool:
        return self._session.connection().execute(_DONE, {"row": inbox_id, "now": now}).rowcount == 1


def inbox_row(row: Row[Any]) -> InboxRow:
    return value_of(InboxRow, row, done=row.done_at is not None)
