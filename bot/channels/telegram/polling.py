"""Asking Telegram for updates. The next question confirms what came before, so it is asked when all of that is kept."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import Any

from telegram.error import Conflict, TelegramError

from bot.channels.telegram.intake import Intake
from bot.channels.telegram.line import Line, Trouble, trouble_of
from bot.channels.telegram.pace import Tempo
from bot.desk.journey import Unkept
from bot.desk.ports import CasebookUnreachable

log = logging.getLogger(__name__)


class Polling:
    def __init__(self, line: Line, intake: Intake, tempo: Tempo) -> None:
        self._line, self._intake, self._tempo = line, intake, tempo
        self._offset: int | None = None
        self._failures = 0

    async def run(self) -> None:
        while True:
            try:
                updates = await self._line.raw_updates(self._offset, self._tempo.poll, self._tempo.answer)
            except TelegramError as error:
                await self._wait_after(error)
                continue
            self._failures = 0
            await self._take(updates)

    async def _take(self, updates: Sequence[Any]) -> None:
        for place, update in enumerate(updates):
            try:
                await self._intake.take(update)
            except Unkept as unkept:
                await self._wait(unkept, updates[place + 1 :])
                return
            self._confirm(update)

    def _confirm(self, update: Any) -> None:
        number = update.get("update_id") if isinstance(update, dict) else None
        if isinstance(number, int):
            self._offset = number + 1

    async def _wait(self, unkept: Unkept, others: Sequence[Any]) -> None:
        """Nothing is confirmed: Telegram keeps it for a day. Nobody in danger waits behind it."""
        for update in others if isinstance(unkept.__cause__, CasebookUnreachable) else ():
            self._intake.comfort(update)
        await asyncio.sleep(self._tempo.first_wait)

    async def _wait_after(self, error: TelegramError) -> None:
        self._failures += 1
        trouble = trouble_of(error)
        if isinstance(error, Conflict):
            log.error("somebody else is asking Telegram with the same token: only one may")
        elif self._failures == 1:
            log.warning("Telegram does not answer (%s): asking again until it does", trouble.fate.value)
        await asyncio.sleep(self._pause(trouble))

    def _pause(self, trouble: Trouble) -> float:
        return max(trouble.seconds, self._tempo.wait(self._failures))
