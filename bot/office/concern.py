"""One concern, whole: everything about it on a page."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import ClassVar

from starlette.responses import Response

from bot.casebook.office_queries import family_concerns, same_matter, steps_of, visible_concern
from bot.desk.need_to_know import Shown, Sight, flag_shown, may_change
from bot.desk.office_record import note_view
from bot.desk.office_times import times_of
from bot.desk.ports import Work
from bot.desk.values import (
    Appointment,
    AppointmentState,
    Concern,
    Flag,
    HistoryLine,
    Message,
    PostOnline,
    Restriction,
    StepTaken,
)
from bot.diary.clock import spoken_short
from bot.diary.values import FreeTime
from bot.office.guard import Page
from bot.office.today import staff_names
from bot.office.visit import NotHere, Visit
from bot.protocol.statuses import Event, Status, may

LATELY = timedelta(days=30)
A_FORTNIGHT = timedelta(days=14)
VIEWED = frozenset({"ConcernViewed", "ConcernPrinted"})


@dataclass(frozen=True)
class Rung:
    """A step of the ladder as this concern has climbed it: done, skipped, now or ahead."""

    number: int
    contact: str
    person: str | None
    state: str
    taken: StepTaken | None


@dataclass(frozen=True)
class Whole:
    concern: Concern
    ladder: Sequence[Rung]
    steps: Sequence[StepTaken]
    appointments: Sequence[Appointment]
    history: Sequence[HistoryLine]
    transcript: Sequence[Message]
    flags: Sequence[Flag]
    posts: Sequence[PostOnline]
    family: Sequence[Concern]
    alike: int
    since: date
    now: datetime
    answerable: bool
    names: Mapping[str, str]
    free: Sequence[FreeTime] = ()
    may_hear: Sequence[str] = ()
    LOOKS: ClassVar[frozenset[str]] = VIEWED

    @property
    def looks(self) -> Sequence[HistoryLine]:
        return [line for line in self.history if line.event in VIEWED]

    @property
    def free_times(self) -> Sequence[tuple[str, str]]:
        """As a form sends them, and as they are said."""
        return [(f"{each.local:%Y-%m-%dT%H:%M}", spoken_short(each.starts)) for each in self.free]

    @property
    def seen(self) -> int:
        """The last line of history that this page shows."""
        return max((line.seq or 0 for line in self.history), default=0)

    def may(self, event: str) -> bool:
        return may(Status(self.concern.status), Event(event))

    @property
    def ahead(self) -> Sequence[Appointment]:
        """Those that can still be moved or called off."""
        return [
            each for each in self.appointments if each.state is AppointmentState.CONFIRMED and each.starts > self.now
        ]


def concern(visit: Visit) -> Response:
    """Looking is on the record too."""
    found = find(visit)
    note_view(visit.desk, found.id, visit.by)
    return draw(visit, found.id)


def printed(visit: Visit) -> Response:
    found = find(visit)
    note_view(visit.desk, found.id, visit.by, "ConcernPrinted")
    with visit.desk.casebook.reading() as work:
        return visit.page("concern/print.html", whole=whole(visit, work, found))


def find(visit: Visit) -> Concern:
    """The one door to a concern. Whoever may not see it is told what they would be told if there were none."""
    with visit.desk.casebook.reading() as work:
        found = visible_concern(work, visit.sight, visit.number())
    if found is None:
        raise NotHere
    return found


def draw(visit: Visit, number: int, status: int = 200, /, **given: object) -> Response:
    with visit.desk.casebook.reading() as work:
        found = visible_concern(work, visit.sight, number)
        if found is None:
            return visit.go("/concerns")
        shown = whole(visit, work, found)
    shown = replace(shown, may_hear=who_may_hear(visit, found), free=free_times(visit, found))
    more = {
        "error": None,
        "missed": (),
        "typed": {},
        "said": visit.asked("said"),
        "once": secrets.token_hex(8),
        **given,
    }
    kinds = [each for each in Restriction if each not in (Restriction.NONE, Restriction.ABOUT_HEAD)]
    changes = may_change(visit.sight)
    return visit.page("concern/concern.html", status, whole=shown, concern=found, kinds=kinds, changes=changes, **more)


def whole(visit: Visit, work: Work, found: Concern) -> Whole:
    steps = steps_of(work, found.id)
    talk = found.conversation
    reachable = talk is not None and work.conversations.get(talk).reachable
    since = visit.desk.clock() - LATELY
    return Whole(
        concern=found,
        ladder=ladder_of(visit, found, steps),
        steps=steps,
        appointments=[
            each for each in work.appointments.of_concern(found.id) if each.state is not AppointmentState.HELD
        ],
        history=work.history.of_concern(found.id),
        transcript=transcript(work, visit.sight, found),
        flags=_flags(work, visit.sight, found),
        posts=work.posts.of_concern(found.id),
        family=family_concerns(work, visit.sight, found),
        alike=same_matter(work, visit.sight, found, since),
        since=since.date(),
        now=visit.desk.clock(),
        answerable=reachable,
        names=staff_names(work),
    )


def who_may_hear(visit: Visit, concern: Concern) -> Sequence[str]:
    """Nobody is offered a concern about themselves."""
    return [key for key in visit.school.staff if key not in (*concern.about, *concern.hidden_from)]


def free_times(visit: Visit, concern: Concern) -> Sequence[FreeTime]:
    """The contact's next ones, where a meeting could be booked."""
    if not may_change(visit.sight) or concern.contact not in who_may_hear(visit, concern):
        return ()
    if not may(Status(concern.status), Event.MEETING_BOOKED):
        return ()
    today = visit.desk.today()
    return times_of(visit.desk, concern.contact or "", today, today + A_FORTNIGHT).free


def transcript(work: Work, sight: Sight, concern: Concern) -> Sequence[Message]:
    """The whole talk, unless a concern that may not be seen was raised in the same talk: then none of it."""
    if concern.conversation is None:
        return ()
    for other in work.concerns.of_parent(concern.parent):
        if other.conversation == concern.conversation and visible_concern(work, sight, other.id) is None:
            return ()
    for flag in work.flags.of_conversation(concern.conversation):
        about = work.concerns.get(flag.concern) if flag.concern is not None else None
        if flag_shown(sight, flag, about) is not Shown.FULL:
            return ()
    return work.messages.after(concern.conversation, 0)


def _flags(work: Work, sight: Sight, concern: Concern) -> Sequence[Flag]:
    return [each for each in work.flags.of_concern(concern.id) if flag_shown(sight, each, concern) is Shown.FULL]


def ladder_of(visit: Visit, concern: Concern, steps: Sequence[StepTaken]) -> Sequence[Rung]:
    """Empty for a record that is off the ladder."""
    if concern.step == 0:
        return ()
    taken = {step.step: step for step in steps}
    return [_rung(visit, concern, number, taken.get(number)) for number in range(1, max(concern.of, concern.step) + 1)]


def _rung(visit: Visit, concern: Concern, number: int, taken: StepTaken | None) -> Rung:
    ladder = visit.school.ladder
    rung = ladder.rung(number) if number <= ladder.last else None
    held = rung.held_in(concern.child.year) if rung else ()
    usual = held[0].key if len(held) == 1 else None
    person = concern.contact if number == concern.step else (taken.person if taken else usual)
    return Rung(number, rung.contact if rung else "beyond_school", person, _state(concern, number, taken), taken)


def _state(concern: Concern, number: int, taken: StepTaken | None) -> str:
    if taken is not None and taken.how == "skipped":
        return "skipped"
    if number == concern.step and concern.status not in ("resolved", "withdrawn"):
        return "now"
    return "done" if taken is not None or number < concern.step else "ahead"


PAGES = (Page("/concerns/{number}", concern), Page("/concerns/{number}/print", printed))
