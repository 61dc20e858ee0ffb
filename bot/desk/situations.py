"""What a parent told, as the protocol asks for it: the year, whom it is about, and which steps are done."""

from __future__ import annotations

from collections.abc import Iterable

from bot.desk.intake import Draft
from bot.protocol.values import Done, Ladder, Situation, Way, Wish


def situation(ladder: Ladder, draft: Draft, year: str, wants: Wish | None) -> Situation:
    return Situation(year, frozenset(draft.about), steps_done(ladder, year, draft.spoken_to or ()), wants)


def steps_done(ladder: Ladder, year: str, spoken_to: Iterable[str]) -> tuple[Done, ...]:
    """Which steps a parent's "I spoke to…" stands for: a role's own step, a named person's for this year."""
    found = {step: Done(step, person) for who in spoken_to for step, person in _step_of(ladder, year, who)}
    return tuple(found[step] for step in sorted(found))


ROLE_CONTACTS = {
    "teacher": ("class_teacher", "key_worker", "form_tutor"),
    "ta": ("class_teacher", "key_worker", "form_tutor"),
    "key_worker": ("key_worker", "class_teacher"),
    "phase_leader": ("phase_leader",),
    "head": ("head_or_deputy", "head"),
    "deputy": ("head_or_deputy", "head"),
}


def _step_of(ladder: Ladder, year: str, who: str) -> Iterable[tuple[int, str | None]]:
    if who in ladder.people:
        steps = [rung.number for rung in ladder.rungs if who in {person.key for person in rung.held_in(year)}]
        return [(min(steps), who)] if steps else []
    contacts = ROLE_CONTACTS.get(who, ())
    numbers = [rung.number for rung in ladder.rungs if rung.contact in contacts and rung.way is not Way.LETTER]
    holders = ladder.holding(who)
    return [(number, next(iter(holders)) if len(holders) == 1 else None) for number in numbers[:1]]
