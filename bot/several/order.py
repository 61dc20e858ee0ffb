"""One message of a conversation at a time over all processes; so many at once in each."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.desk.queue import AT_ONCE, InProcessQueue
from bot.several.lease import Tempo, held
from bot.several.shared import Shared


class SharedQueue:
    """In this process first come, first served; between processes whoever holds the conversation's lease. It is the
    inbox that knows which message is next, so whoever has the turn takes the oldest."""

    def __init__(self, shared: Shared, at_once: int = AT_ONCE, tempo: Tempo | None = None) -> None:
        self._here = InProcessQueue(at_once)
        self._shared, self._tempo = shared, tempo or Tempo()
        self._redis = shared.waiting()

    @asynccontextmanager
    async def turn(self, conversation: int) -> AsyncIterator[None]:
        """The place in this process comes last: waiting for another process must not keep others from theirs."""
        name = self._shared.name("turn", conversation)
        async with self._here.alone(conversation), held(self._redis, name, self._tempo), self._here.place():
            yield
