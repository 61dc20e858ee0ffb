"""`python -m bench.turns`: what a form turn costs, ours beside stock Rasa, measured in one run."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
import uuid
from collections.abc import Callable
from pathlib import Path

from bench.stock import stock_rasa
from bot.bootstrap import journey, open_house, wake_mind
from bot.casebook import migrate
from bot.desk.journey import Journey
from bot.desk.values import Channel, Received
from bot.mind.training import checked, train
from bot.settings import ROOT, Settings

OPENING = "some boys keep leaving my daughter out at playtime and nobody does anything about it"
ANSWERS = ("year 3", "the class teacher")
ROUNDS = 40


def house_at(folder: Path) -> Journey:
    url = f"sqlite:///{folder / 'casebook.db'}"
    migrate(url)
    settings = Settings(
        url, ROOT / "data" / "schools" / "hemingford_grey.yml", b"a secret for measurements, and nothing else"
    )
    opened = open_house(settings)
    return journey(opened, wake_mind(opened, lambda line: None))


async def ours(road: Journey) -> list[float]:
    """A whole journey a turn: kept, screened, understood, acted on, answered and kept again."""
    taken: list[float] = []
    for _ in range(ROUNDS):
        address = str(uuid.uuid4())
        await _timed(road, address, OPENING)
        taken += [await _timed(road, address, answer) for answer in ANSWERS]
    return taken


async def mind_alone(road: Journey) -> list[float]:
    """The mind's own part of a form turn, beside what Rasa does in stock."""
    taken: list[float] = []
    for _ in range(ROUNDS):
        sender = uuid.uuid4().hex
        for line in (OPENING, *ANSWERS):
            heard = road.mind.hear(line)
            begun = time.perf_counter()
            thought = await road.mind.think(sender, Channel.TERMINAL, heard=heard, payload=None)
            spent = time.perf_counter() - begun
            if line != OPENING:
                taken.append(spent * 1000)
            if thought.memory is not None:
                with road.desk.casebook.writing() as work:
                    work.memory.save(sender, thought.memory, road.desk.clock())
    return taken


async def long_talk(road: Journey, turns: int) -> list[float]:
    address = str(uuid.uuid4())
    lines = [OPENING, *ANSWERS, "stop"]
    return [await _timed(road, address, lines[i % len(lines)]) for i in range(turns)]


async def _timed(road: Journey, address: str, text: str) -> float:
    begun = time.perf_counter()
    await road.receive(Received(Channel.TERMINAL, str(uuid.uuid4()), address, text=text))
    return (time.perf_counter() - begun) * 1000


def stock(model: Path, url: str) -> list[float]:
    taken: list[float] = []
    with stock_rasa(model, url) as rasa:
        for _ in range(ROUNDS):
            sender = uuid.uuid4().hex
            rasa.say(sender, OPENING)
            for answer in ANSWERS:
                begun = time.perf_counter()
                rasa.say(sender, answer)
                taken.append((time.perf_counter() - begun) * 1000)
    return taken


def row(name: str, taken: list[float], tell: Callable[[str], None]) -> float:
    ordered = sorted(taken)
    p50 = statistics.median(ordered)
    tell(f"| {name} | {p50:.1f} | {ordered[int(len(ordered) * 0.95)]:.1f} | {ordered[int(len(ordered) * 0.99)]:.1f} |")
    return p50


def main(tell: Callable[[str], None] = print) -> None:
    train(tell=tell)
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        road = house_at(folder)
        asyncio.run(ours(road))
        tell("| a form turn, ms | p50 | p95 | p99 |\n|---|---|---|---|")
        whole = row("ours, the whole journey in process", asyncio.run(ours(road)), tell)
        row("ours, the mind alone", asyncio.run(mind_alone(road)), tell)
        talk = asyncio.run(long_talk(road, 208))
        early, late = statistics.median(talk[4:16]), statistics.median(talk[196:208])
        theirs = row(
            "stock Rasa over HTTP, in-memory tracker", stock(checked(), f"sqlite:///{folder / 'stock.db'}"), tell
        )
        tell(
            f"\nOurs is {theirs / whole:.1f} times as fast. Turn 200 costs {late / early:.2f} times turn 10 ({late:.1f} and {early:.1f} ms)."
        )


if __name__ == "__main__":
    main()
