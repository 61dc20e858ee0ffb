"""What the office reads. Everything about a concern is asked for through `visible`: lists, counts, search and exports."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, cast, exists, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from bot.casebook.csv_export import BYTE_ORDER_MARK, csv_row
from bot.casebook.office_sight import unrestricted, visible
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
    """Which rows, and how many in all, are found in one go; what is in them is read for the one page alone."""
    session = _session(work)
    ids = _sorted(session, sight, wanted).with_only_columns(ConcernRow.id, func.count().over())
    found = session.execute(ids.limit(PAGE).offset((max(page, 1) - 1) * PAGE)).all()
    if not found and page > 1:
        many = select(func.count()).select_from(ConcernRow).where(*_conditions(session, sight, wanted))
        last = max(1, -(-(session.scalar(many) or 0) // PAGE))
        return log_page(work, sight, wanted, min(last, page - 1))
    concerns = concerns_by_id(work, [number for number, _ in found])
    return LogPage([concerns[number] for number, _ in found], found[0][1] if found else 0, max(page, 1))


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
class Waiting:
    """A concern whose next move is the school's: since when, and by which day where that is fixed."""

    concern: int
    since: datetime
    due_on: date | None


def waiting_for_school(work: Work, sight: Sight, most: int = 2_000) -> Sequence[Waiting]:
    """The longest open first. No word of them is read: most are not late."""
    last = select(func.max(StepRow.at)).where(StepRow.concern == ConcernRow.id, StepRow.how != "skipped")
    waiting = ConcernRow.status.in_(["open", "awaiting_reply", "formal"])
    columns = (ConcernRow.id, ConcernRow.opened_at, ConcernRow.due_on, last.scalar_subquery())
    rows = select(*columns).where(waiting, visible(sight)).order_by(ConcernRow.opened_at).limit(most)
    found = _session(work).execute(rows)
    return [Waiting(number, max(opened, at or opened), due_on) for number, opened, due_on, at in found]


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


@dataclass(frozen=True)
class Counted:
    """A concern as the trends count it: nobody's name."""

    topic: str
    year: str
    step: int
    status: str
    opened_at: datetime
    closed_at: datetime | None
    went_up: bool


def for_trends(work: Work, names: frozenset[str], first: datetime, last: datetime) -> Sequence[Counted]:
    """Unrestricted concerns, without those kept from whoever looks."""
    columns = (ConcernRow.topic, ConcernRow.year, ConcernRow.step, ConcernRow.status, ConcernRow.opened_at)
    within = [ConcernRow.opened_at >= first, ConcernRow.opened_at < last]
    went_up = ConcernRow.id.in_(select(HistoryRow.concern).where(HistoryRow.event == "ConcernEscalated"))
    rows = select(*columns, ConcernRow.closed_at, went_up).where(*within, unrestricted(names))
    return [Counted(*row) for row in _session(work).execute(rows)]


def steps_of(work: Work, concern: int) -> Sequence[StepTaken]:
    rows = select(StepRow).where(StepRow.concern == concern).order_by(StepRow.at, StepRow.id)
    return [value_of(StepTaken, row) for row in _session(work).scalars(rows)]


def _sorted(session: Session, sight: Sight, wanted: Filter) -> Select[ConcernRow]:
    column = SORTS.get(wanted.sort, ConcernRow.opened_at)
    order = column.desc() if wanted.descending else column.asc()
    rows = select(ConcernRow).where(*_conditions(session, sight, wanted))
    return rows.order_by(order.nulls_last(), ConcernRow.id.desc())


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
