"""What the talk remembers while a time is chosen. A cache: what is held and what is booked stands in the casebook."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet

from actions.talking import Events
from bot.desk.intake import from_slots
from bot.desk.sought import Seeking

FORM = "booking_form"
YEAR, TIME, CONFIRMED, REASON = "booking_year", "booking_time", "booking_confirmed", "booking_reason"
SLOTS = (
    YEAR,
    TIME,
    CONFIRMED,
    REASON,
    "booking_person",
    "booking_ways",
    "booking_way",
    "booking_said",
    "booking_without",
    "booking_hinted",
    "booking_words",
    "booking_concern",
    "booking_moving",
    "booking_when",
    "booking_shown",
    "booking_explained",
    "booking_offered",
    "booking_left",
    "booking_misses",
)


def seeking_of(tracker: Tracker) -> Seeking:
    """Whom the parent wants to see, as far as the talk knows."""
    draft, year = from_slots(tracker.slots), tracker.get_slot(YEAR)
    words = draft.words or tracker.get_slot("booking_words")
    return Seeking(
        replace(draft, words=words, years=(year,) if year else draft.years[:1]),
        tuple(tracker.get_slot("booking_said") or ()),
        tracker.get_slot("booking_concern"),
        tracker.get_slot("booking_moving"),
        tuple(tracker.get_slot("booking_without") or ()),
        tracker.get_slot("booking_way"),
    )


def slots(**values: Any) -> Events:
    """booking_time=… as an event; the prefix is left out where it is called."""
    return [SlotSet(f"booking_{name}", value) for name, value in values.items()]


def forgotten() -> Events:
    return [SlotSet(slot, None) for slot in SLOTS]


def let_loose(**values: Any) -> Events:
    """Another time is asked for: the form puts its question again."""
    return slots(time=None, person=None, ways=None, misses=0, **values)
