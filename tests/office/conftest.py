from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.casebook import SqlCasebook, migrate
from bot.casebook.engine import open_engine
from tests.office.house import SECRET, OfficeHouse


@pytest.fixture(scope="session")
def empty_casebook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("office") / "casebook.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def house(empty_casebook: Path, tmp_path: Path) -> Iterator[OfficeHouse]:
    shutil.copy(empty_casebook, tmp_path / "casebook.db")
    casebook = SqlCasebook(open_engine(f"sqlite:///{tmp_path / 'casebook.db'}"), SECRET)
    yield OfficeHouse(casebook)
    casebook.engine.dispose()
