"""Rasa made quicker does what Rasa does."""

from __future__ import annotations

import asyncio
import copy
import logging
from pathlib import Path
from typing import Any

import pytest
from rasa.core import processor
from rasa.core.actions.action import ActionExtractSlots, RemoteAction
from rasa.core.channels.channel import CollectingOutputChannel
from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema, SchemaNode
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    ConversationPaused,
    Event,
    FollowupAction,
    LoopInterrupted,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.slots import AnySlot, CategoricalSlot, TextSlot
from rasa.shared.core.trackers import DialogueStateTracker

from bot.mind.memory import kinds_of_event
from bot.mind.quicker import _found_in_messages, make_rasa_quicker
from bot.settings import ROOT


@pytest.fixture(autouse=True)
def quicker() -> None:
    make_rasa_quicker()
    make_rasa_quicker()


def test_an_event_is_still_found_by_its_name() -> None:
    assert Event.resolve_by_type("slot") is SlotSet and Event.resolve_by_type("user") is UserUttered
    assert Event.resolve_by_type("topic") is None
    assert Event.resolve_by_type("no such thing", SlotSet) is SlotSet
    with pytest.raises(ValueError, match="Unknown event"):
        Event.resolve_by_type("no such thing")


def test_a_kind_that_is_derived_under_the_same_name_does_not_take_its_place() -> None:
    class Derived(UserUttered):
        pass

    kinds_of_event.cache_clear()
    assert kinds_of_event()["user"] is UserUttered and Derived.type_name == "user"
    kinds_of_event.cache_clear()


def test_a_result_with_an_event_that_rasa_does_not_know_is_refused() -> None:
    action = RemoteAction("action_x", None)
    assert action._validate_action_result({"events": [{"event": "slot", "name": "a", "value": 1}], "responses": []})
    assert action._validate_action_result({})
    with pytest.raises(ValueError, match="does not know"):
        action._validate_action_result({"events": [{"event": "slott"}]})


@pytest.mark.parametrize("slot", [TextSlot("a", []), AnySlot("b", []), CategoricalSlot("c", [], values=["x", "y"])])
def test_a_copied_slot_is_the_same_slot_with_a_value_of_its_own(slot: TextSlot) -> None:
    slot.value = "x"
    copied = copy.copy(slot)
    assert type(copied) is type(slot) and copied.__dict__ == slot.__dict__
    copied.value = "y"
    assert slot.value == "x"


class Joins(GraphComponent):
    """Its own name after whatever it was given."""

    ran: list[str] = []

    def __init__(self, name: str) -> None:
        self._name = name

    @classmethod
    def create(cls, config: dict[str, Any], *_: Any, **__: Any) -> Joins:
        return cls(config["name"])

    def join(self, **given: str) -> str:
        self.ran.append(self._name)
        return "".join([*given.values(), self._name])


def test_a_copied_tracker_is_what_its_events_make_of_it_and_goes_its_own_way() -> None:
    told = [
        ActionExecuted("action_session_start"), SessionStarted(), ActionExecuted("action_listen"),
        UserUttered("my son", {"name": "raise_concern"}), SlotSet("topic", "food"), ActiveLoop("concern_form"),
        SlotSet("requested_slot", "year_group"), BotUttered("Which year?"), LoopInterrupted(True),
        ActionExecuted("concern_form", "RulePolicy", 1.0), FollowupAction("action_listen"), ConversationPaused(),
    ]  # fmt: skip
    slots = [TextSlot("topic", []), TextSlot("requested_slot", []), TextSlot("when", [], initial_value="now")]
    tracker = DialogueStateTracker.from_events("a", told, slots, max_event_history=50, sender_source="x")
    tracker.model_id = "m"
    copied, again = tracker.copy(), tracker.travel_back_in_time(float("inf"))
    assert _known_of(copied) == _known_of(again)
    copied.update(SlotSet("topic", "trip"))
    copied.update(ActiveLoop(None))
    copied.update(LoopInterrupted(False))
    assert _known_of(tracker) | {"sender_source": None, "model_id": None} == _known_of(again)


def _known_of(tracker: DialogueStateTracker) -> dict[str, Any]:
    known = dict(vars(tracker))
    known["slots"] = {name: vars(slot) for name, slot in tracker.slots.items()}
    return known


def test_what_only_a_log_would_show_is_copied_when_somebody_reads_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    told = [SlotSet("topic", "food")]
    monkeypatch.setattr(processor.logger, "level", logging.INFO)
    processor.logger.manager._clear_cache()  # type: ignore[attr-defined]
    assert processor.copy.deepcopy(told) is told  # type: ignore[attr-defined]
    monkeypatch.setattr(processor.logger, "level", logging.DEBUG)
    processor.logger.manager._clear_cache()  # type: ignore[attr-defined]
    copied = processor.copy.deepcopy(told)  # type: ignore[attr-defined]
    assert copied is not told and copied == told


def test_no_form_begins_with_a_search_that_cannot_find(tmp_path: Path) -> None:
    """Of a domain whose slots are found in messages, it is still made."""

    async def found(domain: Domain) -> list[Event]:
        said = UserUttered("food", {"name": "inform"}, parse_data={"text": "food", "intent": {"name": "inform"}})
        told = [ActionExecuted("action_listen"), said]
        tracker = DialogueStateTracker.from_events("a", told, domain.slots)
        return await ActionExtractSlots(None).run(
            CollectingOutputChannel(), TemplatedNaturalLanguageGenerator({}), tracker, domain
        )

    slots = "{version: '3.1', intents: [inform], slots: {topic: {type: text, mappings: [{type: %s}]}}}"
    assert asyncio.run(found(Domain.from_yaml(slots % "custom"))) == []
    assert asyncio.run(found(Domain.from_yaml(slots % "from_text"))) == [SlotSet("topic", "food")]


def joins(name: str, **needs: str) -> SchemaNode:
    return SchemaNode(needs, Joins, "create", "join", {"name": name}, eager=True)


def test_a_graph_runs_what_a_target_needs_before_it_once_and_nothing_else(tmp_path: Path) -> None:
    schema = GraphSchema(
        {
            "end": joins("d", left="b", right="c"),
            "c": joins("c", only="a"),
            "b": joins("b", only="a"),
            "a": joins("a", only="__said__"),
            "other": joins("x", only="a"),
        }
    )
    runner = DaskGraphRunner(schema, LocalModelStorage(tmp_path), ExecutionContext(schema))
    for said in ("1", "2"):
        Joins.ran.clear()
        assert runner.run({"__said__": said}, ["end"]) == {"end": f"{said}ab{said}acd"}
        assert Joins.ran == ["a", "b", "c", "d"]
    assert runner.run({"__said__": "3"}, ["other", "b"]) == {"other": "3ax", "b": "3ab"}


def test_slots_are_looked_for_in_a_message_only_where_one_could_be_found() -> None:
    def domain(mapping: str) -> Domain:
        return Domain.from_yaml(f"{{version: '3.1', slots: {{name: {{type: text, mappings: [{mapping}]}}}}}}")

    assert not _found_in_messages(domain("{type: custom}"))
    assert _found_in_messages(domain("{type: custom, action: action_name}"))
    assert _found_in_messages(domain("{type: from_text}"))
    assert not _found_in_messages(Domain.load(ROOT / "domain.yml"))
