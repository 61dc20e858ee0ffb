"""The times that are offered to a parent: three at once, those that fit what was said, or the nearest there are."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from datetime import datetime

from bot.desk.desk import LONDON, Desk
from bot.desk.free import ahead, diaries, free
from bot.desk.holds import latest, talk_of
from bot.desk.ports import Work
from bot.desk.sought import ANYBODY, NOBODY, Seeking, Sought, seek
from bot.desk.values import AppointmentState, Conversation
from bot.diary.nearest import nearest
from bot.diary.values import FreeTime, WhyNot
from bot.diary.when import SchoolDay, When, read_when
from bot.protocol.values import Way

AT_A_TIME = 3


class Outcome(enum.StrEnum):
    TIMES = "times"
    NO_TIMES = "no_times"
    WHICH_YEAR = "which_year"
    LETTER = "letter"
    BOOKED = "booked"


@dataclass(frozen=True)
class Offer:
    """Free times, or why there are none. `exact`: the one time that was asked for to the minute is free."""

    outcome: Outcome
    sought: Sought = NOBODY
    times: tuple[FreeTime, ...] = ()
    why_not: WhyNot | None = None
    exact: bool = False
    more: bool = False


def offer_times(
    desk: Desk,
    sender: str,
    when_text: str | None = None,
    seeking: Seeking = ANYBODY,
    *,
    after: datetime | None = None,
) -> Offer:
    """The next three free times, or those that fit what was said. `after`: those that come later than this one."""
    with desk.casebook.reading() as work:
        return _offer(desk, work, talk_of(work, sender), read(desk, when_text), seeking, after)


def instead_of(desk: Desk, sender: str, starts: datetime, seeking: Seeking) -> Offer:
    local = starts.astimezone(LONDON)
    wished = When(f"{local:%d.%m. %H:%M}", (local.date(),), time=local.time())
    with desk.casebook.reading() as work:
        offer = _offer(desk, work, talk_of(work, sender), wished, seeking, None)
    return replace(offer, why_not=offer.why_not and WhyNot.TAKEN)


def read(desk: Desk, text: str | None) -> When | None:
    return read_when(text, desk.clock().astimezone(LONDON), SchoolDay()) if text else None


def _offer(
    desk: Desk, work: Work, talk: Conversation, when: When | None, seeking: Seeking, after: datetime | None
) -> Offer:
    sought = seek(desk, work, talk.parent, seeking)
    if sought is None:
        return Offer(Outcome.WHICH_YEAR)
    if sought.booked and not seeking.moving:
        return Offer(Outcome.BOOKED, sought)
    if not sought.people:
        letter = sought.route is not None and sought.route.way is Way.LETTER
        return Offer(Outcome.LETTER if letter else Outcome.NO_TIMES, sought)
    return _times(desk, work, talk, sought, when, after)


def _times(
    desk: Desk, work: Work, talk: Conversation, sought: Sought, when: When | None, after: datetime | None
) -> Offer:
    those = diaries(desk, work, sought.wanted(talk.parent, _own_hold(work, talk)))
    every = free(those)
    left = [time for time in every if after is None or time.starts > after]
    found = nearest(_one_afternoon_first(desk, work, talk, left) if when is None else left, when, those, AT_A_TIME)
    if not found.times:
        return Offer(Outcome.NO_TIMES, sought, why_not=found.why_not)
    exact = when is not None and when.time is not None and found.why_not is None and len(found.times) == 1
    more = any(time.starts > found.times[-1].starts for time in left)
    return Offer(Outcome.TIMES, sought, found.times, found.why_not, exact, more)


def _one_afternoon_first(desk: Desk, work: Work, talk: Conversation, times: list[FreeTime]) -> list[FreeTime]:
    """Two children, one visit: where this parent comes to school anyway, the same half of that day comes first."""
    mine = ahead(work.appointments.of_parent(talk.parent), desk.clock())
    coming = [each.starts.astimezone(LONDON) for each in mine]
    visits = {(local.date(), local.hour < 12) for local in coming}
    return sorted(times, key=lambda time: ((time.local.date(), time.local.hour < 12) not in visits, time.starts))


def _own_hold(work: Work, talk: Conversation) -> int | None:
    held = latest(work, talk)
    return held.id if held and held.state is AppointmentState.HELD else None
