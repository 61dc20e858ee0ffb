"""The escalation log: found, sorted, paged and exported, for whoever may see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, cast, exists, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from bot.casebook.csv_export import BYTE_ORDER_MARK, csv_row
from bot.casebook.office_queries import concerns_by_id, session_of
from bot.casebook.office_sight import visible
from bot.casebook.repositories.concerns import concern_of
from bot.casebook.tables import ConcernRow, FlagRow
from bot.desk.need_to_know import Sight
from bot.desk.ports import Work
from bot.desk.values import Channel, Concern, FlagKind
from bot.diary.clock import end_of, start_of

CSV = (
    "reference", "opened_at", "child", "year", "topic", "summary", "step", "of", "contact", "status", "due_on",
    "closed_at", "channel",
)  # fmt: skip
PAGE = 50


SORTS: Mapping[str, Any] = {
    "opened": ConcernRow.opened_at,
    "changed": ConcernRow.changed_at,
    "reference": ConcernRow.id,
    "year": ConcernRow.year,
    "topic": ConcernRow.topic,
    "step": ConcernRow.step,
    "status": ConcernRow.status,
    "contact": ConcernRow.contact,
    "due": ConcernRow.due_on,
}


@dataclass(frozen=True)
class Filter:
    """What the log is narrowed to. None: not narrowed."""

    text: str | None = None
    status: str | None = None
    step: int | None = None
    year: str | None = None
    topic: str | None = None
    contact: str | None = None
    flag: FlagKind | None = None
    channel: Channel | None = None
    opened_from: date | None = None
    opened_to: date | None = None
    still_open: bool = False
    sort: str = "opened"
    descending: bool = True


@dataclass(frozen=True)
class LogPage:
    concerns: Sequence[Concern]
    found: int
    page: int

    @property
    def pages(self) -> int:
        return max(1, -(-self.found // PAGE))


def log_page(work: Work, sight: Sight, wanted: Filter, page: int) -> LogPage:
    """Which rows they are is found first; what is in them is read for the one page alone."""
    session = session_of(work)
    ids, found, page = (_searched if wanted.text else _paged)(session, sight, wanted, max(page, 1))
    concerns = concerns_by_id(work, ids)
    return LogPage([concerns[number] for number in ids], found, page)


def _paged(session: Session, sight: Sight, wanted: Filter, page: int) -> tuple[Sequence[int], int, int]:
    """Counted first, so that a page of the second half is read from the end: the last costs what the first does."""
    conditions = _conditions(session, sight, wanted)
    found = session.scalar(select(func.count()).select_from(ConcernRow).where(*conditions)) or 0
    page = min(page, max(1, -(-found // PAGE)))
    first, after = (page - 1) * PAGE, min(page * PAGE, found)
    from_end = first > found // 2
    rows = select(ConcernRow.id).where(*conditions).order_by(*_order(wanted, backwards=from_end))
    ids = session.scalars(rows.limit(after - first).offset(found - after if from_end else first)).all()
    return ids[::-1] if from_end else ids, found, page


def _searched(session: Session, sight: Sight, wanted: Filter, page: int) -> tuple[Sequence[int], int, int]:
    """The words are gone through once, for the rows and for how many they are."""
    rows = select(ConcernRow.id, func.count().over()).where(*_conditions(session, sight, wanted))
    found = session.execute(rows.order_by(*_order(wanted)).limit(PAGE).offset((page - 1) * PAGE)).all()
    if not found and page > 1:
        return _paged(session, sight, wanted, page)
    return [number for number, _ in found], found[0][1] if found else 0, page


def log_csv(work: Work, sight: Sight, wanted: Filter) -> Iterator[bytes]:
    """Exactly what the log shows, all its pages."""
    session = session_of(work)
    yield BYTE_ORDER_MARK + csv_row(CSV)
    for row in session.scalars(_sorted(session, sight, wanted).execution_options(yield_per=500)):
        concern = concern_of(row)
        yield csv_row([_cell(concern, column) for column in CSV])


def _cell(concern: Concern, column: str) -> str:
    if column == "child":
        return concern.child.name or ""
    if column == "year":
        return concern.child.year
    value = getattr(concern, column)
    return "" if value is None else str(value)


def used_values(work: Work, sight: Sight) -> Mapping[str, Sequence[str]]:
    """What the filters can offer: only what this person could find."""
    both = session_of(work).execute(select(ConcernRow.topic, ConcernRow.contact).where(visible(sight)).distinct()).all()
    return {
        "topic": sorted({topic for topic, _ in both if topic}),
        "contact": sorted({contact for _, contact in both if contact}),
    }


def _sorted(session: Session, sight: Sight, wanted: Filter) -> Select[ConcernRow]:
    return select(ConcernRow).where(*_conditions(session, sight, wanted)).order_by(*_order(wanted))


def _order(wanted: Filter, *, backwards: bool = False) -> Sequence[ColumnElement[Any]]:
    """What has no value is last either way. Only said where there is such: else the index would not serve."""
    column = SORTS.get(wanted.sort, ConcernRow.opened_at)
    order = column.desc() if wanted.descending is not backwards else column.asc()
    if column.expression.nullable:
        order = order.nulls_first() if backwards else order.nulls_last()
    return (order, ConcernRow.id.asc() if backwards else ConcernRow.id.desc())


def _conditions(session: Session, sight: Sight, wanted: Filter) -> list[ColumnElement[bool]]:
    asked = {name: getattr(wanted, name) for name in ("status", "step", "year", "topic", "contact", "channel")}
    conditions = [visible(sight)]
    conditions += [getattr(ConcernRow, name) == value for name, value in asked.items() if value is not None]
    if wanted.still_open:
        conditions.append(ConcernRow.status.not_in(["resolved", "withdrawn", "draft"]))
    if wanted.opened_from:
        conditions.append(ConcernRow.opened_at >= start_of(wanted.opened_from))
    if wanted.opened_to:
        conditions.append(ConcernRow.opened_at < end_of(wanted.opened_to))
    if wanted.flag:
        conditions.append(exists().where(FlagRow.concern == ConcernRow.id, FlagRow.kind == wanted.flag))
    if wanted.text:
        conditions.append(_says(session, wanted.text))
    return conditions


def _says(session: Session, text: str) -> ColumnElement[bool]:
    """In the reference, the child's name or the parent's words. Text lies as bytes, and each database opens them in its
    own way; capitals count only where they are beyond ASCII."""
    sqlite = session.get_bind().dialect.name == "sqlite"
    needle = (text if sqlite else _escaped(text)).translate(SMALL)
    found = [
        _opened(column, sqlite).contains(needle, autoescape=True)
        for column in (ConcernRow.words, ConcernRow.child_name)
    ]
    return or_(ConcernRow.reference.icontains(text, autoescape=True), *found)


SMALL = {capital: capital + 32 for capital in range(ord("A"), ord("Z") + 1)}


def _opened(column: Any, sqlite: bool) -> Any:
    """In PostgreSQL all of it is ASCII by now, and its plainest rules of comparison are many times quicker."""
    if sqlite:
        return func.lower(cast(column, Text))
    return func.lower(type_coerce(func.encode(column, "escape"), Text).collate("C"))


def _escaped(text: str) -> str:
    """As PostgreSQL's encode(…, 'escape') writes it."""
    doubled = text.replace("\\", "\\\\").encode("utf-8", "surrogatepass")
    return "".join(chr(byte) if byte < 128 else f"\\{byte:03o}" for byte in doubled)
