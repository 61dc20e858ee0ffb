"""Holding a time and booking it, with the words that go with each outcome."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.booking_offer import say_refusal
from actions.booking_slots import let_loose, seeking_of, slots
from actions.meeting_words import calendar_file, meeting_facts
from actions.talking import Events, say
from bot.desk.booking import Booked, confirm_time, hold_time
from bot.desk.desk import Desk
from bot.desk.holds import Hold
from bot.desk.intake import Told, from_slots
from bot.desk.meetings import say_what_about
from bot.desk.offers import Offer, Outcome
from bot.desk.sought import Seeking
from bot.diary.clock import spoken
from bot.diary.values import FreeTime


async def hold(
    desk: Desk, dispatcher: CollectingDispatcher, tracker: Tracker, pick: Mapping[str, Any], seeking: Seeking
) -> Events:
    """A time that was pressed. One that has gone becomes the wish for something near it."""
    starts = datetime.fromisoformat(str(pick["time"]))
    kept = await asyncio.to_thread(hold_time, desk, tracker.sender_id, starts, str(pick["person"]), seeking)
    if isinstance(kept, Hold):
        appointment = kept.appointment
        return slots(time=appointment.starts.isoformat(), person=appointment.person, ways=list(kept.ways), misses=0)
    if kept.outcome is Outcome.BOOKED:
        await say_refusal(desk, dispatcher, tracker, kept)
        return [*let_loose(), *slots(left="refused")]
    return let_loose(when=spoken(starts))


async def hold_free(
    desk: Desk, dispatcher: CollectingDispatcher, tracker: Tracker, time: FreeTime, seeking: Seeking
) -> Events:
    return await hold(desk, dispatcher, tracker, {"time": time.starts.isoformat(), "person": time.person}, seeking)


async def confirm(desk: Desk, dispatcher: CollectingDispatcher, tracker: Tracker, way: str | None) -> Events:
    """Booked and told at once; or the time has gone, and the nearest are offered."""
    found = await asyncio.to_thread(confirm_time, desk, tracker.sender_id, way, seeking_of(tracker))
    if isinstance(found, Booked):
        say_booked(desk, dispatcher, found)
        story = from_slots(tracker.slots).words
        if story and not found.opened:
            told_it = Told(story, "raise_concern")
            await asyncio.to_thread(say_what_about, desk, tracker.sender_id, found.appointment.reference, told_it)
        asks = found.opened and not story
        return slots(confirmed=found.appointment.reference, reason=None if asks else "")
    if isinstance(found, Offer):
        held = tracker.get_slot("booking_time")
        return let_loose(when=spoken(datetime.fromisoformat(held)) if held else None)
    return let_loose()


def say_booked(desk: Desk, dispatcher: CollectingDispatcher, booked: Booked) -> None:
    meeting = booked.appointment
    facts = dict(meeting_facts(desk, meeting))
    if booked.moved_from:
        say(dispatcher, "utter_booking_moved", facts, was=spoken(booked.moved_from), extra=calendar_file(meeting))
    else:
        say(dispatcher, "utter_booking_confirmed", facts, extra=calendar_file(meeting))
    if meeting.way in ("telephone", "video"):
        say(dispatcher, f"utter_booking_by_{meeting.way}")
    member = desk.school.staff.get(meeting.person)
    if member is not None and not member.times_confirmed:
        say(dispatcher, "utter_booking_not_agreed")
    if booked.opened and booked.concern:
        say(dispatcher, "utter_booking_on_record", concern=booked.concern.reference)
