"""After a meeting: the parent is asked whether it helped, and the closing or the next step follows from the answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.desk.changes import record
from bot.desk.desk import Desk
from bot.desk.holds import event_key, note, talk_of
from bot.desk.moving_up import move_up
from bot.desk.ports import Work
from bot.desk.standing import OPEN, Standing, standing_of
from bot.desk.values import Appointment, AppointmentState, Concern, HistoryLine, StepTaken
from bot.diary.outcome import HowItWent
from bot.protocol.statuses import Event, Status, may, move


def meeting_to_ask_about(desk: Desk, sender: str, *, again: bool = False) -> Appointment | None:
    """The last meeting whose time has passed, while nobody has said how it went. Unasked it comes up once a day."""
    with desk.casebook.writing() as work:
        held = [each for each in _of_sender(work, sender) if _is_over(desk, each)]
        asking = next((each for each in reversed(held) if _still_open(work, each)), None)
        if asking is None:
            return None
        key = f"{event_key(asking)}:asked:{desk.today().isoformat()}"
        if work.history.by_key(key) is not None:
            return asking if again else None
        note(work, asking, "OutcomeAsked", desk.clock(), "stepwise", key)
        return asking


def meeting_outcome(desk: Desk, sender: str, reference: str, went: HowItWent) -> Standing | Appointment | None:
    """Helped: the concern is closed. Not helped: the next step, unless a complaint is being answered already. Not held:
    the step is still to be done."""
    with desk.casebook.writing() as work:
        found = work.appointments.by_reference(reference)
        if found is None or not _is_over(desk, found) or found not in _of_sender(work, sender):
            return None
        concern = work.concerns.get(found.concern) if found.concern else None
        if found.outcome == went:
            return standing_of(desk, work, concern) if concern else found
        work.appointments.save(replace(found, outcome=went))
        note(work, found, "OutcomeTold", desk.clock(), "parent", f"{event_key(found)}:{went}", outcome=went)
        if concern is None or concern.status not in OPEN:
            return found
        return _follow(desk, work, concern, found, went)


def _follow(desk: Desk, work: Work, concern: Concern, met: Appointment, went: HowItWent) -> Standing:
    if went is HowItWent.NOT_HELD:
        missed = record(desk, work, concern.id, Event.MEETING_MISSED) or concern
        return standing_of(desk, work, missed)
    work.concerns.take_step(StepTaken(concern.id, concern.step, met.person, "booked", desk.clock(), went))
    held = record(desk, work, concern.id, Event.MEETING_HELD) or concern
    if went is HowItWent.NOT_HELPED and held.status != Status.FORMAL:
        return move_up(desk, work, held, (), key=f"{event_key(met)}:up")
    return standing_of(desk, work, _close(desk, work, held) if went is HowItWent.HELPED else held)


def _close(desk: Desk, work: Work, concern: Concern) -> Concern:
    now, event = desk.clock(), Event.PARENT_SATISFIED
    if not may(Status(concern.status), event):
        return concern
    work.history.append(HistoryLine(event, now, "parent", concern.id, {}))
    closed = replace(concern, status=move(Status(concern.status), event), changed_at=now, closed_at=now)
    return work.concerns.save(replace(closed, version=concern.version + 1))


def _of_sender(work: Work, sender: str) -> Sequence[Appointment]:
    return work.appointments.of_parent(talk_of(work, sender).parent)


def _is_over(desk: Desk, appointment: Appointment) -> bool:
    return appointment.state is AppointmentState.CONFIRMED and appointment.ends <= desk.clock()


def _still_open(work: Work, appointment: Appointment) -> bool:
    """Nobody has said how it went, here or by telling that the step was done."""
    if appointment.outcome is not None or appointment.concern is None:
        return False
    concern = work.concerns.get(appointment.concern)
    since = [step for step in work.concerns.steps(concern.id) if step.how != "skipped" and step.at > appointment.ends]
    return concern.status in OPEN and not since
