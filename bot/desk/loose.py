"""An answer to no question: it puts the record right, adds to it, goes on with what was left, or begins a concern."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.desk.corrections import add_to_concern, correct_concern
from bot.desk.desk import Desk
from bot.desk.intake import Draft, Told, from_slots, take, tells_more
from bot.desk.standing import Standing
from bot.protocol.turns import is_a_question
from bot.protocol.years import bare_number

# "Year 6" and "he is in year 6" ask who to see; with more around it, it is a story.
ONLY_A_YEAR = 6


class Kind(enum.StrEnum):
    RESUMES = "resumes"
    CORRECTED = "corrected"
    ADDED = "added"
    BEGINS = "begins"
    WHO = "who"


@dataclass(frozen=True)
class Loose:
    kind: Kind
    at: Standing | None = None
    draft: Draft = field(default_factory=Draft)


def read_loose(
    desk: Desk, sender: str, told: Told, parked: Mapping[str, Any] | None = None, which: str | None = None
) -> Loose:
    if resumed := _resumed(desk, told, parked):
        return Loose(Kind.RESUMES, draft=resumed)
    if corrected := correct_concern(desk, sender, told, which):
        return Loose(Kind.CORRECTED, corrected)
    if tells_more(told) and (added := add_to_concern(desk, sender, told, which)):
        return Loose(Kind.ADDED, added)
    return Loose(Kind.WHO) if _asks_who(told) else Loose(Kind.BEGINS)


def _resumed(desk: Desk, told: Told, parked: Mapping[str, Any] | None) -> Draft | None:
    """What stopped because an answer was not understood goes on with one that is."""
    if not parked or parked.get("why") != "unclear":
        return None
    before = from_slots(parked)
    after = take(before, replace(told, asked=before.missing), desk.school)
    return after if after.missing != before.missing else None


def _asks_who(told: Told) -> bool:
    named = told.listed("year_group") or told.heard.get("age") or bare_number(told.text)
    short = len(told.text.split()) <= ONLY_A_YEAR or bool(told.heard.get("pressed"))
    return is_a_question(told.text) or bool(named and short)
