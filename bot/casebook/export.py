"""Concerns with all that belongs to them, a handful at a time."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from bot.casebook.repositories.concerns import concern_of
from bot.casebook.tables import ConcernRow

if TYPE_CHECKING:
    from bot.casebook.work import SqlWork

AT_A_TIME = 100


def concerns_with_everything(work: SqlWork) -> Iterator[Mapping[str, object]]:
    last = 0
    while rows := _next_rows(work, last):
        for row in rows:
            yield concern_with_everything(work, row)
        last = rows[-1].id
        work.session.expunge_all()


def concern_with_everything(work: SqlWork, row: ConcernRow) -> Mapping[str, object]:
    return {
        **plain(concern_of(row)),
        "steps": [plain(step, but=("concern",)) for step in work.concerns.steps(row.id)],
        "flags": [plain(flag, but=("concern",)) for flag in work.flags.of_concern(row.id)],
        "appointments": [plain(each, but=("concern",)) for each in work.appointments.of_concern(row.id)],
        "posts_online": [plain(post, but=("concern",)) for post in work.posts.of_concern(row.id)],
        "history": [plain(line, but=("concern", "key")) for line in work.history.of_concern(row.id)],
    }


def _next_rows(work: SqlWork, last: int) -> Sequence[ConcernRow]:
    return work.session.scalars(
        select(ConcernRow).where(ConcernRow.id > last).order_by(ConcernRow.id).limit(AT_A_TIME)
    ).all()


def plain(value: object, but: Sequence[str] = ()) -> dict[str, object]:
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
