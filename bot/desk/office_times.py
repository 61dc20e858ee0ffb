"""What the office does with times and meetings: opens and closes, books for a parent who rings, moves, calls off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.desk.changes import call_off, record, retime
from bot.desk.desk import Desk, StaffMember
from bot.desk.free import OfficeRules, Wanted, ahead, diaries, free, free_at
from bot.desk.holds import event_key, new_uid, next_reference, note
from bot.desk.invitations import Letter, write
from bot.desk.ports import Work
from bot.desk.values import Appointment, AppointmentState, Concern, HistoryLine, TimesChange
from bot.diary.clock import day_of, end_of, spoken, start_of
from bot.diary.values import FreeTime
from bot.protocol.school_days import NotSchool
from bot.protocol.statuses import Event

LONGEST_CHANGE = timedelta(days=28)


class NotPossible(ValueError):
    """One sentence for the office: what is wrong, and what to do instead."""


@dataclass(frozen=True)
class Closed:
    """`booked`: meetings that stand in the closed time. They are not called off by themselves."""

    change: TimesChange
    booked: tuple[Appointment, ...]


@dataclass(frozen=True)
class Page:
    """A person's times between two days, as the office reads them."""

    free: tuple[FreeTime, ...]
    booked: tuple[Appointment, ...]
    changes: tuple[TimesChange, ...]


def times_of(desk: Desk, person: str, first: date, last: date) -> Page:
    _member(desk, person)
    start, end = start_of(first), end_of(last)
    with desk.casebook.reading() as work:
        wanted = Wanted((person,), rules=_rules(desk))
        own = [each for each in free(diaries(desk, work, wanted), first, last) if each.person == person]
        booked = [each for each in work.appointments.of_person(person, start, end) if _stands(each)]
        return Page(tuple(own), tuple(booked), tuple(work.appointments.times_changes(person, start, end)))


def meetings_between(desk: Desk, first: date, last: date) -> tuple[Appointment, ...]:
    with desk.casebook.reading() as work:
        return tuple(each for each in work.appointments.between(start_of(first), end_of(last)) if _stands(each))


def open_times(desk: Desk, person: str, starts: datetime, ends: datetime, by: str) -> TimesChange:
    _member(desk, person)
    shut = desk.school.calendar.why_not(day_of(starts))
    if shut not in (None, NotSchool.INSET):
        raise NotPossible(f"{spoken(starts)} is not a school day ({shut}); choose a day in term.")
    return _change(desk, person, starts, ends, by, None, is_open=True)[0]


def close_times(
    desk: Desk, person: str, starts: datetime, ends: datetime, by: str, reason: str | None = None
) -> Closed:
    _member(desk, person)
    return Closed(*_change(desk, person, starts, ends, by, reason, is_open=False))


def book_for_parent(
    desk: Desk,
    person: str,
    starts: datetime,
    by: str,
    *,
    way: str | None = None,
    length: int | None = None,
    concern: str | None = None,
    email: str | None = None,
) -> Appointment:
    """For somebody on the telephone. The same times, without notice, and longer where need be."""
    _member(desk, person)
    with desk.casebook.writing() as work:
        work.appointments.drop_stale_holds(desk.clock())
        about = _concern(desk, work, concern, person)
        barred = frozenset((*about.about, *about.hidden_from)) if about else frozenset()
        wanted = Wanted((person,), barred, _of(work, about.parent if about else None), None, _rules(desk), length)
        time = _free(desk, work, wanted, person, starts)
        booked = work.appointments.add(_for_parent(work, time, way, about, email, by))
        record(desk, work, booked.concern, Event.MEETING_BOOKED, contact=person)
        note(work, booked, Event.MEETING_BOOKED, desk.clock(), by, event_key(booked))
        write(desk, work, Letter.INVITATION, booked, in_chat=True)
        return booked


def move_by_office(
    desk: Desk, reference: str, starts: datetime, by: str, reason: str | None = None, length: int | None = None
) -> Appointment:
    with desk.casebook.writing() as work:
        work.appointments.drop_stale_holds(desk.clock())
        found = _ahead(desk, work, reference)
        wanted = Wanted((found.person,), frozenset(), _of(work, found.parent), found.id, _rules(desk), length)
        time = _free(desk, work, wanted, found.person, starts)
        return retime(desk, work, found, time, found.way, by, reason)


def cancel_by_office(desk: Desk, reference: str, by: str, reason: str) -> Appointment:
    with desk.casebook.writing() as work:
        return call_off(desk, work, _ahead(desk, work, reference), by, reason)


def _change(
    desk: Desk, person: str, starts: datetime, ends: datetime, by: str, reason: str | None, *, is_open: bool
) -> tuple[TimesChange, tuple[Appointment, ...]]:
    if not timedelta(0) < ends - starts <= LONGEST_CHANGE:
        raise NotPossible("The end must come after the start, and within four weeks of it; write both again.")
    event = "TimesOpened" if is_open else "TimesClosed"
    with desk.casebook.writing() as work:
        change = work.appointments.change_times(TimesChange(0, person, starts, ends, is_open, reason))
        detail = {"person": person, "starts": starts.isoformat(), "ends": ends.isoformat(), "change": change.id}
        work.history.append(HistoryLine(event, desk.clock(), by, None, detail))
        booked = [each for each in work.appointments.of_person(person, starts, ends) if _stands(each)]
        return change, tuple(booked)


def _free(desk: Desk, work: Work, wanted: Wanted, person: str, starts: datetime) -> FreeTime:
    time = free_at(desk, work, wanted, person, starts)
    if time is not None:
        return time
    day = day_of(starts)
    left = [each for each in free(diaries(desk, work, wanted, day), day, day) if each.person == person]
    others = ", ".join(f"{each.local:%H:%M}" for each in left)
    raise NotPossible(
        f"{spoken(starts)} is not free. "
        + (f"Free that day: {others}." if others else "Nothing is free that day; open a time for it first.")
    )


def _for_parent(
    work: Work, time: FreeTime, way: str | None, concern: Concern | None, email: str | None, by: str
) -> Appointment:
    if way is not None and way not in time.ways:
        raise NotPossible(f"Not offered then: {way}; choose {' or '.join(time.ways)}.")
    reference = next_reference(work)
    return Appointment(
        id=0,
        reference=reference,
        person=time.person,
        starts=time.starts,
        ends=time.ends,
        state=AppointmentState.CONFIRMED,
        parent=concern.parent if concern else None,
        conversation=concern.conversation if concern else None,
        concern=concern.id if concern else None,
        way=way or time.ways[0],
        place=time.place,
        uid=new_uid(reference),
        parent_email=email,
        made_by=by,
    )


def _concern(desk: Desk, work: Work, reference: str | None, person: str) -> Concern | None:
    if reference is None:
        return None
    found = work.concerns.by_reference(reference)
    if found is None:
        raise NotPossible(f"There is no concern {reference}; look at the reference again.")
    if person in (*found.about, *found.hidden_from):
        raise NotPossible(f"{reference} is about this person or kept from them; choose somebody else.")
    standing = ahead(work.appointments.of_concern(found.id), desk.clock())
    if standing:
        raise NotPossible(f"{reference} has the meeting {standing[0].reference} already; move that one.")
    return found


def _ahead(desk: Desk, work: Work, reference: str) -> Appointment:
    found = work.appointments.by_reference(reference)
    if found is None or not ahead([found], desk.clock()):
        raise NotPossible(f"There is no meeting {reference} ahead; look at the reference again.")
    return found


def _of(work: Work, parent: int | None) -> tuple[Appointment, ...]:
    return () if parent is None else tuple(work.appointments.of_parent(parent))


def _member(desk: Desk, person: str) -> StaffMember:
    member = desk.school.staff.get(person)
    if member is None:
        raise NotPossible(f"The school file has nobody with the key {person}; it has {', '.join(desk.school.staff)}.")
    return member


def _rules(desk: Desk) -> OfficeRules:
    return OfficeRules(desk.school.booking.length, desk.school.booking.buffer)


def _stands(appointment: Appointment) -> bool:
    return appointment.state is AppointmentState.CONFIRMED
