"""Ours measured without its door: a whole journey a turn, kept, screened, understood, acted on, answered, kept again."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.measures import Spread
from bench.talks import Said, script
from bot.bootstrap import journey, open_house, wake_mind
from bot.casebook import migrate
from bot.commands.settled import settle
from bot.desk.journey import Journey
from bot.desk.values import Channel, Received
from bot.settings import ROOT, Settings

SECRET = b"a secret for measurements, and nothing else"


@contextmanager
def house_at(folder: Path, name: str = "inside", secret: bytes = SECRET) -> Iterator[Journey]:
    url = f"sqlite:///{folder / f'{name}.db'}"
    migrate(url)
    opened = open_house(Settings(url, ROOT / "data" / "schools" / "hemingford_grey.yml", secret))
    road = journey(opened, wake_mind(opened, lambda line: None))
    settle()
    yield road


@dataclass
class InsideTalk:
    """`clock` may be the processor's, which does not count what others do with it meanwhile."""

    road: Journey
    address: str
    clock: Callable[[], float] = time.perf_counter

    async def say(self, text: str) -> Said:
        began = self.clock()
        received = Received(Channel.TERMINAL, str(uuid.uuid4()), self.address, text=text)
        answer = await self.road.receive(received)
        return Said(self.clock() - began, tuple(message.text for message in answer.messages))


async def form_turns(road: Journey, number: int) -> list[float]:
    """From the worry to the record, in one talk."""
    talk = InsideTalk(road, str(uuid.uuid4()))
    return [(await talk.say(text)).seconds for kind, text in script(number) if kind == "a form turn"]


def form_turn(road: Journey, rounds: int) -> Spread:
    return side_by_side((road,), rounds)[0]


def side_by_side(roads: Sequence[Journey], rounds: int) -> tuple[Spread, ...]:
    """A talk here, a talk there: whatever else the machine does weighs on all of them."""

    async def all_rounds() -> list[list[float]]:
        taken: list[list[float]] = [[] for _ in roads]
        for number in range(rounds + 2):
            for place, road in enumerate(roads):
                seconds = await form_turns(road, number)
                taken[place] += seconds if number >= 2 else []
        return taken

    return tuple(Spread.of(taken) for taken in asyncio.run(all_rounds()))
