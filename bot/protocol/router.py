"""Who is next for a concern. Never the person it is about, never the same person at two steps, never nobody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.protocol.subjects import Subjects, governors_of, leaders_of, subjects_of
from bot.protocol.values import (
    OFFICE,
    Contact,
    Ladder,
    Onward,
    Person,
    Reason,
    Route,
    Rung,
    Situation,
    UnknownYear,
    Way,
    Wish,
)


def next_contact(ladder: Ladder, situation: Situation) -> Route:
    if situation.year not in ladder.years:
        raise UnknownYear(f"This school has no year group {situation.year!r}; it has {', '.join(ladder.years)}.")
    case = _Case(ladder, situation, subjects_of(ladder, situation))
    if case.reached >= ladder.last:
        return _beyond(case)
    if case.subjects.head or case.subjects.governor or case.subjects.clerk:
        return _to_the_governors(case)
    return _up_the_ladder(case)


@dataclass(frozen=True)
class _Case:
    ladder: Ladder
    situation: Situation
    subjects: Subjects

    @property
    def reached(self) -> int:
        return max((done.step for done in self.situation.done), default=0)

    @property
    def seen(self) -> frozenset[str]:
        """Whoever may have been met already. When the person was not named, everybody who holds that step counts."""
        keys: set[str] = set()
        for done in self.situation.done:
            if done.person:
                keys.add(done.person)
            elif 1 <= done.step <= self.ladder.last:
                keys.update(person.key for person in self.held(done.step))
        return frozenset(keys)

    @property
    def declined(self) -> frozenset[str]:
        """A parent who would rather not see the teacher is not sent to the same person under another title."""
        if self.situation.wants is not Wish.SKIP_TEACHER:
            return frozenset()
        return frozenset(person.key for person in self.held(1))

    def held(self, step: int) -> tuple[Person, ...]:
        return self.ladder.rung(step).held_in(self.situation.year)

    def skipped_below(self, step: int) -> tuple[int, ...]:
        done = {done.step for done in self.situation.done}
        return tuple(number for number in range(1, step) if number not in done)


def _up_the_ladder(case: _Case) -> Route:
    start, reason = _start(case)
    for rung in case.ladder.rungs[start - 1 :]:
        if rung.way is Way.LETTER:
            return _letter(case, rung, reason)
        people = _who_can_be_seen(case, rung)
        why_not_all = _why_left_out(case, rung, people)
        if people:
            return _visit(case, rung, people, _said_first(reason, why_not_all))
        reason = _said_first(reason, why_not_all)
    raise AssertionError("A ladder ends with a letter: the school file is checked for it.")


def _start(case: _Case) -> tuple[int, Reason]:
    """The step to begin at, and why: the highest of what is done, who it is about, and what the parent chose."""
    top = case.ladder.top.number
    usual = case.reached + 1
    if case.situation.wants is Wish.HEAD and case.reached == top and _head_not_seen(case):
        return top, Reason.PARENTS_CHOICE
    about = min(case.subjects.rank + 1, top) if case.subjects.rank else 1
    chosen = _chosen(case.situation.wants, top, case.ladder.last)
    start = max(usual, about, chosen)
    if start == usual:
        return start, Reason.ALREADY_DONE if case.reached else Reason.USUAL
    return start, Reason.SUBJECT_SKIPPED if start == about else Reason.PARENTS_CHOICE


def _chosen(wish: Wish | None, top: int, last: int) -> int:
    if wish is Wish.SKIP_TEACHER:
        return 2
    return {Wish.HEAD: top, Wish.FORMAL: last}.get(wish, 1) if wish else 1


def _head_not_seen(case: _Case) -> bool:
    unknown = any(done.step == case.ladder.top.number and done.person is None for done in case.situation.done)
    return not unknown and bool(case.ladder.holding("head") - case.seen - case.subjects.keys)


def _who_can_be_seen(case: _Case, rung: Rung) -> tuple[Person, ...]:
    barred = case.subjects.keys | case.seen | case.declined
    willing = [person for person in case.held(rung.number) if person.key not in barred]
    fresh = tuple(person for person in willing if person.key not in _belongs_lower(case, rung))
    # Where one person is everything (a small school), the parent who goes straight to the head still sees somebody.
    return fresh or (tuple(willing) if rung.number == case.ladder.top.number else ())


def _belongs_lower(case: _Case, rung: Rung) -> frozenset[str]:
    """Whoever alone holds a lower step for this year: they are met there, or not at all."""
    lower = [case.held(number) for number in range(1, rung.number)]
    return frozenset(people[0].key for people in lower if len(people) == 1)


def _why_left_out(case: _Case, rung: Rung, people: tuple[Person, ...]) -> Reason | None:
    left_out = {person.key for person in case.held(rung.number)} - {person.key for person in people}
    if left_out & case.subjects.keys:
        return Reason.SUBJECT_SKIPPED
    return Reason.SAME_PERSON_SKIPPED if left_out else None


def _said_first(reason: Reason, why_not_all: Reason | None) -> Reason:
    """What moved the concern explains more than what was done before it."""
    if why_not_all and reason in (Reason.USUAL, Reason.ALREADY_DONE):
        return why_not_all
    return reason


def _visit(case: _Case, rung: Rung, people: tuple[Person, ...], reason: Reason) -> Route:
    return Route(
        step=rung.number,
        of=case.ladder.last,
        contact=rung.contact,
        way=rung.way,
        reason=reason,
        people=people,
        hidden_from=case.subjects.keys,
        skipped=case.skipped_below(rung.number),
    )


def _letter(case: _Case, rung: Rung, reason: Reason) -> Route:
    ladder = case.ladder
    heads = [ladder.people[key] for key in sorted(ladder.holding("head"))]
    addressed = [rung.addressee] if rung.addressee else []
    return Route(
        step=rung.number,
        of=ladder.last,
        contact=rung.contact,
        way=Way.LETTER,
        reason=reason,
        addressee=_first_allowed(case, [*addressed, *heads, ladder.chair, ladder.clerk]),
        hidden_from=case.subjects.keys,
        skipped=case.skipped_below(rung.number),
    )


def _to_the_governors(case: _Case) -> Route:
    """About the head: the chair. About a governor: the clerk. By way of the office, and out of the subject's sight."""
    ladder, subjects = case.ladder, case.subjects
    reason = Reason.ABOUT_GOVERNOR if subjects.governor or subjects.clerk else Reason.ABOUT_HEAD
    order = [ladder.clerk, ladder.chair] if subjects.governor else [ladder.chair, ladder.clerk]
    if all(person.key in subjects for person in order):
        return _beyond(case, reason)
    addressee = _first_allowed(case, order)
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


def _beyond(case: _Case, reason: Reason = Reason.BEYOND_LADDER) -> Route:
    """After the last step: the stages that the school file names, one after another, and then the last of them."""
    ladder = case.ladder
    stages = [stage for stage in ladder.onward if stage.person.key not in case.subjects]
    stages = stages or [Onward(Contact.OFFICE, _first_allowed(case, [OFFICE, ladder.clerk, ladder.chair, OFFICE]))]
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


def _first_allowed(case: _Case, people: Iterable[Person]) -> Person:
    options = list(people)
    return next((person for person in options if person.key not in case.subjects), options[-1])


def _through(case: _Case, via: str | None) -> str | None:
    """Nobody is asked to carry a letter about themselves."""
    if via is None or via not in case.subjects:
        return via
    return OFFICE.key if via != OFFICE.key and OFFICE.key not in case.subjects else None


def _hidden(case: _Case) -> frozenset[str]:
    """Those who report through the subject do not see it either; a governor's concern is kept from every governor."""
    hidden = case.subjects.keys
    if case.subjects.head or case.subjects.governor:
        hidden |= leaders_of(case.ladder)
    if case.subjects.governor:
        hidden |= governors_of(case.ladder)
    return hidden
