"""A parent who would rather not write in English: one sentence of theirs, the office, and an interpreter."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.talking import DeskAction, Events, say, told
from bot.desk.desk import School
from bot.desk.office import Errand, ask_office
from bot.protocol.language import Language, language_of


class ActionAnswerInLanguage(DeskAction):
    """Nothing of what was said is guessed at by a machine: a person at the office sees it, once for a talk."""

    def name(self) -> str:
        return "action_answer_in_language"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        text = told(tracker).text
        language = language_of(text) or Language.OTHER
        if language is not Language.OTHER:
            say(dispatcher, f"utter_language_in_{language}")
        say_languages(self.desk.school, dispatcher)
        errand = Errand("language", text, once=True)
        await asyncio.to_thread(ask_office, self.desk, tracker.sender_id, errand)
        return []


def say_languages(school: School, dispatcher: CollectingDispatcher) -> None:
    shown = school.facts.shown()
    if "languages" in shown:
        say(dispatcher, "utter_language_spoken_here")
    if "interpreter" in shown:
        say(dispatcher, "utter_language_interpreter")
    say(dispatcher, "utter_language_offer")
