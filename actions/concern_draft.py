"""The half-told concern between two messages: a cache in the slots, kept until it is filed or another is begun."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet

from actions.talking import Events
from bot.desk.intake import Draft, as_slots
from bot.desk.labels import label, listed

FORM = "concern_form"
ALSO = ("concern_confirmed", "concern_left", "concern_parked")
BEGUN = [
    SlotSet("concern_left", None),
    SlotSet("concern_misses", 0),
    SlotSet("concern_confirmed", None),
    SlotSet("unsure_heard", None),
]


def as_events(draft: Draft) -> Events:
    return [SlotSet(slot, value) for slot, value in as_slots(draft).items()]


def forget_draft() -> Events:
    emptied = [SlotSet(slot, None) for slot in (*as_slots(Draft()), *ALSO)]
    return [*emptied, SlotSet("concern_misses", 0)]


def parked(tracker: Tracker, why: str) -> Events:
    """What was left in the middle can be gone on with, and nothing else makes use of it."""
    held = {slot: tracker.get_slot(slot) for slot in as_slots(Draft())}
    return [*forget_draft(), SlotSet("concern_parked", {**held, "why": why} if held["concern_words"] else None)]


def leave(why: str) -> Events:
    return [SlotSet("concern_left", why), SlotSet("requested_slot", None)]


def topics(worries: Sequence[dict[str, Any]]) -> str:
    return listed(label(f"topic_{each['topic']}") for each in worries)
