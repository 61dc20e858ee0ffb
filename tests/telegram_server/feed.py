"""Updates on their way to the bot: kept until they are confirmed, by the next question or by a 2xx."""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter
from collections.abc import Callable
from typing import Any

import httpx

from tests.telegram_server.checks import number
from tests.telegram_server.errors import conflict
from tests.telegram_server.world import World

HEADER = "X-Telegram-Bot-Api-Secret-Token"
REDELIVERED_AFTER = 0.1
KINDS_BY_DEFAULT = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "callback_query",
    "my_chat_member",
)


class Feed:
    def __init__(self, world: World) -> None:
        self._world = world
        self._numbers = itertools.count(700_001)
        self._poller: asyncio.Future[None] | None = None
        self._drains: dict[int, asyncio.Task[None]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._allowed: tuple[str, ...] = KINDS_BY_DEFAULT
        self.pending: list[dict[str, Any]] = []
        self.confirmed: list[dict[str, Any]] = []
        self.deliveries: Counter[int] = Counter()
        self.webhook: dict[str, Any] = {}

    def open(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def push(self, update: dict[str, Any]) -> int:
        """From any thread."""
        with self._world.lock:
            update = {"update_id": next(self._numbers), **update}
            if any(kind in update for kind in self._allowed):
                self.pending.append(update)
        self._tell()
        return int(update["update_id"])

    def unconfirm(self) -> None:
        """As after a confirmation that never arrived: everything is delivered again."""
        with self._world.lock:
            self.pending = sorted([*self.confirmed, *self.pending], key=lambda update: update["update_id"])
            self.confirmed = []
        self._tell()

    async def get_updates(self, given: dict[str, Any]) -> list[dict[str, Any]]:
        if self.webhook.get("url"):
            raise conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            )
        self.allow(given)
        self._confirm(number(given, "offset", 0))
        poller = self._take_over()
        limit = min(100, max(1, number(given, "limit", 100)))
        if not self.pending:
            await asyncio.wait([poller], timeout=min(50, number(given, "timeout", 0)))
            if poller.cancelled():
                raise conflict(
                    "terminated by other getUpdates request; make sure that only one bot instance is running"
                )
        self._poller = None
        batch = self.pending[:limit]
        self.deliveries.update(update["update_id"] for update in batch)
        return batch

    def allow(self, given: dict[str, Any]) -> None:
        listed = given.get("allowed_updates")
        if listed:
            self._allowed = tuple(listed)

    def set_webhook(self, given: dict[str, Any]) -> None:
        self.allow(given)
        self.webhook = given
        self._drain()

    def stop(self) -> None:
        for task in self._drains.values():
            task.cancel()
        if self._poller:
            self._poller.cancel()

    def _confirm(self, offset: int) -> None:
        with self._world.lock:
            if offset < 0:
                offset = min([update["update_id"] for update in self.pending[offset:]], default=0)
            self.confirmed += [update for update in self.pending if update["update_id"] < offset]
            self.pending = [update for update in self.pending if update["update_id"] >= offset]

    def _take_over(self) -> asyncio.Future[None]:
        """Two who ask at once: the older one is sent away."""
        if self._poller and not self._poller.done():
            self._poller.cancel()
        self._poller = asyncio.get_running_loop().create_future()
        return self._poller

    def _tell(self) -> None:
        if self._loop and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._arrived)

    def _arrived(self) -> None:
        if self._poller and not self._poller.done():
            self._poller.set_result(None)
        self._drain()

    def _drain(self) -> None:
        """Updates of one chat in order, one at a time; the chats beside one another."""
        if not self.webhook.get("url"):
            return
        for update in list(self.pending):
            chat = chat_of(update)
            if chat not in self._drains or self._drains[chat].done():
                self._drains[chat] = asyncio.create_task(
                    self._deliver_all(lambda update, chat=chat: chat_of(update) == chat)
                )

    async def _deliver_all(self, mine: Callable[[dict[str, Any]], bool]) -> None:
        async with httpx.AsyncClient(timeout=60, trust_env=False) as client:
            while self.webhook.get("url") and (update := next(filter(mine, self.pending), None)):
                self.deliveries[update["update_id"]] += 1
                if await self._accepted(client, update):
                    with self._world.lock:
                        self.pending = [other for other in self.pending if other is not update]
                        self.confirmed.append(update)
                else:
                    await asyncio.sleep(REDELIVERED_AFTER)

    async def _accepted(self, client: httpx.AsyncClient, update: dict[str, Any]) -> bool:
        headers = {HEADER: self.webhook["secret_token"]} if self.webhook.get("secret_token") else {}
        try:
            answer = await client.post(self.webhook["url"], json=update, headers=headers)
        except httpx.HTTPError:
            return False
        return answer.is_success


def chat_of(update: dict[str, Any]) -> int:
    held = next((value for key, value in update.items() if key != "update_id" and isinstance(value, dict)), {})
    chat = held.get("chat") or held.get("message", {}).get("chat", {})
    return int(chat.get("id", 0))
