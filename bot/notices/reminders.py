"""Reminders, worked out anew from the appointments each time: nothing is kept in memory, and nothing is sent twice."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.desk.desk import Desk
from bot.desk.holds import event_key
from bot.desk.invitations import Letter, write
from bot.desk.ports import Work
from bot.desk.values import Appointment, AppointmentState, HistoryLine
from bot.diary.reminding import FURTHEST, reminder_at

FAR = timedelta(days=FURTHEST + 1)


def post_reminders(desk: Desk) -> int:
    """Puts what is due into the outbox; how many were new."""
    now = desk.clock()
    with desk.casebook.writing() as work:
        due = [each for each in work.appointments.between(now, now + FAR) if _is_due(desk, work, each, now)]
        for appointment in due:
            key = f"{event_key(appointment)}:reminded"
            line = HistoryLine(
                "ReminderPosted", now, "stepwise", appointment.concern, {"appointment": appointment.id}, key
            )
            work.history.append(line)
            write(desk, work, Letter.REMINDER, appointment, in_chat=True)
        return len(due)


def _is_due(desk: Desk, work: Work, appointment: Appointment, now: datetime) -> bool:
    """Whoever booked or moved it after the reminder's hour needs none."""
    if appointment.state is not AppointmentState.CONFIRMED or appointment.starts <= now:
        return False
    moment = reminder_at(appointment.starts, desk.school.calendar)
    made = work.history.by_key(event_key(appointment))
    known_since = made.at if made else moment
    return known_since < moment <= now and work.history.by_key(f"{event_key(appointment)}:reminded") is None
