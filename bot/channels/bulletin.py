"""Word goes round that something was said in a conversation: within this process, and to the others if there are any."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

FOLLOWERS_EACH = 4


class Follower:
    """One who waits for news of a conversation. `over`: there will be no more."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._news = asyncio.Event()
        self.over = False

    async def news(self, seconds: float) -> bool:
        """True as soon as there is some; False when there was none for so long."""
        try:
            await asyncio.wait_for(self._news.wait(), seconds)
        except TimeoutError:
            return False
        self._news.clear()
        return True

    def wake(self, *, over: bool = False) -> None:
        self.over = self.over or over
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._news.set)


class Bulletin:
    """Telling is allowed from any thread. A conversation has few followers: the newest push out the oldest.

    `also` tells the other processes; what they tell is for `hear`."""

    def __init__(self) -> None:
        self.also: Callable[[int], None] | None = None
        self._followers: dict[int, list[Follower]] = {}
        self._lock = threading.Lock()
        self._closed = False

    def tell(self, conversation: int) -> None:
        self.hear(conversation)
        if self.also is not None:
            self.also(conversation)

    def hear(self, conversation: int) -> None:
        with self._lock:
            followers = list(self._followers.get(conversation, ()))
        for follower in followers:
            follower.wake()

    @contextmanager
    def following(self, conversation: int) -> Iterator[Follower]:
        follower = Follower()
        self._admit(conversation, follower)
        try:
            yield follower
        finally:
            self._leave(conversation, follower)

    def close(self) -> None:
        """Everybody goes home: an open stream would hold up the end of the server."""
        with self._lock:
            self._closed = True
            followers = [follower for each in self._followers.values() for follower in each]
        for follower in followers:
            follower.wake(over=True)

    def _admit(self, conversation: int, follower: Follower) -> None:
        with self._lock:
            followers = self._followers.setdefault(conversation, [])
            pushed_out = followers[: max(0, len(followers) + 1 - FOLLOWERS_EACH)]
            followers.append(follower)
            follower.over = self._closed
        for each in pushed_out:
            each.wake(over=True)

    def _leave(self, conversation: int, follower: Follower) -> None:
        with self._lock:
            followers = self._followers[conversation]
            followers.remove(follower)
            if not followers:
                del self._followers[conversation]
