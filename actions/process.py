"""How it works, from the school's own ladder; what the school has not said, the office will confirm."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.about_bot import say_readers
from actions.talking import DeskAction, Events, say, told
from bot.desk.concerns import standing
from bot.desk.ladder_words import ladder_words
from bot.protocol.asking import Asking, asking_of


class ActionTellProcess(DeskAction):
    def name(self) -> str:
        return "action_tell_process"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        asked = asking_of(told(tracker).text)
        at = await asyncio.to_thread(standing, self.desk, tracker.sender_id)
        years = tracker.get_slot("concern_years") or ()
        year = at.concern.child.year if at else next(iter(years), None)
        facts = {**ladder_words(self.desk.school, year).facts(), **self._numbers()}
        for each in self._said(asked, opened=at is not None):
            say(dispatcher, f"utter_process_{each}", facts)
        if asked is Asking.WHERE_TOLD:
            say_readers(self.desk.school, dispatcher)
        return []

    def _numbers(self) -> dict[str, str]:
        school = self.desk.school
        days = "" if school.days_to_reply is None else str(school.days_to_reply)
        return {"days_to_reply": days, "place": school.complaint.place or ""}

    def _said(self, asked: Asking, opened: bool) -> tuple[str, ...]:
        school = self.desk.school
        if asked is Asking.LADDER:
            return ("ladder_usual", "ladder") if school.ladder.default else ("ladder",)
        if asked is Asking.HOW_LONG:
            return ("how_long" if school.days_to_reply is not None else "how_long_unset",)
        if asked is Asking.EXPECTATIONS:
            return ("expectations", "expectations_more") if school.expectations else ("expectations_unset",)
        if asked is Asking.STRAIGHT_TO_HEAD:
            return ("straight_to_head", "head_now") if opened else ("straight_to_head",)
        if asked is Asking.WHERE_WRITTEN:
            return ("where_written" if school.complaint.place else "where_written_unset",)
        return (asked.value,)
