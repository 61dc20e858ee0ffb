"""What is free of several people's times, read from the same rows that a booking is written to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.desk.desk import Desk, StaffMember
from bot.desk.ports import Work
from bot.desk.values import Appointment, AppointmentState
from bot.diary.clock import day_of, end_of, start_of
from bot.diary.times import Diary, days_offered, free_times
from bot.diary.values import FreeTime, Rules


@dataclass(frozen=True)
class Wanted:
    """Whose times, and what else counts as taken. `barred` never sees this parent, not even as cover.

    `mine`: the parent's own appointments, because a parent is in one place at a time. `but`: the appointment that is
    about to change, and so stands in nobody's way. `asked_at`: when notice began to count, where that was before now."""

    people: tuple[str, ...]
    barred: frozenset[str] = frozenset()
    mine: tuple[Appointment, ...] = ()
    but: int | None = None
    rules: Rules | None = None
    length: int | None = None
    asked_at: datetime | None = None


@dataclass(frozen=True)
class OfficeRules:
    """The office knows who is at hand today: no notice, and as far ahead as the calendar reaches."""

    length: int
    buffer: int
    notice_school_days: int = 0
    horizon_days: int = 366


def diaries(desk: Desk, work: Work, wanted: Wanted, day: date | None = None) -> tuple[Diary, ...]:
    """One for each person, and one for whoever covers while they are away. With `day`, good for that day alone."""
    busy = tuple(each for each in ahead(wanted.mine, desk.clock()) if each.id != wanted.but)
    found: list[Diary] = []
    for key in wanted.people:
        member = desk.school.staff.get(key)
        if member is None or key in wanted.barred:
            continue
        found.append(_diary(desk, work, wanted, member, busy, day))
        cover = desk.school.staff.get(member.cover or "")
        if cover and cover.key not in wanted.barred | set(wanted.people):
            found.append(_diary(desk, work, wanted, cover, busy, day, instead_of=member))
    return tuple(found)


def free(those: Iterable[Diary], first: date | None = None, last: date | None = None) -> tuple[FreeTime, ...]:
    """In order of time; of two who are free at once, as the ladder names them. Who covers twice is there once."""
    times = [time for each in those for time in free_times(each, first, last)]
    once = {(time.person, time.starts): time for time in reversed(times)}
    return tuple(sorted(reversed(once.values()), key=lambda time: time.starts))


def free_at(desk: Desk, work: Work, wanted: Wanted, person: str, starts: datetime) -> FreeTime | None:
    """The time itself, if it is free: what a booking asks in the transaction that takes it."""
    day = day_of(starts)
    times = free(diaries(desk, work, wanted, day), day, day)
    return next((time for time in times if (time.person, time.starts) == (person, starts)), None)


def _diary(
    desk: Desk,
    work: Work,
    wanted: Wanted,
    member: StaffMember,
    busy: Sequence[Appointment],
    day: date | None,
    instead_of: StaffMember | None = None,
) -> Diary:
    rules, now = wanted.rules or desk.school.booking, desk.clock()
    asked = wanted.asked_at or now
    bare = Diary(member, desk.school.calendar, rules, asked, (), (), instead_of, wanted.length)
    bounds = (day, day) if day else days_offered(bare)
    if bounds is None:
        return bare
    start, end = start_of(bounds[0]), end_of(bounds[1])
    booked = work.appointments.of_person(member.key, start, end)
    taken = [each for each in booked if takes_time(each, now) and each.id != wanted.but]
    changes = work.appointments.times_changes(member.key, start, end)
    return replace(bare, changes=tuple(changes), taken=(*taken, *busy))


def takes_time(appointment: Appointment, now: datetime) -> bool:
    """Confirmed, or held until later than now."""
    if appointment.state is AppointmentState.HELD:
        return appointment.held_until is not None and appointment.held_until > now
    return appointment.state is AppointmentState.CONFIRMED


def ahead(appointments: Collection[Appointment], now: datetime, over: timedelta = timedelta()) -> list[Appointment]:
    """Confirmed, and not over yet; `over` keeps one in sight for a while after."""
    return [each for each in appointments if each.state is AppointmentState.CONFIRMED and each.ends + over > now]
