"""Beginning again, speaking of something else, and going on with what was left. Nothing that was told is lost by it."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.concern_draft import BEGUN, FORM, as_events, forget_draft
from actions.next_step import tell_where_it_stands
from actions.talking import DeskAction, Events, choice, in_hand, say, told
from bot.desk.intake import from_slots
from bot.desk.labels import label
from bot.desk.standing import standing
from bot.protocol.turns import Turn


class ActionBeginAfresh(DeskAction):
    """Another worry, or the same from the beginning. One that was half told is offered again when this one is filed."""

    def name(self) -> str:
        return "action_begin_afresh"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        act, draft = told(tracker).act, from_slots(tracker.slots)
        more = list(tracker.get_slot("concern_more") or [])
        if act == Turn.SOMETHING_ELSE and draft.words:
            more.append({"words": draft.words, "topic": draft.topic or "other", "years": list(draft.years)})
        say(dispatcher, f"utter_courtesy_{act}")
        return [*forget_draft(), SlotSet("concern_more", more or None), *BEGUN, FollowupAction(FORM)]


class ActionCarryOn(DeskAction):
    """What was left in the middle, else the concern on record, else what can be done."""

    def name(self) -> str:
        return "action_carry_on"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        if parked := tracker.get_slot("concern_parked"):
            say(dispatcher, "utter_courtesy_go_on")
            return [
                *as_events(from_slots(parked)),
                *BEGUN,
                SlotSet("concern_parked", None),
                FollowupAction(FORM),
            ]
        at = await asyncio.to_thread(standing, self.desk, tracker.sender_id, in_hand(tracker))
        if at is None:
            buttons = [choice(label("tell_a_worry"), "raise_concern"), choice(label("speak_to_a_person"), "ask_human")]
            say(dispatcher, "utter_courtesy_nothing_to_go_on_with", choices=buttons)
            return []
        say(dispatcher, "utter_concern_standing", reference=at.concern.reference)
        await tell_where_it_stands(self.desk, dispatcher, tracker.sender_id, at)
        return []
