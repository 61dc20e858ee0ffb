"""Another SECRET_KEY: the seal over the history's end is made anew, once everything under the old one has been verified."""

from __future__ import annotations

from datetime import datetime

from bot.casebook.casebook import SqlCasebook
from bot.casebook.repositories.history import THE_HEAD, SqlHistory, head_seal
from bot.casebook.tables import HistoryHeadRow
from bot.casebook.verify import verify_within
from bot.desk.values import HistoryLine

KEY_CHANGED = "KeyChanged"


class NotAsWritten(Exception):
    """A new seal would cover up what was done to the history."""


def change_key(casebook: SqlCasebook, new: bytes, now: datetime) -> int:
    """The number of lines that the new key vouches for. `casebook` was opened with the old one."""
    with casebook.writing() as work:
        found = verify_within(work.session, casebook.secret)
        if not found.ok:
            raise NotAsWritten(found.problems[0])
        SqlHistory(work.session, casebook.secret).append(HistoryLine(KEY_CHANGED, now, "machine"))
        head = work.session.get_one(HistoryHeadRow, THE_HEAD)
        head.seal = head_seal(new, head)
        return head.count
