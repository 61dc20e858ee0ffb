"""Redis, as several server processes share it. It holds no word of a parent, and nothing that cannot be lost."""

from __future__ import annotations

import hmac
from dataclasses import dataclass

import redis
from redis import asyncio as aioredis

# Redis is beside the server: one that does not answer in this time is treated as gone.
PATIENCE_SECONDS = 1.0
Trouble = redis.RedisError, OSError, TimeoutError


@dataclass(frozen=True)
class Shared:
    """`house` goes before every name: two schools may share one Redis, and their conversations have the same numbers."""

    url: str
    house: str

    @classmethod
    def of(cls, url: str, secret: bytes) -> Shared:
        return cls(url, hmac.digest(secret, b"names in redis", "sha256").hex()[:12])

    def name(self, kind: str, one: object = "") -> str:
        return f"stepwise:{self.house}:{kind}:{one}"

    def waiting(self) -> aioredis.Redis[str]:
        return aioredis.Redis.from_url(
            self.url,
            decode_responses=True,
            socket_timeout=PATIENCE_SECONDS,
            socket_connect_timeout=PATIENCE_SECONDS,
            health_check_interval=15,
        )

    def blocking(self, patience: float | None = PATIENCE_SECONDS) -> redis.Redis[str]:
        return redis.Redis.from_url(
            self.url, decode_responses=True, socket_timeout=patience, socket_connect_timeout=PATIENCE_SECONDS
        )
