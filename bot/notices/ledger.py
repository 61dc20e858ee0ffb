"""What became of a parcel, written down at once: sent, to be tried again, or given up where the office sees it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.desk.desk import Desk
from bot.desk.values import FlagKind, Parcel

AT_ONCE = 20
LEASE_SECONDS = 120
FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=1), timedelta(hours=1)
GIVE_UP_AFTER = timedelta(days=5)


def claim(desk: Desk, kind: str) -> Sequence[Parcel]:
    with desk.casebook.writing() as work:
        return work.outbox.claim(kind, desk.clock(), AT_ONCE, LEASE_SECONDS)


def sent(desk: Desk, parcel: Parcel) -> None:
    with desk.casebook.writing() as work:
        work.outbox.sent(parcel.id, desk.clock())


def try_later(desk: Desk, parcel: Parcel, why: str, *, for_ever: bool = False) -> None:
    """A minute, then twice as long each time, up to an hour; after five days it is given up."""
    now = desk.clock()
    if not for_ever and parcel.created_at is not None and now - parcel.created_at > GIVE_UP_AFTER:
        give_up(desk, parcel, why)
        return
    wait = min(FIRST_WAIT * 2 ** min(max(parcel.attempts - 1, 0), 10), LONGEST_WAIT)
    with desk.casebook.writing() as work:
        work.outbox.retry(parcel.id, why, now + wait)


def give_up(desk: Desk, parcel: Parcel, why: str) -> None:
    """It stays among the unsent, and the office is told that somebody has to ring instead."""
    with desk.casebook.writing() as work:
        work.outbox.bury(parcel.id, why)
        words = f"{parcel.kind} {parcel.body.get('reference', '')}: {why}"
        work.flags.raise_flag(FlagKind.UNSENT, words, desk.clock(), key=f"unsent:{parcel.id}")


def let_lapse(desk: Desk, parcel: Parcel, why: str) -> None:
    """Too late to be of use to anybody."""
    with desk.casebook.writing() as work:
        work.outbox.bury(parcel.id, why)
