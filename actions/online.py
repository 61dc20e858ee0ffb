"""A post, or the thought of one: two tracks that are never mixed, and the kinder road for whoever has not posted."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.asides import beside
from actions.talking import DeskAction, Events, heard, in_hand, say, told
from bot.desk.complaint import means_the_letter
from bot.desk.ladder_words import either
from bot.desk.posts import Seen, asks_to_take_down, note_post, note_taken_down, see_post, what_may_follow
from bot.desk.standing import standing
from bot.protocol.posts import Gathering, speaks_of_a_post
from bot.protocol.steering import Track


class ActionSteerOnline(DeskAction):
    def name(self) -> str:
        return "action_steer_online"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        message = told(tracker)
        at = await asyncio.to_thread(standing, self.desk, tracker.sender_id, in_hand(tracker))
        if means_the_letter(at, message):
            return await self.neighbour("action_note_letter_sent").run(dispatcher, tracker, domain)
        years = tracker.get_slot("concern_years") or ()
        seen = see_post(self.desk, message.text, message.heard, next(iter(years), None))
        await asyncio.to_thread(note_post, self.desk, tracker.sender_id, seen, message.text)
        facts = {
            "meeting": either(seen.steering.meeting),
            "governors": either(seen.steering.governors),
            "online_section": seen.rule.section or self.desk.school.social_media.section or "",
        }
        for outcome in _said(seen, self.desk.school.expectations):
            say(dispatcher, f"utter_online_{outcome}", facts)
        return []


async def steer_beside(
    asked_in: DeskAction, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
) -> Events:
    """A worry that speaks of a post as well: the worry goes on, and the kinder road is said beside it."""
    before = len(dispatcher.messages)
    sounds_so = set(heard(tracker).get("signals") or ()) & {"social_media_plan", "social_media_posted"}
    if not sounds_so or not speaks_of_a_post(told(tracker).text):
        return []
    events = await asked_in.neighbour("action_steer_online").run(dispatcher, tracker, domain)
    beside(dispatcher, before)
    return events


class ActionAnswerPostStays(DeskAction):
    """Taking it down is the parent's decision. What may follow is told once more, and help goes on."""

    def name(self) -> str:
        return "action_answer_post_stays"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        section = await asyncio.to_thread(what_may_follow, self.desk, tracker.sender_id)
        say(dispatcher, "utter_online_stays_may_follow" if section else "utter_online_stays", online_section=section)
        return []


class ActionNotePostDown(DeskAction):
    """The parent says that it is down: thanked, and written down as said."""

    def name(self) -> str:
        return "action_note_post_down"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        noted = await asyncio.to_thread(note_taken_down, self.desk, tracker.sender_id)
        say(dispatcher, "utter_online_is_down" if noted else "utter_online_was_down")
        return []


def _said(seen: Seen, school_asks: bool) -> Iterator[str]:
    gathering, track = seen.read.gathering, seen.steering.track
    if track is Track.CONCERN:
        yield "somebody_else"
    elif gathering is Gathering.CAMPAIGN and track is not Track.STAFF:
        yield "campaign"
    elif seen.out:
        yield from _posted(seen)
    else:
        yield "class_group" if gathering is Gathering.CLASS_GROUP else "tempted"
        if school_asks:
            yield "school_asks"


def _posted(seen: Seen) -> Iterator[str]:
    if seen.read.taken_down:
        yield "was_down"
    if not seen.rule.found:
        yield "posted_no_rule"
    elif seen.steering.track is not Track.STAFF:
        yield "posted_take_down" if asks_to_take_down(seen) else "posted"
    else:
        yield "posted_staff_down" if seen.read.taken_down else "posted_staff"
        yield "meeting_with_governors" if seen.steering.governors else "meeting"
        if seen.steering.may_follow and not seen.read.taken_down:
            yield "may_follow"
