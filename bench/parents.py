"""`python -m bench.parents`: many parents at once before a real server. What is lost, what is empty, how long they wait."""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
import time
import uuid
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import psutil

from bench.processes import Server, served

LINES = (
    "my son in year 4 is being bullied at lunch",
    "he does not want to go to school any more",
    "the class teacher",
    "I would like somebody to talk to them",
    "yes",
    "who do I speak to next?",
    "can I book a time",
    "Tuesday after school",
    "how long does it take?",
    "thank you",
)
MOST_MILLISECONDS = 300


@dataclass
class Visited:
    """What was sent and what came of it."""

    sent: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    empty: int = 0
    lost: int = 0
    seen: list[float] = field(default_factory=list)

    def percentile(self, share: float) -> float:
        ordered = sorted(self.seen)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0

    def told(self) -> str:
        waits = ", ".join(f"{name} {self.percentile(share):.0f}" for name, share in SHARES)
        counts = f"{self.sent} messages: {self.lost} lost, {self.empty} empty, {self.refused.total()} refused"
        return f"{counts}. An answer in ms: {waits}."

    def well(self, most: float) -> bool:
        return bool(self.seen) and not (self.lost or self.empty or self.refused) and self.percentile(0.95) <= most


SHARES = (("p50", 0.5), ("p95", 0.95), ("p99", 0.99), ("longest", 1.0))


@dataclass
class Parent:
    """Reads, thinks, and then writes or presses a button; the page's open line is held as the widget holds it."""

    http: httpx.AsyncClient
    visited: Visited
    chance: random.Random
    think: float
    until: float
    choices: list[dict[str, str]] = field(default_factory=list)
    written: list[str] = field(default_factory=list)

    async def talk(self) -> None:
        await asyncio.sleep(self.chance.uniform(0, self.think))
        answer = await self.http.post("/chat/session")
        self._read(answer.json()["messages"])
        headers = {"Authorization": f"Bearer {answer.json()['token']}"}
        line = asyncio.create_task(self._hold_line(headers))
        while (pause := self.think * self.chance.uniform(0.5, 1.5)) and time.monotonic() + pause < self.until:
            await asyncio.sleep(pause)
            await self._send(headers)
        line.cancel()
        await self._compare(headers)

    async def _send(self, headers: dict[str, str]) -> None:
        said = self._next()
        self.visited.sent += 1
        begun = time.perf_counter()
        answer = await self.http.post("/chat/messages", json={"id": str(uuid.uuid4()), **said}, headers=headers)
        self.visited.seen.append((time.perf_counter() - begun) * 1000)
        if answer.status_code != 200:
            self.visited.refused[f"{answer.status_code} {answer.json()['error']}"] += 1
            return
        messages = answer.json()["messages"]
        self.visited.empty += not messages or any(not message["text"].strip() for message in messages)
        self._read(messages)

    def _next(self) -> dict[str, str]:
        if self.choices and self.chance.random() < 0.4:
            chosen = self.chance.choice(self.choices)
            self.written.append(chosen["label"])
            return {"choice": chosen["id"]}
        self.written.append(LINES[len(self.written) % len(LINES)])
        return {"text": self.written[-1]}

    def _read(self, messages: list[dict[str, Any]]) -> None:
        self.choices = next((each["choices"] for each in reversed(messages) if each["choices"]), [])

    async def _hold_line(self, headers: dict[str, str]) -> None:
        async with self.http.stream("GET", "/chat/events", headers=headers, timeout=None) as line:
            async for _ in line.aiter_bytes():
                pass

    async def _compare(self, headers: dict[str, str]) -> None:
        """What the casebook has of them, beside what they wrote."""
        kept = (await self.http.get("/chat/messages", headers=headers)).json()["messages"]
        theirs = [each["text"] for each in kept if each["from"] == "parent"]
        self.visited.lost += len(self.written) - len(theirs) if theirs != self.written else 0


async def visit(base: str, parents: int, think: float, seconds: float, seed: int = 2026) -> Visited:
    visited, until = Visited(), time.monotonic() + seconds
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
    async with httpx.AsyncClient(base_url=base, limits=limits, timeout=60, trust_env=False) as http:
        talks = [Parent(http, visited, random.Random(seed + i), think, until).talk() for i in range(parents)]
        await asyncio.gather(*talks)
    return visited


def environment(folder: Path) -> dict[str, str]:
    return {"DATABASE_URL": f"sqlite:///{folder / 'casebook.db'}", "SECRET_KEY": "k" * 40, "LOG_LEVEL": "ERROR"}


def _cpu_seconds(server: Server) -> float:
    assert server.process is not None
    times = psutil.Process(server.process.pid).cpu_times()
    return times.user + times.system


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.parents")
    parser.add_argument("--parents", type=int, default=100)
    parser.add_argument("--think", type=float, default=10, help="seconds between an answer and the next message")
    parser.add_argument("--minutes", type=float, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as kept, served(environment(Path(kept)), Path(kept, "log")) as server:
        server.wait()
        print(f"{given.parents} parents, {given.think:g} s think time, {given.minutes:g} minutes.", flush=True)
        before = _cpu_seconds(server)
        visited = asyncio.run(visit(server.url, given.parents, given.think, given.minutes * 60))
        spent = (_cpu_seconds(server) - before) / max(1, visited.sent) * 1000
    print(visited.told())
    print(f"The server took {spent:.0f} ms of a processor for each. Load on the machine: {psutil.getloadavg()[1]:.1f}.")
    for sentence, times in visited.refused.items():
        print(f"{times} times: {sentence}")
    return 0 if visited.well(MOST_MILLISECONDS) else 1


if __name__ == "__main__":
    sys.exit(main())
