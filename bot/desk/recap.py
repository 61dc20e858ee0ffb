"""A concern read back in a few plain facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.desk.desk import School
from bot.desk.intake import Draft
from bot.desk.labels import label, listed

LONGEST_WORDS = 220


def recap(school: School, draft: Draft) -> Mapping[str, str]:
    """Facts for the words that read it back."""
    years = listed(_label(school, year) for year in draft.years)
    return {
        "recap_child": f"{draft.child_name}, {years}" if draft.child_name else years,
        "recap_words": shortened(draft.words or "", LONGEST_WORDS),
        "recap_spoken_to": spoken_to(school, draft.spoken_to or ()) or label("nobody_yet"),
        "recap_hope": shortened(draft.hope or "", LONGEST_WORDS) or label("not_sure_yet"),
    }


def shortened(words: str, most: int) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + "…"


def spoken_to(school: School, people: Iterable[str]) -> str:
    return listed(who_is(school, who) for who in people)


def who_is(school: School, key: str) -> str:
    """A person by name where the school names one, a role by its plain words otherwise."""
    if key == "teacher":
        return f"{label('the')} {school.ladder.rung(1).held_in(school.ladder.years[0])[0].title}"
    person = school.ladder.people.get(key)
    if person and person.name:
        return person.name
    return f"{label('the')} {person.title}" if person else label(f"role_{key}")


def _label(school: School, year: str) -> str:
    group = school.year(year)
    return group.label if group else year
