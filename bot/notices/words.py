"""The wording of what leaves the house, from data/responses/notices.yml: one plain key for each text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.desk.desk import School
from bot.diary.clock import spoken, spoken_clock, spoken_day, spoken_short
from bot.notices.entry import Entry

_PLACE = re.compile(r"\{([a-z_]+)\}")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]+")
LONGEST = 200


@dataclass(frozen=True)
class Words:
    held: Mapping[str, str]

    def __contains__(self, key: str) -> bool:
        return key in self.held

    def say(self, key: str, facts: Mapping[str, str]) -> str:
        """Facts are put in and never read again: braces in a name stay braces. A line left empty is left out."""
        said = _PLACE.sub(lambda found: facts.get(found.group(1), ""), self.held[key])
        return "\n".join(line.strip() for line in said.splitlines() if line.strip())


def load_words(path: Path) -> Words:
    return Words(yaml.safe_load(path.read_text())["notices"])


def facts_of(school: School, words: Words, entry: Entry) -> dict[str, str]:
    contact = who(school, words, entry.person)
    reason = one_line(entry.reason or "").rstrip(".! ")
    facts = {
        "school_name": one_line(school.name),
        "reference": one_line(entry.reference),
        "contact": contact,
        "contact_short": name_of(school, words, entry.person),
        "day": spoken_day(entry.starts),
        "short": spoken_short(entry.starts),
        "clock": spoken_clock(entry.starts),
        "when": spoken(entry.starts),
        "was": spoken(entry.was) if entry.was else "",
        "because": words.say("because", {"reason": reason}) if reason else "",
        "place": one_line(entry.place or ""),
        "minutes": str(entry.minutes or ""),
    }
    where = f"where_{entry.way}" + ("_unknown" if entry.way == "in_person" and not entry.place else "")
    return {**facts, "where": words.say(where, facts)}


def who(school: School, words: Words, key: str) -> str:
    person = school.ladder.people.get(key)
    name, title = (person.name, person.title) if person else (None, key)
    return one_line(f"{name}, {title}" if name else words.say("nobody_named", {"title": title}))


def name_of(school: School, words: Words, key: str) -> str:
    person = school.ladder.people.get(key)
    return one_line(person.name) if person and person.name else who(school, words, key)


def one_line(text: str) -> str:
    """Nothing that could begin a new line, a new header or a new direction of writing."""
    return " ".join(_UNSEEN.sub(" ", text).split())[:LONGEST]
