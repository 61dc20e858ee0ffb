"""The Telegram door: the same parent, record and protocol as on the web page, by polling or by webhook."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping

from starlette.routing import Route
from telegram import BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.channels.telegram.answers import Answers
from bot.channels.telegram.courtesies import Courtesies
from bot.channels.telegram.errands import telegram_errands
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.line import LISTENED_TO, open_line, trouble_of
from bot.channels.telegram.pace import Pace, Tempo
from bot.channels.telegram.parcels import Parcels
from bot.channels.telegram.pieces import Files
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.post import Post
from bot.channels.telegram.reading import MENU
from bot.channels.telegram.secrecy import hush, webhook_secret
from bot.channels.telegram.webhook import telegram_routes
from bot.desk.desk import Desk
from bot.desk.journey import Journey
from bot.desk.ports import CasebookUnreachable
from bot.settings import Settings

log = logging.getLogger(__name__)
DELIVERIES_AT_ONCE = 10


class TelegramDoor:
    """`words` are the sentences of data/responses/telegram.yml by their names, the school's facts filled in. `awake`
    is set when the mind is loaded, or cannot be: what need not be answered at once waits for it.

    Its errands join the journey's here: build it before anything left over from the last process is resumed."""

    def __init__(
        self,
        settings: Settings,
        journey: Journey,
        desk: Desk,
        files: Files,
        words: Mapping[str, str],
        tempo: Tempo | None = None,
        awake: asyncio.Event | None = None,
        only_one: Callable[[Callable[[], Awaitable[None]]], Awaitable[None]] | None = None,
    ) -> None:
        token, tempo = settings.telegram_bot_token or "", tempo or Tempo()
        self.counts: Counter[str] = Counter()
        self.connected = False
        self._desk = desk
        self._url, self._words, self._tempo = settings.telegram_webhook_url, words, tempo
        self._only_one = only_one
        self._secret = webhook_secret(settings.secret_key, token)
        self._line = open_line(token, settings.telegram_api_base_url, tempo)
        journey.errands.update(telegram_errands(desk, words, self._line.way_to_us))
        pace = Pace(tempo)
        courtesies = Courtesies(self._line, words, pace, tempo, self.counts)
        self._post = Post(self._line, Parcels(desk, words, tempo), files, pace, self.counts)
        self._answers = Answers(journey, courtesies, self._post.wake, tempo, awake or _at_once())
        self._intake = Intake(self._line, journey, words, courtesies, self._answers, tempo, self.counts)
        self._polling = Polling(self._line, self._intake, tempo)
        self._sending: asyncio.Task[None] | None = None
        self._listening: asyncio.Task[None] | None = None

    def routes(self) -> list[Route]:
        return telegram_routes(self._url, self._secret, self._intake, self.counts) if self._url else []

    async def start(self) -> None:
        """Returns at once: the web does not wait for Telegram to be reached."""
        hush()
        self._sending = asyncio.create_task(self._for_ever(self._post.run))
        self._listening = asyncio.create_task(self._for_ever(self._join))

    async def stop(self) -> None:
        """No more is taken in; what was taken in is answered and sent, as far as the time allows."""
        await _ended(self._listening)
        await self._answers.finish(self._tempo.finish / 2)
        await _ended(self._sending)
        await self._post.finish(self._tempo.finish / 2)
        self.connected = False
        await self._line.shutdown()

    async def _for_ever(self, work: Callable[[], Awaitable[None]]) -> None:
        attempt = 0
        while True:
            try:
                return await work()
            except Exception as trouble:
                # The text of an exception may hold the token, or a parent's words.
                attempt += 1
                log.error("the Telegram door stumbled: %s", type(trouble).__name__)
                await asyncio.sleep(self._tempo.wait(attempt))

    async def _join(self) -> None:
        await self._casebook_opened()
        attempt = 0
        while not await self._reached(attempt == 0):
            attempt += 1
            await asyncio.sleep(self._tempo.wait(attempt))
        self.connected = True
        log.info("Telegram is connected by %s", "webhook" if self._url else "polling")
        await asyncio.gather(self._introduce(), self._listen())

    async def _casebook_opened(self) -> None:
        """It is there a moment after the start. If it is not, parents are told so, and a child in danger is answered."""
        for _ in range(round(self._tempo.casebook / self._tempo.look_again)):
            if await asyncio.to_thread(self._can_read):
                return
            await asyncio.sleep(self._tempo.look_again)

    def _can_read(self) -> bool:
        try:
            with self._desk.casebook.reading():
                return True
        except CasebookUnreachable:
            return False

    async def _reached(self, first: bool) -> bool:
        try:
            await self._line.initialize()
            await self._agree_on_delivery()
        except InvalidToken:
            log.error("Telegram does not know TELEGRAM_BOT_TOKEN: write the one that BotFather gave you")
            return False
        except BadRequest as refusal:
            log.error("Telegram does not take TELEGRAM_WEBHOOK_URL: %s", refusal.message)
            return False
        except TelegramError as error:
            if first:
                log.warning("Telegram cannot be reached (%s): it joins later", trouble_of(error).fate.value)
            return False
        return True

    async def _agree_on_delivery(self) -> None:
        if self._url is None:
            await self._line.delete_webhook()
            return
        await self._line.set_webhook(
            self._url,
            secret_token=self._secret,
            allowed_updates=list(LISTENED_TO),
            max_connections=DELIVERIES_AT_ONCE,
        )

    async def _listen(self) -> None:
        """Telegram allows one to ask for updates: of several processes one is chosen."""
        if self._url is None and self._only_one is not None:
            await self._only_one(self._polling.run)
        elif self._url is None:
            await self._polling.run()

    async def _introduce(self) -> None:
        """The menu of commands and what Telegram shows before a talk begins. It works without."""
        commands = [BotCommand(name, self._words[f"utter_telegram_menu_{name}"]) for name in MENU]
        try:
            await self._line.set_my_commands(commands, scope=BotCommandScopeAllPrivateChats())
            await self._line.set_my_description(self._words["utter_telegram_description"])
            await self._line.set_my_short_description(self._words["utter_telegram_short_description"])
        except TelegramError as error:
            log.info("Telegram did not take the menu: %s", trouble_of(error).fate.value)


def _at_once() -> asyncio.Event:
    event = asyncio.Event()
    event.set()
    return event


async def _ended(task: asyncio.Task[None] | None) -> None:
    """A library on the way may swallow a cancellation: it is told until it hears."""
    while task is not None and not task.done():
        task.cancel()
        await asyncio.wait([task], timeout=0.5)
