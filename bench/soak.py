"""`make soak MINUTES=30`: parents talk all the while, and what the server holds is looked at every ten seconds.

    python -m bench.soak [--minutes 30] [--parents 60] [--think 20]

Prints one JSON object. Ends with an error if, after the warm-up (the first third), memory grew by 3 % or more, or if file
descriptors or threads did not stay flat, or if the ledger does not balance."""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import httpx
import psutil

from bench.ledger import check
from bench.processes import Server, served
from bench.several import Parent, Tally, answered_for, spoken
from bot.casebook import migrate

SECRET = "a secret for the soak, and nothing else"
LOOK_SECONDS = 10
WARM_UP, EDGE = 1 / 3, 0.2
MOST_GROWTH, MOST_MORE = 0.03, 4


@dataclass(frozen=True)
class Look:
    at: float
    megabytes: float
    descriptors: int
    threads: int
    turns: int


@dataclass(frozen=True)
class Growth:
    """The first and the last fifth of what comes after the warm-up, compared by their medians."""

    megabytes: tuple[float, float]
    descriptors: tuple[float, float]
    threads: tuple[float, float]

    @classmethod
    def of(cls, looks: Sequence[Look]) -> Growth:
        warm = looks[int(len(looks) * WARM_UP) :]
        edge = max(1, int(len(warm) * EDGE))
        first, last = warm[:edge], warm[-edge:]

        def both(name: str) -> tuple[float, float]:
            medians = [statistics.median(getattr(look, name) for look in part) for part in (first, last)]
            return round(medians[0], 1), round(medians[1], 1)

        return cls(both("megabytes"), both("descriptors"), both("threads"))

    @property
    def memory(self) -> float:
        return self.megabytes[1] / self.megabytes[0] - 1

    @property
    def ok(self) -> bool:
        flat = all(later - first <= MOST_MORE for first, later in (self.descriptors, self.threads))
        return self.memory < MOST_GROWTH and flat


async def soak(
    server: Server, minutes: float, parents: int, think: float, tell: Path | None
) -> tuple[Tally, list[Look]]:
    tally, chance, end = Tally(), random.Random(30), time.monotonic() + minutes * 60
    async with httpx.AsyncClient(
        limits=httpx.Limits(max_connections=None, max_keepalive_connections=parents)
    ) as client:
        pages = [
            Parent(client, server.url, tally, random.Random(chance.random()), think, end, spoken)
            for _ in range(parents)
        ]
        looking = asyncio.create_task(_look(server, tally, end, tell))
        await asyncio.gather(*(page.go_on(number) for number, page in enumerate(pages)))
        return tally, await looking


async def _look(server: Server, tally: Tally, end: float, tell: Path | None) -> list[Look]:
    assert server.process is not None
    process, looks, began = psutil.Process(server.process.pid), [], time.monotonic()
    while time.monotonic() < end:
        with process.oneshot():
            looks.append(
                Look(
                    round(time.monotonic() - began, 1),
                    round(process.memory_info().rss / 1e6, 1),
                    process.num_fds(),
                    process.num_threads(),
                    len(tally.accepted),
                )
            )
        if tell is not None:
            with tell.open("a") as file:
                file.write(json.dumps(asdict(looks[-1])) + "\n")
        await asyncio.sleep(LOOK_SECONDS)
    return looks


def run(folder: Path, given: argparse.Namespace) -> dict[str, object]:
    database = f"sqlite:///{folder / 'casebook.db'}"
    migrate(database)
    environ = {"DATABASE_URL": database, "SECRET_KEY": SECRET, "LOG_LEVEL": "WARNING"}
    with served(environ, folder / "server.log") as server:
        server.wait(300)
        tally, looks = asyncio.run(soak(server, given.minutes, given.parents, given.think, given.looks))
        answered_for(database, SECRET.encode())
        ledger, growth = check(database, SECRET.encode(), tally.accepted), Growth.of(looks)
    ordered = sorted(tally.seconds) or [0.0]
    return {
        "minutes": given.minutes,
        "parents": given.parents,
        "turns": len(tally.accepted),
        "p50_s": round(ordered[len(ordered) // 2], 3),
        "p95_s": round(ordered[int(len(ordered) * 0.95)], 3),
        "memory_growth": round(growth.memory, 4),
        "megabytes": growth.megabytes,
        "descriptors": growth.descriptors,
        "threads": growth.threads,
        "database_bytes_a_turn": round((folder / "casebook.db").stat().st_size / max(1, len(tally.accepted))),
        "ok": growth.ok and ledger.ok and not tally.given_up,
        "ledger": asdict(ledger),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--parents", type=int, default=60)
    parser.add_argument("--think", type=float, default=20, help="seconds that a parent thinks, on average")
    parser.add_argument("--looks", type=Path, help="a file for every look, as it is taken")
    with tempfile.TemporaryDirectory(prefix="stepwise-soak-") as kept:
        found = run(Path(kept), parser.parse_args())
    print(json.dumps(found, indent=1))
    return 0 if found["ok"] else 1


if __name__ == "__main__":
    sys.exit(main())
