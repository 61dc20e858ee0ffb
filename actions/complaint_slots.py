"""The letter between two messages: a cache in the slots, beside the half-told concern and never mixed with it."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet

from actions.talking import Events
from bot.desk.complaint import Complaint
from bot.desk.intake import Draft, as_slots, from_slots

FORM = "complaint_form"
ASKED = {
    "complaint_words": "words",
    "complaint_years": "year",
    "complaint_spoken_to": "spoken_to",
    "complaint_when": "when",
    "complaint_hope": "hope",
    "complaint_confirmed": "confirmed",
}
_ALSO = ("complaint_when", "complaint_confirmed", "complaint_part", "complaint_left")


def complaint_of(tracker: Tracker) -> Complaint:
    held = {_concern(slot): value for slot, value in tracker.slots.items() if slot.startswith("complaint_")}
    return Complaint(from_slots(held), tracker.get_slot("complaint_when"))


def so_far(tracker: Tracker) -> Draft:
    """What was told for a letter before, or else for a concern that was only half told."""
    letter = complaint_of(tracker).draft
    return from_slots(tracker.slots) if letter == Draft() else letter


def as_events(complaint: Complaint) -> Events:
    slots = {_complaint(slot): value for slot, value in as_slots(complaint.draft).items()}
    return [SlotSet(slot, value) for slot, value in {**slots, "complaint_when": complaint.when}.items()]


def forgotten() -> Events:
    slots = (*map(_complaint, as_slots(Draft())), *_ALSO)
    return [*[SlotSet(slot, None) for slot in slots], SlotSet("complaint_misses", 0)]


def left_unclear() -> Events:
    """What was told is still there when the letter is begun again."""
    return [*[SlotSet(slot, None) for slot in ("complaint_part", "complaint_left")], SlotSet("complaint_misses", 0)]


def _complaint(slot: str) -> str:
    return slot.replace("concern_", "complaint_", 1)


def _concern(slot: str) -> str:
    return slot.replace("complaint_", "concern_", 1)
