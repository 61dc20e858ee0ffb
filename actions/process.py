"""How it works, from the school's own ladder; what the school has not said, the office will confirm."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.about_bot import say_readers
from actions.talking import DeskAction, Events, in_hand, said_last, say, told
from bot.desk.complaint import is_at_the_letter
from bot.desk.ladder_words import ladder_words
from bot.desk.next_words import next_of
from bot.desk.standing import standing
from bot.protocol.asking import Asking, asking_of, names_nothing


class ActionTellProcess(DeskAction):
    def name(self) -> str:
        return "action_tell_process"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        message = told(tracker)
        asked = asking_of(message.text)
        if names_nothing(message.text) and said_last(tracker, "utter_online_"):
            return await self.neighbour("action_answer_policy").run(dispatcher, tracker, domain)
        at = await asyncio.to_thread(standing, self.desk, tracker.sender_id, in_hand(tracker))
        years = tracker.get_slot("concern_years") or ()
        year = at.concern.child.year if at else next(iter(years), None)
        letter_to = next_of(self.desk.school, at.route).facts["contact_short"] if is_at_the_letter(at) and at else ""
        facts = {**ladder_words(self.desk.school, year).facts(), **self._numbers(), "letter_to": letter_to}
        for each in self._said(asked, at is not None, bool(letter_to)):
            say(dispatcher, f"utter_process_{each}", facts)
        if asked is Asking.WHERE_TOLD:
            say_readers(self.desk.school, dispatcher)
        return []

    def _numbers(self) -> dict[str, str]:
        school = self.desk.school
        days = "" if school.days_to_reply is None else str(school.days_to_reply)
        return {"days_to_reply": days, "place": school.complaint.place or ""}

    def _said(self, asked: Asking, opened: bool, at_letter: bool) -> tuple[str, ...]:
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
        if asked is Asking.WHERE_SEND:
            return ("where_send" if at_letter else "where_send_general",)
        return (asked.value,)
