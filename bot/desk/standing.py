"""A parent's own concerns, and who is next for each. The protocol decides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.desk.desk import Desk
from bot.desk.intake import Draft
from bot.desk.ports import Work
from bot.desk.situations import situation
from bot.desk.values import Concern, Restriction, StepTaken
from bot.protocol.router import next_contact
from bot.protocol.statuses import CLOSED, Status
from bot.protocol.values import Done, Ladder, Reason, Route, Situation, Wish

# What a parent can go on with. A restricted record is the school's to act on, and no step is offered for it.
OPEN = frozenset(Status) - CLOSED - {Status.DRAFT, Status.RESTRICTED}


@dataclass(frozen=True)
class Standing:
    """A concern and who is next for it."""

    concern: Concern
    route: Route
    done: tuple[Done, ...] = ()


def stand_in_line(desk: Desk, draft: Draft, wants: Wish | None = None) -> Route | None:
    """Who would be next, before anything is filed."""
    return (
        next_contact(desk.school.ladder, situation(desk.school.ladder, draft, draft.years[0], wants))
        if draft.years
        else None
    )


def standing(desk: Desk, sender: str, which: str | None = None) -> Standing | None:
    """The concern that is meant: the one named by its reference, else the latest that is not closed."""
    with desk.casebook.reading() as work:
        concern = current(work, sender, which)
        return standing_of(desk, work, concern) if concern else None


def has_told_of_danger(desk: Desk, sender: str) -> bool:
    """A safeguarding record is the school's to act on, whatever the parent wishes afterwards."""
    with desk.casebook.reading() as work:
        conversation = work.conversations.by_sender(sender)
        held = work.concerns.of_parent(conversation.parent) if conversation else ()
    return any(concern.restriction is Restriction.SAFEGUARDING for concern in held)


def all_standing(desk: Desk, sender: str) -> tuple[Standing, ...]:
    """Every concern of this parent that can be gone on with, newest first."""
    with desk.casebook.reading() as work:
        return tuple(standing_of(desk, work, concern) for concern in open_ones(work, sender))


def current(work: Work, sender: str, which: str | None = None) -> Concern | None:
    """Only ever one of the parent's own. A reference that is closed or somebody else's names nothing."""
    held = open_ones(work, sender)
    named = next((concern for concern in held if concern.reference == which), None)
    return named or next(iter(held), None)


def open_ones(work: Work, sender: str) -> tuple[Concern, ...]:
    conversation = work.conversations.by_sender(sender)
    held = work.concerns.of_parent(conversation.parent) if conversation else ()
    return tuple(concern for concern in held if concern.status in OPEN)


def standing_of(desk: Desk, work: Work, concern: Concern, wants: Wish | None = None) -> Standing:
    steps = work.concerns.steps(concern.id)
    done = tuple(Done(step.step, step.person) for step in steps if step.how != "skipped")
    ladder = desk.school.ladder
    wish = wants or _wish_on_record(ladder, steps)
    route = next_contact(ladder, Situation(concern.child.year, frozenset(concern.about), done, wish))
    return Standing(concern, route, done)


def _wish_on_record(ladder: Ladder, steps: Iterable[StepTaken]) -> Wish | None:
    """What the parent chose earlier, read back from the steps that were passed over by choice."""
    passed = [step.step for step in steps if step.how == "skipped" and step.reason == Reason.PARENTS_CHOICE]
    if not passed:
        return None
    upto = max(passed) + 1
    if upto == ladder.last:
        return Wish.FORMAL
    return Wish.HEAD if upto == ladder.top.number else Wish.SKIP_TEACHER
