"""What is measured, ours and stock taking turns, so that whatever else the machine does weighs on both alike."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import httpx
import psutil

from bench.processes import Server
from bench.stock import Stock
from bench.talks import OurTalk, StockTalk, Talk, script
from bot.casebook import open_casebook

AT_A_TIME = 10
CROWD = 200
CROWD_SAYS = 6


@dataclass(frozen=True)
class Spread:
    """Milliseconds."""

    p50: float
    p95: float
    p99: float

    @classmethod
    def of(cls, seconds: Sequence[float]) -> Spread:
        ordered = sorted(each * 1000 for each in seconds)
        return cls(statistics.median(ordered), _at(ordered, 0.95), _at(ordered, 0.99))


def _at(ordered: Sequence[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


async def turns(server: Server, stock: Stock, rounds: int) -> Mapping[str, tuple[Spread, Spread]]:
    """Talks side by side, one turn after another: never two at once, and never faster than a parent may write."""
    taken: dict[str, tuple[list[float], list[float]]] = defaultdict(lambda: ([], []))
    async with httpx.AsyncClient() as client:
        for number in range(0, rounds, AT_A_TIME):
            talks = [await _pair(client, server, stock, number + i) for i in range(AT_A_TIME)]
            for place, (kind, _) in enumerate(script(0)):
                for i, (ours, theirs) in enumerate(talks):
                    text = script(number + i)[place][1]
                    taken[kind][0].append((await ours.say(text)).seconds)
                    taken[kind][1].append((await theirs.say(text)).seconds)
    return {kind: (Spread.of(ours), Spread.of(theirs)) for kind, (ours, theirs) in taken.items()}


async def _pair(client: httpx.AsyncClient, server: Server, stock: Stock, number: int) -> tuple[OurTalk, StockTalk]:
    return await OurTalk(client, server.url).open(), StockTalk(client, stock, stock.sender(f"turns {number}"))


@dataclass(frozen=True)
class Crowd:
    """Everybody at once, and nobody stops to think. `recorded`: concerns on record afterwards; there should be as many
    as there were parents."""

    sent: int
    lost: int
    recorded: int
    seconds: float
    slowest: float

    @property
    def a_second(self) -> float:
        return (self.sent - self.lost) / self.seconds


async def crowd_at_ours(server: Server, database: str, secret: str, many: int = CROWD) -> Crowd:
    async with _many(many) as client:
        talks = [await OurTalk(client, server.url).open() for _ in range(many)]
        return await _crowd(talks, database, secret)


async def crowd_at_stock(stock: Stock, secret: str, many: int = CROWD) -> Crowd:
    async with _many(many) as client:
        talks = [StockTalk(client, stock, stock.sender(f"crowd {number}")) for number in range(many)]
        return await _crowd(talks, stock.database_url, secret)


def _many(many: int) -> httpx.AsyncClient:
    return httpx.AsyncClient(limits=httpx.Limits(max_connections=many, max_keepalive_connections=many))


async def _crowd(talks: Sequence[Talk], database: str, secret: str) -> Crowd:
    before, began = _recorded(database, secret), time.perf_counter()
    said = await asyncio.gather(*(_through(talk, number) for number, talk in enumerate(talks)))
    seconds, each = time.perf_counter() - began, [turn for talk in said for turn in talk]
    lost = sum(turn.lost for turn in each)
    return Crowd(len(each), lost, _recorded(database, secret) - before, seconds, max(turn.seconds for turn in each))


async def _through(talk: Talk, number: int) -> list:  # type: ignore[type-arg]
    """From the worry to the record: the greeting is left out, the booking would run out of times."""
    return [await talk.say(text) for _, text in script(number)[1:CROWD_SAYS]]


def _recorded(database: str, secret: str) -> int:
    casebook = open_casebook(database, secret.encode())
    many = sum(1 for _ in casebook.export())
    casebook.engine.dispose()
    return many


def megabytes(*processes: psutil.Process) -> float:
    family = [each for process in processes for each in (process, *process.children(recursive=True))]
    return sum(each.memory_info().rss for each in family) / 1e6


GROWTH_LINES = (
    "my son is bored in maths because the work is far too easy for him", "year 3", "the class teacher", "stop",
)  # fmt: skip
PLACES = (10, 100, 500)


async def growth(talk: Talk, places: Sequence[int] = PLACES) -> Mapping[int, float]:
    """What a turn costs at each place of one long talk: the median of the sixteen around it, in milliseconds."""
    taken = []
    for number in range(places[-1] + 8):
        taken.append((await talk.say(GROWTH_LINES[number % len(GROWTH_LINES)])).seconds)
    return {place: statistics.median(taken[max(0, place - 8) : place + 8]) * 1000 for place in places}
