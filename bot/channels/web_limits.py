"""How much, and how fast. Too fast is slowed first; what is refused is refused aloud."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

Ticks = Callable[[], float]
REMEMBERED = 20_000


@dataclass(frozen=True)
class Rate:
    """So many a second in the long run, and so many at once."""

    a_second: float
    at_once: int


@dataclass(frozen=True)
class Limits:
    """Schools share one address among many parents: hence the generous rate of new sessions."""

    body_bytes: int = 32 * 1024
    body_seconds: float = 10
    message_characters: int = 4_000
    idle_seconds: int = 30 * 60
    messages: tuple[Rate, ...] = (Rate(1, 5), Rate(20 / 60, 20))
    sessions: tuple[Rate, ...] = (Rate(2, 120),)
    longest_wait: float = 4
    seconds_to_safety: float = 2
    poll_seconds: float = 2
    heartbeat_seconds: float = 15


class Bucket:
    """Tokens that fill up with time. A token may be taken ahead of time, for whoever waits until it is there."""

    def __init__(self, rate: Rate, now: float) -> None:
        self._rate = rate
        self._tokens = float(rate.at_once)
        self._at = now

    def wait(self, now: float) -> float:
        self._fill(now)
        return max(0.0, (1 - self._tokens) / self._rate.a_second)

    def take(self) -> None:
        self._tokens -= 1

    def _fill(self, now: float) -> None:
        gained = (now - self._at) * self._rate.a_second
        self._tokens, self._at = min(float(self._rate.at_once), self._tokens + gained), now


class AnyPace(Protocol):
    async def wait(self, key: object) -> tuple[float, bool]:
        """The seconds to wait, and whether a place was taken for whoever does."""


# Of one kind of request, its rates and the longest wait.
Paces = Callable[[str, tuple[Rate, ...], float], AnyPace]


class PaceHere:
    """Counted in this process alone."""

    def __init__(self, kind: str, rates: tuple[Rate, ...], longest_wait: float) -> None:
        self._pace = Pace(rates, longest_wait)

    async def wait(self, key: object) -> tuple[float, bool]:
        return self._pace.wait(key)


class Pace:
    """The rates of one kind of request, for each key: a conversation, or an address."""

    def __init__(self, rates: tuple[Rate, ...], longest_wait: float, ticks: Ticks = time.monotonic) -> None:
        self._rates = rates
        self._longest = longest_wait
        self._ticks = ticks
        self._buckets: OrderedDict[object, tuple[Bucket, ...]] = OrderedDict()

    def wait(self, key: object) -> tuple[float, bool]:
        """The seconds to wait, and whether a place was taken for whoever does."""
        now = self._ticks()
        buckets = self._of(key, now)
        seconds = max(bucket.wait(now) for bucket in buckets)
        if seconds > self._longest:
            return seconds, False
        for bucket in buckets:
            bucket.take()
        return seconds, True

    def _of(self, key: object, now: float) -> tuple[Bucket, ...]:
        buckets = self._buckets.pop(key, None) or tuple(Bucket(rate, now) for rate in self._rates)
        self._buckets[key] = buckets
        if len(self._buckets) > REMEMBERED:
            self._buckets.popitem(last=False)
        return buckets
