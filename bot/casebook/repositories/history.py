from __future__ import annotations

import hmac
import json
import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from bot.casebook.chain import BEGINNING, Link, detail_digest, detail_text, link_hash, moment
from bot.casebook.rows import fits_text
from bot.casebook.secret import seal
from bot.casebook.tables import HistoryDetailRow, HistoryHeadRow, HistoryRow
from bot.desk.ports import AlreadyRecorded
from bot.desk.values import HistoryLine

# Written by the casebook itself when it finds the head of the chain touched: the trouble stays on the record.
SEAL_BROKEN = "HistorySealBroken"
THE_HEAD = 1


class SqlHistory:
    def __init__(self, session: Session, secret: bytes) -> None:
        self._session = session
        self._secret = secret

    def append(self, line: HistoryLine) -> HistoryLine:
        if line.key is not None and self._row_by_key(line.key) is not None:
            raise AlreadyRecorded(f"{line.event} was recorded before under {line.key}")
        head = self._head()
        if not hmac.compare_digest(head.seal, head_seal(self._secret, head)):
            self._go_on_after_breakage(head, line.at)
        return self._write(head, line)

    def by_key(self, key: str) -> HistoryLine | None:
        row = self._row_by_key(key)
        return None if row is None else self._lines(HistoryRow.seq == row.seq)[0]

    def of_concern(self, concern: int) -> Sequence[HistoryLine]:
        return self._lines(HistoryRow.concern == concern)

    def _row_by_key(self, key: str) -> HistoryRow | None:
        return self._session.scalar(select(HistoryRow).where(HistoryRow.key == key)) if fits_text(key) else None

    def _head(self) -> HistoryHeadRow:
        head = self._session.get(HistoryHeadRow, THE_HEAD, with_for_update=True)
        if head is None:
            head = HistoryHeadRow(id=THE_HEAD, count=0, hash=BEGINNING)
            head.seal = head_seal(self._secret, head)
            self._session.add(head)
        return head

    def _write(self, head: HistoryHeadRow, line: HistoryLine) -> HistoryLine:
        seq = head.count + 1
        detail = self._detail(seq, line)
        row = HistoryRow(
            seq=seq,
            previous=head.hash,
            event=line.event,
            at=moment(line.at),
            actor=line.actor,
            concern=line.concern,
            key=line.key,
            detail_digest=detail_digest(detail.salt, detail.detail) if detail else None,
        )
        row.hash = link_hash(link_of(row))
        head.count, head.hash = seq, row.hash
        head.seal = head_seal(self._secret, head)
        self._session.add(row)
        self._session.flush()
        if detail:
            self._session.add(detail)
            self._session.flush()
        return replace(line, seq=seq)

    def _detail(self, seq: int, line: HistoryLine) -> HistoryDetailRow | None:
        if not line.detail:
            return None
        return HistoryDetailRow(seq=seq, salt=secrets.token_hex(16), detail=detail_text(line.detail))

    def _go_on_after_breakage(self, head: HistoryHeadRow, at: datetime) -> None:
        """Parents are still served, but nothing that follows may cover up what was done here."""
        last = self._session.scalar(select(func.max(HistoryRow.seq))) or 0
        claimed, head.count = head.count, max(last, 0)
        self._write(head, HistoryLine(SEAL_BROKEN, at, "casebook", detail={"claimed": claimed, "found": last}))

    def _lines(self, condition: ColumnElement[bool]) -> list[HistoryLine]:
        both = select(HistoryRow, HistoryDetailRow.detail).outerjoin(
            HistoryDetailRow, HistoryDetailRow.seq == HistoryRow.seq
        )
        return [
            line_of(row, detail)
            for row, detail in self._session.execute(both.where(condition).order_by(HistoryRow.seq))
        ]


def head_seal(secret: bytes, head: HistoryHeadRow) -> str:
    return seal(secret, "history", head.count, head.hash)


def link_of(row: HistoryRow) -> Link:
    return Link(row.seq, row.previous, row.event, row.at, row.actor, row.concern, row.key, row.detail_digest)


def line_of(row: HistoryRow, detail: str | None) -> HistoryLine:
    return HistoryLine(
        event=row.event,
        at=datetime.fromisoformat(row.at),
        actor=row.actor,
        concern=row.concern,
        detail=json.loads(detail) if detail else {},
        key=row.key,
        seq=row.seq,
    )
