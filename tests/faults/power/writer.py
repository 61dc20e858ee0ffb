"""Files worries one after another and says so as each is committed: the journal of what it did to the disk is cut later."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from bot.desk.values import Channel, Received
from tests.faults.worker import build


async def write(url: str, journal: Path, many: int) -> None:
    """Each line: the message, and how long the journal was when its answer was given."""
    road = build(url)
    for number in range(many):
        own = f"m{number}"
        await road.receive(Received(Channel.WEB, own, f"parent-{number % 5}", text=f"worry {number}"))
        print(own, os.stat(journal).st_size, flush=True)


if __name__ == "__main__":
    asyncio.run(write(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))
