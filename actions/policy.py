"""What the school's own policy says; what it does not say is not answered from another's."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.talking import DeskAction, Events, say, told
from bot.desk.answers import policy_answers


class ActionAnswerPolicy(DeskAction):
    def name(self) -> str:
        return "action_answer_policy"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        found = policy_answers(self.desk.school.policies, told(tracker).heard.get("matter"))
        for entry in found:
            say(dispatcher, "utter_policy_says", says=entry.says, document=entry.document, section=entry.section)
        if not found:
            say(dispatcher, "utter_policy_silent")
        return []
