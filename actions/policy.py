"""What the school's own policy says; what it does not say is not answered from another's."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.talking import DeskAction, Events, say, told
from bot.desk.answers import cited_once, policy_answers, policy_matter


class ActionAnswerPolicy(DeskAction):
    def name(self) -> str:
        return "action_answer_policy"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        matter = policy_matter(told(tracker))
        answers = cited_once(policy_answers(self.desk.school.policies, matter))
        for answer in answers:
            facts = {"says": answer.says, "document": answer.document, "section": answer.section}
            say(dispatcher, "utter_policy_says" if answer.section else "utter_policy_says_more", facts)
        if not answers:
            say(dispatcher, "utter_policy_silent")
        return []
