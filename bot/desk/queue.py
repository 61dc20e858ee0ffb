"""One message of a conversation at a time, in order; so many at once in the process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

AT_ONCE = 8


class InProcessQueue:
    """asyncio's locks are first come, first served. A conversation's lock goes when nobody waits for it."""

    def __init__(self, at_once: int = AT_ONCE) -> None:
        self._in_flight = asyncio.Semaphore(at_once)
        self._locks: dict[int, asyncio.Lock] = {}
        self._waiting: dict[int, int] = {}

    @asynccontextmanager
    async def turn(self, conversation: int) -> AsyncIterator[None]:
        async with self.alone(conversation), self.place():
            yield

    @asynccontextmanager
    async def alone(self, conversation: int) -> AsyncIterator[None]:
        lock = self._locks.setdefault(conversation, asyncio.Lock())
        self._waiting[conversation] = self._waiting.get(conversation, 0) + 1
        try:
            async with lock:
                yield
        finally:
            self._leave(conversation)

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        async with self._in_flight:
            yield

    def _leave(self, conversation: int) -> None:
        self._waiting[conversation] -= 1
        if not self._waiting[conversation]:
            del self._waiting[conversation], self._locks[conversation]
