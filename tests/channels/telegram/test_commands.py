"""The commands of the menu, and one record for one parent over both channels."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.desk.joining import join_by_code, new_code
from bot.desk.values import Channel
from tests.channels.telegram.parts import WORDS, Home, texts, until
from tests.telegram_server import TelegramServer

pytestmark = pytest.mark.usefixtures("strict")
MENU = ("help", "privacy")


@pytest.mark.parametrize("name", MENU)
async def test_help_and_privacy_are_answered_by_the_house(server: TelegramServer, home: Home, name: str) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says(f"/{name}")
        ann.says(f"/{name.upper()}@stepwise_bot")
        await until(lambda: len(texts(ann)) == 2)
    assert texts(ann) == [WORDS[f"utter_telegram_{name}"]] * 2
    assert home.mind.turns == []


async def test_status_and_cancel_go_the_one_road_of_words(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("/status")
        ann.says("/cancel")
        await until(lambda: len(texts(ann)) == 2)
    assert home.mind.turns == ["any news on my concern?", "stop"]


async def test_an_unknown_command_is_not_filed_as_a_concern(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("/admin_reset")
        await until(lambda: texts(ann) == [WORDS["utter_telegram_unknown_command"]])
    assert home.mind.turns == []


@pytest.mark.parametrize("command", ["/help", "/forget", "/start", "/nonsense"])
async def test_words_after_a_command_are_heard_and_screened(server: TelegramServer, home: Home, command: str) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says(f"{command} her dad hits my daughter with a belt every night")
        await until(lambda: texts(ann))
    assert "999" in texts(ann)[0]
    with home.casebook.reading() as work:
        assert [flag.words for flag in work.flags.waiting()] == [
            f"{command} her dad hits my daughter with a belt every night"
        ]


async def test_a_parent_joins_web_and_telegram_by_the_code_and_has_one_record(
    server: TelegramServer, home: Home
) -> None:
    ann, now = server.parent("Ann"), datetime.now(UTC)
    with home.casebook.writing() as work:
        web = work.conversations.find_or_start(Channel.WEB, "widget-1", now)
        code = new_code(work, web.id, now)
    async with home.open():
        ann.says(f"/start {code.replace('-', '')}")
        await until(lambda: len(texts(ann)) == 2)
        ann.says(f"/start {code}")
        await until(lambda: len(texts(ann)) == 4)
    joined, greeting = WORDS["utter_telegram_joined"], "Hello. What is worrying you?"
    assert texts(ann) == [joined, greeting, WORDS["utter_telegram_code_unknown"], greeting]
    with home.casebook.reading() as work:
        together = work.conversations.of_parent(web.parent)
        assert [(each.channel, each.address) for each in together] == [("web", "widget-1"), ("telegram", str(ann.id))]
        assert code.replace("-", "") not in str(work.messages.after(together[1].id, 0))


async def test_a_code_from_telegram_joins_the_chat_on_the_web_page(server: TelegramServer, home: Home) -> None:
    ann, now = server.parent("Ann"), datetime.now(UTC)
    async with home.open():
        ann.says("/link")
        await until(lambda: texts(ann))
    code = texts(ann)[0].split("code is ")[1].split(".")[0]
    with home.casebook.writing() as work:
        web = work.conversations.find_or_start(Channel.WEB, "widget-1", now)
        assert join_by_code(work, web, code.lower(), now, "joined once")
        assert not join_by_code(work, web, code, now, "joined twice")
        assert len(work.conversations.of_parent(web.parent)) == 2


async def test_forget_ends_the_link_and_leaves_the_record_with_the_school(server: TelegramServer, home: Home) -> None:
    ann, now = server.parent("Ann"), datetime.now(UTC)
    async with home.open():
        ann.says("he has no friends")
        await until(lambda: texts(ann))
        with home.casebook.reading() as work:
            (sender,) = work.memory.senders()
            before = work.conversations.by_sender(sender)
        ann.says("/forget")
        await until(lambda: WORDS["utter_telegram_forgotten"] in texts(ann))
        with home.casebook.reading() as work:
            assert before is not None and work.memory.load(sender) is None
            assert not work.conversations.get(before.id).reachable
            assert "he has no friends" in [line.text for line in work.messages.after(before.id, 0)]
        ann.says("hello again")
        await until(lambda: "You said: hello again" in texts(ann))
    with home.casebook.writing() as work:
        after = work.conversations.find_or_start(Channel.TELEGRAM, str(ann.id), now)
    assert after.id != before.id and after.parent != before.parent


async def test_forget_does_not_let_the_same_update_start_a_new_talk(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    for _ in range(3):
        async with home.open():
            if not texts(ann):
                ann.says("/forget")
            await until(lambda: texts(ann))
        server.feed.unconfirm()
    assert texts(ann) == [WORDS["utter_telegram_forgotten"]]
