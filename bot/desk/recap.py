"""A concern read back in a few plain facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.desk.desk import School
from bot.desk.intake import Draft

LONGEST_WORDS = 220


def recap(school: School, draft: Draft) -> Mapping[str, str]:
    """Facts for the words that read it back; what is not known is an empty string, and the words are chosen by that."""
    years = " and ".join(_label(school, year) for year in draft.years)
    return {
        "recap_child": f"{draft.child_name}, {years}" if draft.child_name else years,
        "recap_words": shortened(draft.words or "", LONGEST_WORDS),
        "recap_spoken_to": spoken(school, draft.spoken_to or ()),
        "recap_hope": shortened(draft.hope or "", LONGEST_WORDS),
    }


def shortened(words: str, most: int) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + "…"


def spoken(school: School, people: Iterable[str]) -> str:
    return " and ".join(who_is(school, who) for who in people)


def who_is(school: School, key: str) -> str:
    """A person by name where the school names one, a role by its plain words otherwise."""
    person = school.ladder.people.get(key)
    if person and person.name:
        return person.name
    return f"the {person.title}" if person else ROLES.get(key, key.replace("_", " "))


ROLES = {
    "teacher": "the class teacher",
    "ta": "the teaching assistant",
    "phase_leader": "the phase leader",
    "deputy": "the deputy head",
    "head": "the head",
    "senco": "the SENCO",
    "key_worker": "the key worker",
    "office": "the office",
    "lunchtime": "the lunchtime staff",
    "governor": "a governor",
    "chair": "the chair of governors",
    "other": "somebody at school",
}


def _label(school: School, year: str) -> str:
    group = school.year(year)
    return group.label if group else year
