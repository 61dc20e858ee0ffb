"""The letter shown, finished and sent: read in the chat, downloaded, and carried by the parent."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asides import LEAVES
from actions.complaint_slots import complaint_of, forgotten, left_unclear
from actions.next_step import spoken_to_choices, year_choices
from actions.talking import DeskAction, Events, choice, in_hand, say
from bot.desk.answering import UNCLEAR
from bot.desk.complaint import letter_route, make_formal, note_letter_sent, turn_of_the_letter
from bot.desk.labels import label
from bot.desk.letter import letter_facts
from bot.desk.next_words import next_of
from bot.desk.standing import standing
from bot.protocol.letter_parts import Part


class ActionAskComplaintYears(DeskAction):
    def name(self) -> str:
        return "action_ask_complaint_form_complaint_years"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        say(dispatcher, "utter_complaint_ask_years", choices=year_choices(self.desk))
        return []


class ActionAskComplaintSpokenTo(DeskAction):
    def name(self) -> str:
        return "action_ask_complaint_form_complaint_spoken_to"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        years = tracker.get_slot("complaint_years") or ()
        say(
            dispatcher,
            "utter_complaint_ask_spoken_to",
            choices=spoken_to_choices(self.desk, years, label("nobody_yet_first")),
        )
        return []


class ActionAskComplaintConfirmed(DeskAction):
    """The letter, to be read; or, once a part was named, the question what it should say."""

    def name(self) -> str:
        return "action_ask_complaint_form_complaint_confirmed"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        part = tracker.get_slot("complaint_part")
        if part:
            say(dispatcher, f"utter_complaint_new_{part}")
            return []
        buttons = _letter_buttons()
        if tracker.get_slot("complaint_misses"):
            say(dispatcher, "utter_complaint_is_it_right", choices=buttons)
            return []
        complaint = complaint_of(tracker)
        at = await asyncio.to_thread(standing, self.desk, tracker.sender_id, in_hand(tracker))
        route = letter_route(self.desk, complaint.draft)
        reference = at.concern.reference if at else None
        say(dispatcher, "utter_complaint_read_it")
        facts = letter_facts(self.desk.school, complaint, route, self.desk.today(), reference)
        say(dispatcher, "utter_complaint_letter", facts, choices=buttons)
        return []


class ActionFinishComplaint(DeskAction):
    """On record as the parent's choice, with the letter to download. The parent sends it."""

    def name(self) -> str:
        return "action_finish_complaint"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        left = tracker.get_slot("complaint_left")
        if goes_on := LEAVES.get(left or ""):
            return [*forgotten(), FollowupAction(goes_on)]
        if left or not tracker.get_slot("complaint_confirmed"):
            say(dispatcher, f"utter_complaint_left_{left or 'stop'}")
            return left_unclear() if left == UNCLEAR else forgotten()
        complaint = complaint_of(tracker)
        at = await asyncio.to_thread(make_formal, self.desk, tracker.sender_id, complaint, in_hand(tracker))
        turn = await asyncio.to_thread(turn_of_the_letter, self.desk, tracker.sender_id)
        reference = at.concern.reference
        progress = {"step": at.route.of, "of": at.route.of}
        facts = letter_facts(self.desk.school, complaint, at.route, self.desk.today(), reference)
        extra = {"files": _files(turn, reference), "progress": progress}
        say(dispatcher, "utter_complaint_letter", facts, extra=extra)
        sending = "utter_complaint_send_private" if at.route.private else "utter_complaint_send"
        facts = {**next_of(self.desk.school, at.route).facts, "reference": reference}
        say(dispatcher, sending, facts, choices=[choice(label("i_have_sent_it"), "letter_sent", concern=reference)])
        say_where(self, dispatcher)
        return [*forgotten(), SlotSet("complaint_explained", None)]


class ActionNoteLetterSent(DeskAction):
    def name(self) -> str:
        return "action_note_letter_sent"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        concern = await asyncio.to_thread(note_letter_sent, self.desk, tracker.sender_id, in_hand(tracker))
        if concern is None:
            say(dispatcher, "utter_concern_nothing_open")
            return []
        say(dispatcher, "utter_complaint_sent", reference=concern.reference)
        return []


def say_where(action: DeskAction, dispatcher: CollectingDispatcher) -> None:
    """Where the procedure and the school's own form are, if its file says so."""
    held = action.desk.school.complaint
    if not held.place:
        say(dispatcher, "utter_complaint_place_unset")
        return
    name = "utter_complaint_place_form" if held.proforma else "utter_complaint_place"
    say(dispatcher, name, place=held.place)


def _letter_buttons() -> list[dict[str, str]]:
    parts = [
        choice(label(f"change_{part.value}"), "inform", part=part.value) for part in (Part.WORDS, Part.WHEN, Part.HOPE)
    ]
    return [choice(label("letter_is_right"), "affirm"), *parts]


def _files(turn: int, reference: str) -> list[dict[str, str]]:
    return [
        {"name": f"formal-complaint-{reference}.{kind}", "key": f"letter:{turn}:{kind}"} for kind in ("docx", "txt")
    ]
