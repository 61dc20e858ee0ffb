"""Questions that need no ladder: how it works, what a policy says, which other procedure, what this chat is."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.talking import DeskAction, Events, heard, say
from bot.desk.answers import note_procedure, policy_answers, procedure_for


class ActionTellProcess(DeskAction):
    def name(self) -> str:
        return "action_tell_process"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        say(dispatcher, "utter_next_step_ladder")
        return []


class ActionAnswerAboutBot(DeskAction):
    def name(self) -> str:
        return "action_answer_about_bot"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        say(dispatcher, f"utter_about_bot_{heard(tracker).get('matter') or 'robot'}")
        return []


class ActionAnswerPolicy(DeskAction):
    """What the school's own policy says; what it does not say is not answered from another's."""

    def name(self) -> str:
        return "action_answer_policy"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        found = policy_answers(self.desk.school.policies, heard(tracker).get("matter"))
        for entry in found:
            say(dispatcher, "utter_policy_says", says=entry.says, document=entry.document, section=entry.section)
        if not found:
            say(dispatcher, "utter_policy_silent")
        return []


class ActionNameProcedure(DeskAction):
    """What has a road of its own is shown that road, and logged where the office must act."""

    def name(self) -> str:
        return "action_name_procedure"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        matter = procedure_for(heard(tracker).get("matter"))
        await asyncio.to_thread(note_procedure, self.desk, tracker.sender_id, matter, tracker.latest_message.get("text") or "")
        say(dispatcher, f"utter_procedure_{matter}")
        return []
