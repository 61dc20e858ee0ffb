"""Taking the rows away, the ones that point before the ones pointed at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, CursorResult, delete, exists, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from bot.casebook.doomed import Doomed
from bot.casebook.tables import (
    AppointmentRow,
    AppointmentTimeRow,
    ChoiceRow,
    ConcernPersonRow,
    ConcernRow,
    ConversationRow,
    FileRow,
    FlagRow,
    HistoryDetailRow,
    HistoryRow,
    JoinCodeRow,
    MemoryRow,
    MessageRow,
    ParcelRow,
    ParentRow,
    PostRow,
    ReceivedRow,
    ScreenshotRow,
    StaffAttemptRow,
    StaffSessionRow,
    StepRow,
    TimesChangeRow,
    WebSessionRow,
)
from bot.desk.values import Delivery

AT_A_TIME = 500
Column = InstrumentedAttribute[Any]
# A conversation, or a parent, with none of these left is an address and nothing else.
TALKS_HOLD: tuple[Column, ...] = (
    ReceivedRow.conversation,
    MessageRow.conversation,
    ConcernRow.conversation,
    FlagRow.conversation,
    AppointmentRow.conversation,
    PostRow.conversation,
    ParcelRow.conversation,
    WebSessionRow.conversation,
    JoinCodeRow.conversation,
)
PARENTS_HOLD: tuple[Column, ...] = (ConversationRow.parent, ConcernRow.parent, AppointmentRow.parent)


class Eraser:
    """Deletes, and counts what it deleted."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.removed: dict[str, int] = {}

    def those(self, column: Column, ids: Iterable[object]) -> None:
        for some in in_parts(ids):
            self.where(column.class_, column.in_(some))

    def where(self, kind: Any, condition: ColumnElement[bool]) -> None:
        gone: CursorResult[Any] = self._session.execute(  # type: ignore[assignment]
            delete(kind).where(condition).execution_options(synchronize_session=False)
        )
        if gone.rowcount:
            self.removed[kind.__tablename__] = self.removed.get(kind.__tablename__, 0) + gone.rowcount


def erase(session: Session, doomed: Doomed, now: datetime) -> tuple[dict[str, int], list[list[int]]]:
    """The rows removed by table, and the lines of history whose details went, as ranges."""
    eraser = Eraser(session)
    lines = _lines_with_detail(session, doomed.concerns)
    eraser.those(HistoryDetailRow.seq, lines)
    _erase_records(eraser, doomed)
    _erase_talk(eraser, session, doomed)
    _erase_what_passes(eraser, doomed, now)
    _erase_empty(eraser, doomed.chat_before)
    return eraser.removed, list(ranges(lines))


def _erase_records(eraser: Eraser, doomed: Doomed) -> None:
    eraser.those(FlagRow.id, doomed.flags)
    eraser.those(ScreenshotRow.post, doomed.posts)
    eraser.those(PostRow.id, doomed.posts)
    eraser.those(AppointmentTimeRow.appointment, doomed.appointments)
    eraser.those(AppointmentRow.id, doomed.appointments)
    for column in (StepRow.concern, ConcernPersonRow.concern, ConcernRow.id):
        eraser.those(column, doomed.concerns)


def _erase_talk(eraser: Eraser, session: Session, doomed: Doomed) -> None:
    for column in (ChoiceRow.message, FileRow.message, MessageRow.id):
        eraser.those(column, doomed.messages)
    answered = {each for some in in_parts(doomed.received) for each in _still_answered(session, some)}
    eraser.those(ReceivedRow.id, [each for each in doomed.received if each not in answered])


def _still_answered(session: Session, received: Sequence[object]) -> Iterator[int | None]:
    """Its answer came a moment later and stays until the next purge; so does the question."""
    yield from session.scalars(select(MessageRow.reply_to).where(MessageRow.reply_to.in_(received)))


def _erase_what_passes(eraser: Eraser, doomed: Doomed, now: datetime) -> None:
    before = doomed.chat_before
    eraser.where(ParcelRow, (ParcelRow.state != Delivery.PENDING) & (ParcelRow.created_at < before))
    eraser.where(MemoryRow, MemoryRow.saved_at < before)
    eraser.where(WebSessionRow, WebSessionRow.seen_at < before)
    eraser.where(JoinCodeRow, JoinCodeRow.expires_at < now)
    eraser.where(StaffSessionRow, StaffSessionRow.seen_at < before)
    eraser.where(StaffAttemptRow, StaffAttemptRow.at < before)
    eraser.where(TimesChangeRow, TimesChangeRow.ends < doomed.records_before)


def _erase_empty(eraser: Eraser, before: datetime) -> None:
    bare = ConversationRow.started_at < before
    for column in TALKS_HOLD:
        bare &= ~exists(select(column).where(column == ConversationRow.id))
    eraser.where(ConversationRow, bare)
    joined = aliased(ParentRow)
    alone = ~exists(select(joined.id).where(joined.joined_to == ParentRow.id))
    for column in PARENTS_HOLD:
        alone &= ~exists(select(column).where(column == ParentRow.id))
    eraser.where(ParentRow, alone)


def _lines_with_detail(session: Session, concerns: Sequence[int]) -> list[int]:
    both = select(HistoryRow.seq).join(HistoryDetailRow, HistoryDetailRow.seq == HistoryRow.seq)
    found = [seq for some in in_parts(concerns) for seq in session.scalars(both.where(HistoryRow.concern.in_(some)))]
    return sorted(found)


def ranges(numbers: Iterable[int]) -> Iterator[list[int]]:
    """1, 2, 3, 7 is from 1 to 3 and from 7 to 7."""
    current: list[int] = []
    for number in numbers:
        if current and number == current[1] + 1:
            current[1] = number
        else:
            if current:
                yield current
            current = [number, number]
    if current:
        yield current


def in_parts(ids: Iterable[object]) -> Iterator[list[object]]:
    rest = iter(ids)
    while some := list(islice(rest, AT_A_TIME)):
        yield some
