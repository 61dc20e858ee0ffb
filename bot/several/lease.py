"""A thing that one process holds, for as long as it lives: a holder that dies lets go by itself within the lease."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from redis import asyncio as aioredis

from bot.several.shared import Trouble

log = logging.getLogger(__name__)

RENEW = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end return 0"
LET_GO = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0"


@dataclass(frozen=True)
class Tempo:
    """A parent in danger must not wait longer than this for a process that died."""

    lease: float = 3.0
    renew: float = 0.75
    look: float = 0.03


class Lease:
    def __init__(self, redis: aioredis.Redis[str], name: str, tempo: Tempo) -> None:
        self._redis, self._name, self._tempo = redis, name, tempo
        self._token = secrets.token_hex(16)

    async def try_take(self) -> bool:
        taken = await self._redis.set(self._name, self._token, nx=True, px=_milliseconds(self._tempo.lease))
        return bool(taken)

    async def take(self) -> None:
        """Redis has no queue for this. Two processes seldom want one conversation, so looking again is cheap."""
        while True:
            if await self.try_take():
                return
            await asyncio.sleep(self._tempo.look)

    async def renew(self) -> bool:
        return bool(await self._redis.eval(RENEW, 1, self._name, self._token, str(_milliseconds(self._tempo.lease))))

    async def let_go(self) -> None:
        """If Redis does not hear it, the lease runs out."""
        with suppress(*Trouble):
            await self._redis.eval(LET_GO, 1, self._name, self._token)

    async def keep(self) -> None:
        """Returns when it was lost. A Redis that does not answer is asked again: the next holder waits for it too."""
        while True:
            await asyncio.sleep(self._tempo.renew)
            try:
                if not await self.renew():
                    return
            except Trouble as trouble:
                log.warning("a lease could not be renewed: %s", type(trouble).__name__)


@asynccontextmanager
async def held(redis: aioredis.Redis[str], name: str, tempo: Tempo) -> AsyncIterator[None]:
    """Waits until it is ours. Without Redis it is entered all the same: a parent is answered, and the casebook sees
    to it that nothing is answered twice."""
    lease = Lease(redis, name, tempo)
    try:
        await lease.take()
    except Trouble as trouble:
        log.warning("Redis cannot be reached (%s): order is kept within this process alone", type(trouble).__name__)
        yield
        return
    keeping = asyncio.create_task(lease.keep())
    try:
        yield
    finally:
        keeping.cancel()
        await lease.let_go()


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)
