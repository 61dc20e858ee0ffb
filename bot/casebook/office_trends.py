"""What governors are shown: concerns counted, and nobody's name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, Float, and_, case, cast, func, null, select, type_coerce
from sqlalchemy.orm import Session

from bot.casebook.office_queries import session_of
from bot.casebook.office_sight import unrestricted
from bot.casebook.tables import ConcernRow, HistoryRow
from bot.desk.ports import Work


class Counted(NamedTuple):
    """A concern as the trends count it: nobody's name. `within`: the number of the spell it was opened in, if any."""

    topic: str
    year: str
    step: int
    resolved: bool
    days: float | None
    went_up: bool
    within: int | None
    lately: bool


Between = tuple[datetime, datetime]


def for_trends(work: Work, names: frozenset[str], spells: Sequence[Between], lately: Between) -> Sequence[Counted]:
    """Unrestricted concerns, without those kept from whoever looks. No two spells overlap, but `lately` may."""
    session, opened = session_of(work), ConcernRow.opened_at
    numbered = [(and_(opened >= first, opened < last), number) for number, (first, last) in enumerate(spells)]
    first, last = min(each[0] for each in (*spells, lately)), max(each[1] for each in (*spells, lately))
    columns = (
        ConcernRow.topic, ConcernRow.year, ConcernRow.step, ConcernRow.status == "resolved", _days_open(session),
        ConcernRow.id.in_(select(HistoryRow.concern).where(HistoryRow.event == "ConcernEscalated")),
        case(*numbered, else_=None) if numbered else null(), and_(opened >= lately[0], opened < lately[1]),
    )  # fmt: skip
    rows = select(*columns).where(opened >= first, opened < last, unrestricted(names))
    return [Counted._make(row) for row in session.connection().execute(rows).all()]


def _days_open(session: Session) -> ColumnElement[float]:
    if session.get_bind().dialect.name == "sqlite":
        return type_coerce(func.julianday(ConcernRow.closed_at) - func.julianday(ConcernRow.opened_at), Float)
    return cast(func.extract("epoch", ConcernRow.closed_at - ConcernRow.opened_at) / 86_400, Float)
