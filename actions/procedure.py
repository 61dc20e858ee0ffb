"""What has a road of its own is shown that road, and put on the office's list where the office must act."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.talking import DeskAction, Events, heard, say, told
from bot.desk.answers import note_procedure, procedure_for
from bot.desk.values import Flag
from bot.diary.clock import spoken_day, start_of
from bot.protocol.procedures import PROCEDURES, Unit


class ActionNameProcedure(DeskAction):
    """Never up the ladder; but how the school handled it may still be a concern."""

    def name(self) -> str:
        return "action_name_procedure"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        message = told(tracker)
        matter = procedure_for(message.heard.get("matter"), message.text)
        say(dispatcher, f"utter_procedure_{matter}")
        flag = await asyncio.to_thread(note_procedure, self.desk, tracker.sender_id, matter, message.text)
        if flag:
            self._say_what_the_office_does(dispatcher, matter, flag)
        if matter in PROCEDURES and PROCEDURES[matter].handling:
            say(dispatcher, "utter_procedure_handling")
        return []

    def _say_what_the_office_does(self, dispatcher: CollectingDispatcher, matter: str, flag: Flag) -> None:
        procedure = PROCEDURES[matter]
        if flag.due_on is None:
            say(dispatcher, "utter_procedure_noted")
            return
        counted = procedure.deadline is not None and procedure.deadline.unit is Unit.SCHOOL_DAYS
        sure = self.desk.school.calendar_confirmed or not counted
        say(dispatcher, f"utter_procedure_{procedure.act}", due=said_day(flag.due_on))
        if not sure:
            say(dispatcher, "utter_procedure_date_unsure")


def said_day(day: date) -> str:
    return spoken_day(start_of(day))


def matter_of(tracker: Tracker) -> str | None:
    matter = heard(tracker).get("matter")
    return matter if isinstance(matter, str) else None
