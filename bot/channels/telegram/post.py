"""The way out: parcels of the outbox to their chats, in order within a chat, none waiting for another's."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TypeVar

from telegram import InputFile
from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.channels.telegram.line import NO_PREVIEW, Fate, Line, Trouble, trouble_of
from bot.channels.telegram.pace import Pace
from bot.channels.telegram.parcels import Opened, Parcels
from bot.channels.telegram.pieces import FileBody, Files, Piece, keyboard
from bot.desk.ports import CasebookUnreachable
from bot.desk.values import Conversation, Parcel

log = logging.getLogger(__name__)
AT_ONCE = 100
# Between two of them lies a lease: a fault of ours must not hold up a chat for ever.
MOST_FAILURES = 5
T = TypeVar("T")


@dataclass
class Way:
    """How far a parcel has come. Lost in a crash, which is why a crash may say a thing twice."""

    done: int = 0
    unsure: bool = False
    doubtful: bool = False


class Post:
    def __init__(self, line: Line, parcels: Parcels, files: Files, pace: Pace, counts: Counter[str]) -> None:
        self._line, self._parcels, self._files, self._pace, self._counts = line, parcels, files, pace, counts
        self._tempo = parcels.tempo
        self._ways: dict[int, Way] = {}
        self._in_hand: dict[int, asyncio.Task[None]] = {}
        self._news = asyncio.Event()

    def wake(self) -> None:
        self._news.set()

    async def run(self) -> None:
        while True:
            self._news.clear()
            parcels = await self._of_casebook(self._claim)
            for parcel in parcels:
                self._take_in_hand(parcel)
            if not parcels:
                await self._rest()

    async def finish(self, seconds: float) -> None:
        """What is on its way may arrive; what is not is claimed again by whoever comes next."""
        if tasks := list(self._in_hand.values()):
            _, late = await asyncio.wait(tasks, timeout=seconds)
            for task in late:
                task.cancel()

    def _claim(self) -> Sequence[Parcel]:
        room = AT_ONCE - len(self._in_hand)
        return self._parcels.claim(room) if room > 0 else ()

    async def _rest(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(self._tempo.look_again):
                await self._news.wait()

    def _take_in_hand(self, parcel: Parcel) -> None:
        """Its lease may be over while it is still being sent: it is not sent a second time beside itself."""
        if parcel.id not in self._in_hand:
            task = asyncio.create_task(self._deliver(parcel))
            self._in_hand[parcel.id] = task
            task.add_done_callback(lambda _: self._put_down(parcel.id))

    def _put_down(self, parcel: int) -> None:
        del self._in_hand[parcel]
        self.wake()

    async def _deliver(self, parcel: Parcel) -> None:
        try:
            opened = await self._of_casebook(lambda: self._parcels.open(parcel))
            if opened is None:
                await self._of_casebook(lambda: self._parcels.bury(parcel, "no chat to send it to"))
            else:
                await self._deliver_opened(opened)
        except Exception as trouble:
            # An exception's text may hold a parent's words.
            log.error("a parcel could not be handled: %s", type(trouble).__name__)
            self._counts["failed"] += 1
            if parcel.attempts >= MOST_FAILURES:
                await self._of_casebook(lambda: self._parcels.bury(parcel, "could not be handled"))

    async def _deliver_opened(self, opened: Opened) -> None:
        parcel, way = opened.parcel, self._ways.setdefault(opened.parcel.id, Way())
        for piece in opened.pieces[way.done :]:
            trouble = await self._send_once_more(opened, piece, way)
            if trouble is not None:
                await self._note_trouble(opened, trouble)
                return
            way.done, way.unsure = way.done + 1, False
        if way.doubtful:
            await self._of_casebook(lambda: self._parcels.bury(parcel, Fate.UNSURE.value))
        else:
            await self._of_casebook(lambda: self._parcels.sent(parcel))
        self._ways.pop(parcel.id, None)
        self._counts["sent"] += 1

    async def _send_once_more(self, opened: Opened, piece: Piece, way: Way) -> Trouble | None:
        """After a silence it is said once more, as soon as Telegram is seen to answer, and never a third time."""
        if way.unsure and (trouble := await self._try(lambda: self._knock(opened.chat))):
            return replace(trouble, fate=Fate.NOT_SENT) if trouble.fate is Fate.UNSURE else trouble
        async with self._pace.turn(opened.chat):
            trouble = await self._try(lambda: self._send(opened, piece))
        if trouble is None or trouble.fate is not Fate.UNSURE:
            return trouble
        if way.unsure:
            way.doubtful = True
            return None
        way.unsure = True
        return trouble

    async def _try(self, call: Callable[[], Awaitable[object]]) -> Trouble | None:
        try:
            async with asyncio.timeout(self._tempo.call):
                await call()
        except (TelegramError, TimeoutError) as error:
            return trouble_of(error)
        return None

    async def _knock(self, chat: str) -> None:
        await self._line.send_chat_action(int(chat), ChatAction.TYPING)

    async def _send(self, opened: Opened, piece: Piece) -> None:
        chat = int(opened.chat)
        if piece.file is None:
            markup = keyboard(piece.choices)
            await self._line.send_message(chat, piece.text, reply_markup=markup, link_preview_options=NO_PREVIEW)
            return
        file = await self._fetch(opened.conversation, piece.file.id)
        if file is None or not file.content:
            await self._line.send_message(chat, self._parcels.words["utter_telegram_file_gone"])
            return
        await self._line.send_document(chat, InputFile(file.content, filename=file.name))

    async def _fetch(self, conversation: Conversation, file: str) -> FileBody | None:
        try:
            return await asyncio.to_thread(self._files, conversation, file)
        except Exception as trouble:
            log.error("a document could not be made: %s", type(trouble).__name__)
            return None

    async def _note_trouble(self, opened: Opened, trouble: Trouble) -> None:
        if trouble.fate is Fate.SLOW_DOWN:
            self._pace.hold(opened.chat, trouble.seconds)
        if trouble.fate in (Fate.GONE, Fate.REFUSED):
            self._ways.pop(opened.parcel.id, None)
            self._counts["buried"] += 1
        self._counts["trouble"] += 1
        log.warning("a message to a chat waits or is lost: %s", trouble.fate.value)
        await self._of_casebook(lambda: self._parcels.failed(opened, trouble))

    async def _of_casebook(self, ask: Callable[[], T]) -> T:
        """A casebook that cannot be reached is waited for: what was sent must be noted as sent."""
        attempt = 0
        while True:
            try:
                return await asyncio.to_thread(ask)
            except CasebookUnreachable:
                attempt += 1
                await asyncio.sleep(self._tempo.wait(attempt))
