"""Hearing a message: the learned heads and the grammars, put together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.mind.ear.features import Floats
from bot.mind.ear.heard import Heard
from bot.mind.ear.model import EarModel
from bot.mind.ear.worries import split_worries

UNSURE = "unsure"


@dataclass(frozen=True)
class Ear:
    model: EarModel
    names: Mapping[str, str] = field(default_factory=dict)

    def hear(self, text: str) -> Heard:
        scores = self.model.scores(text)
        ranking = self.model.ranked("act", scores)
        act, confidence = ranking[0]
        return Heard(
            text=text,
            act=act,
            confidence=confidence,
            ranking=ranking[:5],
            signals=self.model.signals(scores),
            topic=self._best("topic", scores) if act == "raise_concern" else None,
            worries=split_worries(text, lambda part: self.model.ranked("topic", self.model.scores(part))[0]),
            matter=self._best("matter", scores) if act in MATTERED else None,
            entities=read_entities(text, self.names),
        )

    def _best(self, head: str, scores: Floats) -> str:
        return self.model.ranked(head, scores)[0][0]


MATTERED = frozenset({"ask_policy", "ask_about_bot", "other_procedure"})


def read_entities(text: str, names: Mapping[str, str]) -> dict[str, Any]:
    from bot.protocol.children import read_child_name
    from bot.protocol.online import read_platforms
    from bot.protocol.people import read_met, read_staff, read_subjects
    from bot.protocol.years import read_age, read_years

    found = {
        "year_group": read_years(text),
        "age": read_age(text),
        "staff": read_staff(text, names),
        "about": read_subjects(text, names),
        "met": read_met(text, names),
        "platform": read_platforms(text),
        "child_name": read_child_name(text),
    }
    return {key: list(value) if isinstance(value, tuple) else value for key, value in found.items() if value}


OTHER_LANGUAGE, POST_DOWN, POST_STAYS = "other_language", "post_down", "post_stays"
# A few words that may be a worry are taken as one: nothing is on record before a yes.
A_WORRY_IN_WORDS = 5
# Danger is answered before the dialogue hears of it. What neither layer found to be danger is a worry, taken at once.
DANGER_ACTS = frozenset({"safeguarding", "emergency", "threat_or_violence"})
# So few rude words tell no story: they are answered, and never taken down as what happened.
ONLY_SWEARING = 5
# What an apology, a thumb or a row of question marks may be mistaken for.
SMALL_TALK = frozenset({"out_of_scope", "thanks", "goodbye", "greet", "affirm", "deny", "inform", "stop", "resolved"})


def intent_of(heard: Heard) -> str:
    """Little readings that need no learning come before a guess; `act` stays what the ear itself heard."""
    if little := _little(heard):
        return little
    if heard.act in DANGER_ACTS or (heard.unsure and _may_be_a_worry(heard)):
        return "raise_concern"
    return UNSURE if heard.unsure else heard.act


def _little(heard: Heard) -> str | None:
    from bot.protocol.call_wish import gives_number_to_ring
    from bot.protocol.language import language_of
    from bot.protocol.posts import says_it_is_down, says_it_stays
    from bot.protocol.turns import turn_of

    text = heard.text
    if turn := turn_of(text):
        return turn.value
    for intent, says_so in (
        (OTHER_LANGUAGE, language_of),
        (POST_DOWN, says_it_is_down),
        (POST_STAYS, says_it_stays),
        ("ask_human", gives_number_to_ring),
    ):
        if says_so(text):
            return intent
    return _small_talk(heard)


def _small_talk(heard: Heard) -> str | None:
    from bot.protocol.courtesy import Small, small

    said = small(heard.text)
    if said is Small.APOLOGY or (said and (heard.unsure or heard.act in SMALL_TALK)):
        return said.value
    rude_alone = heard.act == "abusive" and len(heard.text.split()) <= ONLY_SWEARING
    return "swearing" if rude_alone else None


def _may_be_a_worry(heard: Heard) -> bool:
    from bot.protocol.turns import is_a_question

    if is_a_question(heard.text):
        return False
    likely = "raise_concern" in [act for act, _ in heard.ranking[: 3 if heard.about else 2]]
    return likely and len(heard.text.split()) >= A_WORRY_IN_WORDS


def as_rasa_reads(heard: Heard) -> dict[str, Any]:
    """The same, in the shape Rasa keeps with a message. An unsure act becomes the intent `unsure`."""
    name = intent_of(heard)
    return {
        "text": heard.text,
        "intent": {"name": name, "confidence": heard.confidence},
        "intent_ranking": [{"name": act, "confidence": share} for act, share in heard.ranking[:3]],
        "entities": [],
        "heard": {
            "act": heard.act,
            "signals": sorted(heard.signals),
            "topic": heard.topic,
            "matter": heard.matter,
            "guesses": [act for act, _ in heard.ranking[:3]],
            "worries": list(heard.worries),
            **heard.entities,
        },
    }
