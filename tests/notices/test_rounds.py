"""An outage fills no log: it is told when it begins and when it is over."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.desk.ports import CasebookUnreachable
from bot.notices.rounds import Rounds
from tests.channels.house import WebHouse
from tests.notices.makers import words


@pytest.fixture
def house(tmp_path: Path) -> Iterator[WebHouse]:
    house = WebHouse(tmp_path).start()
    yield house
    house.stop()


async def test_an_outage_is_told_once_and_so_is_its_end(house: WebHouse, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="bot.notices.rounds")
    rounds = Rounds(house.desk, words(), None)
    house.casebook.fails(CasebookUnreachable("gone"))
    for _ in range(3):
        await rounds.once()
    house.casebook.fails(None)
    for _ in range(3):
        await rounds.once()
    told = [record.getMessage() for record in caplog.records if record.name == "bot.notices.rounds"]
    assert told == [
        "the reminders round failed: CasebookUnreachable",
        "the chat round failed: CasebookUnreachable",
        "the reminders round works again",
        "the chat round works again",
    ]
