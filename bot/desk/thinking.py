"""What a message's journey needs of a mind: to hear, and to think of an answer."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.desk.values import Channel, Utterance
from bot.safety import Screening, combine, screen

HEARD_BY_THE_MIND = 1_000


@dataclass(frozen=True)
class Thought:
    """What the mind wants said, and its memory of the turn, written together or not at all."""

    utterances: Sequence[Utterance]
    memory: bytes | None


class Hearing(Protocol):
    @property
    def act(self) -> str: ...
    @property
    def signals(self) -> Collection[str]: ...
    @property
    def about(self) -> Collection[str]: ...


class Mind(Protocol):
    def hear(self, text: str) -> Hearing: ...
    async def think(
        self, sender: str, channel: Channel, *, heard: Hearing | None, payload: str | None, memory: bytes | None
    ) -> Thought:
        """`memory` is what the last thought of this talk left."""


def hear(mind: Mind, text: str, screened: Screening | None = None) -> tuple[Screening, Hearing | None]:
    """The patterns read all of it, unless the door let them; the learned ear, which is the second layer, the part that the
    mind will hear."""
    screening, heard = screened or screen(text), learned(mind, text)
    return (combine(screening, heard.signals) if heard else screening), heard


def learned(mind: Mind, text: str) -> Hearing | None:
    try:
        return mind.hear(text[:HEARD_BY_THE_MIND])
    except Exception:
        return None
