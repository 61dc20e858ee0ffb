"""Where a concern stands: coming back to it, waiting, chasing, putting it right, opening it again."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.concern_draft import BEGUN, FORM, as_events
from actions.next_step import tell_next_step, tell_where_it_stands
from actions.talking import DeskAction, Events, choice, in_hand, say, told
from bot.desk.corrections import open_again
from bot.desk.labels import label
from bot.desk.loose import Kind, read_loose
from bot.desk.meetings import means_a_meeting
from bot.desk.moving_up import note_step
from bot.desk.next_words import DID_IT_HELP
from bot.desk.standing import standing
from bot.desk.waiting import Waiting, left_out, nudge, waiting
from bot.diary.clock import spoken_day, start_of


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
        concern = await asyncio.to_thread(note_step, self.desk, tracker.sender_id, (), in_hand(tracker))
        if concern is None:
            return [FollowupAction("action_begin_concern")]
        about = {"concern": concern.reference}
        buttons = [choice(label(each.label), each.intent, **about) for each in DID_IT_HELP]
        say(dispatcher, "utter_standing_did_it_help", choices=buttons)
        return [SlotSet("concern_in_hand", concern.reference)]


class ActionTellWaiting(DeskAction):
    """How long it has been, how it was counted, and the two ways on."""

    def name(self) -> str:
        return "action_tell_waiting"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        found = await asyncio.to_thread(waiting, self.desk, tracker.sender_id, in_hand(tracker))
        if found is None:
            return [FollowupAction("action_begin_concern")]
        self._say_how_it_was_counted(dispatcher, found)
        about = {"concern": found.concern.reference}
        ways = [
            choice(label("ask_office_to_chase"), "ask_nudge", **about),
            choice(label("go_to_next_step"), "not_helped", **about),
        ]
        say(
            dispatcher,
            f"utter_standing_{_outcome(found)}",
            _facts(found),
            choices=ways[::-1] if found.overdue else ways,
        )
        return [SlotSet("concern_in_hand", found.concern.reference)]

    def _say_how_it_was_counted(self, dispatcher: CollectingDispatcher, found: Waiting) -> None:
        """Said first: the buttons are those of the last message."""
        if found.due and (without := left_out(found.due)):
            say(dispatcher, "utter_standing_counted_without", without=without)
        if found.school_days is not None and not self.desk.school.calendar_confirmed:
            say(dispatcher, "utter_standing_dates_unsure")


class ActionNudgeSchool(DeskAction):
    def name(self) -> str:
        return "action_nudge_school"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        flag = await asyncio.to_thread(nudge, self.desk, tracker.sender_id, in_hand(tracker))
        say(dispatcher, "utter_standing_chased" if flag else "utter_concern_nothing_open")
        return []


class ActionCorrectConcern(DeskAction):
    """An answer to no question: a correction, more of the story, or the beginning of one. The desk says which."""

    def name(self) -> str:
        return "action_correct_concern"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        message, which = told(tracker), in_hand(tracker)
        if await asyncio.to_thread(means_a_meeting, self.desk, tracker.sender_id, message.text):
            return await self.neighbour("action_change_appointment").run(dispatcher, tracker, domain)
        parked = tracker.get_slot("concern_parked")
        found = await asyncio.to_thread(read_loose, self.desk, tracker.sender_id, message, parked, which)
        if found.kind is Kind.RESUMES:
            return [*as_events(found.draft), *BEGUN, SlotSet("concern_parked", None), FollowupAction(FORM)]
        if found.kind is Kind.BEGINS:
            return [FollowupAction("action_begin_concern")]
        if found.at is None:
            return await self.neighbour("action_tell_who").run(dispatcher, tracker, domain)
        say(dispatcher, f"utter_standing_{found.kind}", reference=found.at.concern.reference)
        if found.kind is Kind.CORRECTED:
            tell_next_step(self.desk, dispatcher, found.at)
        return [SlotSet("concern_in_hand", found.at.concern.reference)]


class ActionOpenAgain(DeskAction):
    def name(self) -> str:
        return "action_open_again"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        at = await asyncio.to_thread(open_again, self.desk, tracker.sender_id, in_hand(tracker))
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
        "since": _said(found.since),
        "school_days": str(found.school_days),
        "due": _said(found.due.date) if found.due else "",
        "counted_from": _said(found.due.received_on) if found.due else "",
        "days_to_reply": str(found.due.days) if found.due else "",
    }


def _said(day: date) -> str:
    return spoken_day(start_of(day))
