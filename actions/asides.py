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
    """A response, or an action to run. `always`: a question even while a parent is telling the story."""

    response: str | None = None
    action: str | None = None
    certain: bool = False

    @property
    def always(self) -> frozenset[str]:
        return QUESTIONS if self.certain else frozenset()


ASIDES: dict[str, Aside] = {
    "greet": Aside("utter_courtesy_greeting_again"),
    "thanks": Aside("utter_courtesy_welcome"),
    "goodbye": Aside("utter_courtesy_goodbye_open"),
    "ask_who": Aside(action="action_tell_who", certain=True),
    "ask_process": Aside(action="action_tell_process", certain=True),
    "ask_human": Aside(action="action_offer_person", certain=True),
    "ask_about_bot": Aside(action="action_answer_about_bot", certain=True),
    "ask_policy": Aside(action="action_answer_policy", certain=True),
    "other_procedure": Aside(action="action_name_procedure"),
    "ask_status": Aside(action="action_tell_standing"),
    "out_of_scope": Aside("utter_courtesy_out_of_scope"),
    "abusive": Aside(action="action_stay_calm"),
    "swearing": Aside(action="action_stay_calm", certain=True),
    "apology": Aside("utter_courtesy_apology", certain=True),
    "nothing_said": Aside("utter_courtesy_nothing_said", certain=True),
    "other_language": Aside(action="action_answer_in_language"),
    "social_media_intent": Aside(action="action_steer_online"),
    "post_down": Aside(action="action_note_post_down", certain=True),
}
QUESTIONS = frozenset(act for act, each in ASIDES.items() if each.certain)

# What ends a form, and the action that takes over; None: only the parting words.
LEAVES: dict[str, str | None] = {
    "stop": None,
    "unclear": None,
    "resolved": None,
    "formal_complaint": "action_begin_complaint",
    "want_call": "action_begin_call",
}


async def aside(
    asked_in: DeskAction, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
) -> Events:
    act = tracker.latest_message["intent"]["name"]
    found, before = ASIDES[act], len(dispatcher.messages)
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
