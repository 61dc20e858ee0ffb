"""A school's own ladder as a few words: who comes first, who after that, and who at the end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.desk.desk import School
from bot.desk.labels import label
from bot.desk.next_words import introduced
from bot.protocol.values import Ladder, Person, Rung, Way


@dataclass(frozen=True)
class LadderWords:
    """`then`: whoever is seen after the first, in order. `after`: where a parent may turn when the steps are done."""

    first: str
    then: tuple[str, ...]
    top: str
    of: int
    after: tuple[str, ...]

    def facts(self) -> Mapping[str, str]:
        return {
            "first_contact": self.first,
            "then_contacts": f", {label('and_then')} ".join(self.then),
            "top_contact": self.top,
            "of": str(self.of),
            "after_ladder": f", {label('and_then')} ".join(self.after),
        }


def ladder_words(school: School, year: str | None = None) -> LadderWords:
    ladder = school.ladder
    seen = [rung for rung in ladder.rungs if rung.way is not Way.LETTER]
    said = [at_step(ladder, rung, year) for rung in seen]
    after = tuple(f"{label('the')} {stage.person.title}" for stage in ladder.onward)
    return LadderWords(said[0], tuple(said[1:]), at_step(ladder, ladder.top, year), ladder.last, after)


def at_step(ladder: Ladder, rung: Rung, year: str | None) -> str:
    """By name where it is the same whatever the year, or where the year is known; by the role otherwise."""
    holders = {rung.held_in(each) for each in ([year] if year in ladder.years else ladder.years)}
    if len(holders) == 1:
        return either(holders.pop())
    return f"{label('the')} {rung.contact.replace('_', ' ')} {label('for_the_year')}"


def _short(person: Person) -> str:
    return person.name or introduced(person)


def either(people: tuple[Person, ...]) -> str:
    return f" {label('or')} ".join(_short(person) for person in people)
