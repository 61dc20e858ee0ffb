"""What can be done with a concern. Whoever acts on a page that is out of date is shown what changed, and nothing is done."""

from __future__ import annotations

from collections.abc import Callable

from starlette.responses import Response

from bot.desk.need_to_know import READ_ONLY, Role
from bot.desk.office_answer import NobodyThere, answer_parent
from bot.desk.office_moves import escalate_by_office, hand_over, reopen_by_office, resolve_by_office, restrict
from bot.desk.office_record import Correction, Ended, correct, record_step, write_note
from bot.desk.office_times import NotPossible, book_for_parent, cancel_by_office, move_by_office
from bot.desk.ports import AlreadyRecorded, StaleConcern, TimeTaken
from bot.desk.values import Concern, Restriction
from bot.office.concern import VIEWED, draw, find
from bot.office.guard import Page
from bot.office.moments import moment
from bot.office.visit import NotHere, Visit
from bot.protocol.statuses import IllegalMove

LONGEST_ANSWER = 4_000
WRITERS = frozenset(Role) - READ_ONLY
Act = Callable[[Visit, Concern, int], str]


class Unclear(ValueError):
    """One sentence: what is missing or wrong in the form."""


def acting(act: Act) -> Callable[[Visit], Response]:
    def view(visit: Visit) -> Response:
        found = find(visit)
        try:
            said = act(visit, found, _version(visit))
        except AlreadyRecorded:
            return _back(visit, found, "answered")
        except StaleConcern:
            return _told_what_changed(visit, found)
        except TimeTaken:
            return _not_done(visit, found, "Somebody has just taken that time; choose another.")
        except (Unclear, IllegalMove, NobodyThere, NotPossible) as error:
            return _not_done(visit, found, str(error))
        return _back(visit, found, said)

    return view


def _not_done(visit: Visit, found: Concern, error: str) -> Response:
    return draw(visit, found.id, 422, error=error, typed=dict(visit.form))


def _back(visit: Visit, found: Concern, said: str) -> Response:
    """To the concern, or to the log for somebody who has just put it out of their own sight."""
    try:
        find(visit)
    except NotHere:
        return visit.go("/concerns", said=said)
    return visit.go(f"/concerns/{found.id}", said=said)


def _version(visit: Visit) -> int:
    said = visit.said("version", 9)
    return int(said) if said.isascii() and said.isdigit() else 0


def _told_what_changed(visit: Visit, found: Concern) -> Response:
    seen = visit.said("seen", 12)
    after = int(seen) if seen.isascii() and seen.isdigit() else 0
    with visit.desk.casebook.reading() as work:
        history = work.history.of_concern(found.id)
    missed = [line for line in history if (line.seq or 0) > after and line.event not in VIEWED]
    return draw(visit, found.id, 409, missed=missed, typed=dict(visit.form))


def _text(visit: Visit, name: str, what: str) -> str:
    said = visit.said(name, LONGEST_ANSWER)
    if not said:
        raise Unclear(f"Write {what}.")
    return said


def _record(visit: Visit, found: Concern, version: int) -> str:
    ended = visit.said("ended")
    if ended not in set(Ended):
        raise Unclear("Choose how the step ended.")
    record_step(visit.desk, found.id, version, visit.by, Ended(ended))
    if note := visit.said("note", LONGEST_ANSWER):
        write_note(visit.desk, found.id, visit.by, note)
    return "recorded"


def _answer(visit: Visit, found: Concern, version: int) -> str:
    conversation = answer_parent(
        visit.desk,
        found.id,
        visit.by,
        _text(visit, "answer", "what the parent should read"),
        once=visit.said("once", 64),
    )
    visit.office.tell(conversation)
    return "answered"


def _note(visit: Visit, found: Concern, version: int) -> str:
    write_note(visit.desk, found.id, visit.by, _text(visit, "note", "the note"))
    return "noted"


def _escalate(visit: Visit, found: Concern, version: int) -> str:
    escalate_by_office(visit.desk, found.id, version, visit.by, _text(visit, "reason", "why it goes one step up"))
    return "escalated"


def _hand_over(visit: Visit, found: Concern, version: int) -> str:
    hand_over(visit.desk, found.id, version, visit.by, _text(visit, "person", "whom it goes to"))
    return "handed"


def _resolve(visit: Visit, found: Concern, version: int) -> str:
    resolve_by_office(visit.desk, found.id, version, visit.by, _text(visit, "how", "how it was settled"))
    return "resolved"


def _reopen(visit: Visit, found: Concern, version: int) -> str:
    reopen_by_office(visit.desk, found.id, version, visit.by)
    return "reopened"


def _restrict(visit: Visit, found: Concern, version: int) -> str:
    to = visit.said("to")
    if to not in {Restriction.SAFEGUARDING, Restriction.ABOUT_STAFF, Restriction.BY_HAND}:
        raise Unclear("Choose who may see it.")
    people = {*visit.school.staff, *map(str, Role)}
    kept_from = [each for each in visit.said("kept_from").split("\n") if each in people]
    if to == Restriction.BY_HAND and not kept_from:
        raise Unclear("Choose whom to keep it from.")
    restrict(visit.desk, found.id, version, visit.by, Restriction(to), kept_from)
    return "restricted"


def _book(visit: Visit, found: Concern, version: int) -> str:
    person, starts = _text(visit, "person", "with whom"), moment(visit, "starts")
    book_for_parent(visit.desk, person, starts, visit.by, concern=found.reference)
    return "booked"


def _move(visit: Visit, found: Concern, version: int) -> str:
    reason = visit.said("reason", 500) or None
    move_by_office(visit.desk, _meeting(visit, found), moment(visit, "starts"), visit.by, reason)
    return "moved"


def _cancel(visit: Visit, found: Concern, version: int) -> str:
    reason = visit.said("reason", 500) or "the office had to"
    cancel_by_office(visit.desk, _meeting(visit, found), visit.by, reason)
    return "cancelled"


def _meeting(visit: Visit, found: Concern) -> str:
    """A meeting of this concern, and of no other."""
    reference = visit.said("reference", 40)
    with visit.desk.casebook.reading() as work:
        if reference not in {each.reference for each in work.appointments.of_concern(found.id)}:
            raise Unclear("There is no such meeting of this concern.")
    return reference


def _correct(visit: Visit, found: Concern, version: int) -> str:
    year = visit.said("year", 40)
    if year not in {group.key for group in visit.school.year_groups} | {found.child.year}:
        raise Unclear("Choose the child's year.")
    topic = visit.said("topic", 40) or found.topic
    name = visit.said("child_name", 100) or None
    correction = Correction(year, name, topic, visit.said("says", LONGEST_ANSWER))
    correct(visit.desk, found.id, version, visit.by, correction)
    return "corrected"


ACTS = {
    "step": _record,
    "answer": _answer,
    "note": _note,
    "book": _book,
    "move": _move,
    "cancel": _cancel,
    "escalate": _escalate,
    "hand-over": _hand_over,
    "resolve": _resolve,
    "re-open": _reopen,
    "restrict": _restrict,
    "correct": _correct,
}
PAGES = tuple(Page(f"/concerns/{{number}}/{name}", acting(act), post=True, roles=WRITERS) for name, act in ACTS.items())
