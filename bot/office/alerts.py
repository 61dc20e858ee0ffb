"""What is flagged, as far as whoever looks may know of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.casebook.office_queries import concerns_by_id
from bot.desk.need_to_know import ALERTS, Shown, flag_shown
from bot.desk.ports import Work
from bot.desk.values import Concern, Flag

if TYPE_CHECKING:
    from bot.office.visit import Visit

MOST = 200


@dataclass(frozen=True)
class FlagLine:
    """`full`: its words may be read."""

    flag: Flag
    full: bool
    concern: Concern | None


def flag_lines(visit: Visit, work: Work, flags: Sequence[Flag]) -> list[FlagLine]:
    """Those this person may know of, the newest last, each with as much as they may know."""
    about = concerns_by_id(work, [each.concern for each in flags if each.concern is not None])
    lines = []
    for flag in flags:
        concern = about.get(flag.concern) if flag.concern is not None else None
        shown = flag_shown(visit.sight, flag, concern)
        if shown is not Shown.NOT:
            full = shown is Shown.FULL
            lines.append(FlagLine(flag, full, concern if full else None))
    return lines[-MOST:]


def alert_count(visit: Visit) -> int:
    """For every page's head: an alert must not wait until somebody happens to open Today."""
    with visit.desk.casebook.reading() as work:
        return len(flag_lines(visit, work, work.flags.waiting(ALERTS)))
