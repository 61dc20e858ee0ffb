"""The token stays out of every log, and the webhook's secret is not the token."""

from __future__ import annotations

import logging

import pytest

from bot.channels.telegram.secrecy import hush, webhook_secret
from tests.channels.telegram.parts import IMPATIENT, SECRET, Home, texts, until
from tests.telegram_server import Fault, TelegramServer

WORDS_OF_ANN = "canary words of a parent"


async def test_neither_token_nor_a_parents_words_are_logged(
    server: TelegramServer, home: Home, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    home.tempo = IMPATIENT
    ann = server.parent("Ann")
    server.fail("getMe", Fault.server_error(500))
    async with home.open():
        server.fail("sendMessage", Fault.server_error(500))
        server.fail("sendMessage", Fault.silence_after_delivery())
        ann.says(WORDS_OF_ANN)
        await until(lambda: f"You said: {WORDS_OF_ANN}" in texts(ann))
    written = caplog.text + "".join(capfd.readouterr())
    assert "Telegram" in written
    assert server.token not in written and server.token.split(":")[1] not in written
    assert "canary" not in written


async def test_a_rejected_token_is_not_written_into_the_log_either(
    server: TelegramServer, home: Home, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    real, server.token = server.token, "999999999:AAanother-token_than_the_one_configured"
    door = home.door()
    server.token = real
    await door.start()
    await until(lambda: any("TELEGRAM_BOT_TOKEN" in record.getMessage() for record in caplog.records))
    await door.stop()
    assert "AAanother" not in caplog.text


def test_even_a_library_that_logs_the_address_cannot_give_the_token_away(
    server: TelegramServer, caplog: pytest.LogCaptureFixture
) -> None:
    hush()
    hush()
    log = logging.getLogger("some.library")
    try:
        raise ValueError(f"https://api.telegram.org/bot{server.token}/getMe")
    except ValueError:
        log.exception("calling %s", f"/bot{server.token}/getMe")
    assert server.token not in caplog.text
    assert "/bot<token>/getMe (ValueError)" in caplog.text


def test_the_secret_of_the_webhook_changes_with_the_token_and_the_key(server: TelegramServer) -> None:
    secret = webhook_secret(SECRET, server.token)
    assert len({secret, webhook_secret(b"another key", server.token), webhook_secret(SECRET, "1:x")}) == 3
    assert server.token.split(":")[1] not in secret
