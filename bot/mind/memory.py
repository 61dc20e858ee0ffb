"""The dialogue's memory in the casebook: the last turn, and what the slots held before it.

Rasa rebuilds its states from every event it is given, so a turn would cost more with each one before it.
No rule looks further back than one turn; what the older ones set is carried as slot values.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    AllSlotsReset,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.common import all_subclasses

from bot.desk.desk import Clock
from bot.desk.ports import Casebook, CasebookUnreachable

TURNS_KEPT = 1


class MemoryUnreadable(Exception):
    """The talk so far cannot be read. Answering as if there had been none would be a lie."""


def pack(events: Sequence[Event]) -> bytes:
    cut = _cut(events)
    before = _carried(events[:cut])
    kept = [_slim(event.as_dict()) for event in events[cut:]]
    return json.dumps({"before": before, "events": kept}, separators=(",", ":")).encode()


def unpack(blob: bytes) -> list[Event]:
    held = json.loads(blob)
    before = held["before"]
    events: list[Event] = [ActionExecuted("action_session_start"), SessionStarted()]
    events += [SlotSet(name, value) for name, value in before["slots"].items()]
    if before["loop"]:
        events.append(ActiveLoop(before["loop"]))
    if not held["events"] or held["events"][0].get("event") == "user":
        events.append(ActionExecuted(ACTION_LISTEN_NAME))
    return events + [kinds_of_event()[each["event"]]._from_parameters(each) for each in held["events"]]


@cache
def kinds_of_event() -> Mapping[str, type[Event]]:
    """Rasa looks through every subclass for each event that it reads, a quarter of a turn's time; once is enough.

    The first of a name is the one: Rasa's own tests derive kinds of the same name."""
    found: dict[str, type[Event]] = {}
    for kind in all_subclasses(Event):
        found.setdefault(kind.type_name, kind)
    return found


def _cut(events: Sequence[Event]) -> int:
    said = [i for i, event in enumerate(events) if isinstance(event, UserUttered)]
    return said[-TURNS_KEPT] if len(said) > TURNS_KEPT else 0


def _carried(events: Iterable[Event]) -> dict[str, Any]:
    slots: dict[str, Any] = {}
    loop: str | None = None
    for event in events:
        if isinstance(event, SlotSet):
            slots[event.key] = event.value
        elif isinstance(event, ActiveLoop):
            loop = event.name
        elif isinstance(event, AllSlotsReset):
            slots.clear()
    return {"slots": {name: value for name, value in slots.items() if value is not None}, "loop": loop}


def _slim(event: dict[str, Any]) -> dict[str, Any]:
    """Rasa notes policies and featurised copies beside each event; the rules read none of them."""
    for noise in ("policy", "confidence", "action_text", "hide_rule_turn", "use_text_for_featurization"):
        event.pop(noise, None)
    return event


class CasebookTrackerStore(TrackerStore):
    """A turn brings its memory, and `save` only holds the blob: the journey writes it with the replies it belongs to."""

    def __init__(
        self, domain: Domain | None, event_broker: Any = None, *, casebook: Casebook, clock: Clock, **kwargs: Any
    ) -> None:
        super().__init__(domain, event_broker)
        self._casebook, self._clock = casebook, clock
        self._before: dict[str, bytes | None] = {}
        self._after: dict[str, bytes] = {}

    def begin_turn(self, sender: str, memory: bytes | None) -> None:
        self._before[sender] = memory

    def end_turn(self, sender: str) -> bytes | None:
        del self._before[sender]
        return self._after.pop(sender, None)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        try:
            if sender_id in self._before:
                blob = self._before[sender_id]
            else:
                blob = await asyncio.to_thread(self._load, sender_id)
            return self._tracker(sender_id, unpack(blob)) if blob else None
        except (CasebookUnreachable, ValueError, KeyError) as broken:
            raise MemoryUnreadable from broken

    async def save(self, tracker: DialogueStateTracker) -> None:
        blob = pack(list(tracker.events))
        if tracker.sender_id in self._before:
            self._after[tracker.sender_id] = blob
        else:
            await asyncio.to_thread(self._save, tracker.sender_id, blob)

    async def keys(self) -> Iterable[str]:
        return await asyncio.to_thread(self._senders)

    def _tracker(self, sender: str, events: list[Event]) -> DialogueStateTracker:
        return DialogueStateTracker.from_events(sender, events, self.domain.slots, domain=self.domain)

    def _load(self, sender: str) -> bytes | None:
        with self._casebook.reading() as work:
            return work.memory.load(sender)

    def _save(self, sender: str, blob: bytes) -> None:
        with self._casebook.writing() as work:
            work.memory.save(sender, blob, self._clock())

    def _senders(self) -> Sequence[str]:
        with self._casebook.reading() as work:
            return work.memory.senders()
