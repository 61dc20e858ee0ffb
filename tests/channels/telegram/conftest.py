from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.safety import screen
from tests.channels.telegram.parts import GAP, Home, a_home, new_casebook
from tests.telegram_server import TelegramServer


@pytest.fixture(scope="session", autouse=True)
def _patterns_ready() -> None:
    """The screen's patterns are compiled when they are first used, which is not what these tests measure."""
    screen("ready")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return new_casebook(tmp_path_factory.mktemp("telegram"))


@pytest.fixture
def server() -> Iterator[TelegramServer]:
    with TelegramServer(chat_gap=GAP, overall=250) as server:
        yield server


@pytest.fixture
def home(server: TelegramServer, tmp_path: Path, template: Path) -> Iterator[Home]:
    home = a_home(server, tmp_path, template)
    yield home
    home.casebook.engine.dispose()


@pytest.fixture
def strict(server: TelegramServer) -> Iterator[None]:
    """Every request of the test was right by Telegram's own rules."""
    yield
    assert server.world.refusals == []
    assert server.world.oddities == []
