"""Somebody to speak to: the office's number and hours, or a call back that lands in the log."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.talking import DeskAction, Events, say
from bot.desk.callback import ask_for_call


class ActionOfferPerson(DeskAction):
    def name(self) -> str:
        return "action_offer_person"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        say(dispatcher, "utter_person_offer")
        return []


class ActionLogCall(DeskAction):
    """The call-back form is done: the request is a flag that the office sees."""

    def name(self) -> str:
        return "action_log_call"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        words = tracker.latest_message.get("text") or ""
        await asyncio.to_thread(ask_for_call, self.desk, tracker.sender_id, words)
        say(dispatcher, "utter_person_call_logged")
        return []
