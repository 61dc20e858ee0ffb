"""One short question when a message could mean two things; after the second, a person."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.talking import DeskAction, Events, choice, heard, say, told, was_unsure_before
from bot.desk.labels import label
from bot.desk.meetings import means_a_meeting

ASKED_ABOUT = (
    "raise_concern",
    "ask_who",
    "ask_process",
    "book_appointment",
    "change_or_cancel_appointment",
    "formal_complaint",
    "frustrated_no_response",
    "ask_status",
    "already_spoke_to_teacher",
    "already_spoke_to_phase_leader",
    "already_spoke_to_head",
    "resolved",
    "social_media_intent",
    "ask_human",
    "ask_policy",
    "ask_about_bot",
    "other_procedure",
)
MOST = 3


class ActionAskWhatWasMeant(DeskAction):
    """The likeliest readings as buttons in a parent's own terms; a worry is always among them."""

    def name(self) -> str:
        return "action_ask_what_was_meant"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        if await asyncio.to_thread(means_a_meeting, self.desk, tracker.sender_id, told(tracker).text):
            return await self.neighbour("action_change_appointment").run(dispatcher, tracker, domain)
        if was_unsure_before(tracker):
            say(dispatcher, "utter_unsure_person")
            return [SlotSet("unsure_heard", None)]
        guesses = [act for act in heard(tracker).get("guesses", ()) if act in ASKED_ABOUT]
        meanings = list(dict.fromkeys([*guesses[: MOST - 1], "raise_concern", *guesses]))[:MOST]
        say(
            dispatcher, "utter_unsure_ask", choices=[choice(label(f"mean_{act}"), act, unsure=True) for act in meanings]
        )
        return [SlotSet("unsure_heard", {**heard(tracker), "text": tracker.latest_message.get("text") or ""})]
