"""Which records retention takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from bot.casebook.tables import (
    AppointmentRow,
    ConcernRow,
    ConversationRow,
    FlagRow,
    MessageRow,
    ParentRow,
    PostRow,
    ReceivedRow,
)
from bot.desk.values import FlagKind
from bot.protocol.statuses import CLOSED, Status

if TYPE_CHECKING:
    from bot.casebook.retention import RetentionRules

USUAL_YEARS = 6
# A flag of these kinds makes a record of its own, kept as long as a concern. The others go with the chat.
ON_RECORD = (
    FlagKind.EMERGENCY,
    FlagKind.SAFEGUARDING,
    FlagKind.SELF_HARM,
    FlagKind.CHILD_TYPING,
    FlagKind.THREAT,
)


@dataclass(frozen=True)
class Doomed:
    """Row numbers by kind. `chat_before` is the moment before which plain chat goes."""

    chat_before: datetime
    records_before: datetime
    concerns: tuple[int, ...]
    flags: tuple[int, ...]
    posts: tuple[int, ...]
    appointments: tuple[int, ...]
    messages: tuple[int, ...]
    received: tuple[int, ...]


def find_doomed(session: Session, now: datetime, rules: RetentionRules) -> Doomed:
    chat_before = now - timedelta(days=rules.chat_days)
    records_before = moment_before(now, rules.resolved)
    concerns = frozenset(session.scalars(select(ConcernRow.id).where(_concern_is_over(now, rules))))
    flags = frozenset(session.scalars(select(FlagRow.id).where(_flag_is_over(chat_before, records_before))))
    words = Words(session, chat_before, timedelta(days=rules.chat_days), concerns, flags)
    return Doomed(
        chat_before,
        records_before,
        concerns=tuple(sorted(concerns)),
        flags=tuple(sorted(_flags(session, words, concerns, flags))),
        posts=tuple(_posts(session, words, concerns)),
        appointments=tuple(_appointments(session, chat_before, concerns)),
        messages=tuple(_messages(session, words)),
        received=tuple(_received(session, words)),
    )


def moment_before(now: datetime, days: int | None) -> datetime:
    """So many days ago; without a number of days, the usual six years, by the calendar."""
    if days is not None:
        return now - timedelta(days=days)
    try:
        return now.replace(year=now.year - USUAL_YEARS)
    except ValueError:
        return now.replace(year=now.year - USUAL_YEARS, day=28)


class Words:
    """Whose words must stay: a kept concern or flag keeps what its family said from `lead_in` before it was raised."""

    def __init__(
        self,
        session: Session,
        chat_before: datetime,
        lead_in: timedelta,
        concerns: frozenset[int],
        flags: frozenset[int],
    ) -> None:
        self._chat_before = chat_before
        self._keep_from: dict[int, datetime] = {}
        parents = select(ParentRow.id, func.coalesce(ParentRow.joined_to, ParentRow.id))
        self._family = {parent: first for parent, first in session.execute(parents)}
        talks = session.execute(select(ConversationRow.id, ConversationRow.parent))
        self._family_of_talk = {talk: self._family[parent] for talk, parent in talks}
        for each, parent, at in session.execute(select(ConcernRow.id, ConcernRow.parent, ConcernRow.opened_at)):
            if each not in concerns:
                self._keep(self._family[parent], at - lead_in)
        for each, talk, at in session.execute(select(FlagRow.id, FlagRow.conversation, FlagRow.raised_at)):
            if each not in flags and talk is not None:
                self._keep(self._family_of_talk[talk], at - lead_in)

    def may_go(self, conversation: int | None, at: datetime) -> bool:
        if at >= self._chat_before:
            return False
        family = None if conversation is None else self._family_of_talk[conversation]
        keep_from = None if family is None else self._keep_from.get(family)
        return keep_from is None or at < keep_from

    def _keep(self, family: int, since: datetime) -> None:
        self._keep_from[family] = min(since, self._keep_from.get(family, since))


def _concern_is_over(now: datetime, rules: RetentionRules) -> ColumnElement[bool]:
    formal, withdrawn = ConcernRow.step >= ConcernRow.of, ConcernRow.status == Status.WITHDRAWN
    over = or_(
        and_(formal, ConcernRow.closed_at < moment_before(now, rules.formal)),
        and_(~formal, withdrawn, ConcernRow.closed_at < moment_before(now, rules.withdrawn)),
        and_(~formal, ~withdrawn, ConcernRow.closed_at < moment_before(now, rules.resolved)),
    )
    waiting = select(FlagRow.id).where(FlagRow.concern == ConcernRow.id, FlagRow.acknowledged_at.is_(None))
    return and_(ConcernRow.status.in_(list(CLOSED)), over, ConcernRow.hold.is_(False), ~waiting.exists())


def _flag_is_over(chat_before: datetime, records_before: datetime) -> ColumnElement[bool]:
    """For flags that belong to no concern."""
    on_record = FlagRow.kind.in_(ON_RECORD)
    old = or_(
        and_(on_record, FlagRow.acknowledged_at < records_before),
        and_(~on_record, FlagRow.raised_at < chat_before),
    )
    return and_(FlagRow.concern.is_(None), FlagRow.acknowledged_at.is_not(None), old)


def _flags(session: Session, words: Words, concerns: frozenset[int], flags: frozenset[int]) -> Iterator[int]:
    columns = select(FlagRow.id, FlagRow.concern, FlagRow.conversation, FlagRow.raised_at)
    for each, concern, talk, at in session.execute(columns):
        if concern in concerns or (each in flags and words.may_go(talk, at)):
            yield each


def _posts(session: Session, words: Words, concerns: frozenset[int]) -> Iterator[int]:
    columns = select(PostRow.id, PostRow.concern, PostRow.conversation, PostRow.raised_at, PostRow.outcome.is_not(None))
    for each, concern, talk, at, settled in session.execute(columns):
        if concern in concerns or (concern is None and settled and words.may_go(talk, at)):
            yield each


def _appointments(session: Session, chat_before: datetime, concerns: frozenset[int]) -> Iterator[int]:
    columns = select(AppointmentRow.id, AppointmentRow.concern, AppointmentRow.ends)
    for each, concern, ends in session.execute(columns):
        if concern in concerns or (concern is None and ends < chat_before):
            yield each


def _messages(session: Session, words: Words) -> Iterator[int]:
    for each, talk, at in session.execute(select(MessageRow.id, MessageRow.conversation, MessageRow.at)):
        if words.may_go(talk, at):
            yield each


def _received(session: Session, words: Words) -> Iterator[int]:
    """What was never answered is never thrown away."""
    columns = select(ReceivedRow.id, ReceivedRow.conversation, ReceivedRow.received_at)
    for each, talk, at in session.execute(columns.where(ReceivedRow.done_at.is_not(None))):
        if words.may_go(talk, at):
            yield each
