"""Two processes on PostgreSQL and Redis behind a balancer, one of them killed again and again: the short version of
`python -m bench.several`, with a mind that is quick to start."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from bench.ledger import check
from bench.processes import Server, free_port
from bench.several import answered_for, filed, load
from bot.casebook import migrate
from tests.casebook.conftest import Postgres
from tests.several.redis_server import RedisServer

SECRET = "a secret of two processes, and of nothing else"
SECONDS, EVERY, THINK, PARENTS = 30, 5, 1.2, 12


@pytest.fixture
def servers(postgres: Postgres, tmp_path: Path) -> Iterator[tuple[list[Server], str]]:
    with ExitStack() as stack:
        database = postgres.fresh()
        migrate(database)
        redis = RedisServer.started(tmp_path)
        stack.callback(redis.stop)
        environ = {"DATABASE_URL": database, "REDIS_URL": redis.url, "SECRET_KEY": SECRET}
        started = [
            Server(free_port(), environ, tmp_path / f"{i}.log", module=("tests.faults.house_server",)) for i in range(2)
        ]
        for server in started:
            stack.callback(server.end)
            server.start()
        for server in started:
            server.wait(120)
        yield started, database
    postgres.drop(database)


def test_nothing_accepted_is_lost_or_out_of_order_or_booked_twice_though_a_process_dies_every_few_seconds(
    servers: tuple[list[Server], str],
) -> None:
    processes, database = servers
    tally, kills = asyncio.run(load(processes, PARENTS, SECONDS, EVERY, THINK, filed))
    answered_for(database, SECRET.encode())
    ledger = check(database, SECRET.encode(), tally.accepted)
    assert kills >= 2 and len(tally.accepted) > 30 and tally.bookings > 0
    assert not tally.given_up and not tally.troubles
    assert ledger.ok, ledger
