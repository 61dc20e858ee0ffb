from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.casebook import SqlCasebook, migrate, open_casebook
from tests.casebook.conftest import SECRET
from tests.desk.booking_house import House, a_house


@pytest.fixture(scope="session")
def empty_casebook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("desk") / "casebook.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def casebook(empty_casebook: Path, tmp_path: Path) -> Iterator[SqlCasebook]:
    path = shutil.copy(empty_casebook, tmp_path / "casebook.db")
    opened = open_casebook(f"sqlite:///{path}", SECRET)
    yield opened
    opened.engine.dispose()


@pytest.fixture
def house(casebook: SqlCasebook) -> House:
    return a_house(casebook)
