"""What nobody asked for just now: a reply from staff, a confirmed meeting. Told as it is written, by whatever process."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from starlette.responses import StreamingResponse

from bot.channels.bulletin import Bulletin, Follower
from bot.channels.web_limits import Limits
from bot.channels.web_sessions import Sessions
from bot.channels.web_wire import dumps, message_json
from bot.desk.ports import Casebook, CasebookUnreachable
from bot.desk.values import Message, Sender

HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


@dataclass
class Stream:
    """One page's open line. It ends with the session's idle time, so that a forgotten page must show its token again."""

    casebook: Casebook
    sessions: Sessions
    bulletin: Bulletin
    limits: Limits
    token: str
    conversation: int
    after: int

    def response(self) -> StreamingResponse:
        return StreamingResponse(self.events(), media_type="text/event-stream", headers=HEADERS)

    async def events(self) -> AsyncIterator[str]:
        yield ": open\n\n"
        with self.bulletin.following(self.conversation) as follower:
            async for event in self._until_over(follower):
                yield event

    async def _until_over(self, follower: Follower) -> AsyncIterator[str]:
        opened = spoken = time.monotonic()
        while not follower.over and time.monotonic() - opened < self.limits.idle_seconds:
            for message in await self._unasked():
                spoken = time.monotonic()
                yield as_event(message)
            if time.monotonic() - spoken >= self.limits.heartbeat_seconds:
                spoken = time.monotonic()
                yield ": beat\n\n"
            if await follower.news(self.limits.poll_seconds) and not await self._still_welcome():
                return

    async def _unasked(self) -> Sequence[Message]:
        """A casebook that cannot be reached has no news: the line stays open until it can."""
        try:
            messages = await asyncio.to_thread(self._later)
        except CasebookUnreachable:
            return ()
        if messages:
            self.after = messages[-1].id
        return [message for message in messages if message.reply_to is None and message.sender is not Sender.PARENT]

    def _later(self) -> Sequence[Message]:
        with self.casebook.reading() as work:
            return work.messages.after(self.conversation, self.after)

    async def _still_welcome(self) -> bool:
        """Whoever left on another page must not be overheard on this one."""
        try:
            return await asyncio.to_thread(self.sessions.find, self.token) is not None
        except CasebookUnreachable:
            return True


def as_event(message: Message) -> str:
    return f"id: {message.id}\ndata: {dumps(message_json(message))}\n\n"
