"""A booked meeting moved or called off: the appointment, its concern, its history and its letters at once."""

from __future__ import annotations

from dataclasses import replace

from bot.desk.desk import Desk
from bot.desk.holds import event_key, note
from bot.desk.invitations import Letter, write
from bot.desk.ports import Work
from bot.desk.values import Appointment, AppointmentState, Concern
from bot.diary.values import FreeTime
from bot.protocol.statuses import Event, Status, may, move


def retime(
    desk: Desk, work: Work, appointment: Appointment, time: FreeTime, way: str, by: str, reason: str | None = None
) -> Appointment:
    """Raises TimeTaken when the time is not free. The calendar's UID stays, so that calendars move the entry."""
    moved = work.appointments.save(
        replace(
            appointment,
            starts=time.starts,
            ends=time.ends,
            place=time.place,
            way=way,
            sequence=appointment.sequence + 1,
        )
    )
    record(desk, work, moved.concern, Event.MEETING_MOVED)
    was = appointment.starts
    note(work, moved, Event.MEETING_MOVED, desk.clock(), by, event_key(moved), was=was.isoformat(), reason=reason)
    write(desk, work, Letter.CHANGE, moved, in_chat=by != "parent", was=was, reason=reason)
    return moved


def call_off(desk: Desk, work: Work, appointment: Appointment, by: str, reason: str | None = None) -> Appointment:
    cancelled = work.appointments.save(
        replace(appointment, state=AppointmentState.CANCELLED, sequence=appointment.sequence + 1)
    )
    record(desk, work, cancelled.concern, Event.MEETING_CANCELLED)
    note(work, cancelled, Event.MEETING_CANCELLED, desk.clock(), by, event_key(cancelled), reason=reason)
    write(desk, work, Letter.CANCELLATION, cancelled, in_chat=by != "parent", reason=reason)
    return cancelled


def record(desk: Desk, work: Work, concern: int | None, event: Event, contact: str | None = None) -> Concern | None:
    """What happened to the meeting moves its concern, where the concern still waits for that."""
    if concern is None:
        return None
    now = work.concerns.get(concern)
    if not may(Status(now.status), event):
        return now
    return work.concerns.save(
        replace(
            now,
            status=move(Status(now.status), event),
            contact=contact or now.contact,
            changed_at=desk.clock(),
            version=now.version + 1,
        )
    )
