"""One concern on one school's ladder: what the routes ask of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.protocol.subjects import Subjects
from bot.protocol.values import Ladder, Person, Situation, Wish


@dataclass(frozen=True)
class Case:
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

    def first_allowed(self, people: Sequence[Person]) -> Person:
        return next((person for person in people if person.key not in self.subjects), people[-1])
