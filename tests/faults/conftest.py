from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.casebook.conftest import Postgres, postgres

__all__ = ["postgres"]


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An address with nothing behind it yet, on both databases."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'casebook.db'}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    url = server.fresh()
    yield url
    server.drop(url)
