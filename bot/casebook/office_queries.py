"""What the office reads. Everything about a concern is asked for through `visible`: lists, counts, search and exports."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Float,
    Select,
    Text,
    and_,
    case,
    cast,
    exists,
    func,
    null,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from bot.casebook.csv_export import BYTE_ORDER_MARK, csv_row
from bot.casebook.office_sight import looked_at, unrestricted, visible
from bot.casebook.repositories.concerns import concern_of
from bot.casebook.repositories.conversations import family_of
from bot.casebook.rows import fits_text, value_of
from bot.casebook.tables import ConcernRow, FlagRow, HistoryRow, StepRow
from bot.casebook.work import SqlWork
from bot.desk.need_to_know import Sight
from bot.desk.ports import Work
from bot.desk.values import Channel, Concern, Flag, FlagKind, StepTaken
from bot.diary.clock import end_of, start_of

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
    session = _session(work)
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
    session = _session(work)
    yield BYTE_ORDER_MARK + csv_row(CSV)
    for row in session.scalars(_sorted(session, sight, wanted).execution_options(yield_per=500)):
        concern = concern_of(row)
        yield csv_row([_cell(concern, column) for column in CSV])


CSV = (
    "reference", "opened_at", "child", "year", "topic", "summary", "step", "of", "contact", "status", "due_on",
    "closed_at", "channel",
)  # fmt: skip


def _cell(concern: Concern, column: str) -> str:
    if column == "child":
        return concern.child.name or ""
    if column == "year":
        return concern.child.year
    value = getattr(concern, column)
    return "" if value is None else str(value)


def visible_concern(work: Work, sight: Sight, concern: int) -> Concern | None:
    row = _session(work).scalar(select(ConcernRow).where(ConcernRow.id == concern, visible(sight)))
    return None if row is None else concern_of(row)


def visible_by_reference(work: Work, sight: Sight, reference: str) -> Concern | None:
    if not fits_text(reference):
        return None
    row = _session(work).scalar(select(ConcernRow).where(ConcernRow.reference == reference, visible(sight)))
    return None if row is None else concern_of(row)


def visible_among(work: Work, sight: Sight, ids: Sequence[int]) -> Mapping[int, Concern]:
    rows = _session(work).scalars(select(ConcernRow).where(ConcernRow.id.in_(list(ids)), visible(sight)))
    return {row.id: concern_of(row) for row in rows}


def concerns_by_id(work: Work, ids: Sequence[int]) -> Mapping[int, Concern]:
    """Whoever may see them or not: for the rules about flags alone, which show no word of them."""
    rows = _session(work).scalars(select(ConcernRow).where(ConcernRow.id.in_(list(ids))))
    return {row.id: concern_of(row) for row in rows}


def family_concerns(work: Work, sight: Sight, concern: Concern) -> Sequence[Concern]:
    session = _session(work)
    family = family_of(session, concern.parent)
    rows = select(ConcernRow).where(ConcernRow.parent.in_(family), ConcernRow.id != concern.id, visible(sight))
    return [concern_of(row) for row in session.scalars(rows.order_by(ConcernRow.id.desc()).limit(20))]


def opened_since(work: Work, sight: Sight, since: datetime, most: int = 20) -> Sequence[Concern]:
    rows = select(ConcernRow).where(ConcernRow.opened_at > since, visible(sight))
    return [concern_of(row) for row in _session(work).scalars(rows.order_by(ConcernRow.opened_at.desc()).limit(most))]


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
    found = _session(work).execute(rows.order_by(order, ConcernRow.id).limit(most)).all()
    return [Late(*each[:3]) for each in found], found[0][3] if found else 0


def same_matter(work: Work, sight: Sight, concern: Concern, since: datetime) -> int:
    """Other families with the same topic, year and contact lately: perhaps one matter, perhaps a campaign."""
    session = _session(work)
    alike = [ConcernRow.topic == concern.topic, ConcernRow.year == concern.child.year, ConcernRow.opened_at > since]
    others = ConcernRow.parent.not_in(family_of(session, concern.parent))
    return (
        session.scalar(select(func.count(func.distinct(ConcernRow.parent))).where(*alike, others, visible(sight))) or 0
    )


def used_values(work: Work, sight: Sight) -> Mapping[str, Sequence[str]]:
    """What the filters can offer: only what this person could find."""
    both = _session(work).execute(select(ConcernRow.topic, ConcernRow.contact).where(visible(sight)).distinct()).all()
    return {
        "topic": sorted({topic for topic, _ in both if topic}),
        "contact": sorted({contact for _, contact in both if contact}),
    }


def dealt_since(work: Work, kinds: Collection[FlagKind], since: datetime) -> Sequence[Flag]:
    """Not yet sifted: whoever shows them asks `flag_shown` of each."""
    rows = select(FlagRow).where(FlagRow.kind.in_(sorted(kinds)), FlagRow.acknowledged_at > since)
    return [
        value_of(Flag, row) for row in _session(work).scalars(rows.order_by(FlagRow.acknowledged_at.desc()).limit(100))
    ]


def last_of(work: Work, event: str) -> datetime | None:
    """When something that belongs to no concern happened last."""
    rows = select(HistoryRow.at).where(HistoryRow.event == event).order_by(HistoryRow.seq.desc()).limit(1)
    at = _session(work).scalar(rows)
    return datetime.fromisoformat(at) if at else None


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
    session, opened = _session(work), ConcernRow.opened_at
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


def steps_of(work: Work, concern: int) -> Sequence[StepTaken]:
    rows = select(StepRow).where(StepRow.concern == concern).order_by(StepRow.at, StepRow.id)
    return [value_of(StepTaken, row) for row in _session(work).scalars(rows)]


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


def _session(work: Work) -> Session:
    assert isinstance(work, SqlWork)
    return work.session
