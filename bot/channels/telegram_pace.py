"""How fast Telegram lets a bot write: so many a second in all, one a second in a chat, and slower where it says so."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.channels.telegram_tempo import Tempo

REMEMBERED = 5_000


class Pace:
    """A chat that must wait keeps nobody else waiting."""

    def __init__(self, tempo: Tempo) -> None:
        self._tempo = tempo
        self._overall = 0.0
        self._chats: dict[str, float] = {}

    @asynccontextmanager
    async def turn(self, chat: str) -> AsyncIterator[None]:
        await _until(self._reserve(chat))
        await _until(self._reserve_overall())
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

    def _reserve_overall(self) -> float:
        start = max(_clock(), self._overall)
        self._overall = start + 1 / self._tempo.overall_a_second
        return start

    def _forget_old(self) -> None:
        if len(self._chats) > REMEMBERED:
            now = _clock()
            self._chats = {chat: free for chat, free in self._chats.items() if free > now}


def _clock() -> float:
    return asyncio.get_running_loop().time()


async def _until(moment: float) -> None:
    await asyncio.sleep(max(0.0, moment - _clock()))
