"""What every action here has in common: a desk to ask, a message that was heard, and words to choose by name."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.desk.desk import Desk
from bot.desk.intake import Told, read_reference

Events = list[dict[str, Any]]


class DeskAction(Action, ABC):  # type: ignore[misc]
    """In the server the desk is given; `rasa run actions` makes these without one, and it is built when first asked."""

    def __init__(self, desk: Desk | None = None) -> None:
        self._given = desk

    @cached_property
    def desk(self) -> Desk:
        if self._given is not None:
            return self._given
        from bot.bootstrap import open_house

        return open_house().desk

    def neighbour(self, name: str) -> DeskAction:
        """Another action of this house, with the same desk."""
        found = next(each for each in _kinds(DeskAction) if each.__name__ == _class_name(name))
        made: DeskAction = found(self._given)
        return made

    @abstractmethod
    def name(self) -> str: ...

    @abstractmethod
    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events: ...


def _kinds(base: Any) -> list[Any]:
    return [each for kind in base.__subclasses__() for each in (kind, *_kinds(kind))]


def _class_name(action: str) -> str:
    """action_move_up is ActionMoveUp."""
    return "".join(part.title() for part in action.split("_"))


def heard(tracker: Tracker) -> Mapping[str, Any]:
    found: Mapping[str, Any] = tracker.latest_message.get("heard") or {}
    return found


def told(tracker: Tracker, asked: str | None = None) -> Told:
    """The message as the desk takes it. A button that says what was meant speaks for the words that were unclear."""
    message = tracker.latest_message
    intent = (message.get("intent") or {}).get("name") or ""
    said, text = heard(tracker), message.get("text") or ""
    if said.get("unsure") and (before := tracker.get_slot("unsure_heard")):
        said, text = before, before["text"]
    return Told(text, intent, said, asked)


def in_hand(tracker: Tracker) -> str | None:
    """The concern that is meant: a button's own, one named by its reference, or the one last spoken of."""
    message = tracker.latest_message
    named = heard(tracker).get("concern") or read_reference(message.get("text") or "")
    found: str | None = named or tracker.get_slot("concern_in_hand")
    return found


def unclear_before(tracker: Tracker) -> Told | None:
    """What was typed just before and not understood: the story may have begun there."""
    before = tracker.get_slot("unsure_heard")
    pressed = heard(tracker).get("pressed")
    return Told(before["text"], "unsure", before) if before and was_unsure_before(tracker) and not pressed else None


def was_unsure_before(tracker: Tracker) -> bool:
    said = [event for event in tracker.events if event.get("event") == "user"]
    return len(said) > 1 and said[-2].get("parse_data", {}).get("intent", {}).get("name") == "unsure"


def said_last(tracker: Tracker, family: str) -> bool:
    """Did the bot's last turn say one of these?"""
    return any(name.startswith(family) for name in last_said(tracker))


def last_said(tracker: Tracker) -> list[str]:
    """The names of what was said between the parent's last message and this one, in order."""
    heard_at = [place for place, event in enumerate(tracker.events) if event.get("event") == "user"]
    between = tracker.events[heard_at[-2] if len(heard_at) > 1 else 0 : heard_at[-1] if heard_at else None]
    said = [event.get("metadata") or {} for event in between if event.get("event") == "bot"]
    return [str(each["utter_action"]) for each in said if each.get("utter_action")]


def say(
    dispatcher: CollectingDispatcher,
    response: str,
    facts: Mapping[str, Any] | None = None,
    *,
    choices: Sequence[Mapping[str, str]] | None = None,
    extra: Mapping[str, Any] | None = None,
    **more: Any,
) -> None:
    """Says a response by its name. `extra` is what a page may draw beside the words: progress and files."""
    buttons = [dict(each) for each in choices] if choices else None
    beside = dict(extra) if extra else None
    dispatcher.utter_message(response=response, buttons=buttons, json_message=beside, **{**(facts or {}), **more})


def choice(title: str, intent: str, **slots: Any) -> dict[str, str]:
    return {"title": title, "payload": f"/{intent}{json.dumps(slots) if slots else ''}"}
