"""A talk without Rasa: the real actions, rules and words, a tracker made by hand, and the act of each message given."""

from __future__ import annotations

import asyncio
import importlib
import json
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import yaml
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

import actions
from actions.talking import DeskAction
from bot.desk.labels import spoken
from bot.mind.ear.hearing import read_entities
from bot.school.model import School
from bot.school.names import surnames
from bot.settings import ROOT
from tests.desk.booking_house import House

Events = list[dict[str, Any]]
RESPONSES, RULES = ROOT / "data" / "responses", ROOT / "data" / "rules"


@cache
def responses() -> dict[str, Any]:
    files = [yaml.safe_load(path.read_text()) for path in sorted(RESPONSES.glob("*.yml"))]
    return {name: held[0] for each in files for name, held in (each.get("responses") or {}).items()}


@cache
def begins() -> dict[str, list[str]]:
    """What a message outside any form begins, as the rules say."""
    rules = [rule for path in sorted(RULES.glob("*.yml")) for rule in yaml.safe_load(path.read_text())["rules"]]
    plain = [rule["steps"] for rule in rules if "intent" in rule["steps"][0]]
    return {steps[0]["intent"]: [step["action"] for step in steps[1:] if "action" in step] for steps in plain}


@cache
def forms() -> dict[str, list[str]]:
    held = yaml.safe_load((ROOT / "domain.yml").read_text())["forms"]
    return {name: form["required_slots"] for name, form in held.items()}


@cache
def action_kinds() -> dict[str, type[DeskAction]]:
    found = {}
    for module in pkgutil.iter_modules(actions.__path__, "actions."):
        for each in vars(importlib.import_module(module.name)).values():
            if isinstance(each, type) and issubclass(each, DeskAction) and each is not DeskAction:
                found[each(None).name()] = each
    return found


FINISHES = {"booking_form": "action_finish_booking", "concern_form": "action_file_concern"}


class Talk:
    """`heard` of the last turn is kept: what was said, which buttons, which files."""

    def __init__(self, house: House, name: str = "parent") -> None:
        self.house, self.sender = house, house.parent(name)
        self.slots: dict[str, Any] = {}
        self.form: str | None = None
        self.text, self.buttons, self.files = "", {}, []  # type: ignore[var-annotated]
        self.name = name

    def says(self, text: str, act: str, **heard: Any) -> str:
        names = surnames(_school(self.house))
        found = {**read_entities(text, names), **heard}
        return self._turn({"text": text, "intent": {"name": act}, "heard": {"act": act, **found}})

    def presses(self, label: str) -> str:
        [payload] = [held for title, held in self.buttons.items() if title.startswith(label)]
        found = re.fullmatch(r"/([a-z_]+)(\{.*\})?", payload)
        assert found
        heard = {"act": found[1], "pressed": True, **json.loads(found[2] or "{}")}
        return self._turn({"text": payload, "intent": {"name": found[1]}, "heard": heard})

    def _turn(self, message: dict[str, Any]) -> str:
        self.house.turn(self.name)
        said: list[dict[str, Any]] = []
        asyncio.run(self._take(message, said))
        return self._spoken(said)

    async def _take(self, message: dict[str, Any], said: list[dict[str, Any]]) -> None:
        if self.form:
            events = await self._run(f"validate_{self.form}", message, said)
            assert any(event["event"] == "slot" for event in events), "a form rejects an answer that sets no slot"
            following = [await self._ask(message, said)]
        else:
            following = [*begins()[message["intent"]["name"]]]
        while following:
            after = await self._follow(following.pop(0) or "", message, said)
            following = [after] if after else following

    async def _follow(self, following: str, message: dict[str, Any], said: list[dict[str, Any]]) -> str | None:
        if not following:
            return None
        if following in forms():
            self.form, self.slots["requested_slot"] = following, None
            return await self._ask(message, said)
        if following.startswith("utter_"):
            said.append({"response": following})
            return None
        events = await self._run(following, message, said)
        return next((event["name"] for event in events if event["event"] == "followup"), None)

    async def _ask(self, message: dict[str, Any], said: list[dict[str, Any]]) -> str | None:
        """The next question of the form, or what comes when there is none left."""
        assert self.form
        left = "requested_slot" in self.slots and self.slots.pop("left_form", False)
        missing = None if left else next((slot for slot in forms()[self.form] if self.slots.get(slot) is None), None)
        if missing is None:
            over, self.form = self.form, None
            self.slots["requested_slot"] = None
            return FINISHES[over]
        self.slots["requested_slot"] = missing
        asks = f"{self.form}_{missing}"
        if f"action_ask_{asks}" in action_kinds():
            await self._run(f"action_ask_{asks}", message, said)
        else:
            said.append({"response": f"utter_ask_{asks}"})
        return None

    async def _run(self, name: str, message: dict[str, Any], said: list[dict[str, Any]]) -> Events:
        loop = {"name": self.form} if self.form else {}
        tracker = Tracker(self.sender, dict(self.slots), message, [], False, None, loop, "action_listen")
        dispatcher = CollectingDispatcher()
        events: Events = await action_kinds()[name](self.house.desk).run(dispatcher, tracker, {})
        for event in events:
            if event["event"] == "slot":
                self.slots[event["name"]] = event["value"]
                if event["name"] == "requested_slot" and event["value"] is None:
                    self.slots["left_form"] = True
        said += dispatcher.messages
        return events

    def _spoken(self, said: list[dict[str, Any]]) -> str:
        labels = {name.removeprefix("utter_label_"): held["text"] for name, held in responses().items()}
        self.buttons, self.files, lines = {}, [], []
        for each in said:
            held = responses()[each["response"]]
            lines.append(spoken(_filled(held["text"], {**_facts(self.house), **each}), labels))
            for button in [*(each.get("buttons") or []), *held.get("buttons", [])]:
                self.buttons[spoken(button["title"], labels)] = button["payload"]
            self.files += (each.get("custom") or {}).get("files", [])
        self.text = "\n".join(lines)
        assert "{" not in self.text, f"something was not filled in: {self.text}"
        return self.text


def _filled(text: str, facts: dict[str, Any]) -> str:
    return re.sub(r"\{([a-z_]+)\}", lambda found: str(facts[found[1]]), text)


def _facts(house: House) -> dict[str, str]:
    return {"office": "the school office", **house.desk.school.facts.shown()}


def _school(house: House) -> School:
    assert isinstance(house.desk.school, School)
    return house.desk.school


def talks(house: House, *names: str) -> Iterator[Talk]:
    return (Talk(house, name) for name in names)
