"""What an answer means while a time is chosen. A time that was named counts, whatever else the message sounded like."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asides import LEAVES, aside
from actions.booking_slots import CONFIRMED, FORM, REASON, TIME, YEAR, let_loose, seeking_of, slots
from actions.booking_steps import confirm, hold, hold_free
from actions.next_step import year_as_said, years_of
from actions.talking import DeskAction, Events, say, told
from bot.desk.answering import ASIDES, PATIENCE, UNCLEAR
from bot.desk.booking import let_go, note_email
from bot.desk.intake import STORY, Draft, Told, as_slots, from_slots, take
from bot.desk.meetings import say_what_about
from bot.desk.offers import Offer, offer_times, read
from bot.diary.answer import (
    gives_up,
    keeps_it_to_themselves,
    rather_not,
    read_email,
    read_pick,
    read_way,
    wants_later,
    wants_sooner,
)
from bot.diary.change import Change, read_change

CHANGE = "change_or_cancel_appointment"
# "When am I booked?" names a time and is still a question.
ASKS = frozenset({"ask_status", "ask_who", "ask_process", "ask_about_bot", "ask_policy", "ask_human"})
A_STORY = 12
A_FEW = 5
NOTHING_TO_ADD = frozenset({"skip_question", "deny", "stop", "thanks", "goodbye", "affirm", "resolved"})


class ValidateBookingForm(DeskAction):
    def name(self) -> str:
        return "validate_booking_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        asked = tracker.get_slot("requested_slot")
        if tracker.active_loop.get("name") != FORM or asked is None:
            return slots(year=tracker.get_slot(YEAR))
        answer = told(tracker, asked)
        if asked == REASON:
            return await self._reason(dispatcher, tracker, domain, answer)
        if _calls_off(answer) and tracker.get_slot("booking_moving"):
            return await self._call_off(dispatcher, tracker, domain)
        if (left := _leaves(answer)) is not None:
            return _leave(left)
        steps = {YEAR: self._year, TIME: self._time, CONFIRMED: self._confirmed}
        found = await steps[asked](dispatcher, tracker, answer)
        return found or await self._beside_the_point(dispatcher, tracker, domain, answer)

    async def _year(self, dispatcher: CollectingDispatcher, tracker: Tracker, answer: Told) -> Events:
        draft = take(from_slots(tracker.slots), answer, self.desk.school)
        if draft.unknown_years:
            said = year_as_said(draft.unknown_years[0])
            say(dispatcher, "utter_concern_help_unknown_year", years=years_of(self.desk), said=said)
            return _missed(tracker)
        if not draft.years:
            return []
        when = answer.text if self._names_a_time(answer) else tracker.get_slot("booking_when")
        return [*_draft(draft), *slots(year=draft.years[0], when=when, misses=0)]

    async def _time(self, dispatcher: CollectingDispatcher, tracker: Tracker, answer: Told) -> Events:
        seeking = seeking_of(tracker)
        if "time" in answer.heard:
            return await hold(self.desk, dispatcher, tracker, answer.heard, seeking)
        picked = read_pick(answer.text)
        if picked is None and not self._names_a_time(answer):
            if answer.act in ("other_time", "deny") or wants_later(answer.text):
                return _leave("stop") if gives_up(answer.text) else await self._next_three(tracker)
            if wants_sooner(answer.text):
                return _soonest(dispatcher, tracker)
        if picked is not None or (answer.act == "affirm" and not self._names_a_time(answer)):
            return await self._picked(dispatcher, tracker, picked)
        return await self._in_words(dispatcher, tracker, answer)

    async def _next_three(self, tracker: Tracker) -> Events:
        """Of those that fit what was said, where any did; of all, where nothing did."""
        when, shown = tracker.get_slot("booking_when"), int(tracker.get_slot("booking_shown") or 0)
        offer = await self._offer(tracker, when)
        goes_on = offer.why_not is None
        return let_loose(when=when if goes_on else None, shown=shown + len(offer.times) if goes_on else 0)

    async def _picked(self, dispatcher: CollectingDispatcher, tracker: Tracker, picked: int | None) -> Events:
        """ "The second one", or a plain yes where there is only one."""
        times = (await self._offer(tracker, tracker.get_slot("booking_when"))).times
        number = 0 if picked is None and len(times) == 1 else picked
        if number is None or number >= len(times):
            say(dispatcher, "utter_booking_which_one")
            return _missed(tracker)
        return await hold_free(self.desk, dispatcher, tracker, times[number], seeking_of(tracker))

    async def _in_words(self, dispatcher: CollectingDispatcher, tracker: Tracker, answer: Told) -> Events:
        """Another time, another person, another child, or the story itself: whichever of them it tells."""
        whom, named = self._whom(tracker, answer), self._names_a_time(answer)
        events = [*whom]
        if answer.act in STORY and not (named and len(answer.text.split()) < A_STORY):
            say(dispatcher, "utter_booking_story_kept")
            events += _draft(take(from_slots(tracker.slots), answer, self.desk.school))
        if not named:
            return [*events, *slots(when=None, shown=0, misses=0)] if events else []
        offer = None if whom else await self._offer(tracker, answer.text)
        if offer is not None and offer.exact:
            return [
                *events,
                *await hold_free(self.desk, dispatcher, tracker, offer.times[0], seeking_of(tracker)),
            ]
        return [*events, *let_loose(when=answer.text, shown=0)]

    def _whom(self, tracker: Tracker, answer: Told) -> Events:
        before = from_slots(tracker.slots)
        about = (*before.about, *answer.listed("about"))
        said = [who for who in answer.listed("staff") if who not in about]
        years = take(Draft(), answer, self.desk.school).years
        events = _draft(replace(before, about=tuple(dict.fromkeys(about)))) if answer.listed("about") else []
        if said:
            events += slots(without=said) if rather_not(answer.text) else slots(said=said, explained=None)
        return events + (slots(year=years[0], concern=None, explained=None) if years else [])

    async def _confirmed(self, dispatcher: CollectingDispatcher, tracker: Tracker, answer: Told) -> Events:
        pressed = bool(answer.heard.get("pressed"))
        email = None if pressed else read_email(answer.text)
        if email:
            await asyncio.to_thread(note_email, self.desk, tracker.sender_id, email)
            say(dispatcher, "utter_booking_email_noted", email=email)
        way = answer.heard.get("way") or (None if pressed else read_way(answer.text))
        if answer.act in ("keep_time", "affirm"):
            return await confirm(self.desk, dispatcher, tracker, way or tracker.get_slot("booking_way"))
        if answer.act in ("other_time", "deny", CHANGE) or self._names_a_time(answer):
            return await self._another(tracker, answer)
        return slots(way=way, misses=0) if way else slots(misses=0) if email else []

    async def _another(self, tracker: Tracker, answer: Told) -> Events:
        """The time that was held is free again at once."""
        await asyncio.to_thread(let_go, self.desk, tracker.sender_id)
        return let_loose(when=answer.text if self._names_a_time(answer) else None, shown=0)

    async def _reason(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any], answer: Told
    ) -> Events:
        """The meeting is booked already: nothing that is said here can undo it."""
        if _calls_off(answer):
            return await self._call_off(dispatcher, tracker, domain)
        if answer.act in ("formal_complaint", "want_call", CHANGE):
            return [*slots(reason=""), *_leave("change" if answer.act == CHANGE else answer.act)]
        if _adds_nothing(answer):
            say(dispatcher, "utter_booking_reason_kept")
            return slots(reason="")
        if answer.act in ASKS:
            return await aside(self, dispatcher, tracker, domain)
        reference = tracker.get_slot(CONFIRMED) or ""
        concern = await asyncio.to_thread(say_what_about, self.desk, tracker.sender_id, reference, answer)
        if concern:
            say(dispatcher, "utter_booking_reason_noted", concern=concern.reference)
        return slots(reason=answer.text)

    async def _call_off(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """The meeting that is booked: whether it is to be cancelled is asked, and the form is over."""
        await self.neighbour("action_change_appointment").run(dispatcher, tracker, domain)
        return [*slots(reason=""), *_leave("asked")]

    async def _beside_the_point(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any], answer: Told
    ) -> Events:
        if answer.act in ASIDES:
            return await aside(self, dispatcher, tracker, domain)
        say(dispatcher, "utter_booking_did_not_follow")
        return _missed(tracker)

    async def _offer(self, tracker: Tracker, when: str | None) -> Offer:
        shown = int(tracker.get_slot("booking_shown") or 0)
        return await asyncio.to_thread(
            offer_times, self.desk, tracker.sender_id, when, seeking_of(tracker), shown=shown
        )

    def _names_a_time(self, answer: Told) -> bool:
        if answer.heard.get("pressed") or answer.act in ASKS - {"ask_who"}:
            return False
        return read(self.desk, answer.text) is not None


def _leaves(answer: Told) -> str | None:
    """Before anything is booked, "cancel" is a wish that is dropped."""
    return "stop" if _calls_off(answer) else answer.act if answer.act in LEAVES else None


def _calls_off(answer: Told) -> bool:
    return answer.act in (CHANGE, "stop") and read_change(answer.text) is Change.CANCEL


def _adds_nothing(answer: Told) -> bool:
    few = answer.act in NOTHING_TO_ADD and len(answer.text.split()) <= A_FEW
    return few or bool(answer.heard.get("pressed")) or keeps_it_to_themselves(answer.text)


def _soonest(dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
    """Times are shown soonest first: sooner than those there is nothing."""
    if not tracker.get_slot("booking_shown") and not tracker.get_slot("booking_when"):
        say(dispatcher, "utter_booking_soonest")
    return let_loose(when=None, shown=0)


def _missed(tracker: Tracker) -> Events:
    misses = int(tracker.get_slot("booking_misses") or 0) + 1
    return _leave(UNCLEAR) if misses > PATIENCE else slots(misses=misses)


def _leave(why: str) -> Events:
    return [*slots(left=why), SlotSet("requested_slot", None)]


def _draft(draft: Draft) -> Events:
    return [SlotSet(slot, value) for slot, value in as_slots(draft).items()]
