"""Swearing gets one calm line and help; after that only help. Nobody is lectured."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.talking import DeskAction, Events, say


class ActionStayCalm(DeskAction):
    def name(self) -> str:
        return "action_stay_calm"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        times = int(tracker.get_slot("swearing_times") or 0)
        in_a_form = bool(tracker.active_loop.get("name"))
        if times == 0:
            say(dispatcher, "utter_courtesy_swearing")
        if not in_a_form:
            say(dispatcher, "utter_courtesy_swearing_help")
        elif times:
            say(dispatcher, "utter_courtesy_go_on")
        return [SlotSet("swearing_times", times + 1)]
