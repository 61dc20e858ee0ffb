"""A school's own ladder as a few words: who comes first, who after that, and who at the end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
    said = [at_step(ladder, rung, year, _not_below(ladder, rung, year)) for rung in seen]
    after = tuple(f"{label('the')} {stage.person.title}" for stage in ladder.onward)
    return LadderWords(said[0], tuple(said[1:]), said[-1], ladder.last, after)


@dataclass(frozen=True)
class Tick:
    """A step that a parent may say was taken: what the button says, and whom it means."""

    title: str
    met: tuple[str, ...]


def steps_to_tick(school: School, years: Iterable[str]) -> tuple[Tick, ...]:
    ladder, year = school.ladder, next(iter(years), None)
    seen = [rung for rung in ladder.rungs if rung.way is not Way.LETTER]
    titles = [at_step(ladder, rung, year, _not_below(ladder, rung, year)) for rung in seen]
    return tuple(Tick(_capital(title), _met(ladder, rung)) for title, rung in zip(titles, seen, strict=True))


def _met(ladder: Ladder, rung: Rung) -> tuple[str, ...]:
    if rung.number == 1:
        return ("teacher",)
    return ("head",) if rung is ladder.top else ("teacher", rung.contact)


def _not_below(ladder: Ladder, rung: Rung, year: str | None) -> frozenset[str]:
    """Whoever alone holds a lower step for this year is met there."""
    if year is None:
        return frozenset()
    lower = [below.held_in(year) for below in ladder.rungs if below.number < rung.number]
    return frozenset(people[0].key for people in lower if len(people) == 1)


def _capital(words: str) -> str:
    """A label in front is a word of the voice, which has its own capital."""
    return (
        words.replace(label("the"), label("the_first"), 1)
        if words.startswith(label("the"))
        else words[:1].upper() + words[1:]
    )


def at_step(ladder: Ladder, rung: Rung, year: str | None, but: frozenset[str] = frozenset()) -> str:
    """By name where it is the same whatever the year, or where the year is known; by the role otherwise."""
    years = [year] if year in ladder.years else ladder.years
    holders = {_all_but(rung.held_in(each), but) for each in years}
    if len(holders) == 1:
        return either(holders.pop())
    return f"{label('the')} {rung.contact.replace('_', ' ')} {label('for_the_year')}"


def _all_but(people: tuple[Person, ...], but: frozenset[str]) -> tuple[Person, ...]:
    return tuple(person for person in people if person.key not in but) or people


def _short(person: Person) -> str:
    return person.name or introduced(person)


def either(people: tuple[Person, ...]) -> str:
    return f" {label('or')} ".join(_short(person) for person in people)
