"""A time kept for a parent while they make up their mind. `appointments.add` and `save` refuse a time that is taken."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot.desk.desk import Desk
from bot.desk.free import free_at, takes_time
from bot.desk.ports import TimeTaken, Work
from bot.desk.sought import Seeking, seek
from bot.desk.values import Appointment, AppointmentState, Conversation, HistoryLine
from bot.diary.times import MARK
from bot.diary.values import FreeTime

HOLD = timedelta(minutes=5)
NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Hold:
    """A time that is kept for this parent until `appointment.held_until`; `ways` are those the school offers then."""

    appointment: Appointment
    ways: tuple[str, ...]


def talk_of(work: Work, sender: str) -> Conversation:
    found = work.conversations.by_sender(sender)
    if found is None:
        raise LookupError("times are offered in a conversation")
    return found


def keep(desk: Desk, work: Work, talk: Conversation, starts: datetime, person: str, seeking: Seeking) -> Hold:
    """Raises TimeTaken when it is not free, or not for this parent."""
    now, mine = desk.clock(), work.appointments.of_parent(talk.parent)
    but = own_hold(mine, talk)
    work.appointments.drop_stale_holds(now)
    if somebody_has(desk, work, person, starts, but):
        raise TimeTaken(f"somebody was quicker to {person}")
    sought = seek(desk, work, talk.parent, seeking)
    time = free_at(desk, work, sought.wanted(mine, but), person, starts) if sought else None
    if sought is None or time is None:
        raise TimeTaken(f"{person} is not free then")
    return Hold(_keep(work, talk, time, latest(mine, talk), now), time.ways)


def somebody_has(desk: Desk, work: Work, person: str, starts: datetime, but: int | None) -> bool:
    there = work.appointments.of_person(person, starts, starts + MARK)
    return any(takes_time(each, desk.clock()) and each.id != but for each in there)


def _keep(work: Work, talk: Conversation, time: FreeTime, held: Appointment | None, now: datetime) -> Appointment:
    """One row for each attempt: a parent who picks and picks again leaves no trail of holds."""
    if held and held.state is AppointmentState.HELD and (held.person, held.starts) == (time.person, time.starts):
        return held
    kept = replace(
        held if held and lapsed_or_held(held) else _blank(work, talk),
        person=time.person,
        starts=time.starts,
        ends=time.ends,
        place=time.place,
        way=time.ways[0],
        state=AppointmentState.HELD,
        # A time that was only held belongs to no record.
        concern=None,
        held_until=now + HOLD,
    )
    saved = work.appointments.save(kept) if kept.id else work.appointments.add(kept)
    note(work, saved, "TimeHeld", now, "parent")
    return saved


def _blank(work: Work, talk: Conversation) -> Appointment:
    """Everything but the time."""
    reference = next_reference(work)
    return Appointment(
        id=0,
        reference=reference,
        person="",
        starts=NEVER,
        ends=NEVER,
        state=AppointmentState.HELD,
        parent=talk.parent,
        conversation=talk.id,
        concern=None,
        way="",
        place=None,
        uid=new_uid(reference),
    )


def next_reference(work: Work) -> str:
    while True:
        reference = f"A-{work.appointments.next_reference()}"
        if work.appointments.by_reference(reference) is None:
            return reference


def new_uid(reference: str) -> str:
    """Stable for the life of the appointment; the random part keeps two schools' calendars apart."""
    return f"{reference.lower()}-{uuid.uuid4().hex}@stepwise"


def latest(mine: Iterable[Appointment], talk: Conversation) -> Appointment | None:
    """What this conversation began last: held, run out, or booked."""
    here = [each for each in mine if each.conversation == talk.id]
    return max(here, key=lambda each: each.id, default=None)


def own_hold(mine: Iterable[Appointment], talk: Conversation) -> int | None:
    held = latest(mine, talk)
    return held.id if held and held.state is AppointmentState.HELD else None


def lapsed_or_held(appointment: Appointment) -> bool:
    """Only what was never confirmed still says until when it was held."""
    return appointment.state is not AppointmentState.CONFIRMED and appointment.held_until is not None


def held_since(appointment: Appointment, now: datetime) -> datetime | None:
    """A time that is kept for five minutes is not lost to the clock that strikes in between."""
    until = appointment.held_until
    return until - HOLD if until is not None and until > now else None


def event_key(appointment: Appointment) -> str:
    """Each booking, move and cancelling has a sequence number of its own."""
    return f"{appointment.uid}:{appointment.sequence}"


def note(
    work: Work, appointment: Appointment, event: str, now: datetime, actor: str, key: str | None = None, **more: object
) -> None:
    detail = {
        "appointment": appointment.id,
        "reference": appointment.reference,
        "person": appointment.person,
        "starts": appointment.starts.isoformat(),
        "way": appointment.way,
        **more,
    }
    work.history.append(HistoryLine(event, now, actor, appointment.concern, detail, key))
