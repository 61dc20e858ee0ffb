"""What this chat is, who reads it, and what it cannot do. Only what is true at this school is said."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.language import say_languages
from actions.procedure import said_day
from actions.talking import DeskAction, Events, say, told
from bot.desk.answers import DELETE, ask_to_delete
from bot.desk.desk import School
from bot.protocol.matters import finer

READ_BY_SOMEBODY = frozenset({"privacy", "anonymous"})


class ActionAnswerAboutBot(DeskAction):
    def name(self) -> str:
        return "action_answer_about_bot"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        message = told(tracker)
        matter = finer(message.heard.get("matter"), message.text) or "robot"
        if matter == "language":
            say_languages(self.desk.school, dispatcher)
            return []
        if matter in READ_BY_SOMEBODY:
            say_readers(self.desk.school, dispatcher)
        say(dispatcher, f"utter_about_bot_{matter}")
        if matter == DELETE:
            flag = await asyncio.to_thread(ask_to_delete, self.desk, tracker.sender_id, message.text)
            due = said_day(flag.due_on) if flag.due_on else ""
            say(dispatcher, "utter_about_bot_delete_by", due=due)
        return []


def say_readers(school: School, dispatcher: CollectingDispatcher) -> None:
    shown = school.facts.shown()
    say(dispatcher, "utter_about_bot_readers" if "who_reads_messages" in shown else "utter_about_bot_readers_unset")
    if "privacy_page" in shown:
        say(dispatcher, "utter_about_bot_privacy_page")
