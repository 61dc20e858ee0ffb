"""The times that are offered to a parent: three at once, those that fit what was said, or the nearest there are."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.desk.desk import LONDON, Desk
from bot.desk.free import ahead, diaries, free
from bot.desk.holds import own_hold, somebody_has, talk_of
from bot.desk.ports import Work
from bot.desk.sought import ANYBODY, NOBODY, Seeking, Sought, seek
from bot.desk.values import Appointment, Conversation
from bot.diary.nearest import nearest
from bot.diary.values import FreeTime, WhyNot
from bot.diary.when import SchoolDay, When, read_when
from bot.protocol.values import Way

AT_A_TIME = 3
ANY_TIME = When("")


class Outcome(enum.StrEnum):
    TIMES = "times"
    NO_TIMES = "no_times"
    WHICH_YEAR = "which_year"
    LETTER = "letter"
    BOOKED = "booked"


@dataclass(frozen=True)
class Offer:
    """Free times, or why there are none. `fits`: the parent said when, and these are free then.

    `exact`: it was said to the minute."""

    outcome: Outcome
    sought: Sought = NOBODY
    times: tuple[FreeTime, ...] = ()
    why_not: WhyNot | None = None
    fits: bool = False
    exact: bool = False


def offer_times(
    desk: Desk,
    sender: str,
    when_text: str | None = None,
    seeking: Seeking = ANYBODY,
    *,
    shown: int = 0,
) -> Offer:
    """The next three free times, or those that fit what was said. `shown`: how many were seen already."""
    with desk.casebook.reading() as work:
        return _offer(desk, work, talk_of(work, sender), read(desk, when_text), seeking, shown)


def instead_of(desk: Desk, sender: str, starts: datetime, seeking: Seeking) -> Offer:
    """What is nearest to a time that somebody else has."""
    with desk.casebook.reading() as work:
        return _instead(desk, work, talk_of(work, sender), starts, seeking)


def if_taken(desk: Desk, sender: str, starts: datetime, person: str, seeking: Seeking) -> Offer | None:
    """The same, if somebody has it: looked up without waiting for the turn to write."""
    with desk.casebook.reading() as work:
        talk = talk_of(work, sender)
        own = own_hold(work.appointments.of_parent(talk.parent), talk)
        if not somebody_has(desk, work, person, starts, own):
            return None
        return _instead(desk, work, talk, starts, seeking)


def _instead(desk: Desk, work: Work, talk: Conversation, starts: datetime, seeking: Seeking) -> Offer:
    local = starts.astimezone(LONDON)
    wished = When(f"{local:%d.%m. %H:%M}", (local.date(),), time=local.time())
    offer = _offer(desk, work, talk, wished, seeking, 0)
    return replace(offer, why_not=offer.why_not and WhyNot.TAKEN)


def read(desk: Desk, text: str | None) -> When | None:
    return read_when(text, desk.clock().astimezone(LONDON), SchoolDay()) if text else None


def _offer(desk: Desk, work: Work, talk: Conversation, when: When | None, seeking: Seeking, shown: int) -> Offer:
    sought = seek(desk, work, talk.parent, seeking)
    if sought is None:
        return Offer(Outcome.WHICH_YEAR)
    if sought.booked and not seeking.moving:
        return Offer(Outcome.BOOKED, sought)
    if not sought.people:
        letter = sought.route is not None and sought.route.way is Way.LETTER
        return Offer(Outcome.LETTER if letter else Outcome.NO_TIMES, sought)
    return _times(desk, work, talk, sought, when, seeking.way, shown)


def _times(
    desk: Desk, work: Work, talk: Conversation, sought: Sought, when: When | None, way: str | None, shown: int
) -> Offer:
    when = None if when and _says_nothing(when) else when
    mine = work.appointments.of_parent(talk.parent)
    those = diaries(desk, work, sought.wanted(mine, own_hold(mine, talk)))
    every = _one_afternoon_first(desk, mine, _by_way(free(those), way))
    found = nearest(every, when, those, AT_A_TIME, shown=shown)
    if not found.times:
        return Offer(Outcome.NO_TIMES, sought, why_not=found.why_not)
    fits = when is not None and found.why_not is None
    exact = fits and when is not None and when.time is not None and len(found.times) == 1
    return Offer(Outcome.TIMES, sought, found.times, found.why_not, fits, exact)


def _by_way(times: Sequence[FreeTime], way: str | None) -> Sequence[FreeTime]:
    """Those at which they can meet as they would like to; all of them where there is no such time."""
    return [time for time in times if way in time.ways] or times


def _says_nothing(when: When) -> bool:
    """ "As soon as you can": every time fits."""
    return replace(when, said="") == replace(ANY_TIME, day=when.day)


def _one_afternoon_first(desk: Desk, mine: Sequence[Appointment], times: Sequence[FreeTime]) -> list[FreeTime]:
    """Two children, one visit: where this parent comes to school anyway, the same half of that day comes first."""
    coming = [each.starts.astimezone(LONDON) for each in ahead(mine, desk.clock())]
    visits = {(local.date(), local.hour < 12) for local in coming}
    return sorted(times, key=lambda time: ((time.local.date(), time.local.hour < 12) not in visits, time.starts))
