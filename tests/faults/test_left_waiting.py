"""What was kept and could not be answered is answered later, each message on its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from bot.desk.journey import Journey
from bot.desk.ports import CasebookUnreachable
from bot.desk.queue import InProcessQueue
from bot.desk.values import Channel, InboxRow, Received
from tests.channels.house import WORDS, WebHouse


@pytest.fixture
def house(tmp_path: Path) -> Iterator[WebHouse]:
    house = WebHouse(tmp_path).start()
    yield house
    house.stop()


class BrokenPlace(InProcessQueue):
    """A queue in which one conversation's turn never comes, through a fault of ours."""

    def __init__(self) -> None:
        super().__init__()
        self.broken: int | None = None

    def turn(self, conversation: int) -> AbstractAsyncContextManager[None]:
        if conversation == self.broken:
            raise RuntimeError("Canary, aged 7")
        return super().turn(conversation)


async def keep(road: Journey, name: str) -> InboxRow:
    return (await road.keep(Received(Channel.WEB, name, f"talk {name}", text=f"worry {name}")))[1]


def answers(house: WebHouse, row: InboxRow) -> list[str]:
    with house.casebook.reading() as work:
        return [message.text for message in work.messages.answer_to(row.id)]


async def test_one_that_cannot_be_answered_keeps_nobody_behind_it_waiting(
    house: WebHouse, caplog: pytest.LogCaptureFixture
) -> None:
    queue = BrokenPlace()
    road = Journey(house.desk, house.mind, queue, WORDS)
    first, second = [await keep(road, name) for name in ("first", "second")]
    queue.broken = first.conversation
    assert await road.resume() == 1
    assert answers(house, second) == ["I heard: worry second"] and not answers(house, first)
    assert "Canary" not in caplog.text
    queue.broken = None
    assert await road.resume() == 1
    assert answers(house, first) == ["I heard: worry first"]


async def test_a_casebook_that_is_away_is_left_to_whoever_waits_for_it(house: WebHouse) -> None:
    road = Journey(house.desk, house.mind, InProcessQueue(), WORDS)
    row = await keep(road, "first")
    house.casebook.fails(CasebookUnreachable("gone"))
    with pytest.raises(CasebookUnreachable):
        await road.resume()
    house.casebook.fails(None)
    assert await road.resume() == 1
    assert answers(house, row) == ["I heard: worry first"]
