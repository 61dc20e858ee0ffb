"""Booking a meeting: three free times as buttons, or a time in the parent's own words; held, then confirmed."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asides import LEAVES
from actions.booking_offer import say_offer, say_refusal
from actions.booking_slots import FORM, forgotten, seeking_of, slots
from actions.booking_steps import hold, hold_free, say_booked
from actions.meeting_words import ask_how_it_went, people_facts, person_of
from actions.next_step import year_choices
from actions.talking import DeskAction, Events, choice, say, told
from bot.desk.booking import Booked, confirm_time, let_go
from bot.desk.intake import STORY, Draft, Told, as_slots, from_slots, take
from bot.desk.labels import label
from bot.desk.offers import Outcome, offer_times
from bot.desk.other_child import other_child
from bot.desk.outcomes import meeting_to_ask_about
from bot.desk.sought import Seeking
from bot.diary.answer import rather_not, read_way
from bot.diary.clock import spoken

# A wish for a meeting in so many words has the reason in it.
LONG = 20
CARRIES_ON = (Outcome.TIMES, Outcome.WHICH_YEAR)


class ActionBeginBooking(DeskAction):
    """Takes what the message told: the child, the person, the time. A button of an earlier question still counts."""

    def name(self) -> str:
        return "action_begin_booking"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        message = told(tracker)
        if message.act == "keep_time" and await self._kept(dispatcher, tracker, message):
            return forgotten()
        if "time" not in message.heard and await self._asked_first(dispatcher, tracker):
            return forgotten()
        draft = self._draft(tracker, message)
        seeking, known = _begun(message, draft)
        typed = None if message.heard.get("pressed") else message.text
        offer = await asyncio.to_thread(offer_times, self.desk, tracker.sender_id, typed, seeking)
        if offer.outcome not in CARRIES_ON:
            await say_refusal(self.desk, dispatcher, tracker, offer)
            return forgotten()
        known += slots(year=offer.sought.year, when=typed)
        if offer.outcome is Outcome.TIMES and "time" in message.heard:
            known += await hold(self.desk, dispatcher, tracker, message.heard, seeking)
        elif offer.exact:
            known += await hold_free(self.desk, dispatcher, tracker, offer.times[0], seeking)
        return [*known, FollowupAction(FORM)]

    async def _asked_first(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> bool:
        """Whoever has just met somebody is asked how it went before another meeting is booked."""
        over = await asyncio.to_thread(meeting_to_ask_about, self.desk, tracker.sender_id)
        if over is not None:
            ask_how_it_went(self.desk, dispatcher, over)
        return over is not None

    def _draft(self, tracker: Tracker, message: Told) -> Draft:
        """Saying when and whom is not yet saying what about."""
        before = from_slots(tracker.slots)
        after = take(before, replace(message, asked=None), self.desk.school)
        told_it = message.act in STORY or len(message.text.split()) >= LONG
        return after if told_it else replace(after, words=before.words)

    async def _kept(self, dispatcher: CollectingDispatcher, tracker: Tracker, message: Told) -> bool:
        """A yes that was pressed after the talk had gone on to something else."""
        way, seeking = message.heard.get("way"), seeking_of(tracker)
        found = await asyncio.to_thread(confirm_time, self.desk, tracker.sender_id, way, seeking)
        if isinstance(found, Booked):
            say_booked(self.desk, dispatcher, found)
        return isinstance(found, Booked)


class ActionAskBookingYear(DeskAction):
    def name(self) -> str:
        return "action_ask_booking_form_booking_year"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        say(dispatcher, "utter_booking_ask_year", choices=year_choices(self.desk))
        return []


class ActionAskBookingTime(DeskAction):
    def name(self) -> str:
        return "action_ask_booking_form_booking_time"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        return await say_offer(self.desk, dispatcher, tracker)


class ActionAskBookingConfirmed(DeskAction):
    """One press says yes, and how to meet where there is a choice."""

    def name(self) -> str:
        return "action_ask_booking_form_booking_confirmed"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        ways, chosen = tracker.get_slot("booking_ways") or [], tracker.get_slot("booking_way")
        offered = [chosen] if chosen in ways else ways
        facts = {
            **people_facts([person_of(self.desk, tracker.get_slot("booking_person") or "")]),
            "when": spoken(datetime.fromisoformat(tracker.get_slot("booking_time"))),
            "way": label(f"way_{offered[0]}"),
        }
        if chosen and chosen not in ways:
            say(dispatcher, "utter_booking_way_not_offered", facts, wanted=label(f"way_{chosen}"))
        several = len(ways) > 1
        keep = [choice(label(f"yes_{way}") if several else label("yes_book"), "keep_time", way=way) for way in offered]
        still = "still_" if tracker.get_slot("booking_hinted") else ""
        outcome = "held_ways" if len(offered) > 1 else "held"
        say(
            dispatcher,
            f"utter_booking_{still}{outcome}",
            facts,
            choices=[*keep, choice(label("another_time"), "other_time")],
        )
        return slots(hinted=True, way=chosen if chosen in ways else None)


class ActionFinishBooking(DeskAction):
    """The form is over: what was held and not wanted is let go, and a second child is not forgotten."""

    def name(self) -> str:
        return "action_finish_booking"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        left = tracker.get_slot("booking_left")
        booked = tracker.get_slot("booking_confirmed")
        if not booked:
            await asyncio.to_thread(let_go, self.desk, tracker.sender_id)
        if left == "asked":
            return [*forgotten(), *(_draft(Draft()) if booked else [])]
        if goes_on := ELSEWHERE.get(left or ""):
            return [*forgotten(), FollowupAction(goes_on)]
        if not booked and left != "refused":
            moving = tracker.get_slot("booking_moving")
            say(dispatcher, "utter_booking_left_moving" if moving else f"utter_booking_left_{left or 'stop'}")
        if booked and not tracker.get_slot("booking_moving"):
            await self._and_the_other_child(dispatcher, tracker)
        return [*forgotten(), *(_draft(Draft()) if booked else [])]

    async def _and_the_other_child(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        years = tuple(year for year in from_slots(tracker.slots).years if year != tracker.get_slot("booking_year"))
        other = await asyncio.to_thread(other_child, self.desk, tracker.sender_id, years)
        if other is None:
            return
        facts = {**people_facts(other.people), "child": other.child}
        yes = choice(label("yes_find_one"), "book_appointment", explained=True, **other.asking)
        say(dispatcher, "utter_booking_other_child", facts, choices=[yes, choice(label("not_now"), "thanks")])


# Where a form that is left goes on.
ELSEWHERE = {**{act: action for act, action in LEAVES.items() if action}, "change": "action_change_appointment"}


def _begun(message: Told, draft: Draft) -> tuple[Seeking, Events]:
    """A fresh start, with what was told. Only typed words are a parent's own."""
    named = tuple(who for who in message.listed("staff") if who not in draft.about)
    said, without = ((), named) if rather_not(message.text) else (named, ())
    concern = message.heard.get("concern")
    words = None if message.heard.get("pressed") or message.act == "affirm" else message.text
    known = slots(said=list(said), without=list(without), words=words, concern=concern)
    way = read_way(words) if words else None
    known += slots(explained=message.heard.get("explained"), way=way)
    about = replace(draft, years=draft.years[:1], words=draft.words or words)
    seeking = Seeking(about, said, concern, without=without, way=way)
    return seeking, [*forgotten(), *_draft(draft), *known]


def _draft(draft: Draft) -> Events:
    return [SlotSet(slot, value) for slot, value in as_slots(draft).items()]
