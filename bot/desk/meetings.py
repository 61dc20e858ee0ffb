"""What a parent may ask about a meeting that is booked: when it is, another time, calling it off, being late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.desk.changes import call_off, retime
from bot.desk.desk import Desk
from bot.desk.free import ahead, free_at
from bot.desk.holds import event_key, note, talk_of
from bot.desk.intake import Told
from bot.desk.invitations import tell_late
from bot.desk.offers import Offer, instead_of
from bot.desk.opening import summary
from bot.desk.ports import TimeTaken, Work
from bot.desk.sought import Seeking, seek
from bot.desk.values import Appointment, AppointmentState, Concern, Flag, FlagKind, HistoryLine
from bot.diary.answer import read_way
from bot.diary.change import Change, read_change
from bot.diary.clock import day_of
from bot.diary.values import FreeTime
from bot.diary.when.values import When

A_FEW = 10
STILL_EXPECTED = timedelta(minutes=30)


def my_appointments(desk: Desk, sender: str) -> tuple[Appointment, ...]:
    """Those that this parent has ahead, soonest first, on every joined channel."""
    with desk.casebook.reading() as work:
        return tuple(ahead(work.appointments.of_parent(talk_of(work, sender).parent), desk.clock()))


def on_the_day(meetings: Sequence[Appointment], when: When | None) -> list[Appointment]:
    """On a date that was named; else on its weekday: "the one on Thursday" may be next week's."""
    dates = when.dates if when else ()
    exact = [each for each in meetings if day_of(each.starts) in dates]
    return exact or [each for each in meetings if day_of(each.starts).weekday() in {day.weekday() for day in dates}]


def move_appointment(desk: Desk, sender: str, reference: str, starts: datetime) -> Appointment | Offer | None:
    """With the same person, at another time. None: this parent has no such meeting ahead."""
    try:
        with desk.casebook.writing() as work:
            appointment = _mine(desk, work, sender, reference)
            if appointment is None or appointment.starts == starts:
                return appointment
            return _move(desk, work, appointment, starts)
    except TimeTaken:
        return instead_of(desk, sender, starts, Seeking(moving=reference))


def meet_by(desk: Desk, sender: str, reference: str, way: str) -> Appointment | None:
    """The same time, by telephone instead. None: no such meeting ahead, or that way is not offered then."""
    with desk.casebook.writing() as work:
        appointment = _mine(desk, work, sender, reference)
        time = _time_for(desk, work, appointment, appointment.starts) if appointment else None
        if appointment is None or time is None or way not in time.ways:
            return None
        return appointment if appointment.way == way else retime(desk, work, appointment, time, way, "parent")


def _move(desk: Desk, work: Work, appointment: Appointment, starts: datetime) -> Appointment:
    time = _time_for(desk, work, appointment, starts)
    if time is None:
        raise TimeTaken(f"{appointment.person} is not free then")
    way = appointment.way if appointment.way in time.ways else time.ways[0]
    return retime(desk, work, appointment, time, way, "parent")


def _time_for(desk: Desk, work: Work, appointment: Appointment, starts: datetime) -> FreeTime | None:
    """As if the meeting itself were not there."""
    if appointment.parent is None:
        return None
    sought = seek(desk, work, appointment.parent, Seeking(moving=appointment.reference))
    mine = work.appointments.of_parent(appointment.parent)
    return free_at(desk, work, sought.wanted(mine, appointment.id), appointment.person, starts) if sought else None


def cancel_appointment(desk: Desk, sender: str, reference: str) -> Appointment | None:
    """Done first, said afterwards. Pressed twice it is cancelled once."""
    with desk.casebook.writing() as work:
        appointment = _mine(desk, work, sender, reference)
        if appointment is not None:
            return call_off(desk, work, appointment, "parent")
        before = work.appointments.by_reference(reference)
        cancelled = before and before.state is AppointmentState.CANCELLED and before.held_until is None
        return before if before and cancelled and before.parent == talk_of(work, sender).parent else None


def means_a_meeting(desk: Desk, sender: str, text: str) -> bool:
    """ "Cancel it", "a bit later", "on the phone instead": few words, from somebody who has a meeting ahead."""
    if len(text.split()) > A_FEW or (read_change(text) is Change.UNCLEAR and read_way(text) is None):
        return False
    return bool(my_appointments(desk, sender))


def running_late(desk: Desk, sender: str, words: str, minutes: int | None = None) -> Appointment | None:
    """The person is written to and the office sees it. None: nothing of theirs is about to start."""
    now = desk.clock()
    with desk.casebook.writing() as work:
        talk = talk_of(work, sender)
        mine = ahead(work.appointments.of_parent(talk.parent), now, STILL_EXPECTED)
        soon = [each for each in mine if day_of(each.starts) == desk.today()]
        if not soon:
            return None
        turn = work.inbox.in_hand(talk.id)
        key = f"{event_key(soon[0])}:late:{turn.id if turn else now.isoformat()}"
        if work.history.by_key(key) is None:
            note(work, soon[0], "ParentRunningLate", now, "parent", key, minutes=minutes)
            tell_late(desk, work, soon[0], minutes, key)
            work.flags.raise_flag(
                FlagKind.OFFICE_ACTION, words, now, key=key, conversation=talk.id, concern=soon[0].concern
            )
        return soon[0]


def ask_office_for_a_time(desk: Desk, sender: str, words: str, concern: int | None) -> Flag:
    """Nothing can be booked here: the office arranges it, and has the asking on its list."""
    now = desk.clock()
    with desk.casebook.writing() as work:
        talk = talk_of(work, sender)
        turn = work.inbox.in_hand(talk.id)
        key = f"{turn.id}:time" if turn else f"{sender}:time:{now.isoformat()}"
        if work.history.by_key(key) is None:
            work.history.append(HistoryLine("TimeAsked", now, "parent", concern, {}, key))
        return work.flags.raise_flag(FlagKind.OFFICE_ACTION, words, now, key=key, conversation=talk.id, concern=concern)


def say_what_about(desk: Desk, sender: str, reference: str, told: Told) -> Concern | None:
    """A meeting that was booked without a story: what the parent adds goes on its record, and is told only once."""
    with desk.casebook.writing() as work:
        appointment = _mine(desk, work, sender, reference)
        if appointment is None or appointment.concern is None or not told.text.strip():
            return None
        concern, now = work.concerns.get(appointment.concern), desk.clock()
        if told.text in concern.words:
            return concern
        words = "\n\n".join(part for part in (concern.words, told.text) if part)
        topic = told.heard.get("topic") or concern.topic
        added = replace(concern, words=words, summary=summary(told.text), topic=topic, changed_at=now)
        work.history.append(HistoryLine("WordsAdded", now, "parent", concern.id, {}))
        return work.concerns.save(replace(added, version=concern.version + 1))


def _mine(desk: Desk, work: Work, sender: str, reference: str) -> Appointment | None:
    mine = ahead(work.appointments.of_parent(talk_of(work, sender).parent), desk.clock())
    return next((each for each in mine if each.reference == reference), None)
