"""How fast Telegram lets a bot write: so many a second in all, one a second in a chat, and slower where it says so."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

REMEMBERED = 5_000


@dataclass(frozen=True)
class Tempo:
    """Seconds, unless the name says otherwise. Telegram allows one message a second in a chat and thirty in all."""

    chat_gap: float = 1.05
    overall_a_second: int = 28
    connect: float = 5.0
    answer: float = 8.0
    poll: int = 25
    # One call in all, whatever it waits for. A lease is longer than two of them: a parcel is never with two workers.
    call: float = 18.0
    lease: int = 40
    look_again: float = 1.0
    casebook: float = 10.0
    first_wait: float = 1.0
    longest_wait: float = 60.0
    # A quick answer needs no "typing…", which would otherwise stay on the screen after it.
    typing_after: float = 0.4
    typing_again: float = 4.5
    finish: float = 10.0
    late: timedelta = timedelta(minutes=10)

    def wait(self, attempt: int) -> float:
        return float(min(self.longest_wait, self.first_wait * 2 ** min(max(attempt, 1) - 1, 10)))


class Pace:
    """A chat that must wait keeps nobody else waiting."""

    def __init__(self, tempo: Tempo) -> None:
        self._tempo = tempo
        self._chats: dict[str, float] = {}
        self._latest: deque[float] = deque(maxlen=tempo.overall_a_second)
        self._gate = asyncio.Lock()

    @asynccontextmanager
    async def turn(self, chat: str) -> AsyncIterator[None]:
        await _until(self._reserve(chat))
        await self._overall()
        try:
            yield
        finally:
            self.hold(chat, self._tempo.chat_gap)

    def hold(self, chat: str, seconds: float) -> None:
        self._chats[chat] = max(self._chats.get(chat, 0.0), _clock() + seconds)

    def _reserve(self, chat: str) -> float:
        self._forget_old()
        start = max(_clock(), self._chats.get(chat, 0.0))
        self._chats[chat] = start + self._tempo.chat_gap
        return start

    async def _overall(self) -> None:
        """Counted when it goes and not when it was planned: after a pause of the machine they do not all go at once."""
        async with self._gate:
            if len(self._latest) == self._latest.maxlen:
                await _until(self._latest[0] + 1)
            self._latest.append(_clock())

    def _forget_old(self) -> None:
        if len(self._chats) > REMEMBERED:
            now = _clock()
            self._chats = {chat: free for chat, free in self._chats.items() if free > now}


def _clock() -> float:
    return asyncio.get_running_loop().time()


async def _until(moment: float) -> None:
    await asyncio.sleep(max(0.0, moment - _clock()))
