from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, delete, insert, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.casebook.repositories.conversations import family_of
from bot.casebook.rows import fits_text, put, the, value_of
from bot.casebook.tables import AppointmentRow, AppointmentTimeRow, FeedRow, TimesChangeRow
from bot.desk.ports import TimeTaken
from bot.desk.values import Appointment, AppointmentState, TimesChange

BLOCK_SECONDS = 300
LONGEST = timedelta(days=1)
# No letter or digit that is taken for another when it is read aloud.
READ_ALOUD = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


class SqlAppointments:
    def __init__(self, session: Session) -> None:
        self._session = session

    def taken(self, person: str, start: datetime, end: datetime, now: datetime) -> Sequence[Appointment]:
        blocks = blocks_of(start, end)
        ids = select(AppointmentTimeRow.appointment).where(
            AppointmentTimeRow.person == person, AppointmentTimeRow.minute_block.between(blocks[0], blocks[-1])
        )
        counts = or_(AppointmentRow.state == AppointmentState.CONFIRMED, AppointmentRow.held_until > now)
        return self._read(AppointmentRow.id.in_(ids), counts)

    def add(self, appointment: Appointment) -> Appointment:
        return self._keep(appointment, AppointmentRow())

    def save(self, appointment: Appointment) -> Appointment:
        return self._keep(appointment, the(self._session, AppointmentRow, appointment.id))

    def get(self, appointment: int) -> Appointment:
        return value_of(Appointment, the(self._session, AppointmentRow, appointment))

    def by_reference(self, reference: str) -> Appointment | None:
        if not fits_text(reference):
            return None
        return next(iter(self._read(AppointmentRow.reference == reference)), None)

    def of_parent(self, parent: int) -> Sequence[Appointment]:
        return self._read(AppointmentRow.parent.in_(family_of(self._session, parent)))

    def of_concern(self, concern: int) -> Sequence[Appointment]:
        return self._read(AppointmentRow.concern == concern)

    def of_person(self, person: str, start: datetime, end: datetime) -> Sequence[Appointment]:
        return self._read(AppointmentRow.person == person, touches(start, end))

    def between(self, start: datetime, end: datetime) -> Sequence[Appointment]:
        return self._read(touches(start, end))

    def drop_stale_holds(self, now: datetime) -> int:
        stale = and_(AppointmentRow.state == AppointmentState.HELD, AppointmentRow.held_until <= now)
        ids = self._session.scalars(select(AppointmentRow.id).where(stale)).all()
        if ids:
            self._session.execute(delete(AppointmentTimeRow).where(AppointmentTimeRow.appointment.in_(ids)))
            cancelled = update(AppointmentRow).where(AppointmentRow.id.in_(ids))
            self._session.execute(cancelled.values(state=AppointmentState.CANCELLED))
        return len(ids)

    def next_reference(self) -> str:
        """Nobody can guess the next one from the last."""
        while True:
            reference = "".join(secrets.choice(READ_ALOUD) for _ in range(6))
            if self.by_reference(reference) is None:
                return reference

    def times_changes(self, person: str, start: datetime, end: datetime) -> Sequence[TimesChange]:
        rows = (
            select(TimesChangeRow)
            .where(TimesChangeRow.person == person, TimesChangeRow.ends > start, TimesChangeRow.starts < end)
            .order_by(TimesChangeRow.id)
        )
        return [value_of(TimesChange, row) for row in self._session.scalars(rows)]

    def change_times(self, change: TimesChange) -> TimesChange:
        row = put(change, TimesChangeRow())
        self._session.add(row)
        self._session.flush()
        return value_of(TimesChange, row)

    def feed_token(self, person: str) -> str | None:
        return self._session.scalar(select(FeedRow.token_hash).where(FeedRow.person == person))

    def set_feed_token(self, person: str, token_hash: str | None) -> None:
        self._session.execute(delete(FeedRow).where(FeedRow.person == person))
        if token_hash is not None:
            self._session.add(FeedRow(person=person, token_hash=token_hash))
            self._session.flush()

    def person_of_feed(self, token_hash: str) -> str | None:
        return self._session.scalar(select(FeedRow.person).where(FeedRow.token_hash == token_hash))

    def _keep(self, appointment: Appointment, row: AppointmentRow) -> Appointment:
        """Undone by itself when the time is taken, so that the caller can offer another in the same transaction."""
        blocks = blocks_of(appointment.starts, appointment.ends)
        try:
            with self._session.begin_nested():
                self._session.add(put(appointment, row))
                self._session.flush()
                self._take_times(row, blocks)
        except IntegrityError as fault:
            raise TimeTaken(f"{appointment.person} has somebody at that time") from fault
        return value_of(Appointment, row)

    def _take_times(self, row: AppointmentRow, blocks: range) -> None:
        self._session.execute(delete(AppointmentTimeRow).where(AppointmentTimeRow.appointment == row.id))
        if row.state is not AppointmentState.CANCELLED:
            times = [{"person": row.person, "minute_block": block, "appointment": row.id} for block in blocks]
            self._session.execute(insert(AppointmentTimeRow).values(times))

    def _read(self, *conditions: ColumnElement[bool]) -> list[Appointment]:
        rows = select(AppointmentRow).where(*conditions).order_by(AppointmentRow.starts, AppointmentRow.id)
        return [value_of(Appointment, row) for row in self._session.scalars(rows)]


def blocks_of(start: datetime, end: datetime) -> range:
    """Every five minutes that the time touches, even in part."""
    if not timedelta(0) < end - start <= LONGEST:
        raise ValueError("a time ends after it starts, and within a day")
    first, last = start.timestamp() // BLOCK_SECONDS, -(-end.timestamp() // BLOCK_SECONDS)
    return range(int(first), int(last))


def touches(start: datetime, end: datetime) -> ColumnElement[bool]:
    # No appointment is longer than a day: so the index on `starts` serves.
    return and_(AppointmentRow.starts > start - LONGEST, AppointmentRow.starts < end, AppointmentRow.ends > start)
