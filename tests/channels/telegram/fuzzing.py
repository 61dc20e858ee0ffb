"""Random updates posted to the webhook, and what became of them."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass

import httpx
from sqlalchemy import event
from starlette.applications import Starlette

from bot.channels.telegram.secrecy import webhook_secret
from bot.channels.telegram.webhook import HEADER
from tests.channels.telegram import fuzz
from tests.channels.telegram.parts import SECRET, Home, until

SECONDS_TO_ANSWER = 600


@dataclass(frozen=True)
class Outcome:
    statuses: Counter[int]
    counts: Counter[str]
    thoughts: int
    seconds: float


async def post_random_updates(home: Home, updates: int, seed: int) -> Outcome:
    # The disk is not what is tried here.
    event.listen(home.casebook.engine, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=OFF"))
    home.webhook_url = "http://door/telegram"
    door, statuses, began = home.door(), Counter[int](), time.monotonic()
    headers = {HEADER: webhook_secret(SECRET, home.server.token)}
    transport = httpx.ASGITransport(Starlette(routes=door.routes()))
    async with httpx.AsyncClient(transport=transport) as client:
        for body in fuzz.updates(seed, updates):
            statuses[(await client.post(home.webhook_url, content=body, headers=headers)).status_code] += 1
    await until(lambda: not _pending(home), SECONDS_TO_ANSWER)
    await door.stop()
    return Outcome(statuses, door.counts, len(home.mind.turns), time.monotonic() - began)


def _pending(home: Home) -> int:
    with home.casebook.reading() as work:
        return len(work.inbox.pending())
