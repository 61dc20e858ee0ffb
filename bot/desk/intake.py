"""What one message tells about a concern: never ask again for what a parent has already said."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bot.desk.desk import School
from bot.protocol.turns import is_a_question, only_opens, says_how_often
from bot.protocol.years import bare_number

SPOKE = {
    "already_spoke_to_teacher": "teacher",
    "already_spoke_to_phase_leader": "phase_leader",
    "already_spoke_to_head": "head",
}
STORY = frozenset({"raise_concern", "frustrated_no_response"})
A_STORY_IN_WORDS = 12
YES_I_DID = frozenset({"affirm", "step_done", *SPOKE})
# "I spoke to her", where her is whom it is about.
_TO_THEM = re.compile(r"\b(?:to|with) (?:her|him|them)\b", re.I)
# A yes, a no or an opening tells nothing of what has happened.
NO_STORY = frozenset({"affirm", "deny", "step_done"})
NOT_YET = frozenset({"deny", "nobody_yet"})
LONGEST_HOPE = 500
MORE_IN_WORDS = 4
# A number that is no year of this school's is how old the child is.
AGES = range(2, 19)
_SPOKE_TO_NONE = re.compile(
    r"\b(?:haven'?t|have not|not|never|nobody|didn'?t)\b[^.?!]{0,20}\b(?:spoken|spoke|speak|talked|talk|seen|told)\b",
    re.I,
)


@dataclass(frozen=True)
class Draft:
    """A concern before it is one. None: not known yet; an empty tuple: known to be nobody."""

    words: str | None = None
    years: tuple[str, ...] = ()
    spoken_to: tuple[str, ...] | None = None
    hope: str | None = None
    child_name: str | None = None
    about: tuple[str, ...] = ()
    topic: str | None = None
    unknown_years: tuple[str, ...] = ()
    age: int | None = None

    @property
    def missing(self) -> str | None:
        """The next thing to ask for, if any."""
        if not self.words:
            return "words"
        if not self.years:
            return "year"
        if self.spoken_to is None:
            return "spoken_to"
        return "hope" if self.hope is None else None


@dataclass(frozen=True)
class Told:
    """One message as it was understood: `heard` is what the ear gave, `asked` what the parent was answering."""

    text: str
    act: str
    heard: Mapping[str, Any] = field(default_factory=dict)
    asked: str | None = None

    def listed(self, key: str) -> tuple[str, ...]:
        return tuple(self.heard.get(key) or ())


def take(draft: Draft, told: Told, school: School) -> Draft:
    """The draft with whatever the message adds. What it does not speak of stays as it was."""
    draft = take_years(draft, told, school)
    draft = _take_spoken_to(draft, told)
    draft = _take_words(draft, told)
    draft = _take_hope(draft, told)
    return replace(
        draft,
        child_name=told.heard.get("child_name") or draft.child_name,
        about=tuple(dict.fromkeys(draft.about + told.listed("about"))),
        topic=draft.topic or told.heard.get("topic"),
    )


def begun(
    kept: Draft,
    told: Told,
    school: School,
    worries: Sequence[Mapping[str, str]] = (),
    unclear: Told | None = None,
) -> Draft:
    """A concern begins. A fresh story is not mixed with the last one; what was unclear a moment ago belongs to it."""
    fresh = is_a_story(told) and not told.heard.get("pressed")
    if fresh and kept.words:
        kept = Draft(years=kept.years)
    if unclear is not None:
        kept = take(kept, replace(unclear, asked="words"), school)
    draft = take(kept, told, school)
    if unclear is not None and fresh:
        draft = add_words(draft, told.text)
    return replace(draft, words=worries[0]["words"], topic=worries[0]["topic"]) if worries else draft


def take_years(draft: Draft, told: Told, school: School) -> Draft:
    number = bare_number(told.text) if told.asked == "year" else None
    listed = () if _MIXED.search(told.text) and len(told.listed("year_group")) > 1 else told.listed("year_group")
    said = listed or ((f"Y{number}",) if number else ())
    known = tuple(group.key for year in said if (group := school.year(year)))
    age = told.heard.get("age") or (number if not known else None)
    if not said or (number and not known and number in AGES):
        return replace(draft, age=age or draft.age, unknown_years=())
    unknown = () if known else said
    return replace(draft, years=known or draft.years, unknown_years=unknown, age=age or draft.age)


def _take_spoken_to(draft: Draft, told: Told) -> Draft:
    met = () if told.asked == "spoken_to" and _TO_THEM.search(told.text) and draft.about else _met(told)
    if met:
        return replace(draft, spoken_to=tuple(dict.fromkeys((draft.spoken_to or ()) + met)))
    if told.asked == "spoken_to" and (told.act in NOT_YET or _says_nobody(told.text)):
        return replace(draft, spoken_to=())
    if told.asked == "spoken_to" and (told.act in YES_I_DID or says_how_often(told.text)):
        meant = draft.about if _TO_THEM.search(told.text) else ()
        return replace(draft, spoken_to=meant or ("teacher",))
    if told.asked == "confirmed" and _SPOKE_TO_NONE.search(told.text):
        return replace(draft, spoken_to=())
    return draft


def _met(told: Told) -> tuple[str, ...]:
    named = tuple(who for who in told.listed("staff") if who not in told.listed("about"))
    if told.act in SPOKE:
        return told.listed("met") or named or (SPOKE[told.act],)
    if told.asked != "spoken_to":
        return tuple(who for who in told.listed("met") if who not in told.listed("about"))
    return named if told.asked == "spoken_to" and not _says_nobody(told.text) else ()


def met_by(told: Told) -> tuple[str, ...]:
    """Whom "I have spoken to…" stands for, once a concern is on record."""
    if not told.act.startswith("already_spoke"):
        return ()
    return told.listed("met") or told.listed("staff") or ((SPOKE[told.act],) if told.act in SPOKE else ())


def _says_nobody(text: str) -> bool:
    said = f" {text.casefold()} ".replace("\u2019", "'")
    return said.split()[-1:] == ["no"] or any(
        word in said
        for word in (" not yet", " haven't", " havent", " nobody", " no one", " noone", " none", "n't spoken")
    )


def _take_words(draft: Draft, told: Told) -> Draft:
    """A bare "I told his teacher" is a step that was taken; a dozen words around it are what happened as well."""
    answers = told.asked == "words" and told.act not in NO_STORY
    if draft.words is None and (is_a_story(told) or answers) and not told.heard.get("pressed"):
        return replace(draft, words=told.text)
    return draft


def is_a_story(told: Told) -> bool:
    told_something = told.act in STORY or len(told.text.split()) >= A_STORY_IN_WORDS
    return told_something and not only_opens(told.text)


def _take_hope(draft: Draft, told: Told) -> Draft:
    if told.asked != "hope" or told.act == "affirm":
        return draft
    if told.act in ("deny", "skip_question") or told.heard.get("pressed"):
        return replace(draft, hope="")
    return replace(draft, hope=told.text[:LONGEST_HOPE])


def add_words(draft: Draft, words: str) -> Draft:
    """What is told after the story belongs to the story."""
    before = f"{draft.words}\n" if draft.words else ""
    return replace(draft, words=f"{before}{words}")


def tells_more(told: Told) -> bool:
    """More of the story, and neither a question nor a word or two."""
    long_enough = len(told.text.split()) >= MORE_IN_WORDS
    says_only_no = told.act in NO_STORY or _NOT_RIGHT.search(told.text)
    return not told.heard.get("pressed") and long_enough and not (says_only_no or is_a_question(told.text))


_NOT_RIGHT = re.compile(
    r"^\W*(?:no\W+)?(?:that|this|it)?(?:'?s| is)? ?(?:not (?:quite )?(?:right|correct|true)|wrong|incorrect)\W*$", re.I
)
# One child in a class of two years: which of them is theirs is asked.
_MIXED = re.compile(r"\bmixed\b|\by(?:ea)?r? ?\d ?/ ?\d", re.I)
_REFERENCE = re.compile(r"\b[A-Z]{1,4}-\d{2}-\d{4,}\b", re.I)


def read_reference(text: str) -> str | None:
    found = _REFERENCE.search(text)
    return found[0].upper() if found else None


def as_slots(draft: Draft) -> dict[str, Any]:
    return {
        "concern_words": draft.words,
        "concern_years": list(draft.years) or None,
        "concern_spoken_to": None if draft.spoken_to is None else list(draft.spoken_to),
        "concern_hope": draft.hope,
        "concern_child": draft.child_name,
        "concern_about": list(draft.about) or None,
        "concern_topic": draft.topic,
    }


def from_slots(slots: Mapping[str, Any]) -> Draft:
    spoken_to: Sequence[str] | None = slots.get("concern_spoken_to")
    return Draft(
        words=slots.get("concern_words"),
        years=tuple(slots.get("concern_years") or ()),
        spoken_to=None if spoken_to is None else tuple(spoken_to),
        hope=slots.get("concern_hope"),
        child_name=slots.get("concern_child"),
        about=tuple(slots.get("concern_about") or ()),
        topic=slots.get("concern_topic"),
    )
