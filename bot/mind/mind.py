"""The mind: Rasa in this process. It hears, runs the dialogue and speaks; the desk decides."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.core.processor import MessageProcessor

from bot.desk.labels import spoken
from bot.desk.thinking import Hearing, Thought
from bot.desk.values import Channel, Choice, FileLink, Progress, Utterance
from bot.mind.ear.heard import Heard
from bot.mind.ear.hearing import as_rasa_reads
from bot.mind.memory import CasebookTrackerStore
from bot.mind.remembered import Remembered

_PAYLOAD = re.compile(r"^/(?P<intent>[a-z_]+)(?P<slots>\{.*\})?$", re.DOTALL)


class Mouth(OutputChannel):
    """Collects what is said. Its name is the channel's, so that a response may have a variant for it."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self.said: list[dict[str, Any]] = []

    def name(self) -> str:  # type: ignore[override]
        return self._channel.value

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        self.said.append(message)


@dataclass(frozen=True)
class RasaMind:
    agent: Agent
    ear: Remembered
    memory: CasebookTrackerStore

    @cached_property
    def labels(self) -> Mapping[str, str]:
        return labels(self.agent)

    def hear(self, text: str) -> Hearing:
        return self.ear.hear(text)

    async def think(
        self, sender: str, channel: Channel, *, heard: Hearing | None, payload: str | None, memory: bytes | None
    ) -> Thought:
        read = read_payload(payload) if payload else as_rasa_reads(_heard(heard))
        mouth = Mouth(channel)
        self.memory.begin_turn(sender, memory)
        try:
            # The journey's queue has one message of a conversation in hand: Rasa's own lock would only cost time.
            await self._processor().handle_message(
                UserMessage(read["text"], mouth, sender, parse_data=read, input_channel=channel.value)
            )
        finally:
            kept = self.memory.end_turn(sender)
        return Thought([utterance(each, self.labels) for each in mouth.said], kept)

    def _processor(self) -> MessageProcessor:
        if self.agent.processor is None:
            raise RuntimeError("the mind has no model")
        return self.agent.processor


def _heard(heard: Hearing | None) -> Heard:
    if not isinstance(heard, Heard):
        raise ValueError("the mind was given nothing that it heard")
    return heard


def read_payload(payload: str) -> dict[str, Any]:
    """A button's own words, which only the server knows: an intent, and what it stands for."""
    found = _PAYLOAD.match(payload)
    if found is None:
        raise ValueError("a choice with a payload that is not an intent")
    slots: Mapping[str, Any] = json.loads(found["slots"]) if found["slots"] else {}
    intent = found["intent"]
    return {
        "text": payload,
        "intent": {"name": intent, "confidence": 1.0},
        "intent_ranking": [],
        "entities": [],
        "heard": {"act": intent, "signals": [], "topic": None, "matter": None, "guesses": [], "pressed": True, **slots},
    }


def labels(agent: Agent) -> Mapping[str, str]:
    """The short words that actions choose by name."""
    responses = agent.domain.responses if agent.domain else {}
    start = "utter_label_"
    return {name.removeprefix(start): held[0]["text"] for name, held in responses.items() if name.startswith(start)}


def utterance(said: Mapping[str, Any], words: Mapping[str, str]) -> Utterance:
    """An aside has no buttons: the question that is open comes after it, and they would be dead when they are seen."""
    extra = said.get("custom") or {}
    progress, buttons = extra.get("progress"), () if extra.get("aside") else said.get("buttons") or ()
    return Utterance(
        text=spoken(said.get("text") or "", words),
        choices=tuple(Choice("", spoken(b["title"], words), b["payload"]) for b in buttons),
        files=tuple(FileLink("", each["name"], each["key"]) for each in extra.get("files", ())),
        progress=Progress(progress["step"], progress["of"]) if progress else None,
    )
