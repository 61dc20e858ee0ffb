"""Thinking in the background, with "typing…" on the parent's screen, until what was kept is answered."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from bot.channels.telegram.courtesies import Courtesies
from bot.channels.telegram.pace import Tempo
from bot.desk.journey import Journey
from bot.desk.ports import CasebookUnreachable
from bot.desk.values import Conversation, InboxRow
from bot.safety import Verdict, screen

log = logging.getLogger(__name__)


class Answers:
    """`awake` is set when the mind is loaded, or cannot be: only a child in danger is answered before that."""

    def __init__(
        self,
        journey: Journey,
        courtesies: Courtesies,
        posted: Callable[[], None],
        tempo: Tempo,
        awake: asyncio.Event,
    ) -> None:
        self._journey, self._courtesies, self._posted, self._tempo = journey, courtesies, posted, tempo
        self._awake = awake
        self._tasks: set[asyncio.Task[None]] = set()

    def begin(self, conversation: Conversation, row: InboxRow) -> None:
        self.spawn(self._answer(conversation, row))

    def spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(self._watched(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def finish(self, seconds: float) -> None:
        """What is kept and not answered in time is answered by whoever starts next."""
        if self._tasks:
            _, late = await asyncio.wait(set(self._tasks), timeout=seconds)
            for task in late:
                task.cancel()

    async def _watched(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Exception as trouble:
            # An exception's text may hold a parent's words.
            log.error("something in the background failed: %s", type(trouble).__name__)

    async def _answer(self, conversation: Conversation, row: InboxRow) -> None:
        if row.done:
            return
        typing = self.spawn(self._courtesies.type_for(conversation.address))
        try:
            if not self._awake.is_set() and not await asyncio.to_thread(_cannot_wait, row):
                await self._awake.wait()
            await self._until_answered(conversation, row)
        finally:
            typing.cancel()
            self._posted()

    async def _until_answered(self, conversation: Conversation, row: InboxRow) -> None:
        """It is kept: a casebook out of reach only puts the answer off."""
        attempt = 0
        while True:
            try:
                if not conversation.reachable:
                    await asyncio.to_thread(self._here_again, conversation, row)
                await self._journey.answer(conversation, row)
                return
            except CasebookUnreachable:
                attempt += 1
                await asyncio.sleep(self._tempo.wait(attempt))

    def _here_again(self, conversation: Conversation, row: InboxRow) -> None:
        """Who writes can be written to. Who has just blocked us cannot, and the errand says so after this."""
        with self._journey.desk.casebook.writing() as work:
            work.conversations.mark_reachable(conversation.id, True)


def _cannot_wait(row: InboxRow) -> bool:
    return row.text is not None and screen(row.text).verdict is not Verdict.CLEAR
