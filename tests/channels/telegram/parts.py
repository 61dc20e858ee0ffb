"""A house with a Telegram door for tests: everything real but the mind, which says what it is told to."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import uvicorn
import yaml
from starlette.applications import Starlette

from bot.casebook import SqlCasebook, migrate, open_casebook
from bot.channels.telegram import TelegramDoor
from bot.channels.telegram.pace import Tempo
from bot.desk.desk import Desk
from bot.desk.journey import Journey
from bot.desk.queue import InProcessQueue
from bot.desk.thinking import Hearing, Thought
from bot.desk.values import Channel, Choice, Conversation, FileLink, Progress, Utterance
from bot.school.loader import load_school
from bot.settings import ROOT, Settings
from tests.telegram_server import TelegramServer

SECRET = b"a secret of thirty-two characters"
SCHOOL = ROOT / "data" / "schools" / "hemingford_grey.yml"
HOUSE_WORDS = {
    "nothing_said": "NOTHING SAID",
    "trouble": "TROUBLE",
    "old_button": "OLD BUTTON",
    "unknown_button": "UNKNOWN BUTTON",
}
# Like a real second, only shorter: what is measured is the proportion.
GAP = 0.05
# It waits for an answer longer than a busy machine ever takes: what falls silent in a test does so on purpose.
QUICK = Tempo(
    chat_gap=GAP,
    overall_a_second=200,
    connect=20,
    answer=30,
    poll=2,
    call=60,
    look_again=0.1,
    casebook=0.5,
    first_wait=0.05,
    longest_wait=0.4,
    typing_after=0.2,
    typing_again=0.3,
    finish=30,
)


# For the tests in which Telegram falls silent.
IMPATIENT = replace(QUICK, answer=2.0)
DEADLINE = 60.0
LONG = "\n\n".join(f"Paragraph {number}. " + "Words and \U0001f600 more. " * 30 for number in range(20))


@dataclass(frozen=True)
class Heard:
    text: str
    signals: Collection[str] = ()
    about: Collection[str] = ()
    act: str = "greet"


@dataclass
class FakeMind:
    """Repeats what it heard; some words make it do more. `turns` is what it was asked, in order."""

    turns: list[str] = field(default_factory=list)
    begun: list[str] = field(default_factory=list)
    hold: dict[str, asyncio.Event] = field(default_factory=dict)

    def hear(self, text: str) -> Hearing:
        return Heard(text)

    async def think(
        self, sender: str, channel: Channel, *, heard: Hearing | None, payload: str | None, memory: bytes | None
    ) -> Thought:
        said = heard.text if isinstance(heard, Heard) else payload or ""
        self.begun.append(said)
        if said in self.hold:
            await self.hold[said].wait()
        self.turns.append(said)
        return Thought(self._answer(said), f"memory of {said}".encode("utf-8", "surrogatepass"))

    def _answer(self, said: str) -> list[Utterance]:
        if said == "/start_talk":
            return [Utterance("Hello. What is worrying you?")]
        if said == "choices":
            return [Utterance("Which?", (Choice("", "The first", "/first"), Choice("", "The second", "/second")))]
        if said == "file":
            return [Utterance("Here it is.", files=(FileLink("", "meeting.ics", "appointment:1"),))]
        if said == "progress":
            return [
                Utterance("How old?", progress=Progress(2, 5)),
                Utterance("Step 2 of 5. Go on.", progress=Progress(2, 5)),
            ]
        if said == "three":
            return [Utterance("one"), Utterance("two"), Utterance("three")]
        if said == "long":
            return [Utterance(LONG)]
        return [Utterance(f"You said: {said}")]


@dataclass(frozen=True)
class Body:
    name: str
    media_type: str
    content: bytes


def no_trouble_with_files(conversation: Conversation, file: str) -> Body | None:
    return Body("meeting.ics", "text/calendar", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")


def words_of(name: str) -> dict[str, str]:
    held = yaml.safe_load((ROOT / "data" / "responses" / f"{name}.yml").read_text())["responses"]
    facts = {"{school_name}": "Hemingford Grey Primary School", "{office}": "the school office on 01480 000000"}
    words = {name: variants[0]["text"].strip() for name, variants in held.items()}
    for fact, value in facts.items():
        words = {name: text.replace(fact, value) for name, text in words.items()}
    return words


WORDS = words_of("telegram")


class Serving(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """The test's process has its own idea of signals."""
        yield


@dataclass
class Home:
    """What outlives a door: the casebook and Telegram. Doors come and go."""

    server: TelegramServer
    url: str
    casebook: SqlCasebook
    mind: FakeMind = field(default_factory=FakeMind)
    by_webhook: bool = False
    webhook_url: str | None = None
    tempo: Tempo = QUICK
    awake: asyncio.Event | None = None

    def __post_init__(self) -> None:
        self.desk = Desk(self.casebook, load_school(SCHOOL), lambda: datetime.now(UTC))

    def journey(self) -> Journey:
        return Journey(self.desk, self.mind, InProcessQueue(), HOUSE_WORDS)

    def settings(self) -> Settings:
        return Settings(
            database_url=self.url,
            school_file=SCHOOL,
            secret_key=SECRET,
            telegram_bot_token=self.server.token,
            telegram_api_base_url=self.server.url,
            telegram_webhook_url=self.webhook_url,
        )

    def door(self, journey: Journey | None = None) -> TelegramDoor:
        journey = journey or self.journey()
        return TelegramDoor(self.settings(), journey, self.desk, no_trouble_with_files, WORDS, self.tempo, self.awake)

    @asynccontextmanager
    async def open(self, journey: Journey | None = None) -> AsyncIterator[TelegramDoor]:
        journey = journey or self.journey()
        async with self._address():
            door = self.door(journey)
            async with self._served(door):
                await door.start()
                resuming = asyncio.create_task(journey.resume())
                try:
                    yield door
                finally:
                    await resuming
                    await door.stop()

    @asynccontextmanager
    async def _address(self) -> AsyncIterator[None]:
        """A webhook needs its address before there is a door to answer at it."""
        self._socket = socket.socket()
        if self.by_webhook:
            self._socket.bind(("127.0.0.1", 0))
            self.webhook_url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/telegram/hook"
        yield
        self._socket.close()

    @asynccontextmanager
    async def _served(self, door: TelegramDoor) -> AsyncIterator[None]:
        if not self.by_webhook:
            yield
            return
        server = Serving(uvicorn.Config(Starlette(routes=door.routes()), ws="none", log_config=None, lifespan="off"))
        serving = asyncio.create_task(server.serve(sockets=[self._socket]))
        yield
        server.should_exit = True
        await serving


def a_home(server: TelegramServer, folder: Path, template: Path) -> Home:
    path = folder / "casebook.db"
    path.write_bytes(template.read_bytes())
    url = f"sqlite:///{path}"
    return Home(server, url, open_casebook(url, SECRET))


def new_casebook(folder: Path) -> Path:
    migrate(f"sqlite:///{folder / 'casebook.db'}")
    return folder / "casebook.db"


async def until(what: Callable[[], object], seconds: float = DEADLINE) -> None:
    """It is a policy's being kept that is waited for. How fast it is has tests of its own."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it did not happen in time"
        await asyncio.sleep(0.01)


async def quiet_for(seconds: float) -> None:
    """Long enough for anything that should not happen to have happened."""
    await asyncio.sleep(seconds)


async def fast_enough(measure: Callable[[], Awaitable[float]], bar: float) -> None:
    """A busy machine may spoil a measurement and never betters one: the best of three counts."""
    figures = [await measure()]
    while min(figures) > bar and len(figures) < 3:
        figures.append(await measure())
    assert min(figures) <= bar, figures


def texts(person: object) -> list[str]:
    """What the bot said, without the welcome that every chat begins with."""
    return [seen.text for seen in person.sees() if seen.text != WORDS["utter_telegram_welcome"]]  # type: ignore[attr-defined]
