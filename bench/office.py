"""Every page of the office at ten thousand concerns, on SQLite and PostgreSQL: p50 and p95 in milliseconds.

    python -m bench.office [--many 10000] [--rounds 40] [--most 150]

Prints one JSON object a page. `cpu` is what a page costs the machine, the database's own processes with it: what it would
take with nothing else running. Ends with an error if a p95 on the clock is over `--most`."""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Iterator
from contextlib import suppress

import psutil

from bench.booking import postgresql, sqlite
from bot.casebook import SqlCasebook, migrate
from bot.casebook.engine import open_engine
from bot.commands.settled import settle
from bot.desk.need_to_know import Role
from tests.office.house import SECRET, OfficeHouse, Visitor
from tests.office.many import fill_many

PAGES = {
    "today": "", "today, kept fresh": "today", "alerts on every page": "alerts", "the log": "concerns",
    "the log, last page": "concerns?page=200", "open ones": "concerns?open=yes",
    "filtered": "concerns?open=yes&year=Y4&topic=bullying&sort=contact", "by flag": "concerns?flag=threat",
    "searched, many": "concerns?text=lunch", "searched, none": "concerns?text=zzzz", "searched, by reference": "concerns?text=HG-26-09999",
    "sorted by status": "concerns?sort=status&order=up", "a concern": "concerns/9990", "a concern, printed": "concerns/9990/print",
    "posts": "posts", "a post": "posts/249", "diary": "diary", "trends": "trends", "people": "people", "settings": "settings",
    "account": "account",
}  # fmt: skip


def measured(visitor: Visitor, path: str, rounds: int) -> list[float]:
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        answer = visitor.gets(f"/office/{path}")
        times.append((time.perf_counter() - started) * 1000)
        assert answer.status_code == 200, (path, answer.status_code)
    return sorted(times)


def cost(visitor: Visitor, path: str, rounds: int) -> float:
    """Milliseconds of processor time a visit, ours and the database's."""
    processes = [psutil.Process(), *_of_the_database(visitor)]
    before = sum(map(_spent, processes))
    for _ in range(rounds):
        visitor.gets(f"/office/{path}")
    return (sum(map(_spent, processes)) - before) * 1000 / rounds


def _of_the_database(visitor: Visitor) -> list[psutil.Process]:
    """PostgreSQL's server and every process it has; SQLite is in our own."""
    engine = visitor.house.desk.casebook.engine  # type: ignore[attr-defined]
    if engine.dialect.name == "sqlite":
        return []
    with engine.connect() as connection:
        server = psutil.Process(connection.exec_driver_sql("SELECT pg_backend_pid()").scalar()).parent()
    assert server is not None
    return [server, *server.children()]


def _spent(process: psutil.Process) -> float:
    with suppress(psutil.NoSuchProcess):
        times = process.cpu_times()
        return float(times.user + times.system)
    return 0.0


def house_at(url: str, many: int) -> OfficeHouse:
    migrate(url)
    house = OfficeHouse(SqlCasebook(open_engine(url), SECRET))
    fill_many(house.desk.casebook, house.clock.now, many, SECRET)  # type: ignore[arg-type]
    return house


def pages_of(url: str, many: int, rounds: int) -> Iterator[tuple[str, str, list[float], float]]:
    house = house_at(url, many)
    settle()  # as a server does when it is ready
    for role in (Role.OFFICE, Role.PHASE_LEADER):
        visitor = house.visitor(role)
        for name, path in PAGES.items():
            if role is Role.OFFICE or name.startswith(("today", "the log", "searched", "trends")):
                measured(visitor, path, 3)
                yield role, name, measured(visitor, path, rounds), cost(visitor, path, max(rounds // 4, 5))
    house.desk.casebook.engine.dispose()  # type: ignore[attr-defined]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--many", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--most", type=float, default=150.0)
    given = parser.parse_args()
    slow = []
    for database, opened in (("sqlite", sqlite), ("postgresql", postgresql)):
        with opened() as url:
            for role, name, times, cpu in pages_of(url, given.many, given.rounds):
                p95 = times[int(len(times) * 0.95)]
                found = {
                    "page": name,
                    "role": role,
                    "p50": round(statistics.median(times), 1),
                    "p95": round(p95, 1),
                    "cpu": round(cpu, 1),
                }
                print(json.dumps({"database": database, **found}), flush=True)
                if p95 > given.most:
                    slow.append(f"{database}: {name}")
    if slow:
        raise SystemExit(f"over {given.most} ms: {', '.join(slow)}")


if __name__ == "__main__":
    main()
