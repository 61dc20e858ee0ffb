"""A process with a Telegram door, for tests that kill it. It is forked from a process that has everything loaded."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from dataclasses import replace
from typing import Any

from bot.casebook import open_casebook
from bot.desk.thinking import Hearing, Thought
from bot.desk.values import Channel
from bot.safety import screen
from tests.channels.telegram.parts import QUICK, SECRET, FakeMind, Home

SECONDS_TO_THINK = 0.1
LEASE = 1


class SlowMind(FakeMind):
    async def think(
        self, sender: str, channel: Channel, *, heard: Hearing | None, payload: str | None, memory: bytes | None
    ) -> Thought:
        await asyncio.sleep(SECONDS_TO_THINK)
        return await super().think(sender, channel, heard=heard, payload=payload, memory=memory)


class Elsewhere:
    """A Telegram server in another process: all that a door needs to know of it."""

    def __init__(self, url: str, token: str) -> None:
        self.url, self.token = url, token


async def live(casebook: str, server: Any) -> None:
    tempo = replace(QUICK, lease=LEASE)
    home = Home(server, casebook, open_casebook(casebook, SECRET), mind=SlowMind(), tempo=tempo)
    async with home.open():
        await asyncio.Event().wait()


def nursery(casebook: str, url: str, token: str) -> None:
    """For each line on stdin one child, whose number is said on stdout. Nobody waits for the dead."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    screen("ready")
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            asyncio.run(live(casebook, Elsewhere(url, token)))
            os._exit(0)
        print(child, flush=True)


if __name__ == "__main__":
    nursery(*sys.argv[1:])
