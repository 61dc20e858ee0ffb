"""The running server, put together: every door, the mind behind them, and the work that goes on in the background."""

from __future__ import annotations

import asyncio
import logging
import shutil
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from prometheus_client import CollectorRegistry
from starlette.applications import Starlette

from bot.bootstrap import WORDS, House, channel_words, journey, shared_by_all, wake_mind
from bot.casebook import migrate
from bot.channels.bulletin import Bulletin
from bot.channels.server import make_app
from bot.channels.serving import chat_server
from bot.channels.telegram import TelegramDoor
from bot.channels.web_limits import PaceHere
from bot.channels.web_meters import Meters
from bot.channels.web_shared_pace import SharedPace
from bot.commands.documents import Documents
from bot.commands.waiting import WaitingCasebook, patiently
from bot.commands.waking import WakingMind, rouse
from bot.desk.journey import Journey
from bot.desk.thinking import Mind
from bot.notices.files import staff_feed
from bot.notices.relay import relay_from
from bot.notices.rounds import Rounds
from bot.notices.words import Words, load_words
from bot.office.app import make_office
from bot.office.first import first_email, first_password
from bot.settings import VAR
from bot.several.news import News
from bot.several.one import OnlyOne
from bot.several.shared import Shared

log = logging.getLogger(__name__)
LEAST_DISK = 0.05
THREADS = 32
# What an outage left unanswered is taken up again within this time.
SECONDS_BETWEEN_SWEEPS = 30
Work = Callable[[], Coroutine[Any, Any, None]]
Wake = Callable[[House, Callable[[str], None]], Mind]


@dataclass(frozen=True)
class Running:
    """What a running server is made of, for the doors that are built upon it."""

    house: House
    casebook: WaitingCasebook
    mind: WakingMind
    road: Journey
    bulletin: Bulletin
    meters: Meters
    notices: Words
    telegram: TelegramDoor | None
    shared: Shared | None = None
    wake: Wake = wake_mind


def start(house: House, wake: Wake = wake_mind) -> Running:
    """Nothing is contacted yet: neither the casebook nor the model is waited for."""
    casebook = WaitingCasebook(house.desk.casebook)
    house = replace(house, desk=replace(house.desk, casebook=casebook))
    mind, notices = WakingMind(), load_words(WORDS / "notices.yml")
    road, shared = journey(house, mind), shared_by_all(house.settings)
    meters = Meters(CollectorRegistry(), casebook)
    telegram = _telegram(house, mind, road, notices, shared)
    return Running(house, casebook, mind, road, Bulletin(), meters, notices, telegram, shared, wake)


def _telegram(
    house: House, mind: WakingMind, road: Journey, notices: Words, shared: Shared | None
) -> TelegramDoor | None:
    if not house.settings.telegram_bot_token:
        return None
    words = channel_words(house.school, "telegram")
    files, poller = Documents(house.desk, notices), OnlyOne(shared, "poller") if shared else None
    return TelegramDoor(house.settings, road, house.desk, files, words, awake=mind.settled, only_one=poller)


def serve(house: House, host: str, port: int, wake: Wake = wake_mind) -> None:
    running = start(house, wake)
    app = assemble(running)
    say(f"Stepwise: http://{host}:{port}   the office: http://{host}:{port}/office")
    chat_server(app, host, port, running.bulletin.close).run()


def assemble(running: Running) -> Starlette:
    house = running.house
    return make_app(
        running.road,
        house.school,
        house.settings,
        words=channel_words(house.school, "web"),
        bulletin=running.bulletin,
        office=make_office(house.desk, house.school, house.settings, bulletin=running.bulletin.tell),
        meters=running.meters,
        files=Documents(house.desk, running.notices),
        checks=checks(running),
        telegram=running.telegram.routes() if running.telegram else (),
        feed=lambda token: staff_feed(house.desk, running.notices, token),
        lifespan=lambda app: _alive(running),
        paces=partial(SharedPace, running.shared) if running.shared else PaceHere,
    )


@asynccontextmanager
async def _alive(running: Running) -> AsyncIterator[None]:
    # Python's usual few are soon taken by those who wait for a casebook that hangs.
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(THREADS))
    tasks = [asyncio.create_task(_kept_going(work)) for work in background(running)]
    news = _news(running)
    if running.telegram:
        await running.telegram.start()
    try:
        yield
    finally:
        if news:
            news.stop()
        if running.telegram:
            await running.telegram.stop()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _news(running: Running) -> News | None:
    """What is said through one process is seen at once on a page that another one serves."""
    if running.shared is None:
        return None
    news = News(running.shared, running.bulletin.hear)
    running.bulletin.also = news.tell
    news.start()
    return news


def background(running: Running) -> list[Work]:
    return [
        lambda: _open_casebook(running),
        lambda: _answer_what_waits(running),
        lambda: _make_rounds(running),
    ]


async def _open_casebook(running: Running) -> None:
    house = running.house
    await running.casebook.open(lambda: migrate(house.settings.database_url), say)
    if (password := await asyncio.to_thread(first_password, house.desk)) is not None:
        say(f"First sign-in to the office: {first_email(house.desk)}, one-time password {password}")


async def _answer_what_waits(running: Running) -> None:
    """What was kept and not answered: by the last process, or because the casebook went away in the middle."""
    await rouse(running.mind, lambda: running.wake(running.house, log.info))
    await running.casebook.opened.wait()
    left = await patiently(running.road.resume, say)
    say(f"Ready.{f' {left} waiting messages were answered.' if left else ''}")
    while True:
        await asyncio.sleep(SECONDS_BETWEEN_SWEEPS)
        await patiently(running.road.resume, say)


async def _make_rounds(running: Running) -> None:
    settings, house = running.house.settings, running.house
    relay = relay_from(settings.smtp_url, house.school.facts.office_email) if settings.smtp_url else None
    office = f"{settings.public_url}/office" if settings.public_url else ""
    await running.casebook.opened.wait()
    await Rounds(house.desk, running.notices, relay, office, running.bulletin.tell).go_on()


def say(line: str) -> None:
    print(line, flush=True)


async def _kept_going(work: Work) -> None:
    try:
        await work()
    except asyncio.CancelledError:
        raise
    except Exception as trouble:
        log.error("background work stopped: %s", type(trouble).__name__)


def checks(running: Running) -> Mapping[str, Callable[[], str | None]]:
    disk = partial(_disk, running.house.settings.database_url)
    return {"model": running.mind.check, "casebook": lambda: _casebook(running), "disk": disk}


def _casebook(running: Running) -> str | None:
    """Read in a transaction that could write: one that can only be read keeps nobody's message."""
    with running.house.desk.casebook.writing() as work:
        work.inbox.pending()
    return None


def _disk(database_url: str) -> str | None:
    """The disk that the casebook is on; PostgreSQL's own is its own to watch."""
    path = urlsplit(database_url).path if database_url.startswith("sqlite:") else ""
    folder = Path(path[1:]).parent if path else VAR
    place = folder if folder.exists() else folder.parent
    usage = shutil.disk_usage(place)
    return None if usage.free / usage.total > LEAST_DISK else "the disk is nearly full"
