"""Somebody to speak to: the office's number and hours, or a call back that lands in the log."""

from __future__ import annotations

import asyncio
import re
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asides import aside
from actions.talking import DeskAction, Events, say, told
from bot.desk.answering import ASIDES, CERTAIN, PATIENCE
from bot.desk.callback import CallWish, ask_for_call
from bot.desk.desk import School
from bot.desk.intake import Told
from bot.protocol.call_wish import read_number, wants_call

FORM = "callback_form"
NUMBER, WHEN = "callback_number", "callback_when"
ENDS = frozenset({"stop", "resolved"})
LONGEST_WHEN = 200
_TIME = re.compile(
    r"\b(?:any ?time|mornings?|afternoons?|evenings?|today|tomorrow|(?:after|before|between|from|at|in the|on) \w+)\b.*",
    re.I,
)


class ActionOfferPerson(DeskAction):
    def name(self) -> str:
        return "action_offer_person"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        message, busy = told(tracker), bool(tracker.active_loop.get("name"))
        number = read_number(message.text)
        if busy and number:
            wish = CallWish(number, _rest(message.text, number) or "")
            await asyncio.to_thread(ask_for_call, self.desk, tracker.sender_id, wish)
            say(dispatcher, "utter_person_call_logged")
        elif wants_call(message.text) and not busy:
            return _begun(message)
        else:
            say(dispatcher, "utter_person_offer_meanwhile" if busy else "utter_person_offer")
            say_hours(self.desk.school, dispatcher)
        return []


class ActionBeginCall(DeskAction):
    def name(self) -> str:
        return "action_begin_call"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        return _begun(told(tracker))


class ValidateCallbackForm(DeskAction):
    def name(self) -> str:
        return "validate_callback_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        asked = tracker.get_slot("requested_slot")
        if tracker.active_loop.get("name") != FORM or asked is None:
            return [SlotSet(NUMBER, tracker.get_slot(NUMBER))]
        answer = told(tracker, asked)
        if answer.act in ENDS or (answer.act == "deny" and asked == NUMBER):
            return _left("stop")
        number = read_number(answer.text) if asked == NUMBER else None
        if number:
            return [SlotSet(NUMBER, number), SlotSet(WHEN, _rest(answer.text, number))]
        if answer.act in ASIDES and (asked == NUMBER or answer.act in CERTAIN):
            return await aside(self, dispatcher, tracker, domain)
        return _missed(dispatcher, tracker) if asked == NUMBER else [SlotSet(WHEN, _when(answer))]


class ActionLogCall(DeskAction):
    """The form is done: the request is a flag that the office sees, and the number is kept nowhere else."""

    def name(self) -> str:
        return "action_log_call"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        left, number = tracker.get_slot("callback_left"), tracker.get_slot(NUMBER)
        if left or not number:
            say(dispatcher, f"utter_person_left_{left or 'stop'}")
            return forgotten()
        wish = CallWish(number, tracker.get_slot(WHEN) or "", tracker.get_slot("callback_about") or "")
        await asyncio.to_thread(ask_for_call, self.desk, tracker.sender_id, wish)
        say(dispatcher, "utter_person_call_logged")
        say_hours(self.desk.school, dispatcher)
        return forgotten()


def say_hours(school: School, dispatcher: CollectingDispatcher) -> None:
    if "opening_hours" in school.facts.shown():
        say(dispatcher, "utter_person_hours")


def forgotten() -> Events:
    slots = (NUMBER, WHEN, "callback_about", "callback_left")
    return [*[SlotSet(slot, None) for slot in slots], SlotSet("callback_misses", 0)]


def _begun(message: Told) -> Events:
    typed = "" if message.heard.get("pressed") else message.text
    number = read_number(typed)
    when = _rest(typed, number) if number else None
    about = None if number else typed or None
    return [
        *forgotten(),
        SlotSet(NUMBER, number),
        SlotSet(WHEN, when),
        SlotSet("callback_about", about),
        FollowupAction(FORM),
    ]


def _missed(dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
    misses = int(tracker.get_slot("callback_misses") or 0) + 1
    if misses > PATIENCE:
        return _left("unclear")
    say(dispatcher, "utter_person_no_number")
    return [SlotSet("callback_misses", misses)]


def _left(why: str) -> Events:
    return [SlotSet("callback_left", why), SlotSet("requested_slot", None)]


def _when(answer: Told) -> str:
    passed_over = answer.act == "skip_question" or answer.heard.get("pressed")
    return "" if passed_over else answer.text[:LONGEST_WHEN]


def _rest(text: str, number: str) -> str | None:
    """What was said beside the number, if it says when."""
    when = _TIME.search(text.replace(number, " "))
    return " ".join(when[0].split())[:LONGEST_WHEN] if when else None
