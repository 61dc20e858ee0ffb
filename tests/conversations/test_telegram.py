"""Whole talks in Telegram with the real mind, over real HTTP, by polling and by webhook."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.bootstrap import WORDS as RESPONSES
from bot.bootstrap import channel_words
from bot.channels.telegram import TelegramDoor
from bot.commands.documents import Documents
from bot.desk.joining import new_code
from bot.desk.journey import Journey
from bot.desk.values import Channel, FlagKind
from bot.notices.words import load_words
from tests.channels.telegram.parts import GAP, QUICK, Home, until
from tests.conversations.stage import Stage
from tests.telegram_server import Parent, Seen, TelegramServer


class RealHome(Home):
    """The door of the stage's house; its clock is the stage's, so nobody is ever late."""

    def __init__(self, server: TelegramServer, stage: Stage, by_webhook: bool) -> None:
        self.stage, self.road = stage, stage.fresh()
        self.server, self.desk, self.by_webhook, self.webhook_url = server, stage.desk, by_webhook, None
        self.tempo = replace(QUICK, late=timedelta.max)

    def journey(self) -> Journey:
        return self.road

    def door(self, journey: Journey | None = None) -> TelegramDoor:
        settings = replace(
            self.stage.house.settings,
            telegram_bot_token=self.server.token,
            telegram_api_base_url=self.server.url,
            telegram_webhook_url=self.webhook_url,
        )
        files = Documents(self.desk, load_words(RESPONSES / "notices.yml"))
        words = channel_words(self.stage.school, "telegram")
        return TelegramDoor(settings, self.road, self.desk, files, words, self.tempo)


@pytest.fixture
def server() -> Iterator[TelegramServer]:
    """Nothing of what is sent may break a rule of Telegram's."""
    with TelegramServer(chat_gap=GAP, overall=250) as server:
        yield server
        assert server.world.refusals == [] and server.world.oddities == []


@pytest.fixture(params=["polling", "webhook"])
def home(server: TelegramServer, stage: Callable[[str], Stage], request: pytest.FixtureRequest) -> RealHome:
    return RealHome(server, stage("hemingford_grey"), request.param == "webhook")


class Talk:
    """One line of the parent, and then what the bot says to it, until it says what is waited for."""

    def __init__(self, parent: Parent) -> None:
        self.parent = parent
        self._read = 0

    async def says(self, text: str, wanted: str) -> str:
        self.parent.says(text)
        return await self._hears(wanted)

    async def presses(self, label: str, wanted: str) -> str:
        shown = [button for seen in self.parent.sees() for button in seen.buttons]
        self.parent.presses(next(button for button in reversed(shown) if button.startswith(label)))
        return await self._hears(wanted)

    async def _hears(self, wanted: str) -> str:
        await until(lambda: wanted in self._new())
        said, self._read = self._new(), len(self.parent.sees())
        return said

    def _new(self) -> str:
        return "\n".join(f"{seen.text}{seen.file or ''}" for seen in self.parent.sees()[self._read :])


def documents(parent: Parent) -> list[Seen]:
    return [seen for seen in parent.sees() if seen.file]


async def test_from_start_to_a_booked_meeting_with_its_calendar_file(server: TelegramServer, home: RealHome) -> None:
    talk = Talk(server.parent("Ann"))
    async with home.open():
        await talk.says("/start", "I am Stepwise")
        await talk.says("my son in year 4 is being bullied at lunch", "Have you spoken to anybody")
        await talk.presses("The class teacher", "What would you like to happen")
        await talk.says("an adult near them at lunch", "This is what I have")
        await talk.presses("Yes, put it on record", "Mr Clarke")
        await talk.says("I would like to book a meeting", "These times are free with Mr Clarke")
        await talk.presses("Thu", "I am keeping Thursday")
        await talk.presses("Yes, in person", ".ics")
        await talk.says("/status", "HG-26-0001")
    meeting, *again = documents(talk.parent)
    assert all(each.file == meeting.file for each in again)
    assert meeting.data.startswith(b"BEGIN:VCALENDAR") and b"lunch" not in meeting.data
    (concern,) = home.stage.casebook.export()
    assert (concern["channel"], len(concern["appointments"])) == ("telegram", 1)


async def test_a_formal_letter_as_a_document_then_danger_then_forgotten(server: TelegramServer, home: RealHome) -> None:
    talk = Talk(server.parent("Ann"))
    async with home.open():
        await talk.says("I want to make a formal complaint", "You have a right")
        await talk.presses("Make it formal now", "What happened")
        await talk.says("The swimming lessons were cancelled four times and nobody told us", "Which year")
        await talk.presses("year 5", "Whom have you spoken to")
        await talk.presses("Nobody yet", "When was it")
        await talk.says("Every Tuesday in October", "What would you like to happen")
        await talk.says("The lessons made up before Christmas", "Dear Mrs Fox")
        await talk.presses("Yes, this is my letter", ".txt")
        danger = await talk.says("her dad hits my daughter with a belt every night", "999")
        await talk.says("/forget", "I have forgotten our talk")
        await talk.says("hello", "Hello")
    assert danger.index("999") < 400
    assert [Path(each.file or "").suffix for each in documents(talk.parent)] == [".docx", ".txt"]
    assert b"Dear Mrs Fox" in documents(talk.parent)[1].data
    with home.stage.casebook.reading() as work:
        assert FlagKind.SAFEGUARDING in [flag.kind for flag in work.flags.waiting()]
        again = work.conversations.get(2)
        assert again.address == str(talk.parent.id) and work.concerns.of_parent(again.parent) == []
    assert len(list(home.stage.casebook.export())) == 2


async def test_a_talk_begun_on_the_web_page_goes_on_in_telegram_with_the_same_record(
    server: TelegramServer, home: RealHome
) -> None:
    talk = Talk(server.parent("Ann"))
    with home.stage.casebook.writing() as work:
        web = work.conversations.find_or_start(Channel.WEB, "widget-1", home.stage.clock())
        code = new_code(work, web.id, home.stage.clock())
    async with home.open():
        await talk.says(f"/start {code.replace('-', '')}", "I am Stepwise")
        await talk.says("my son in year 4 is being bullied at lunch", "Have you spoken to anybody")
        await talk.presses("The class teacher", "What would you like to happen")
        await talk.says("an adult near them at lunch", "This is what I have")
        await talk.presses("Yes, put it on record", "HG-26-0001")
    with home.stage.casebook.reading() as work:
        assert [concern.reference for concern in work.concerns.of_parent(web.parent)] == ["HG-26-0001"]
