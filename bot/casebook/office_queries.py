"""What the office reads. Everything about a concern is asked for through `visible`: lists, counts, search and exports."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from bot.casebook.office_sight import looked_at, visible
from bot.casebook.repositories.concerns import concern_of
from bot.casebook.repositories.conversations import family_of
from bot.casebook.rows import fits_text, value_of
from bot.casebook.tables import ConcernRow, FlagRow, HistoryRow, StepRow
from bot.casebook.work import SqlWork
from bot.desk.need_to_know import Sight
from bot.desk.ports import Work
from bot.desk.values import Concern, Flag, FlagKind, StepTaken


def visible_concern(work: Work, sight: Sight, concern: int) -> Concern | None:
    row = session_of(work).scalar(select(ConcernRow).where(ConcernRow.id == concern, visible(sight)))
    return None if row is None else concern_of(row)


def visible_by_reference(work: Work, sight: Sight, reference: str) -> Concern | None:
    if not fits_text(reference):
        return None
    row = session_of(work).scalar(select(ConcernRow).where(ConcernRow.reference == reference, visible(sight)))
    return None if row is None else concern_of(row)


def visible_among(work: Work, sight: Sight, ids: Sequence[int]) -> Mapping[int, Concern]:
    rows = session_of(work).scalars(select(ConcernRow).where(ConcernRow.id.in_(list(ids)), visible(sight)))
    return {row.id: concern_of(row) for row in rows}


def concerns_by_id(work: Work, ids: Sequence[int]) -> Mapping[int, Concern]:
    """Whoever may see them or not: for the rules about flags alone, which show no word of them."""
    rows = session_of(work).scalars(select(ConcernRow).where(ConcernRow.id.in_(list(ids))))
    return {row.id: concern_of(row) for row in rows}


def family_concerns(work: Work, sight: Sight, concern: Concern) -> Sequence[Concern]:
    session = session_of(work)
    family = family_of(session, concern.parent)
    rows = select(ConcernRow).where(ConcernRow.parent.in_(family), ConcernRow.id != concern.id, visible(sight))
    return [concern_of(row) for row in session.scalars(rows.order_by(ConcernRow.id.desc()).limit(20))]


def opened_since(work: Work, sight: Sight, since: datetime, most: int = 20) -> Sequence[Concern]:
    rows = select(ConcernRow).where(ConcernRow.opened_at > since, visible(sight))
    return [concern_of(row) for row in session_of(work).scalars(rows.order_by(ConcernRow.opened_at.desc()).limit(most))]


@dataclass(frozen=True)
class Late:
    """A concern whose next move is the school's: since when, and by which day where that is fixed."""

    concern: int
    since: datetime
    due_on: date | None


def late_ones(work: Work, sight: Sight, today: date, until: datetime | None, most: int) -> tuple[Sequence[Late], int]:
    """Those whose own day is past, and those without one that nobody moved on since `until`: of each kind those that
    waited longest, and how many there are altogether."""
    waits = ConcernRow.status.in_(["open", "awaiting_reply", "formal"])
    own, many = _late(work, sight, [ConcernRow.due_on < today, looked_at(waits)], ConcernRow.due_on, most)
    if until is None:
        return own, many
    moved = select(StepRow.concern).where(StepRow.at >= until, StepRow.how != "skipped")
    unmoved = [waits, ConcernRow.due_on.is_(None), ConcernRow.opened_at < until, ConcernRow.id.not_in(moved)]
    counted, more = _late(work, sight, unmoved, SINCE, most)
    return [*own, *counted], many + more


LAST_STEP = select(func.max(StepRow.at)).where(StepRow.concern == ConcernRow.id, StepRow.how != "skipped")


SINCE = func.coalesce(LAST_STEP.scalar_subquery(), ConcernRow.opened_at).label(name="since")


def _late(
    work: Work, sight: Sight, late: Sequence[ColumnElement[bool]], order: Any, most: int
) -> tuple[Sequence[Late], int]:
    rows = select(ConcernRow.id, SINCE, ConcernRow.due_on, func.count().over()).where(*late, visible(sight))
    found = session_of(work).execute(rows.order_by(order, ConcernRow.id).limit(most)).all()
    return [Late(*each[:3]) for each in found], found[0][3] if found else 0


def same_matter(work: Work, sight: Sight, concern: Concern, since: datetime) -> int:
    """Other families with the same topic, year and contact lately: perhaps one matter, perhaps a campaign."""
    session = session_of(work)
    alike = [ConcernRow.topic == concern.topic, ConcernRow.year == concern.child.year, ConcernRow.opened_at > since]
    others = ConcernRow.parent.not_in(family_of(session, concern.parent))
    return (
        session.scalar(select(func.count(func.distinct(ConcernRow.parent))).where(*alike, others, visible(sight))) or 0
    )


def dealt_since(work: Work, kinds: Collection[FlagKind], since: datetime) -> Sequence[Flag]:
    """Not yet sifted: whoever shows them asks `flag_shown` of each."""
    rows = select(FlagRow).where(FlagRow.kind.in_(sorted(kinds)), FlagRow.acknowledged_at > since)
    return [
        value_of(Flag, row)
        for row in session_of(work).scalars(rows.order_by(FlagRow.acknowledged_at.desc()).limit(100))
    ]


def last_of(work: Work, event: str) -> datetime | None:
    """When something that belongs to no concern happened last."""
    rows = select(HistoryRow.at).where(HistoryRow.event == event).order_by(HistoryRow.seq.desc()).limit(1)
    at = session_of(work).scalar(rows)
    return datetime.fromisoformat(at) if at else None


def steps_of(work: Work, concern: int) -> Sequence[StepTaken]:
    rows = select(StepRow).where(StepRow.concern == concern).order_by(StepRow.at, StepRow.id)
    return [value_of(StepTaken, row) for row in session_of(work).scalars(rows)]


def session_of(work: Work) -> Session:
    assert isinstance(work, SqlWork)
    return work.session
