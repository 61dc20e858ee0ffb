"""Small politenesses that may fail without harm: a nod to a button, "typing…", a keyboard taken away, a group left."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Mapping

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.channels.telegram.line import NO_PREVIEW, Line, trouble_of
from bot.channels.telegram.pace import Pace, Tempo
from bot.channels.telegram.pieces import LONGEST, units
from bot.channels.telegram.recent import Recent
from bot.desk.joining import filled

log = logging.getLogger(__name__)
TYPING_AT_ONCE = 10


class Courtesies:
    def __init__(self, line: Line, words: Mapping[str, str], pace: Pace, tempo: Tempo, counts: Counter[str]) -> None:
        self._line, self._words, self._pace, self._tempo, self._counts = line, words, pace, tempo, counts
        self._left: Recent[str, bool] = Recent()
        self._served: Recent[tuple[str, int], bool] = Recent()
        self._typing: set[str] = set()

    async def nod(self, query: str) -> None:
        """At once: until then the button shows that it is thinking."""
        await self._quietly(self._line.answer_callback_query(query))

    async def take_keyboard_away(self, chat: str, message: int, text: str, chosen: str | None) -> None:
        """Once, however quickly it was pressed again. What was chosen stays to be read where the buttons were."""
        if (chat, message) in self._served:
            return
        self._served.put((chat, message), True)
        marked = f"{text}\n\n{filled(self._words['utter_telegram_chosen'], {'choice': chosen or ''})}"
        if chosen and text and units(marked) <= LONGEST:
            call: Awaitable[object] = self._line.edit_message_text(
                marked, int(chat), message, link_preview_options=NO_PREVIEW
            )
        else:
            call = self._line.edit_message_reply_markup(int(chat), message, reply_markup=None)
        await self._quietly(call)

    async def type_for(self, chat: str) -> None:
        """Until it is cancelled. Telegram shows it for five seconds at a time; a crowd goes without."""
        await asyncio.sleep(self._tempo.typing_after)
        if chat in self._typing or len(self._typing) >= TYPING_AT_ONCE:
            return
        self._typing.add(chat)
        try:
            await self._keep_typing(chat)
        finally:
            self._typing.discard(chat)

    async def _keep_typing(self, chat: str) -> None:
        going = True
        while going:
            going = await self._quietly(self._line.send_chat_action(int(chat), ChatAction.TYPING))
            await asyncio.sleep(self._tempo.typing_again)

    async def say(self, chat: str, text: str) -> None:
        """Past the outbox: for what must be said while the casebook cannot be reached."""
        async with self._pace.turn(chat):
            await self._quietly(self._line.send_message(int(chat), text))

    async def leave_group(self, group: str) -> None:
        """A concern is nobody's but the parent's: one sentence, the way to a private chat, and away."""
        if group in self._left:
            return
        self._left.put(group, True)
        async with self._pace.turn(group):
            text = self._words["utter_telegram_group"]
            await self._quietly(self._line.send_message(int(group), text, reply_markup=self._way_to_us()))
        await self._quietly(self._line.leave_chat(int(group)))
        self._counts["groups"] += 1

    def _way_to_us(self) -> InlineKeyboardMarkup | None:
        link, words = self._line.way_to_us(), self._words["utter_telegram_private_chat"]
        return InlineKeyboardMarkup([[InlineKeyboardButton(words, url=link)]]) if link else None

    async def _quietly(self, call: Awaitable[object]) -> bool:
        """Whether it went well. Never tried again: asked to slow down, we do."""
        try:
            await call
        except TelegramError as error:
            self._counts["discourtesies"] += 1
            log.info("Telegram did not take a courtesy: %s", trouble_of(error).fate.value)
            return False
        return True
