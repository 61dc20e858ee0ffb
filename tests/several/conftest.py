from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.several.shared import Shared
from tests.several.redis_server import RedisServer


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[RedisServer]:
    server = RedisServer.started(tmp_path)
    yield server
    server.stop()


@pytest.fixture
def shared(redis_server: RedisServer) -> Shared:
    return Shared.of(redis_server.url, b"the secret of one house")
