"""What the office records on a concern: a step and how it ended, a note, a correction, and who looked at it."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace

from bot.desk.desk import Desk
from bot.desk.office_change import as_seen, changed, first_that_may, tell
from bot.desk.ports import Work
from bot.desk.values import AppointmentState, Child, Concern, HistoryLine, StepTaken
from bot.protocol.router import next_contact
from bot.protocol.statuses import Event, may, move
from bot.protocol.values import Done, Situation


class Ended(enum.StrEnum):
    HELPED = "helped"
    NOT_HELPED = "not_helped"
    NOT_HELD = "not_held"
    UNKNOWN = "unknown"


def record_step(desk: Desk, concern: int, version: int, by: str, ended: Ended) -> Concern:
    """The step the concern is on took place, or did not. Resolving it is a decision of its own."""
    with desk.casebook.writing() as work:
        found = as_seen(work, concern, version)
        if ended is Ended.NOT_HELD:
            return _missed(desk, work, found, by)
        status = first_that_may(found, Event.MEETING_HELD, Event.CONTACT_MADE)
        if ended is Ended.NOT_HELPED and may(status, Event.SCHOOL_REPLIED):
            status = move(status, Event.SCHOOL_REPLIED)
        outcome = None if ended is Ended.UNKNOWN else ended.value
        work.concerns.take_step(
            StepTaken(found.id, found.step, found.contact, "office_recorded", desk.clock(), outcome)
        )
        _note_meeting(desk, work, found, ended)
        tell(
            desk, work, found, "StepRecorded", by, {"step": found.step, "person": found.contact, "outcome": ended.value}
        )
        return changed(desk, work, found, status=status)


def _missed(desk: Desk, work: Work, concern: Concern, by: str) -> Concern:
    status = first_that_may(concern, Event.MEETING_MISSED)
    _note_meeting(desk, work, concern, Ended.NOT_HELD)
    tell(desk, work, concern, Event.MEETING_MISSED, by, {"step": concern.step})
    return changed(desk, work, concern, status=status)


def _note_meeting(desk: Desk, work: Work, concern: Concern, ended: Ended) -> None:
    """The last meeting that is over has its outcome too, so that nobody asks the parent again."""
    over = [
        each
        for each in work.appointments.of_concern(concern.id)
        if each.state is AppointmentState.CONFIRMED and each.starts <= desk.clock() and each.outcome is None
    ]
    if over and ended is not Ended.UNKNOWN:
        work.appointments.save(replace(over[-1], outcome=ended.value))


def write_note(desk: Desk, concern: int, by: str, text: str) -> None:
    """Adds to the history alone: two people may write at once."""
    with desk.casebook.writing() as work:
        tell(desk, work, work.concerns.get(concern), "NoteWritten", by, {"text": text})


@dataclass(frozen=True)
class Correction:
    """What is put right. The parent's words stay as they are: `says` is added beside them."""

    year: str
    child_name: str | None
    topic: str
    says: str = ""


def correct(desk: Desk, concern: int, version: int, by: str, correction: Correction) -> Concern:
    with desk.casebook.writing() as work:
        found = as_seen(work, concern, version)
        child = Child(correction.year, correction.child_name)
        if correction.says:
            tell(desk, work, found, "CorrectionWritten", by, {"text": correction.says})
        if child == found.child and correction.topic == found.topic:
            return found
        detail = {
            **({"year_before": found.child.year, "year": child.year} if child.year != found.child.year else {}),
            **({"topic_before": found.topic, "topic": correction.topic} if correction.topic != found.topic else {}),
            **({"name": True} if child.name != found.child.name else {}),
        }
        tell(desk, work, found, "ConcernCorrected", by, detail)
        return changed(desk, work, found, child=child, topic=correction.topic, **_place(desk, work, found, child))


def _place(desk: Desk, work: Work, concern: Concern, child: Child) -> dict[str, object]:
    """Another year may have another way up: it is worked out anew from what has been done."""
    if child.year == concern.child.year or child.year not in desk.school.ladder.years or concern.step == 0:
        return {}
    done = tuple(Done(each.step, each.person) for each in work.concerns.steps(concern.id) if each.how != "skipped")
    route = next_contact(desk.school.ladder, Situation(child.year, frozenset(concern.about), done))
    hidden = tuple(sorted(set(concern.hidden_from) | route.hidden_from))
    contact = route.people[0].key if route.people else None
    return {"step": route.step, "of": route.of, "contact": contact, "hidden_from": hidden}


def note_view(desk: Desk, concern: int, by: str, event: str = "ConcernViewed") -> None:
    with desk.casebook.writing() as work:
        tell(desk, work, work.concerns.get(concern), event, by)


def note_export(desk: Desk, by: str, lines: int) -> None:
    with desk.casebook.writing() as work:
        work.history.append(HistoryLine("ConcernsExported", desk.clock(), by, None, {"lines": lines}))


BACKED_UP = "BackupMade"
HISTORY_CHECKED = "HistoryChecked"


def note_backup(desk: Desk) -> None:
    with desk.casebook.writing() as work:
        work.history.append(HistoryLine(BACKED_UP, desk.clock(), "machine"))


def note_check(desk: Desk, by: str, lines: int, ok: bool) -> None:
    with desk.casebook.writing() as work:
        work.history.append(HistoryLine(HISTORY_CHECKED, desk.clock(), by, None, {"lines": lines, "ok": ok}))
