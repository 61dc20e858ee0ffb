from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from bot.casebook.rows import add_if_new, the, value_of
from bot.casebook.tables import ParcelRow
from bot.desk.values import Delivery, Parcel


class SqlOutbox:
    def __init__(self, session: Session) -> None:
        self._session = session

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
        values = {
            "key": key,
            "kind": kind,
            "to": to,
            "body": body,
            "conversation": conversation,
            "state": Delivery.PENDING,
            "attempts": 0,
            "created_at": now,
            "due_at": now,
        }
        add_if_new(self._session, ParcelRow, values)

    def claim(self, kind: str, now: datetime, limit: int, lease_seconds: int) -> Sequence[Parcel]:
        earlier = aliased(ParcelRow)
        waits = select(earlier.id).where(
            earlier.conversation == ParcelRow.conversation,
            earlier.kind == kind,
            earlier.state == Delivery.PENDING,
            earlier.id < ParcelRow.id,
        )
        due = (
            select(ParcelRow)
            .where(ParcelRow.kind == kind, ParcelRow.state == Delivery.PENDING, ParcelRow.due_at <= now)
            .where(~waits.exists())
            .order_by(ParcelRow.due_at, ParcelRow.id)
            .limit(limit)
        )
        return [self._lease(row, now + timedelta(seconds=lease_seconds)) for row in self._session.scalars(due).all()]

    def sent(self, parcel: int, now: datetime) -> None:
        row = the(self._session, ParcelRow, parcel)
        row.state, row.sent_at, row.last_error = Delivery.SENT, now, None

    def retry(self, parcel: int, error: str, due_at: datetime) -> None:
        row = the(self._session, ParcelRow, parcel)
        row.state, row.last_error, row.due_at = Delivery.PENDING, error, due_at

    def bury(self, parcel: int, error: str) -> None:
        row = the(self._session, ParcelRow, parcel)
        row.state, row.last_error = Delivery.DEAD, error

    def unsent(self, since: datetime | None = None) -> Sequence[Parcel]:
        waiting = select(ParcelRow).where(ParcelRow.state != Delivery.SENT).order_by(ParcelRow.id)
        if since is not None:
            waiting = waiting.where(ParcelRow.created_at <= since)
        return [value_of(Parcel, row) for row in self._session.scalars(waiting)]

    def _lease(self, row: ParcelRow, until: datetime) -> Parcel:
        row.due_at = until
        row.attempts += 1
        return value_of(Parcel, row)
