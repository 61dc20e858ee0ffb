"""A yes or a no that was typed: it answers the question that was asked last, as its buttons would."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction
from rasa_sdk.executor import CollectingDispatcher

from actions.talking import DeskAction, Events, last_said, say

WHAT_NOW = "utter_courtesy_what_now"
BOOK, TELL = "action_begin_booking", "action_begin_concern"
# What was asked, by the name of its words; what a yes begins, and a no.
ASKED: dict[str, tuple[str, str | None]] = {
    "utter_standing_did_it_help": ("action_close_concern", "action_move_up"),
    "utter_concern_next_worry": ("action_take_next_worry", None),
    "utter_concern_left_stop": ("action_carry_on", None),
    "utter_concern_left_unclear": ("action_carry_on", None),
    "utter_complaint_left_unclear": ("action_begin_complaint", None),
    "utter_online_tempted": (BOOK, None),
    "utter_online_class_group": (BOOK, None),
    "utter_online_posted": (BOOK, None),
    "utter_online_posted_take_down": (BOOK, None),
    "utter_online_posted_no_rule": (BOOK, None),
    "utter_online_meeting": (BOOK, None),
    "utter_online_stays_may_follow": (TELL, None),
    "utter_procedure_handling": (TELL, None),
    "utter_person_offer": ("action_begin_call", None),
    "utter_concern_withdraw_sure": ("action_withdraw_concern", "action_tell_standing"),
    "utter_unsure_ask": (TELL, None),
}


class ActionAnswerYes(DeskAction):
    def name(self) -> str:
        return "action_answer_yes"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        return _begun(dispatcher, [yes for yes, _ in _asked(tracker)], _what_now(tracker))


class ActionAnswerNo(DeskAction):
    def name(self) -> str:
        return "action_answer_no"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        return _begun(dispatcher, [no for _, no in _asked(tracker) if no], _what_now(tracker))


def _asked(tracker: Tracker) -> list[tuple[str, str | None]]:
    return [ASKED[name] for name in reversed(last_said(tracker)) if name in ASKED][:1]


def _begun(dispatcher: CollectingDispatcher, actions: list[str], otherwise: str) -> Events:
    if actions:
        return [FollowupAction(actions[0])]
    say(dispatcher, otherwise)
    return [FollowupAction("action_listen")]


def _what_now(tracker: Tracker) -> str:
    """Asked once, and not again of somebody who answers it with a yes or a no."""
    return "utter_courtesy_all_right" if WHAT_NOW in last_said(tracker) or _asked(tracker) else WHAT_NOW
