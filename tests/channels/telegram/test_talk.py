"""A talk in Telegram: what is said, pressed and sent comes back right, by Telegram's own rules."""

from __future__ import annotations

import pytest

from tests.channels.telegram.parts import WORDS, Home, texts, until
from tests.telegram_server import TelegramServer

pytestmark = pytest.mark.usefixtures("strict")


async def test_the_first_thing_a_parent_reads_is_what_telegram_is_and_is_not(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("/start")
        await until(lambda: len(ann.sees()) == 2)
    assert [seen.text for seen in ann.sees()] == [WORDS["utter_telegram_welcome"], "Hello. What is worrying you?"]
    assert "999" in ann.sees()[0].text


async def test_what_is_said_is_answered_in_order(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        for number in range(5):
            ann.says(f"line {number}")
        await until(lambda: len(texts(ann)) == 5)
    assert texts(ann) == [f"You said: line {number}" for number in range(5)]


async def test_a_button_is_answered_at_once_and_its_keyboard_goes(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("choices")
        await until(lambda: texts(ann) == ["Which?"])
        assert ann.sees()[-1].buttons == ("The first", "The second")
        ann.presses("The second")
        await until(lambda: texts(ann) == ["Which?", "You said: /second"])
        await until(lambda: all(seen.buttons == () for seen in ann.sees()))
    assert all(server.world.queries.values())
    assert len(server.calls("answerCallbackQuery")) == 1
