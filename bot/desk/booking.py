"""Holding a time and booking it: what was offered is checked again, by the same function, where it is taken."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.desk.changes import record, retime
from bot.desk.desk import Desk
from bot.desk.free import free_at
from bot.desk.holds import Hold, event_key, held_since, keep, lapsed_or_held, latest, note, talk_of
from bot.desk.invitations import Letter, write
from bot.desk.moving_up import move_up
from bot.desk.offers import Offer, if_taken, instead_of
from bot.desk.opening import open_one
from bot.desk.ports import TimeTaken, Work
from bot.desk.sought import ANYBODY, Seeking, Sought, seek
from bot.desk.standing import Standing, standing_of
from bot.desk.values import Appointment, AppointmentState, Concern, Conversation
from bot.protocol.statuses import Event


@dataclass(frozen=True)
class Booked:
    """`moved_from`: the time it had before. `opened`: the concern was put on record by this booking."""

    appointment: Appointment
    concern: Concern | None = None
    moved_from: datetime | None = None
    opened: bool = False


def hold_time(desk: Desk, sender: str, starts: datetime, person: str, seeking: Seeking = ANYBODY) -> Hold | Offer:
    """The time, kept for five minutes; or what is nearest to it, where somebody was quicker."""
    taken = if_taken(desk, sender, starts, person, seeking)
    if taken is not None:
        return taken
    try:
        with desk.casebook.writing() as work:
            return keep(desk, work, talk_of(work, sender), starts, person, seeking)
    except TimeTaken:
        return instead_of(desk, sender, starts, seeking)


def let_go(desk: Desk, sender: str) -> None:
    """The parent would rather have another time: this one is free again at once."""
    with desk.casebook.writing() as work:
        held = _latest(work, talk_of(work, sender))
        if held and held.state is AppointmentState.HELD:
            work.appointments.save(replace(held, state=AppointmentState.CANCELLED))
            note(work, held, "TimeLetGo", desk.clock(), "parent")


def note_email(desk: Desk, sender: str, email: str) -> None:
    """Where this parent would like the invitation sent as well. It is kept with the appointment alone."""
    with desk.casebook.writing() as work:
        held = _latest(work, talk_of(work, sender))
        if held and lapsed_or_held(held):
            work.appointments.save(replace(held, parent_email=email))


def confirm_time(desk: Desk, sender: str, way: str | None = None, seeking: Seeking = ANYBODY) -> Booked | Offer | None:
    """Books what is held, also when the five minutes have run out and nobody else has come. A meeting that is booked
    for the concern already is moved. None: nothing was held."""
    with desk.casebook.reading() as work:
        held = _latest(work, talk_of(work, sender))
    if held is None:
        return None
    try:
        with desk.casebook.writing() as work:
            return _confirm(desk, work, talk_of(work, sender), way, seeking)
    except TimeTaken:
        return instead_of(desk, sender, held.starts, seeking)


def _confirm(desk: Desk, work: Work, talk: Conversation, way: str | None, seeking: Seeking) -> Booked | None:
    held = _latest(work, talk)
    if held is None:
        return None
    if (done := _done_before(work, talk, held)) is not None:
        return done
    if not lapsed_or_held(held):
        return None
    work.appointments.drop_stale_holds(desk.clock())
    sought = seek(desk, work, talk.parent, seeking)
    if sought is None or (sought.booked and sought.booked.person != held.person):
        raise TimeTaken(f"nobody knows whom {held.person} would meet, or it is somebody else")
    mine = work.appointments.of_parent(talk.parent)
    wanted = replace(sought.wanted(mine, held.id), asked_at=held_since(held, desk.clock()))
    time = free_at(desk, work, wanted, held.person, held.starts)
    if time is None:
        raise TimeTaken(f"{held.person} is no longer free then")
    chosen = way if way in time.ways else held.way if held.way in time.ways else time.ways[0]
    if sought.booked is None:
        return _book(desk, work, talk, replace(held, way=chosen), sought, seeking)
    work.appointments.save(replace(held, state=AppointmentState.CANCELLED))
    moved = retime(desk, work, sought.booked, time, chosen, "parent")
    return Booked(moved, sought.concern, sought.booked.starts)


def _latest(work: Work, talk: Conversation) -> Appointment | None:
    return latest(work.appointments.of_parent(talk.parent), talk)


def _done_before(work: Work, talk: Conversation, held: Appointment) -> Booked | None:
    """A second press finds what the first one booked."""
    for each in work.appointments.of_parent(talk.parent):
        if each.state is AppointmentState.CONFIRMED and (each.person, each.starts) == (held.person, held.starts):
            return Booked(each, work.concerns.get(each.concern) if each.concern else None)
    return None


def _book(desk: Desk, work: Work, talk: Conversation, held: Appointment, sought: Sought, seeking: Seeking) -> Booked:
    standing = _on_the_ladder(desk, work, talk, held, sought, seeking)
    concern = record(desk, work, standing.concern.id, Event.MEETING_BOOKED, contact=held.person)
    booked = work.appointments.save(
        replace(held, state=AppointmentState.CONFIRMED, held_until=None, concern=standing.concern.id)
    )
    note(work, booked, Event.MEETING_BOOKED, desk.clock(), "parent", event_key(booked), step=standing.concern.step)
    write(desk, work, Letter.INVITATION, booked)
    return Booked(booked, concern, opened=sought.concern is None)


def _on_the_ladder(
    desk: Desk, work: Work, talk: Conversation, held: Appointment, sought: Sought, seeking: Seeking
) -> Standing:
    """The meeting is a step: where no concern is open, one is opened; a step passed over is noted with its reason."""
    if sought.concern is None:
        year, key = sought.year or "", f"{held.uid}:concern"
        return open_one(desk, work, talk, seeking.draft, year, sought.wish, key)
    if sought.route is not None and sought.route.step != sought.concern.step:
        return move_up(desk, work, sought.concern, (), sought.wish, key=f"{held.uid}:step")
    return standing_of(desk, work, sought.concern)
