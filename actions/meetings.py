"""A meeting that is booked: when it is, another time, calling it off, being late, and how it went."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction
from rasa_sdk.executor import CollectingDispatcher

from actions.booking_slots import FORM, forgotten, slots
from actions.meeting_words import (
    CHANGE,
    ask_how_it_went,
    calendar_file,
    meeting_facts,
    say_meeting,
    say_where_the_meeting_stands,
    where,
    which_meeting,
)
from actions.next_step import tell_next_step
from actions.talking import DeskAction, Events, choice, heard, say, told
from bot.desk.desk import Desk
from bot.desk.intake import Told
from bot.desk.labels import label
from bot.desk.meetings import cancel_appointment, means_a_meeting, meet_by, my_appointments, on_the_day, running_late
from bot.desk.offers import read
from bot.desk.outcomes import meeting_outcome, meeting_to_ask_about
from bot.desk.standing import Standing
from bot.desk.values import Appointment
from bot.diary.answer import read_way
from bot.diary.change import Change, read_change, read_minutes
from bot.diary.outcome import HowItWent
from bot.protocol.statuses import CLOSED
from bot.protocol.values import Way


class ActionChangeAppointment(DeskAction):
    def name(self) -> str:
        return "action_change_appointment"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        message = told(tracker)
        wanted = Change(message.heard["change"]) if "change" in message.heard else read_change(message.text)
        if wanted is Change.KEEP:
            say(dispatcher, "utter_meeting_kept")
            return []
        if wanted is Change.LATE:
            return await self._late(dispatcher, tracker, message)
        ahead = await asyncio.to_thread(my_appointments, self.desk, tracker.sender_id)
        meant = self._meant(ahead, message)
        if len(meant) == 1:
            return await self._change(dispatcher, tracker, message, meant[0], wanted)
        if not meant:
            say(dispatcher, "utter_meeting_none", choices=[choice(label("find_a_time"), "book_appointment")])
            return []
        say(dispatcher, "utter_meeting_which", choices=which_meeting(self.desk, meant, wanted))
        return []

    async def _change(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, message: Told, meeting: Appointment, wanted: Change
    ) -> Events:
        if wanted is Change.CANCEL:
            return await self._cancel(dispatcher, tracker, meeting, sure=bool(message.heard.get("sure")))
        typed = None if message.heard.get("pressed") else message.text
        when = typed if typed and read(self.desk, typed) else None
        way = read_way(typed) if typed and not when else None
        if way and (changed := await asyncio.to_thread(meet_by, self.desk, tracker.sender_id, meeting.reference, way)):
            facts = {**meeting_facts(self.desk, changed), "where": where(way, changed.place)}
            say(dispatcher, "utter_meeting_way", facts, extra=calendar_file(changed))
            return []
        if way:
            facts = dict(meeting_facts(self.desk, meeting))
            say(dispatcher, "utter_booking_way_not_offered", facts, wanted=label(f"way_{way}"))
        if wanted is Change.MOVE or when or way:
            known = slots(moving=meeting.reference, year="", when=when, way=way)
            return [*forgotten(), *known, FollowupAction(FORM)]
        say_meeting(self.desk, dispatcher, "utter_meeting_what", meeting)
        return []

    async def _cancel(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, meeting: Appointment, *, sure: bool
    ) -> Events:
        """Asked once; then done first, and said afterwards."""
        facts = meeting_facts(self.desk, meeting)
        if not sure:
            reference = meeting.reference
            buttons = [
                choice(label("yes_cancel"), CHANGE, appointment=reference, change=Change.CANCEL, sure=True),
                choice(label("another_time"), CHANGE, appointment=reference, change=Change.MOVE),
                choice(label("keep_it"), CHANGE, appointment=reference, change=Change.KEEP),
            ]
            say(dispatcher, "utter_meeting_sure", facts, choices=buttons)
            return []
        await asyncio.to_thread(cancel_appointment, self.desk, tracker.sender_id, meeting.reference)
        say(dispatcher, "utter_meeting_cancelled", facts, choices=[choice(label("find_a_time"), "book_appointment")])
        return []

    async def _late(self, dispatcher: CollectingDispatcher, tracker: Tracker, message: Told) -> Events:
        minutes = read_minutes(message.text)
        meeting = await asyncio.to_thread(running_late, self.desk, tracker.sender_id, message.text, minutes)
        if meeting is None:
            say(dispatcher, "utter_meeting_none_today")
        else:
            say_meeting(self.desk, dispatcher, "utter_meeting_late", meeting)
        return []

    def _meant(self, ahead: Sequence[Appointment], message: Told) -> list[Appointment]:
        """By its reference; or by the day or the person that was named, where that tells one from another."""
        pressed = message.heard.get("appointment")
        by_name = [each for each in ahead if each.reference in (pressed, *message.text.upper().split())]
        if by_name or pressed:
            return by_name
        said = [each for each in ahead if each.person in message.listed("staff")]
        days = on_the_day(ahead, read(self.desk, message.text))
        return next((few for few in (said, days) if len(few) == 1), list(ahead))


class ActionStop(DeskAction):
    """ "Cancel it" means the meeting, where there is one."""

    def name(self) -> str:
        return "action_stop"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        if await asyncio.to_thread(means_a_meeting, self.desk, tracker.sender_id, told(tracker).text):
            return await self.neighbour("action_change_appointment").run(dispatcher, tracker, domain)
        say(dispatcher, "utter_courtesy_stopped")
        return []


class ActionTellAppointments(DeskAction):
    """ "What time was I booked?": from the casebook, with the calendar file."""

    def name(self) -> str:
        return "action_tell_appointments"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        if not await say_where_the_meeting_stands(self.desk, dispatcher, tracker.sender_id):
            say(dispatcher, "utter_meeting_none", choices=[choice(label("find_a_time"), "book_appointment")])
        return []


class ActionGreet(DeskAction):
    """One question at a time: how the meeting went, or what is on their mind."""

    def name(self) -> str:
        return "action_greet"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        meeting = await asyncio.to_thread(meeting_to_ask_about, self.desk, tracker.sender_id)
        if meeting is None:
            say(dispatcher, "utter_courtesy_hello")
            return []
        say(dispatcher, "utter_courtesy_greeting_again")
        ask_how_it_went(self.desk, dispatcher, meeting)
        return []


class ActionAskHowItWent(DeskAction):
    """Asked of the parent who comes back after a meeting; says nothing where there is nothing to ask."""

    def name(self) -> str:
        return "action_ask_how_it_went"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        if tracker.active_loop.get("name"):
            return []
        meeting = await asyncio.to_thread(meeting_to_ask_about, self.desk, tracker.sender_id)
        if meeting is not None:
            ask_how_it_went(self.desk, dispatcher, meeting)
        return []


class ActionNoteOutcome(DeskAction):
    def name(self) -> str:
        return "action_note_outcome"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        said = heard(tracker)
        went = HowItWent(str(said.get("outcome")))
        reference = str(said.get("appointment"))
        after = await asyncio.to_thread(meeting_outcome, self.desk, tracker.sender_id, reference, went)
        if not isinstance(after, Standing):
            say(dispatcher, "utter_meeting_noted")
        elif after.concern.status in CLOSED:
            say(dispatcher, "utter_meeting_helped", concern=after.concern.reference)
        else:
            _say_what_follows(self.desk, dispatcher, after, went)
        return []


def _say_what_follows(desk: Desk, dispatcher: CollectingDispatcher, after: Standing, went: HowItWent) -> None:
    """Whoever did not meet tries again; whoever was not helped goes on."""
    if went is HowItWent.NOT_HELD and after.route.way is Way.APPOINTMENT:
        say(dispatcher, "utter_meeting_try_again", choices=[choice(label("find_a_time"), "book_appointment")])
        return
    say(dispatcher, f"utter_meeting_{went}")
    tell_next_step(desk, dispatcher, after)
