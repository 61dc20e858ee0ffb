"""Concerns with all that belongs to them, a hundred at a time: as much memory for ten as for ten thousand."""

from __future__ import annotations

import dataclasses
import enum
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from bot.casebook.repositories.concerns import concern_of
from bot.casebook.repositories.history import line_of
from bot.casebook.rows import value_of
from bot.casebook.tables import (
    AppointmentRow,
    ConcernRow,
    FlagRow,
    HistoryDetailRow,
    HistoryRow,
    PostRow,
    StepRow,
)
from bot.desk.values import Appointment, Flag, PostOnline, StepTaken

AT_A_TIME = 100
Exported = dict[str, object]
ByConcern = dict[int | None, list[Exported]]


def concerns_with_everything(session: Session) -> Iterator[Mapping[str, object]]:
    last = 0
    while rows := _next_rows(session, last):
        yield from _with_everything(session, rows)
        last = rows[-1].id
        session.expunge_all()


def _next_rows(session: Session, last: int) -> Sequence[ConcernRow]:
    later = select(ConcernRow).where(ConcernRow.id > last).order_by(ConcernRow.id)
    return session.scalars(later.limit(AT_A_TIME)).all()


def _with_everything(session: Session, rows: Sequence[ConcernRow]) -> Iterator[Exported]:
    ids = [row.id for row in rows]
    parts = {
        "steps": _belonging(session, StepRow.concern, StepTaken, ids),
        "flags": _belonging(session, FlagRow.concern, Flag, ids),
        "appointments": _belonging(session, AppointmentRow.concern, Appointment, ids),
        "posts_online": _belonging(session, PostRow.concern, PostOnline, ids),
        "history": _history(session, ids),
    }
    for row in rows:
        yield {**plain(concern_of(row)), **{name: part[row.id] for name, part in parts.items()}}


def _belonging(session: Session, concern: InstrumentedAttribute[Any], kind: type, ids: Sequence[int]) -> ByConcern:
    found: ByConcern = defaultdict(list)
    table = concern.class_
    for row in session.scalars(select(table).where(concern.in_(ids)).order_by(table.id)):
        found[row.concern].append(plain(value_of(kind, row), but=("concern",)))
    return found


def _history(session: Session, ids: Sequence[int]) -> ByConcern:
    found: ByConcern = defaultdict(list)
    lines = select(HistoryRow, HistoryDetailRow.detail).outerjoin(
        HistoryDetailRow, HistoryDetailRow.seq == HistoryRow.seq
    )
    for row, detail in session.execute(lines.where(HistoryRow.concern.in_(ids)).order_by(HistoryRow.seq)):
        found[row.concern].append(plain(line_of(row, detail), but=("concern", "key")))
    return found


def plain(value: object, but: Sequence[str] = ()) -> Exported:
    """A value as JSON knows it."""
    fields = dataclasses.fields(value)  # type: ignore[arg-type]
    return {field.name: _plain(getattr(value, field.name)) for field in fields if field.name not in but}


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if dataclasses.is_dataclass(value):
        return plain(value)
    return value
