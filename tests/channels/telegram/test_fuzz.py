"""Updates that no Telegram would send: nothing falls over, and what was said is kept to the letter."""

from __future__ import annotations

import json
import logging
import time

import httpx
import pytest
from starlette.applications import Starlette

from bot.channels.telegram.secrecy import webhook_secret
from bot.channels.telegram.webhook import HEADER
from tests.channels.telegram import fuzz
from tests.channels.telegram.fuzzing import post_random_updates
from tests.channels.telegram.parts import SECRET, Home
from tests.telegram_server import TelegramServer

# `python -m bench.telegram_fuzz` posts ten thousand.
UPDATES = 1_500


async def test_random_updates_break_nothing(
    server: TelegramServer, home: Home, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    outcome = await post_random_updates(home, UPDATES, seed=20261008)
    assert outcome.statuses == {200: UPDATES}
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
    assert outcome.counts["malformed"] > UPDATES / 10
    assert outcome.thoughts > UPDATES / 10


async def test_what_is_said_is_kept_to_the_letter(server: TelegramServer, home: Home) -> None:
    home.webhook_url = "http://door/telegram"
    door, ann = home.door(), {"id": 77, "is_bot": False, "first_name": "Ann"}
    headers = {HEADER: webhook_secret(SECRET, server.token)}
    said = [text for text in fuzz.ODD_TEXTS if text.strip() and not text.startswith("/")]
    transport = httpx.ASGITransport(Starlette(routes=door.routes()))
    async with httpx.AsyncClient(transport=transport) as client:
        for number, text in enumerate(said, 1):
            chat = {"id": 77, "type": "private"}
            message = {"message_id": number, "date": int(time.time()), "chat": chat, "from": ann, "text": text}
            body = json.dumps({"update_id": number, "message": message})
            assert (await client.post(home.webhook_url, content=body, headers=headers)).status_code == 200
    await door.stop()
    with home.casebook.reading() as work:
        kept = [work.inbox.get(number + 1).text for number in range(1, len(said) + 1)]
    assert kept == said
