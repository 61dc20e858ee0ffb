"""One short question when a message could mean two things; after the second, a person."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.talking import DeskAction, Events, say


class ActionAskWhatWasMeant(DeskAction):
    def name(self) -> str:
        return "action_ask_what_was_meant"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        times = int(tracker.get_slot("unsure_times") or 0)
        if times:
            say(dispatcher, "utter_unsure_person")
            return [SlotSet("unsure_times", 0)]
        say(dispatcher, "utter_unsure_ask")
        return [SlotSet("unsure_times", times + 1)]
