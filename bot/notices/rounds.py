"""The rounds that go on while the house is open: reminders, chat, letters and alarms, each on its own."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.desk.desk import Desk
from bot.notices.alerts import Alerts
from bot.notices.chat import Chat, nobody
from bot.notices.post import Post
from bot.notices.relay import Relay
from bot.notices.reminders import post_reminders
from bot.notices.words import Words

log = logging.getLogger(__name__)
PAUSE_SECONDS = 5


@dataclass(frozen=True)
class Rounds:
    """Without a `relay` letters wait in the outbox, and the office sees them there."""

    desk: Desk
    words: Words
    relay: Relay | None
    office_page: str = ""
    tell: Callable[[int], None] = nobody
    failing: set[str] = field(default_factory=set)

    async def go_on(self, pause: float = PAUSE_SECONDS) -> None:
        while True:
            await self.once()
            await asyncio.sleep(pause)

    async def once(self) -> None:
        """Trouble in one round never keeps the others from theirs."""
        await self._walk("reminders", lambda: asyncio.to_thread(post_reminders, self.desk))
        await self._walk("chat", lambda: asyncio.to_thread(Chat(self.desk, self.words, self.tell).deliver))
        if self.relay is not None:
            await self._walk("alerts", Alerts(self.desk, self.words, self.relay, self.office_page).deliver)
            await self._walk("post", Post(self.desk, self.words, self.relay).deliver)

    async def _walk(self, name: str, walk: Callable[[], Awaitable[int]]) -> None:
        """An outage is told when it begins and when it is over, and not every few seconds between."""
        try:
            await walk()
        except Exception as trouble:
            if name not in self.failing:
                log.error("the %s round failed: %s", name, type(trouble).__name__)
            self.failing.add(name)
        else:
            if name in self.failing:
                log.info("the %s round works again", name)
            self.failing.discard(name)
