"""What the school no longer needs goes, and its words with it. What is on hold, or still waiting, stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select

from bot.casebook.casebook import SqlCasebook
from bot.casebook.doomed import find_doomed
from bot.casebook.erase import erase
from bot.casebook.tables import ConcernRow
from bot.casebook.verify import PURGED
from bot.casebook.wipe import wipe
from bot.casebook.work import SqlWork
from bot.desk.values import HistoryLine


@dataclass(frozen=True)
class RetentionRules:
    """Days: for chat that became no concern, and for concerns from the day they were closed. A concern that got as far
    as the formal complaint is kept as one, however it ended. None: the usual six years."""

    chat_days: int = 30
    resolved: int | None = None
    withdrawn: int | None = None
    formal: int | None = None


@dataclass(frozen=True)
class PurgeReport:
    """`removed` counts rows by table; `concerns` are the references of those that went."""

    dry_run: bool
    removed: Mapping[str, int] = field(default_factory=dict)
    concerns: tuple[str, ...] = ()


class _OnlyLooking(Exception):
    """Undoes the transaction of a dry run, which did all that a purge does."""


def purge(casebook: SqlCasebook, now: datetime, rules: RetentionRules, dry_run: bool = False) -> PurgeReport:
    report = PurgeReport(dry_run)
    try:
        with casebook.writing() as work:
            report = _purge(work, now, rules, dry_run)
            if dry_run:
                raise _OnlyLooking
    except _OnlyLooking:
        return report
    wipe(casebook)
    return report


def _purge(work: SqlWork, now: datetime, rules: RetentionRules, dry_run: bool) -> PurgeReport:
    doomed = find_doomed(work.session, now, rules)
    concerns = select(ConcernRow.id, ConcernRow.reference).order_by(ConcernRow.id)
    gone = frozenset(doomed.concerns)
    references = tuple(reference for each, reference in work.session.execute(concerns) if each in gone)
    removed, lines = erase(work.session, doomed, now)
    if removed:
        detail = {"removed": removed, "concerns": list(references), "history": lines}
        work.history.append(HistoryLine(PURGED, now, "retention", detail=detail))
    return PurgeReport(dry_run, removed, references)
