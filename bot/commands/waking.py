"""A mind that is not there yet: the doors open at once, and the model is loaded behind them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.desk.thinking import Hearing, Mind, Thought
from bot.desk.values import Channel


class NotAwake(Exception):
    """The model is still being loaded. What is said meanwhile is kept and screened: safety needs no model."""


@dataclass
class WakingMind:
    real: Mind | None = None
    cause: str | None = "the model is being loaded"
    # Loaded, or known not to be loadable: there is nothing more to wait for.
    settled: asyncio.Event = field(default_factory=asyncio.Event)

    def hear(self, text: str) -> Hearing:
        return self._awake().hear(text)

    async def think(
        self, sender: str, channel: Channel, *, heard: Hearing | None, payload: str | None, memory: bytes | None
    ) -> Thought:
        return await self._awake().think(sender, channel, heard=heard, payload=payload, memory=memory)

    def check(self) -> str | None:
        """None when it is awake: what /readyz asks."""
        return self.cause

    def wakes(self, real: Mind) -> None:
        self.real, self.cause = real, None
        self.settled.set()

    def _awake(self) -> Mind:
        if self.real is None:
            raise NotAwake
        return self.real


async def rouse(mind: WakingMind, wake: Callable[[], Mind]) -> None:
    """Loads in a thread. A model that cannot be loaded leaves the doors open and says why where it is looked for."""
    try:
        mind.wakes(await asyncio.to_thread(wake))
    except Exception as trouble:
        mind.cause = f"the model could not be loaded ({type(trouble).__name__})"
        mind.settled.set()
        raise
