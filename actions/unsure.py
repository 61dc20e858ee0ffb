"""One short question when a message could mean two things; after the second, a person."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.talking import DeskAction, Events, choice, heard, say, told, was_unsure_before
from bot.desk.labels import label
from bot.desk.meetings import means_a_meeting
from bot.safety.few_words import worries_among_others
from bot.safety.words import UNCLEAR

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
        worrying = say_numbers(dispatcher, told(tracker).text)
        if was_unsure_before(tracker):
            say(dispatcher, "utter_unsure_person")
            return [SlotSet("unsure_heard", None)]
        meanings = _meanings(heard(tracker).get("guesses", ()), worrying=worrying)
        say(
            dispatcher, "utter_unsure_ask", choices=[choice(label(f"mean_{act}"), act, unsure=True) for act in meanings]
        )
        return [SlotSet("unsure_heard", {**heard(tracker), "text": tracker.latest_message.get("text") or ""})]


def _meanings(guesses: Iterable[str], *, worrying: bool) -> list[str]:
    likely = [act for act in guesses if act in ASKED_ABOUT]
    if worrying:
        return list(dict.fromkeys(["raise_concern", "ask_human", *likely]))[:MOST]
    return list(dict.fromkeys([*likely[: MOST - 1], "raise_concern", *likely]))[:MOST]


def say_numbers(dispatcher: CollectingDispatcher, text: str) -> bool:
    """Whoever is asked again after a worrying word is not asked without the numbers."""
    worrying = worries_among_others(text)
    if worrying:
        say(dispatcher, "utter_unsure_numbers", numbers=UNCLEAR)
    return worrying
