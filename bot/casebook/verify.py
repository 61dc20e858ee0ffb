"""Whether the history is as it was written: nothing edited, taken away, put in or moved."""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import exists, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from bot.casebook.casebook import SqlCasebook
from bot.casebook.chain import BEGINNING, Link, detail_digest, link_hash
from bot.casebook.repositories.history import SEAL_BROKEN, THE_HEAD, head_seal
from bot.casebook.tables import ConcernRow, HistoryDetailRow, HistoryHeadRow, HistoryRow

AT_A_TIME = 1000
# Written by retention: its detail names the lines whose details it took.
PURGED = "RecordsPurged"

LINES = select(
    HistoryRow.seq,
    HistoryRow.previous,
    HistoryRow.event,
    HistoryRow.at,
    HistoryRow.actor,
    HistoryRow.concern,
    HistoryRow.key,
    HistoryRow.detail_digest,
    HistoryRow.hash,
    HistoryDetailRow.salt,
    HistoryDetailRow.detail,
).outerjoin(HistoryDetailRow, HistoryDetailRow.seq == HistoryRow.seq)
# A row of the statement above, of whatever types somebody may have forced into it.
Line = Any


@dataclass(frozen=True)
class Verification:
    ok: bool
    lines: int
    problems: list[str]


@dataclass
class Walk:
    """Along the chain, from the first line to the last."""

    seq: int = 0
    hash: str = BEGINNING
    lines: int = 0
    problems: list[str] = field(default_factory=list)
    without_detail: list[int] = field(default_factory=list)
    purged: list[Sequence[int]] = field(default_factory=list)

    def step(self, line: Line) -> None:
        self._check_place(line)
        if link_hash(_link(line)) != line.hash:
            self.problems.append(f"line {line.seq} was changed")
        if line.event == SEAL_BROKEN:
            self.problems.append(f"before line {line.seq} the end was tampered with, or SECRET_KEY changed")
        self._check_detail(line)
        self.seq, self.hash, self.lines = line.seq, line.hash, self.lines + 1

    def _check_place(self, line: Line) -> None:
        if line.seq < self.seq + 1:
            self.problems.append(f"line {line.seq} was put in")
        elif line.seq > self.seq + 1:
            self.problems.append(f"lines {self.seq + 1} to {line.seq - 1} are missing")
        elif line.previous != self.hash:
            self.problems.append(f"line {line.seq} does not follow from the line before it")

    def _check_detail(self, line: Line) -> None:
        if line.detail_digest is None:
            if line.detail is not None:
                self.problems.append(f"a detail was added to line {line.seq}")
        elif line.detail is None:
            self.without_detail.append(line.seq)
        elif detail_digest(line.salt, line.detail) != line.detail_digest:
            self.problems.append(f"the detail of line {line.seq} was changed")
        elif line.event == PURGED:
            self.purged.extend(json.loads(line.detail).get("history", []))


def verify(casebook: SqlCasebook) -> Verification:
    with casebook.reading() as work:
        return verify_within(work.session, casebook.secret)


def verify_within(session: Session, secret: bytes) -> Verification:
    walk = Walk()
    try:
        for line in _lines(session):
            walk.step(line)
    except (DBAPIError, ValueError, TypeError) as fault:
        if isinstance(fault, DBAPIError) and "decode" not in str(fault.orig):
            raise
        walk.problems.append(f"the history cannot be read beyond line {walk.seq}")
    problems = [*walk.problems, *_details_gone(walk), *_strays(session), *_end(session, walk, secret)]
    return Verification(not problems, walk.lines, problems)


def _lines(session: Session) -> Iterator[Line]:
    last: int | None = None
    while True:
        later = LINES if last is None else LINES.where(HistoryRow.seq > last)
        batch = session.execute(later.order_by(HistoryRow.seq).limit(AT_A_TIME)).all()
        if not batch:
            return
        yield from batch
        last = batch[-1].seq


def _link(line: Line) -> Link:
    return Link(line.seq, line.previous, line.event, line.at, line.actor, line.concern, line.key, line.detail_digest)


def _details_gone(walk: Walk) -> Iterator[str]:
    for seq in walk.without_detail:
        if not any(first <= seq <= last for first, last in walk.purged):
            yield f"the detail of line {seq} is missing, and no purge took it"


def _strays(session: Session) -> Iterator[str]:
    of_a_line = select(HistoryRow.seq).where(HistoryRow.seq == HistoryDetailRow.seq)
    for seq in session.scalars(select(HistoryDetailRow.seq).where(~exists(of_a_line)).limit(AT_A_TIME)):
        yield f"there is a detail without its line, {seq}"


def _end(session: Session, walk: Walk, secret: bytes) -> Iterator[str]:
    head = session.get(HistoryHeadRow, THE_HEAD)
    if head is None:
        if walk.lines or session.scalar(select(ConcernRow.id).limit(1)):
            yield "the record of the history's end is missing"
        return
    if (head.count, head.hash) != (walk.seq, walk.hash):
        yield f"the history ends at line {walk.seq}, and should end at line {head.count} as it was written"
    if not hmac.compare_digest(str(head.seal).encode(), head_seal(secret, head).encode()):
        yield "the seal over the history's end does not fit: it was tampered with, or SECRET_KEY is another one"
