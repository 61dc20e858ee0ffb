"""What Rasa does over and over in a turn, done once or done plainly. Measured with `make bench`; nothing is decided otherwise."""

from __future__ import annotations

import copy
import logging
from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any

from rasa.core import processor
from rasa.core.actions.action import ActionExtractSlots, RemoteAction
from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.core.processor import MessageProcessor
from rasa.engine.graph import GraphSchema
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.slots import Slot
from rasa.shared.core.trackers import DialogueStateTracker

from bot.mind.memory import kinds_of_event

FOUND = "_stepwise_slots_are_found_in_messages"


def make_rasa_quicker() -> None:
    _check_results_quickly()
    _know_kinds_of_event()
    _copy_slots_plainly()
    _copy_trackers_plainly()
    _copy_nothing_for_a_log_that_is_off()
    _run_graphs_plainly()
    _look_for_no_slots_where_none_is_found()


def _check_results_quickly() -> None:
    """Rasa checks each result against a schema, for 15 ms, since it might come from a stranger. These come from rasa-sdk in
    this process: what can be wrong is an event of no kind that Rasa knows; reading it checks the rest."""

    def validate(self: RemoteAction, result: dict[str, Any]) -> bool:
        known = kinds_of_event()
        unknown = [each.get("event") for each in result.get("events") or () if each.get("event") not in known]
        if unknown:
            raise ValueError(f"{self.name()} returned events that Rasa does not know: {unknown}")
        return True

    RemoteAction._validate_action_result = validate  # type: ignore[method-assign]


def _know_kinds_of_event() -> None:
    """Rasa looks through every subclass for each event that it reads; once is enough."""

    def resolve_by_type(type_name: str, default: type[Event] | None = None) -> type[Event] | None:
        return kinds_of_event().get(type_name) or find(type_name, default)

    find = Event.resolve_by_type
    if find.__module__ != __name__:
        Event.resolve_by_type = staticmethod(resolve_by_type)  # type: ignore[method-assign]


def _copy_slots_plainly() -> None:
    """Every tracker copies every slot, some four hundred times a turn; the copy module asks each how it wants it done."""

    def plain(self: Slot) -> Slot:
        copied = object.__new__(type(self))
        copied.__dict__.update(self.__dict__)
        return copied

    Slot.__copy__ = plain  # type: ignore[attr-defined]


def _copy_trackers_plainly() -> None:
    """Rasa copies a tracker by letting every event of it happen once more. What came of them is known."""

    def copied(self: DialogueStateTracker) -> DialogueStateTracker:
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other.slots = {name: copy.copy(slot) for name, slot in self.slots.items()}
        other.events = self.events.copy()
        other.active_loop = copy.copy(self.active_loop)
        # A tracker that Rasa has copied does not know where it comes from either.
        other.sender_source = other.model_id = other.assistant_id = None
        return other

    DialogueStateTracker.copy = copied  # type: ignore[method-assign]


def _copy_nothing_for_a_log_that_is_off() -> None:
    """Rasa's processor makes deep copies for its debug log alone, whether anybody reads it or not."""

    def deepcopy(thing: Any) -> Any:
        return copy.deepcopy(thing) if processor.logger.isEnabledFor(logging.DEBUG) else thing

    processor.copy = SimpleNamespace(deepcopy=deepcopy)  # type: ignore[attr-defined]


def _run_graphs_plainly() -> None:
    """A prediction is a handful of nodes one after the other; the scheduler that Rasa runs them with is made for thousands."""

    def run(self: DaskGraphRunner, inputs: Mapping[str, Any] | None = None, targets: list[str] | None = None) -> Any:
        wanted, found = targets or self._graph_schema.target_names, dict(inputs or {})
        for name in _order(self, tuple(wanted)):
            node = self._instantiated_nodes[name]
            found[name] = node(*((need, found[need]) for need in self._graph_schema.nodes[name].needs.values()))[1]
        return {name: found[name] for name in wanted}

    DaskGraphRunner.run = run  # type: ignore[method-assign]


def _order(runner: Any, targets: tuple[str, ...]) -> Sequence[str]:
    """What each target needs stands before it. Worked out once for a runner."""
    known = vars(runner).setdefault("orders", {})
    if targets not in known:
        known[targets] = list(_needed(runner._graph_schema, targets))
    return known[targets]  # type: ignore[no-any-return]


def _needed(schema: GraphSchema, targets: Sequence[str]) -> dict[str, None]:
    found: dict[str, None] = {}
    for name in targets:
        if name in schema.nodes:
            found |= _needed(schema, list(schema.nodes[name].needs.values())) | {name: None}
    return found


def _look_for_no_slots_where_none_is_found() -> None:
    """Rasa asks each slot about each message. Ours are all filled by forms and actions."""
    look = MessageProcessor.run_action_extract_slots
    if look.__module__ == __name__:
        return

    async def run_action_extract_slots(
        self: MessageProcessor, output_channel: OutputChannel, tracker: DialogueStateTracker
    ) -> DialogueStateTracker:
        return await look(self, output_channel, tracker) if _found_in_messages(self.domain) else tracker

    MessageProcessor.run_action_extract_slots = run_action_extract_slots  # type: ignore[method-assign]
    _begin_forms_without_a_search()


def _begin_forms_without_a_search() -> None:
    search = ActionExtractSlots.run

    async def run(
        self: ActionExtractSlots,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> list[Event]:
        return await search(self, output_channel, nlg, tracker, domain) if _found_in_messages(domain) else []

    ActionExtractSlots.run = run  # type: ignore[method-assign]


def _found_in_messages(domain: Domain) -> bool:
    """Worked out once for a domain: its slots do not change."""
    known: dict[str, bool] = vars(domain)
    if FOUND not in known:
        known[FOUND] = any(each != {"type": "custom"} for slot in domain.slots for each in slot.mappings)
    return known[FOUND]
