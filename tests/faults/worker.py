"""A house without Rasa, to be killed: reads messages from its input, says what it accepted and what it answered."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.casebook import open_casebook
from bot.desk.desk import Desk
from bot.desk.intake import Draft
from bot.desk.journey import Journey
from bot.desk.opening import open_concern
from bot.desk.queue import InProcessQueue
from bot.desk.thinking import Hearing, Thought
from bot.desk.values import Channel, Received, Utterance
from bot.school.loader import load_school
from bot.settings import ROOT

SECRET = b"a secret for the tests of faults, and for nothing else"
WORDS = {"nothing_said": "Nothing said.", "trouble": "Trouble.", "old_button": "Old.", "unknown_button": "Unknown."}


@dataclass(frozen=True)
class Heard:
    text: str
    signals: Collection[str] = ()
    about: Collection[str] = ()
    act: str = "raise_concern"


class FilingMind:
    """Files a concern for every message, through the desk, as an action would."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def hear(self, text: str) -> Hearing:
        return Heard(text)

    async def think(
        self, sender: str, channel: Channel, *, heard: Hearing | None, payload: str | None, memory: bytes | None
    ) -> Thought:
        assert isinstance(heard, Heard)
        draft = Draft(words=heard.text, years=("Y3",), spoken_to=(), hope="")
        opened = await asyncio.to_thread(open_concern, self.desk, sender, draft)
        return Thought([Utterance(f"filed {opened[0].concern.reference}")], heard.text.encode())


def build(url: str) -> Journey:
    school = load_school(ROOT / "data" / "schools" / "hemingford_grey.yml")
    desk = Desk(open_casebook(url, SECRET), school, lambda: datetime.now(UTC))
    return Journey(desk, FilingMind(desk), InProcessQueue(), WORDS)


async def work(url: str) -> None:
    road = build(url)
    print(json.dumps({"resumed": await road.resume()}), flush=True)
    tasks: set[asyncio.Task[None]] = set()
    while line := await asyncio.to_thread(sys.stdin.readline):
        task = asyncio.create_task(_take(road, json.loads(line)))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    await asyncio.gather(*tasks)


async def _take(road: Journey, said: dict[str, str]) -> None:
    answer = await road.receive(Received(Channel.WEB, said["id"], said["conversation"], text=said["text"]))
    print(json.dumps({"answered": said["id"], "with": [message.text for message in answer.messages]}), flush=True)


if __name__ == "__main__":
    asyncio.run(work(sys.argv[1]))
