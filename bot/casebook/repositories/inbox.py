from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from bot.casebook.rows import add_if_new, the, value_of
from bot.casebook.tables import ReceivedRow
from bot.desk.ports import ForeignMessage
from bot.desk.values import InboxRow, Received


class SqlInbox:
    def __init__(self, session: Session) -> None:
        self._session = session

    def accept(self, received: Received, conversation: int, now: datetime) -> tuple[InboxRow, bool]:
        values = {
            "conversation": conversation,
            "channel": received.channel,
            "external_id": received.external_id,
            "text": received.text,
            "choice": received.choice,
            "received_at": now,
        }
        new = add_if_new(self._session, ReceivedRow, values)
        row = self._session.scalars(
            select(ReceivedRow).where(
                ReceivedRow.channel == received.channel, ReceivedRow.external_id == received.external_id
            )
        ).one()
        if row.conversation != conversation:
            raise ForeignMessage(f"message {row.id} belongs to another conversation")
        return inbox_row(row), new

    def get(self, inbox_id: int) -> InboxRow:
        return inbox_row(the(self._session, ReceivedRow, inbox_id))

    def in_hand(self, conversation: int) -> InboxRow | None:
        oldest = self._not_done().where(ReceivedRow.conversation == conversation).limit(1)
        row = self._session.scalar(oldest)
        return None if row is None else inbox_row(row)

    def pending(self) -> Sequence[InboxRow]:
        return [inbox_row(row) for row in self._session.scalars(self._not_done())]

    def mark_done(self, inbox_id: int, now: datetime) -> None:
        row = the(self._session, ReceivedRow, inbox_id)
        row.done_at = row.done_at or now

    def _not_done(self) -> Select[ReceivedRow]:
        return select(ReceivedRow).where(ReceivedRow.done_at.is_(None)).order_by(ReceivedRow.id)


def inbox_row(row: ReceivedRow) -> InboxRow:
    return value_of(InboxRow, row, done=row.done_at is not None)
