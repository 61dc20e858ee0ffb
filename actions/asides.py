"""Questions in the middle of something else: answered, and then the same question is open again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.talking import DeskAction, Events, say


@dataclass(frozen=True)
class Aside:
    """A response, or an action to run. Which acts are asides, and when, the desk says."""

    response: str | None = None
    action: str | None = None


TOLD: dict[str, Aside] = {
    "greet": Aside("utter_courtesy_greeting_again"),
    "thanks": Aside("utter_courtesy_welcome"),
    "goodbye": Aside("utter_courtesy_goodbye_open"),
    "ask_who": Aside(action="action_tell_who"),
    "ask_process": Aside(action="action_tell_process"),
    "ask_human": Aside(action="action_offer_person"),
    "ask_about_bot": Aside(action="action_answer_about_bot"),
    "ask_policy": Aside(action="action_answer_policy"),
    "other_procedure": Aside(action="action_name_procedure"),
    "ask_status": Aside(action="action_tell_standing"),
    "out_of_scope": Aside("utter_courtesy_out_of_scope"),
    "abusive": Aside(action="action_stay_calm"),
    "swearing": Aside(action="action_stay_calm"),
    "apology": Aside("utter_courtesy_apology"),
    "nothing_said": Aside("utter_courtesy_nothing_said"),
    "other_language": Aside(action="action_answer_in_language"),
    "social_media_intent": Aside(action="action_steer_online"),
    "post_down": Aside(action="action_note_post_down"),
    "post_stays": Aside(action="action_answer_post_stays"),
    "carry_on": Aside("utter_courtesy_go_on"),
    "start_talk": Aside("utter_courtesy_back_again"),
}

# What ends a form, and the action that takes over; None: only the parting words.
LEAVES: dict[str, str | None] = {
    "stop": None,
    "unclear": None,
    "resolved": None,
    "formal_complaint": "action_begin_complaint",
    "want_call": "action_begin_call",
    "start_again": "action_begin_afresh",
    "something_else": "action_begin_afresh",
}


async def aside(
    asked_in: DeskAction, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
) -> Events:
    act = tracker.latest_message["intent"]["name"]
    found, before = TOLD[act], len(dispatcher.messages)
    events: Events = []
    if found.response:
        say(dispatcher, found.response)
    elif found.action:
        events = await asked_in.neighbour(found.action).run(dispatcher, tracker, domain)
    beside(dispatcher, before)
    return [*events, SlotSet("aside", act)]


def beside(dispatcher: CollectingDispatcher, before: int) -> None:
    """What was said since then stands beside a question that is still open: the mind leaves its buttons out."""
    for message in dispatcher.messages[before:]:
        message["custom"] = {**(message.get("custom") or {}), "aside": True}
