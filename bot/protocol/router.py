"""Who is next for a concern. Never the person it is about, never the same person at two steps, never nobody."""

from __future__ import annotations

from bot.protocol.case import Case
from bot.protocol.outside import beyond, to_the_governors
from bot.protocol.subjects import subjects_of
from bot.protocol.values import Ladder, Person, Reason, Route, Rung, Situation, UnknownYear, Way, Wish


def next_contact(ladder: Ladder, situation: Situation) -> Route:
    if situation.year not in ladder.years:
        raise UnknownYear(f"This school has no year group {situation.year!r}; it has {', '.join(ladder.years)}.")
    case = Case(ladder, situation, subjects_of(ladder, situation))
    if case.reached >= ladder.last:
        return beyond(case)
    if case.subjects.head or case.subjects.governor or case.subjects.clerk:
        return to_the_governors(case)
    return _up_the_ladder(case)


def _up_the_ladder(case: Case) -> Route:
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


def _start(case: Case) -> tuple[int, Reason]:
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


def _head_not_seen(case: Case) -> bool:
    unknown = any(done.step == case.ladder.top.number and done.person is None for done in case.situation.done)
    return not unknown and bool(case.ladder.holding("head") - case.seen - case.subjects.keys)


def _who_can_be_seen(case: Case, rung: Rung) -> tuple[Person, ...]:
    barred = case.subjects.keys | case.seen | case.declined
    willing = [person for person in case.held(rung.number) if person.key not in barred]
    fresh = tuple(person for person in willing if person.key not in _belongs_lower(case, rung))
    # Where one person is everything (a small school), the parent who goes straight to the head still sees somebody.
    return fresh or (tuple(willing) if rung.number == case.ladder.top.number else ())


def _belongs_lower(case: Case, rung: Rung) -> frozenset[str]:
    """Whoever alone holds a lower step for this year: they are met there, or not at all."""
    lower = [case.held(number) for number in range(1, rung.number)]
    return frozenset(people[0].key for people in lower if len(people) == 1)


def _why_left_out(case: Case, rung: Rung, people: tuple[Person, ...]) -> Reason | None:
    left_out = {person.key for person in case.held(rung.number)} - {person.key for person in people}
    if left_out & case.subjects.keys:
        return Reason.SUBJECT_SKIPPED
    return Reason.SAME_PERSON_SKIPPED if left_out else None


def _said_first(reason: Reason, why_not_all: Reason | None) -> Reason:
    """What moved the concern explains more than what was done before it."""
    if why_not_all and reason in (Reason.USUAL, Reason.ALREADY_DONE):
        return why_not_all
    return reason


def _visit(case: Case, rung: Rung, people: tuple[Person, ...], reason: Reason) -> Route:
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


def _letter(case: Case, rung: Rung, reason: Reason) -> Route:
    ladder = case.ladder
    heads = [ladder.people[key] for key in sorted(ladder.holding("head"))]
    addressed = [rung.addressee] if rung.addressee else []
    return Route(
        step=rung.number,
        of=ladder.last,
        contact=rung.contact,
        way=Way.LETTER,
        reason=reason,
        addressee=case.first_allowed([*addressed, *heads, ladder.chair, ladder.clerk]),
        hidden_from=case.subjects.keys,
        skipped=case.skipped_below(rung.number),
    )
