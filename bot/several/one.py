"""Work that one process does for all, such as asking Telegram for updates: if it dies another takes over."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.several.lease import Lease, Tempo
from bot.several.shared import Shared, Trouble

log = logging.getLogger(__name__)
UNHURRIED = Tempo(lease=10.0, renew=2.5, look=1.0)


class OnlyOne:
    def __init__(self, shared: Shared, what: str, tempo: Tempo = UNHURRIED) -> None:
        self._redis, self._name, self._tempo = shared.waiting(), shared.name("only", what), tempo

    async def __call__(self, work: Callable[[], Awaitable[None]]) -> None:
        """Does the work while it is this process's to do. Without Redis nobody begins it: two would be worse than
        none for a while."""
        while True:
            lease = Lease(self._redis, self._name, self._tempo)
            if await self._is_ours(lease):
                await self._while_held(lease, work)
            await asyncio.sleep(self._tempo.look)

    async def _is_ours(self, lease: Lease) -> bool:
        try:
            return await lease.try_take()
        except Trouble as trouble:
            log.warning("nobody can be chosen for %s: %s", self._name.split(":")[-1], type(trouble).__name__)
            return False

    async def _while_held(self, lease: Lease, work: Callable[[], Awaitable[None]]) -> None:
        working, keeping = asyncio.ensure_future(work()), asyncio.create_task(lease.keep())
        try:
            await asyncio.wait([working, keeping], return_when=asyncio.FIRST_COMPLETED)
            if working.done():
                working.result()
        finally:
            await _stopped(working)
            keeping.cancel()
            await lease.let_go()


async def _stopped(task: asyncio.Future[None]) -> None:
    """Nobody else may begin before this has ended; a library on the way may swallow a cancellation."""
    while not task.done():
        task.cancel()
        await asyncio.wait([task], timeout=0.5)
