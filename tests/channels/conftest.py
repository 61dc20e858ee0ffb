from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.channels.house import Page, WebHouse


@pytest.fixture
def open_house(tmp_path: Path) -> Iterator[Callable[..., WebHouse]]:
    """A house for one test, with what the test wants to be different."""
    opened: list[WebHouse] = []

    def opening(**different: Any) -> WebHouse:
        opened.append(WebHouse(tmp_path, **different).start())
        return opened[-1]

    yield opening
    for house in opened:
        house.stop()


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebHouse]:
    """One house for a module's tests that leave it as they found it."""
    house = WebHouse(tmp_path_factory.mktemp("house")).start()
    yield house
    house.stop()


@pytest.fixture
def page(house: WebHouse) -> Page:
    return Page(house)
