"""The commands of the menu, and one record for one parent over both channels."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from bot.channels.web_joining import web_errands
from bot.desk.joining import new_code
from bot.desk.journey import Journey
from bot.desk.values import Channel, Conversation, Received
from tests.channels.telegram.parts import WORDS, Home, quiet_for, texts, until, words_of
from tests.telegram_server import Fault, TelegramServer

pytestmark = pytest.mark.usefixtures("strict")
MENU = ("help", "privacy")
GREETING = "Hello. What is worrying you?"
WEB = words_of("web")


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


@pytest.mark.parametrize("payload", ["poster", "hall_2026", "A" * 64])
async def test_whatever_a_link_to_us_carries_it_begins_the_talk(
    server: TelegramServer, home: Home, payload: str
) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says(f"/start {payload}")
        await until(lambda: texts(ann) == [GREETING])


async def test_a_word_typed_after_start_that_needs_to_be_heard_is_heard(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("/start suicide")
        await until(lambda: texts(ann))
    assert "999" in texts(ann)[0]


def web_chat(home: Home) -> Conversation:
    with home.casebook.writing() as work:
        return work.conversations.find_or_start(Channel.WEB, "widget-1", datetime.now(UTC))


def together(home: Home) -> list[tuple[str, str]]:
    with home.casebook.reading() as work:
        web = work.conversations.get(1)
        return [(each.channel, each.address) for each in work.conversations.of_parent(web.parent)]


async def on_the_web(journey: Journey, text: str) -> str:
    answer = await journey.receive(Received(Channel.WEB, f"widget-1:{uuid4()}", "widget-1", text=text))
    return answer.messages[0].text


@pytest.mark.parametrize("asked", ["/link", "Can I continue this in Telegram?", "can i use telegram instead"])
async def test_the_web_page_gives_a_link_that_joins_telegram_to_one_record(
    server: TelegramServer, home: Home, asked: str
) -> None:
    ann, journey = server.parent("Ann"), home.journey()
    web_chat(home)
    async with home.open(journey) as door:
        await until(lambda: door.connected)
        said = await on_the_web(journey, asked)
        link = next(word for word in said.split() if word.startswith("https://t.me/stepwise_bot?start="))
        ann.says(f"/start {link.partition('=')[2]}")
        await until(lambda: len(texts(ann)) == 2)
        ann.says(f"/start {link.partition('=')[2]}")
        await until(lambda: len(texts(ann)) == 4)
    joined, unknown = WORDS["utter_telegram_joined"], WORDS["utter_telegram_code_unknown"]
    assert texts(ann) == [joined, GREETING, unknown, GREETING]
    assert together(home) == [("web", "widget-1"), ("telegram", str(ann.id))]
    with home.casebook.reading() as work:
        assert link.partition("=")[2] not in str(work.messages.after(2, 0))


async def test_the_web_page_says_so_when_telegram_cannot_be_reached(server: TelegramServer, home: Home) -> None:
    journey = home.journey()
    server.fail("getMe", Fault.server_error(500, times=1_000))
    async with home.open(journey):
        assert await on_the_web(journey, "/link") == WORDS["utter_telegram_not_connected"]


async def test_a_code_from_telegram_is_typed_into_the_chat_on_the_web_page(server: TelegramServer, home: Home) -> None:
    ann, journey = server.parent("Ann"), home.journey()
    journey.errands.update(web_errands(home.desk, WEB))
    web_chat(home)
    async with home.open(journey):
        ann.says("/link")
        await until(lambda: texts(ann))
        code = texts(ann)[0].split("code is ")[1].split(".")[0]
        assert await on_the_web(journey, f" my code is {code.lower()}") == WEB["utter_web_joined"]
        assert await on_the_web(journey, code) == WEB["utter_web_code_unknown"]
    assert together(home) == [("web", "widget-1"), ("telegram", str(ann.id))]
    assert home.mind.turns == []


async def test_a_code_from_the_web_page_may_be_typed_into_telegram(server: TelegramServer, home: Home) -> None:
    ann, now, web = server.parent("Ann"), datetime.now(UTC), web_chat(home)
    with home.casebook.writing() as work:
        code = new_code(work, web.id, now)
    async with home.open():
        ann.says(code)
        await until(lambda: texts(ann) == [WORDS["utter_telegram_joined"]])
    assert together(home) == [("web", "widget-1"), ("telegram", str(ann.id))]


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


async def test_who_comes_back_after_forget_is_told_again_what_telegram_is(server: TelegramServer, home: Home) -> None:
    ann, welcome, forgotten = server.parent("Ann"), WORDS["utter_telegram_welcome"], WORDS["utter_telegram_forgotten"]
    async with home.open():
        ann.says("hello")
        ann.says("/forget")
        await until(lambda: forgotten in texts(ann))
        ann.says("hello again")
        await until(lambda: "You said: hello again" in texts(ann))
    said = [seen.text for seen in ann.sees()]
    assert said == [welcome, "You said: hello", forgotten, welcome, "You said: hello again"]


async def test_forget_does_not_let_the_same_update_start_a_new_talk(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    for _ in range(3):
        async with home.open() as door:
            if not texts(ann):
                ann.says("/forget")
            await until(lambda: texts(ann))
            await until(lambda door=door: door.counts["updates"] == 1)
            await quiet_for(0.2)
        server.feed.unconfirm()
    assert [seen.text for seen in ann.sees()] == [WORDS["utter_telegram_welcome"], WORDS["utter_telegram_forgotten"]]
    with home.casebook.reading() as work, pytest.raises(LookupError):
        work.conversations.get(2)
