"""A casebook that cannot be reached yet: the doors open without it, say so, and it is waited for behind them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import TypeVar

from bot.desk.ports import Casebook, CasebookUnreachable, Work

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 15.0
T = TypeVar("T")


@dataclass
class WaitingCasebook:
    """Until it is opened nobody reads or writes it: a database that is only half made ready answers wrongly."""

    real: Casebook
    cause: str = "the casebook is being opened"
    opened: asyncio.Event = field(default_factory=asyncio.Event)

    def reading(self) -> AbstractContextManager[Work]:
        return self._open().reading()

    def writing(self) -> AbstractContextManager[Work]:
        return self._open().writing()

    def export(self) -> Iterator[Mapping[str, object]]:
        return self._open().export()

    async def open(self, make_ready: Callable[[], None], tell: Callable[[str], None]) -> None:
        await patiently(lambda: asyncio.to_thread(make_ready), tell)
        self.opened.set()

    def _open(self) -> Casebook:
        if not self.opened.is_set():
            raise CasebookUnreachable(self.cause)
        return self.real


async def patiently(reach: Callable[[], Awaitable[T]], tell: Callable[[str], None]) -> T:
    """Asks again for as long as it takes, less and less often, and says each time which casebook does not answer."""
    pause = FIRST_PAUSE
    while True:
        try:
            return await reach()
        except CasebookUnreachable as cause:
            tell(f"Waiting for {cause}. Asking again in {pause:g} s.")
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)
