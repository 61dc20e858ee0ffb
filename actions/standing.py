"""Where a concern stands: coming back to it, waiting, chasing, putting it right, opening it again."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction
from rasa_sdk.executor import CollectingDispatcher

from actions.next_step import tell_next_step, tell_where_it_stands
from actions.talking import DeskAction, Events, say, told
from bot.desk.concerns import note_step, standing
from bot.desk.corrections import correct_concern, open_again
from bot.desk.intake import is_a_story
from bot.desk.meetings import means_a_meeting
from bot.desk.waiting import Waiting, nudge, waiting


class ActionWelcome(DeskAction):
    """A new parent hears who this is; one who comes back hears where things stand."""

    def name(self) -> str:
        return "action_welcome"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        at = await asyncio.to_thread(standing, self.desk, tracker.sender_id)
        if at is None:
            say(dispatcher, "utter_courtesy_greeting")
            return []
        say(dispatcher, "utter_standing_welcome_back", reference=at.concern.reference)
        await tell_where_it_stands(self.desk, dispatcher, tracker.sender_id, at)
        return []


class ActionNoteStep(DeskAction):
    """Somebody was seen: written down, and asked whether it helped."""

    def name(self) -> str:
        return "action_note_step"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        concern = await asyncio.to_thread(note_step, self.desk, tracker.sender_id)
        if concern is None:
            return [FollowupAction("action_begin_concern")]
        say(dispatcher, "utter_standing_did_it_help")
        return []


class ActionTellWaiting(DeskAction):
    """How long it has been, how it was counted, and the two ways on."""

    def name(self) -> str:
        return "action_tell_waiting"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        found = await asyncio.to_thread(waiting, self.desk, tracker.sender_id)
        if found is None:
            return [FollowupAction("action_begin_concern")]
        say(dispatcher, f"utter_standing_{_outcome(found)}", _facts(found))
        return []


class ActionNudgeSchool(DeskAction):
    def name(self) -> str:
        return "action_nudge_school"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        flag = await asyncio.to_thread(nudge, self.desk, tracker.sender_id)
        say(dispatcher, "utter_standing_chased" if flag else "utter_concern_nothing_open")
        return []


class ActionCorrectConcern(DeskAction):
    """An answer to no question: a correction of what is on record, or the year of somebody who asks who to see."""

    def name(self) -> str:
        return "action_correct_concern"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        message = told(tracker)
        if await asyncio.to_thread(means_a_meeting, self.desk, tracker.sender_id, message.text):
            return await self.neighbour("action_change_appointment").run(dispatcher, tracker, domain)
        at = await asyncio.to_thread(correct_concern, self.desk, tracker.sender_id, message)
        if at is None and is_a_story(message):
            return [FollowupAction("action_begin_concern")]
        if at is None:
            return await self.neighbour("action_tell_who").run(dispatcher, tracker, domain)
        say(dispatcher, "utter_standing_corrected", reference=at.concern.reference)
        tell_next_step(self.desk, dispatcher, at)
        return []


class ActionOpenAgain(DeskAction):
    def name(self) -> str:
        return "action_open_again"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        at = await asyncio.to_thread(open_again, self.desk, tracker.sender_id)
        if at is None:
            say(dispatcher, "utter_concern_nothing_open")
            return []
        say(dispatcher, "utter_standing_opened_again", reference=at.concern.reference)
        tell_next_step(self.desk, dispatcher, at)
        return []


def _outcome(found: Waiting) -> str:
    if found.school_days is None:
        return "waiting_uncounted"
    if found.due is None:
        return "waiting_no_number"
    return "waiting_overdue" if found.overdue else "waiting_not_yet"


def _facts(found: Waiting) -> dict[str, str]:
    return {
        "reference": found.concern.reference,
        "since": f"{found.since:%A} {found.since.day} {found.since:%B}",
        "school_days": str(found.school_days),
        "due": f"{found.due.date:%A} {found.due.date.day} {found.due.date:%B}" if found.due else "",
        "days_to_reply": str(found.due.days) if found.due else "",
    }
