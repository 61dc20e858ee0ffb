"""Who a concern is about: the words that were used, turned into the people they mean for this child's year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.protocol.values import Ladder, Rung, Situation

_SAME_ROLE: Mapping[str, str] = {
    "class_teacher": "teacher",
    "form_tutor": "teacher",
    "tutor": "teacher",
    "key_worker": "teacher",
    "headteacher": "head",
    "head_teacher": "head",
    "principal": "head",
    "deputy_head": "deputy",
    "chair_of_governors": "chair",
    "governors": "governor",
    "governing_body": "governor",
}

# Above the class teacher in any school, also where the school file names nobody for them.
_SENIOR = frozenset({"phase_leader", "head_of_year", "assistant_head", "deputy", "senco"})
_GOVERNOR_ROLES = ("chair", "vice_chair", "governor")


@dataclass(frozen=True)
class Subjects:
    """`keys`: people and words alike; whoever is among them neither sees nor is offered. `rank`: their highest step."""

    keys: frozenset[str]
    rank: int
    head: bool
    governor: bool
    clerk: bool

    def __contains__(self, key: object) -> bool:
        return key in self.keys


def subjects_of(ladder: Ladder, situation: Situation) -> Subjects:
    words = situation.about | {_SAME_ROLE.get(word, word) for word in situation.about}
    keys = words.union(*(_meant_by(ladder, situation.year, word) for word in words))
    governors = governors_of(ladder)
    return Subjects(
        keys=keys,
        rank=_rank(ladder, keys),
        head="head" in words or bool(keys & ladder.holding("head")),
        governor=bool(words & set(_GOVERNOR_ROLES)) or bool(keys & governors),
        clerk=ladder.clerk.key in keys,
    )


def governors_of(ladder: Ladder) -> frozenset[str]:
    named = frozenset().union(*(ladder.holding(role) for role in _GOVERNOR_ROLES))
    return named | {ladder.chair.key, ladder.vice_chair.key}


def leaders_of(ladder: Ladder) -> frozenset[str]:
    return ladder.holding("head") | ladder.holding("deputy")


def _meant_by(ladder: Ladder, year: str, word: str) -> frozenset[str]:
    if word == "governor":
        return governors_of(ladder)
    if word == "clerk":
        return frozenset({ladder.clerk.key})
    if word == "teacher":
        return _holders(ladder.rung(1), year)
    on_the_ladder = [_holders(rung, year) for rung in ladder.rungs if rung.contact == word]
    return on_the_ladder[0] if on_the_ladder else ladder.holding(word)


def _holders(rung: Rung, year: str) -> frozenset[str]:
    return frozenset(person.key for person in rung.held_in(year))


def _rank(ladder: Ladder, keys: frozenset[str]) -> int:
    """The highest step that any of them holds for any year: nobody's concern is heard by those they lead."""
    held = (rung.number for rung in ladder.rungs for people in rung.holders.values() for p in people if p.key in keys)
    senior = bool(keys & _SENIOR) or any(keys & ladder.holding(role) for role in _SENIOR)
    return max(ladder.top.number - 1 if senior else 0, max(held, default=0))
