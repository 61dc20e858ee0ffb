"""A whole house for talks: the real model, the real casebook, a clock that moves when the script says so."""

from __future__ import annotations

import asyncio
import itertools
import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from bot.bootstrap import WORDS, House, journey
from bot.casebook import SqlCasebook, migrate, open_casebook
from bot.commands.documents import Documents
from bot.desk.desk import Desk
from bot.desk.journey import Journey
from bot.desk.values import Channel, FileLink, Message, Received
from bot.mind.training import checked
from bot.mind.waking import wake
from bot.notices.words import load_words
from bot.school.loader import load_school
from bot.settings import ROOT, Settings

LONDON = ZoneInfo("Europe/London")
SECRET = b"a secret for the stage, and for no other place"


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2026, 11, 24, 21, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(milliseconds=1)
        return self.at

    def set(self, local: str) -> None:
        self.at = datetime.fromisoformat(local).replace(tzinfo=LONDON).astimezone(UTC)


class ChangingCasebook:
    """The desk keeps one casebook for its whole life; each talk is given a fresh one to stand behind it."""

    def __init__(self) -> None:
        self.real: SqlCasebook | None = None

    def reading(self) -> AbstractContextManager[Any]:
        assert self.real is not None
        return self.real.reading()

    def writing(self) -> AbstractContextManager[Any]:
        assert self.real is not None
        return self.real.writing()

    def export(self) -> Iterator[Any]:
        assert self.real is not None
        return self.real.export()


class Stage:
    """One school's house. `fresh()` empties the casebook; the model is loaded once."""

    def __init__(self, school: str, folder: Path, template: Path) -> None:
        self.clock, self.casebook = Clock(), ChangingCasebook()
        path = school_file(school, folder)
        self.school = load_school(path)
        self.desk = Desk(self.casebook, self.school, self.clock)
        self.mind = wake(self.desk, self.school, checked(), lambda line: None)
        self.folder, self.template, self.number = folder, template, itertools.count()
        settings = Settings(f"sqlite:///{template}", path, SECRET)
        self.house = House(settings, self.school, self.desk)

    def fresh(self) -> Journey:
        path = self.folder / f"{self.school.key}-{next(self.number)}.db"
        shutil.copy(self.template, path)
        if self.casebook.real is not None:
            self.casebook.real.engine.dispose()
        self.casebook.real = open_casebook(f"sqlite:///{path}", SECRET)
        return journey(self.house, self.mind)

    def opened(self, parent: Parent, file: FileLink) -> bytes | None:
        """What this parent would download."""
        with self.casebook.writing() as work:
            talk = work.conversations.find_or_start(parent.channel, parent.address, self.clock())
        body = Documents(self.desk, load_words(WORDS / "notices.yml"))(talk, file.id)
        return body.content if body else None


def school_file(school: str, folder: Path) -> Path:
    """A school of data/schools; or one of ours, which is like one of them but for what its own file says."""
    own = Path(__file__).parent / "schools" / f"{school}.yml"
    if not own.exists():
        return ROOT / "data" / "schools" / f"{school}.yml"
    changed = yaml.safe_load(own.read_text())
    held = yaml.safe_load((ROOT / "data" / "schools" / f"{changed.pop('like')}.yml").read_text())
    path = folder / f"{school}.yml"
    path.write_text(yaml.safe_dump({**held, **changed}))
    return path


def template_at(folder: Path) -> Path:
    path = folder / "template.db"
    migrate(f"sqlite:///{path}")
    return path


class Parent:
    """Somebody who types and presses, and remembers what was on the screen."""

    def __init__(self, road: Journey, channel: Channel = Channel.WEB, address: str = "parent-1") -> None:
        self.road, self.channel, self.address = road, channel, address
        self.seen: list[Message] = []
        self.numbers = itertools.count()

    async def arrives(self) -> list[Message]:
        return self._see(
            (await self.road.greet(self.channel, self.address, f"{self.address}-{next(self.numbers)}")).messages
        )

    async def says(self, text: str) -> list[Message]:
        return await self._sends(Received(self.channel, self._id(), self.address, text=text))

    async def presses(self, label: str) -> list[Message]:
        choices = [choice for message in self.seen for choice in message.choices if choice.label.startswith(label)]
        assert choices, f"there is no button {label!r}; there are {[c.label for m in self.seen for c in m.choices]}"
        return await self._sends(Received(self.channel, self._id(), self.address, choice=choices[-1].id))

    async def _sends(self, received: Received) -> list[Message]:
        return self._see((await self.road.receive(received)).messages)

    def _see(self, messages: Any) -> list[Message]:
        self.seen += messages
        return list(messages)

    def _id(self) -> str:
        return f"{self.address}:{next(self.numbers)}"


def run(coroutine: Any) -> Any:
    return asyncio.run(coroutine)
