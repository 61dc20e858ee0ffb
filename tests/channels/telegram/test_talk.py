"""A talk in Telegram: what is said, pressed and sent comes back right, by Telegram's own rules."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.desk.values import FlagKind
from tests.channels.telegram.parts import LONG, QUICK, WORDS, Home, quiet_for, texts, until
from tests.telegram_server import TelegramServer
from tests.telegram_server.checks import units

pytestmark = pytest.mark.usefixtures("strict")


@pytest.fixture(params=["polling", "webhook"], autouse=True)
def both_ways(home: Home, request: pytest.FixtureRequest) -> None:
    home.by_webhook = request.param == "webhook"


async def test_the_first_thing_a_parent_reads_is_what_telegram_is_and_is_not(
    server: TelegramServer, home: Home
) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("/start")
        await until(lambda: len(ann.sees()) == 2)
    assert [seen.text for seen in ann.sees()] == [WORDS["utter_telegram_welcome"], "Hello. What is worrying you?"]
    assert "999" in ann.sees()[0].text and "Telegram" in ann.sees()[0].text


async def test_a_parent_who_never_pressed_start_reads_it_too_and_only_once(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    for _ in range(2):
        async with home.open():
            ann.says("hello")
            await until(lambda: "You said: hello" in ann.sees()[-1].text if ann.sees() else False)
            ann.says("/start")
            await until(lambda: "Hello" in ann.sees()[-1].text)
    assert [seen.text for seen in ann.sees()].count(WORDS["utter_telegram_welcome"]) == 1


async def test_what_is_said_is_answered_in_order(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        for number in range(5):
            ann.says(f"line {number}")
        await until(lambda: len(texts(ann)) == 5)
    assert texts(ann) == [f"You said: line {number}" for number in range(5)]


async def test_an_answer_of_three_messages_arrives_in_order(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("three")
        ann.says("more")
        await until(lambda: len(texts(ann)) == 4)
    assert texts(ann) == ["one", "two", "three", "You said: more"]


CHOSE = f"Which?\n\n{WORDS['utter_telegram_chosen'].format(choice='The second')}"


async def test_a_button_is_answered_at_once_and_what_was_chosen_stands_where_the_buttons_were(
    server: TelegramServer, home: Home
) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("choices")
        await until(lambda: texts(ann) == ["Which?"])
        assert ann.sees()[-1].buttons == ("The first", "The second")
        ann.presses("The second")
        await until(lambda: texts(ann) == [CHOSE, "You said: /second"])
        await until(lambda: all(seen.buttons == () for seen in ann.sees()))
    assert len(server.calls("answerCallbackQuery")) == 1


async def test_a_button_is_nodded_to_before_the_answer_is_thought_of(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    home.mind.hold["/second"] = asyncio.Event()
    async with home.open():
        ann.says("choices")
        await until(lambda: texts(ann) == ["Which?"])
        ann.presses("The second")
        await until(lambda: all(server.world.queries.values()))
        await until(lambda: texts(ann) == [CHOSE])
        home.mind.hold["/second"].set()
        await until(lambda: len(texts(ann)) == 2)


async def test_buttons_stand_one_below_the_other_with_opaque_short_data(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("choices")
        await until(lambda: texts(ann) == ["Which?"])
    rows = ann.raw(-1)["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == [1, 1]
    for row in rows:
        assert len(row[0]["callback_data"]) <= 64 and "/" not in row[0]["callback_data"][:1]


async def test_a_used_button_pressed_on_an_old_screen_leads_back_to_now(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("choices")
        await until(lambda: texts(ann) == ["Which?"])
        old = ann.raw(-1)
        ann.presses("The second")
        await until(lambda: len(texts(ann)) == 2)
        ann.presses_of(old, "The second")
        await until(lambda: "OLD BUTTON" in texts(ann))
    assert home.mind.turns == ["choices", "/second"]


async def test_an_old_button_goes_without_saying_that_it_was_chosen(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("choices")
        ann.says("choices")
        await until(lambda: texts(ann) == ["Which?", "Which?"])
        first = next(message for message in ann.chat.messages.values() if "reply_markup" in message)
        ann.presses_of(dict(first), "The second")
        await until(lambda: texts(ann)[:3] == ["Which?", "Which?", "OLD BUTTON"])
        await until(lambda: "reply_markup" not in first)
    assert home.mind.turns == ["choices", "choices"]


async def test_a_forged_button_moves_nothing(server: TelegramServer, home: Home) -> None:
    ann, eve = server.parent("Ann"), server.parent("Eve")
    async with home.open():
        ann.says("choices")
        eve.says("hello")
        await until(lambda: texts(ann) == ["Which?"] and len(texts(eve)) == 1)
        of_ann = ann.raw(-1)["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        for data in (of_ann, "/second", "x" * 64, "\u00e9"):
            eve.presses_data(data, eve.raw(-1))
        await until(lambda: texts(eve).count("UNKNOWN BUTTON") == 4)
    assert sorted(home.mind.turns) == ["choices", "hello"]


async def test_a_document_arrives_as_a_document(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("file")
        await until(lambda: ann.sees() and ann.sees()[-1].file)
    assert [(seen.text, seen.file) for seen in ann.sees()[-2:]] == [("Here it is.", None), ("", "meeting.ics")]
    assert ann.sees()[-1].data.startswith(b"BEGIN:VCALENDAR")


async def test_a_long_answer_is_cut_where_a_reader_pauses_and_loses_nothing(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("long")
        await until(lambda: "".join("".join(texts(ann)).split()) == "".join(LONG.split()))
    assert len(texts(ann)) > 3
    assert all(units(text) <= 4096 for text in texts(ann))
    assert all(text.startswith("Paragraph") for text in texts(ann))


async def test_where_the_talk_stands_is_a_short_first_line_unless_the_words_say_it(
    server: TelegramServer, home: Home
) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("progress")
        await until(lambda: texts(ann) == ["Step 2 of 5\n\nHow old?", "Step 2 of 5. Go on."])


async def test_typing_is_shown_and_shown_again_while_it_is_thought_about(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    home.mind.hold["hard"] = asyncio.Event()
    async with home.open():
        ann.says("hard")
        await until(lambda: len(server.calls("sendChatAction")) >= 3)
        home.mind.hold["hard"].set()
        await until(lambda: len(texts(ann)) == 1)
        shown = len(server.calls("sendChatAction"))
        await quiet_for(0.7)
        assert len(server.calls("sendChatAction")) <= shown + 1


async def test_several_messages_at_once_show_typing_once(server: TelegramServer, home: Home) -> None:
    home.tempo = replace(QUICK, typing_again=60)
    ann = server.parent("Ann")
    home.mind.hold["hard"] = asyncio.Event()
    async with home.open():
        for text in ("hard", "and this", "and that"):
            ann.says(text)
        await until(lambda: server.calls("sendChatAction"))
        await quiet_for(0.5)
        assert len(server.calls("sendChatAction")) == 1
        home.mind.hold["hard"].set()
        await until(lambda: len(texts(ann)) == 3)


async def test_a_child_in_danger_is_answered_with_the_numbers_first(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("/start")
        await until(lambda: len(texts(ann)) == 1)
        ann.says("her dad hits my daughter with a belt every night")
        await until(lambda: len(texts(ann)) == 2)
    assert "999" in texts(ann)[-1]
    with home.casebook.reading() as work:
        assert FlagKind.SAFEGUARDING in [flag.kind for flag in work.flags.waiting()]
    assert home.mind.turns == ["/start_talk"]


async def test_the_commands_and_what_this_is_are_in_the_menu(server: TelegramServer, home: Home) -> None:
    async with home.open():
        await until(lambda: "short_description" in server.world.settings)
    named = [command["command"] for command in server.world.settings["commands"]]
    assert named == ["start", "status", "cancel", "link", "privacy", "forget", "help"]
    assert server.world.settings["scope"] == {"type": "all_private_chats"}
    assert "999" in server.world.settings["description"]


async def test_nothing_is_sent_with_markup_that_a_parents_words_could_break(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    nasty = ["<b>unbalanced", "*_[x](tg://user?id=1)", "</i>&amp;<script>alert(1)</script>", "`a", "\\ud800 half"]
    async with home.open():
        for text in nasty:
            ann.says(text)
        await until(lambda: len(texts(ann)) == len(nasty))
    assert texts(ann) == [f"You said: {text}" for text in nasty]
    assert all("parse_mode" not in call.given for call in server.calls("sendMessage"))
