from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from bot.casebook.rows import put, the, value_of
from bot.casebook.tables import SavedViewRow, StaffAttemptRow, StaffIdentityRow, StaffRow, StaffSessionRow
from bot.desk.values import SavedView, Staff, StaffSession


class SqlStaffRoom:
    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, staff: Staff) -> Staff:
        row = put(staff, StaffRow(email_key=key_of(staff.email)))
        self._session.add(row)
        self._session.flush()
        return value_of(Staff, row)

    def save(self, staff: Staff) -> Staff:
        row = put(staff, the(self._session, StaffRow, staff.id))
        row.email_key = key_of(staff.email)
        self._session.flush()
        return value_of(Staff, row)

    def get(self, staff: int) -> Staff:
        return value_of(Staff, the(self._session, StaffRow, staff))

    def by_email(self, email: str) -> Staff | None:
        row = self._session.scalar(select(StaffRow).where(StaffRow.email_key == key_of(email)))
        return None if row is None else value_of(Staff, row)

    def all(self) -> Sequence[Staff]:
        return [value_of(Staff, row) for row in self._session.scalars(select(StaffRow).order_by(StaffRow.id))]

    def open_session(self, session: StaffSession) -> None:
        self._session.add(put(session, StaffSessionRow(), but=()))
        self._session.flush()

    def session(self, token_hash: str) -> StaffSession | None:
        row = self._session.get(StaffSessionRow, token_hash)
        return None if row is None else value_of(StaffSession, row)

    def touch_session(self, session: StaffSession) -> None:
        """A session that was closed meanwhile stays closed."""
        row = self._session.get(StaffSessionRow, session.token_hash)
        if row is not None:
            put(session, row, but=("token_hash", "staff", "created_at"))

    def close_session(self, token_hash: str) -> None:
        self._session.execute(delete(StaffSessionRow).where(StaffSessionRow.token_hash == token_hash))

    def close_all_sessions(self, staff: int) -> None:
        self._session.execute(delete(StaffSessionRow).where(StaffSessionRow.staff == staff))

    def by_identity(self, issuer: str, subject: str) -> Staff | None:
        row = self._session.get(StaffIdentityRow, (issuer, subject))
        return None if row is None else self.get(row.staff)

    def subject_of(self, issuer: str, staff: int) -> str | None:
        """Who the account is to that provider, once it has been used there."""
        bound = select(StaffIdentityRow.subject)
        return self._session.scalar(bound.where(StaffIdentityRow.issuer == issuer, StaffIdentityRow.staff == staff))

    def bind_identity(self, issuer: str, subject: str, staff: int) -> None:
        self._session.add(StaffIdentityRow(issuer=issuer, subject=subject, staff=staff))
        self._session.flush()

    def views(self, staff: int) -> Sequence[SavedView]:
        rows = select(SavedViewRow).where(SavedViewRow.staff == staff).order_by(SavedViewRow.id)
        return [value_of(SavedView, row) for row in self._session.scalars(rows)]

    def save_view(self, view: SavedView) -> SavedView:
        row = put(view, SavedViewRow())
        self._session.add(row)
        self._session.flush()
        return value_of(SavedView, row)

    def drop_view(self, staff: int, view: int) -> None:
        """Nobody drops another's."""
        self._session.execute(delete(SavedViewRow).where(SavedViewRow.id == view, SavedViewRow.staff == staff))

    def note_attempt(self, email_key: str, address: str, ok: bool, now: datetime) -> None:
        self._session.add(StaffAttemptRow(email_key=email_key, address=address, ok=ok, at=now))

    def failures_since(self, email_key: str | None, address: str | None, since: datetime) -> int:
        """By address of the account, by where it came from, or by both together."""
        counted = select(func.count()).where(StaffAttemptRow.ok.is_(False), StaffAttemptRow.at >= since)
        if email_key is not None:
            counted = counted.where(StaffAttemptRow.email_key == email_key)
        if address is not None:
            counted = counted.where(StaffAttemptRow.address == address)
        return self._session.scalar(counted) or 0


def key_of(email: str) -> str:
    return email.strip().casefold()
