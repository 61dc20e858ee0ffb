"""Routes that leave the staff: to the governors when it is about the head or one of them, and past the last step."""

from __future__ import annotations

from bot.protocol.case import Case
from bot.protocol.subjects import governors_of, leaders_of
from bot.protocol.values import OFFICE, Contact, Onward, Reason, Route, Way


def to_the_governors(case: Case) -> Route:
    """About the head: the chair. About a governor: the clerk. By way of the office, and out of the subject's sight."""
    ladder, subjects = case.ladder, case.subjects
    reason = Reason.ABOUT_GOVERNOR if subjects.governor or subjects.clerk else Reason.ABOUT_HEAD
    order = [ladder.clerk, ladder.chair] if subjects.governor else [ladder.chair, ladder.clerk]
    if all(person.key in subjects for person in order):
        return beyond(case, reason)
    addressee = case.first_allowed(order)
    contact = Contact.CLERK_TO_GOVERNORS if addressee.key == ladder.clerk.key else Contact.CHAIR_OF_GOVERNORS
    return Route(
        step=ladder.last,
        of=ladder.last,
        contact=contact,
        way=Way.LETTER,
        reason=reason,
        addressee=addressee,
        via=_through(case, OFFICE.key),
        private=True,
        hidden_from=_hidden(case),
        skipped=case.skipped_below(ladder.last),
    )


def beyond(case: Case, reason: Reason = Reason.BEYOND_LADDER) -> Route:
    """After the last step: the stages that the school file names, one after another, and then the last of them."""
    ladder = case.ladder
    stages = [stage for stage in ladder.onward if stage.person.key not in case.subjects]
    stages = stages or [Onward(Contact.OFFICE, case.first_allowed([OFFICE, ladder.clerk, ladder.chair]))]
    further = min(max(case.reached - ladder.last, 0), len(stages) - 1)
    stage = stages[further]
    return Route(
        step=ladder.last + 1 + further,
        of=ladder.last,
        contact=stage.contact,
        way=Way.LETTER,
        reason=reason,
        addressee=stage.person,
        via=_through(case, stage.via),
        private=case.subjects.head or case.subjects.governor or case.subjects.clerk,
        hidden_from=_hidden(case),
        skipped=case.skipped_below(ladder.last + 1),
    )


def _through(case: Case, via: str | None) -> str | None:
    """Nobody is asked to carry a letter about themselves."""
    if via is None or via not in case.subjects:
        return via
    return OFFICE.key if via != OFFICE.key and OFFICE.key not in case.subjects else None


def _hidden(case: Case) -> frozenset[str]:
    """Those who report through the subject do not see it either; a governor's concern is kept from every governor."""
    hidden = case.subjects.keys
    if case.subjects.head or case.subjects.governor:
        hidden |= leaders_of(case.ladder)
    if case.subjects.governor:
        hidden |= governors_of(case.ladder)
    return hidden
