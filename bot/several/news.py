"""Word that something was said in a conversation, to every process at once. A word that is lost costs two seconds: the
page's open line looks into the casebook by itself."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from contextlib import suppress

from bot.several.shared import Shared, Trouble

log = logging.getLogger(__name__)
PAUSE_SECONDS = 1.0
MOST_UNTOLD = 10_000


class News:
    """`tell` may be called from any thread and never waits. `hear` is called for what any process told, ours too."""

    def __init__(self, shared: Shared, hear: Callable[[int], None]) -> None:
        self._shared, self._hear = shared, hear
        self._channel = shared.name("news")
        self._untold: queue.Queue[int | None] = queue.Queue(MOST_UNTOLD)
        self._over = threading.Event()
        self.listening = threading.Event()

    def start(self) -> None:
        for work in (self._speak, self._listen):
            threading.Thread(target=work, daemon=True, name=f"news {work.__name__}").start()

    def stop(self) -> None:
        self._over.set()
        with suppress(queue.Full):
            self._untold.put_nowait(None)

    def tell(self, conversation: int) -> None:
        with suppress(queue.Full):
            self._untold.put_nowait(conversation)

    def _speak(self) -> None:
        redis = self._shared.blocking()
        while (conversation := self._untold.get()) is not None and not self._over.is_set():
            with suppress(*Trouble):
                redis.publish(self._channel, conversation)

    def _listen(self) -> None:
        while not self._over.is_set():
            try:
                self._follow()
            except Trouble as trouble:
                log.warning("no news from the other processes: %s", type(trouble).__name__)
            self.listening.clear()
            self._over.wait(PAUSE_SECONDS)

    def _follow(self) -> None:
        with self._shared.blocking().pubsub(ignore_subscribe_messages=True) as line:
            line.subscribe(self._channel)
            self.listening.set()
            while not self._over.is_set():
                said = line.get_message(timeout=PAUSE_SECONDS)
                if said and str(said["data"]).isdigit():
                    self._hear(int(said["data"]))
