"""Ten thousand updates that no Telegram would send: nothing falls over, and what was said is kept to the letter."""

from __future__ import annotations

import copy
import json
import logging
import time
from collections import Counter

import httpx
import pytest
from sqlalchemy import event
from starlette.applications import Starlette

from bot.channels.telegram_secrecy import webhook_secret
from bot.channels.telegram_webhook import HEADER
from bot.desk.values import Channel
from tests.channels.telegram import fuzz
from tests.channels.telegram.parts import SECRET, Home, until
from tests.telegram_server import TelegramServer

UPDATES = 10_000


async def test_ten_thousand_random_updates_break_nothing(
    server: TelegramServer, home: Home, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    # The disk is not what is tried here.
    event.listen(home.casebook.engine, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=OFF"))
    home.webhook_url = "http://door/telegram"
    door = home.door()
    headers = {HEADER: webhook_secret(SECRET, server.token)}
    answers: Counter[int] = Counter()
    began = time.monotonic()
    transport = httpx.ASGITransport(Starlette(routes=door.routes()))
    async with httpx.AsyncClient(transport=transport) as client:
        for body in fuzz.updates(seed=20261008, count=UPDATES):
            answers[(await client.post(home.webhook_url, content=body, headers=headers)).status_code] += 1
    await until(lambda: not _pending(home), 60)
    await door.stop()
    print(f"{UPDATES} updates in {time.monotonic() - began:.0f} s, {dict(door.counts)}")
    assert answers == {200: UPDATES}
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
    assert door.counts["malformed"] > 500
    assert _heard(home) > 500


async def test_what_is_said_is_kept_to_the_letter(server: TelegramServer, home: Home) -> None:
    home.webhook_url = "http://door/telegram"
    door, ann = home.door(), {"id": 77, "is_bot": False, "first_name": "Ann"}
    headers = {HEADER: webhook_secret(SECRET, server.token)}
    said = [text for text in fuzz.ODD_TEXTS if text.strip() and not text.startswith("/")]
    transport = httpx.ASGITransport(Starlette(routes=door.routes()))
    async with httpx.AsyncClient(transport=transport) as client:
        for number, text in enumerate(said, 1):
            message = {
                "message_id": number,
                "date": int(time.time()),
                "chat": {"id": 77, "type": "private"},
                "from": ann,
            }
            body = json.dumps({"update_id": number, "message": copy.copy(message) | {"text": text}})
            assert (await client.post(home.webhook_url, content=body, headers=headers)).status_code == 200
    await door.stop()
    with home.casebook.reading() as work:
        kept = [work.inbox.get(number + 1).text for number in range(1, len(said) + 1)]
    assert kept == said


def _pending(home: Home) -> int:
    with home.casebook.reading() as work:
        return len(work.inbox.pending())


def _heard(home: Home) -> int:
    with home.casebook.reading() as work:
        return sum(
            len(work.messages.after(number, 0)) > 0 and work.conversations.get(number).channel is Channel.TELEGRAM
            for number in range(1, fuzz.CHATS)
        ) + len(home.mind.turns)
