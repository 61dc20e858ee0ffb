"""`make bench`: one command, one table, ours beside stock Rasa, in one run. Writes docs/performance.md.

python -m bench [--rounds 20] [--crowd 200] [--turns 500] [--quick] [--to FILE]"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

from bench import measures
from bench.inside import InsideTalk, form_turn, house_at, side_by_side
from bench.processes import ROOT, Server, served
from bench.report import Row, Table, write
from bench.stock import SECRET, Stock, stock_rasa
from bench.talks import StockTalk
from bot.casebook import migrate, open_casebook
from bot.mind.training import ModelMissing, checked, train

REPORT = ROOT / "docs" / "performance.md"


@dataclass(frozen=True)
class Size:
    rounds: int
    crowd: int
    turns: int
    stock_turns: int


def main() -> None:
    given = _options()
    size, table = Size(given.rounds, given.crowd, given.turns, given.stock_turns), Table()
    _model()
    with tempfile.TemporaryDirectory(prefix="stepwise-bench-") as kept:
        for part in (_side_by_side, _inside, *(() if given.no_training else (_set_up,))):
            part(table, Path(kept), size)
            # What has been measured is kept, whatever becomes of the rest.
            write(table, given.to, size.rounds)
    print(given.to.read_text())


def _model() -> None:
    try:
        checked()
    except ModelMissing:
        train(tell=_tell)


def _inside(table: Table, folder: Path, size: Size) -> None:
    with house_at(folder) as road:
        form_turn(road, 3)
        _tell("a form turn in process…")
        empty = form_turn(road, size.rounds)
        table.add(Row.spread("a form turn in process, without the web door", empty, None))
        _tell("a long talk, ours…")
        table.ours_grown = asyncio.run(
            measures.growth(InsideTalk(road, "long", time.process_time), _places(size.turns))
        )
    _tell("10,000 concerns on record…")
    from tests.casebook.conftest import SECRET as FILLED
    from tests.casebook.test_growth import fill

    with house_at(folder, "new", FILLED) as new, house_at(folder, "full", FILLED) as full:
        casebook = open_casebook(f"sqlite:///{folder / 'full.db'}", FILLED)
        fill(casebook)
        casebook.engine.dispose()
        table.filled = side_by_side((new, full), size.rounds)


def _side_by_side(table: Table, folder: Path, size: Size) -> None:
    database = f"sqlite:///{folder / 'ours.db'}"
    migrate(database)
    environ = {"DATABASE_URL": database, "SECRET_KEY": SECRET, "LOG_LEVEL": "INFO"}
    with ExitStack() as stack:
        _tell("ours starts…")
        server = stack.enter_context(served(environ, folder / "ours.log"))
        ours_ready = server.wait()
        _tell("stock Rasa starts…")
        stock = stack.enter_context(stock_rasa(checked(), folder))
        table.ready = (ours_ready, stock.seconds_to_ready)
        asyncio.run(_warm(server, stock))
        _tell("turns, one after another…")
        for kind, (ours, theirs) in asyncio.run(measures.turns(server, stock, size.rounds)).items():
            table.add(Row.spread(f"{kind}, over HTTP", ours, theirs))
        _tell(f"{size.crowd} parents at once, ours…")
        our_crowd = asyncio.run(measures.crowd_at_ours(server, database, SECRET, size.crowd))
        _tell(f"{size.crowd} parents at once, stock…")
        their_crowd = asyncio.run(measures.crowd_at_stock(stock, SECRET, size.crowd))
        table.crowds = (our_crowd, their_crowd)
        _tell("a long talk, stock…")
        table.stock_grown = asyncio.run(_stock_growth(stock, size))
        assert server.process is not None
        ours_held = measures.megabytes(psutil.Process(server.process.pid))
        table.memory = (ours_held, measures.megabytes(*stock.processes))


async def _warm(server: Server, stock: Stock) -> None:
    await measures.turns(server, stock, 1)


async def _stock_growth(stock: Stock, size: Size) -> Mapping[int, float]:
    async with httpx.AsyncClient() as client:
        return await measures.growth(StockTalk(client, stock, stock.sender("long")), _places(size.stock_turns))


def _places(longest: int) -> tuple[int, ...]:
    return tuple(place for place in (10, 100, 200, 500) if place <= longest)


def _set_up(table: Table, folder: Path, size: Size) -> None:
    """Training is Rasa's own in both; what is ours is not to train when nothing has changed."""
    _tell("training, ours…")
    began = time.monotonic()
    train(folder / "models", tell=lambda line: None)
    first, began = time.monotonic() - began, time.monotonic()
    train(folder / "models", tell=lambda line: None)
    table.training_ours = (first, time.monotonic() - began)
    _tell("training, stock…")
    table.training_stock = (_rasa_train(folder / "stock-models"), _rasa_train(folder / "stock-models"))
    table.disk = _disk_of_environment()


def _rasa_train(models: Path) -> float:
    parts = [str(ROOT / "data" / part) for part in ("nlu", "rules", "responses")]
    command = [sys.executable, "-m", "rasa", "train", "--out", str(models), "--domain", "domain.yml", "--data", *parts]
    began = time.monotonic()
    environ = {**os.environ, "RASA_TELEMETRY_ENABLED": "false", "RASA_CACHE_DIRECTORY": str(models / "cache")}
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, env=environ)
    return time.monotonic() - began


def _disk_of_environment() -> float:
    seen: dict[tuple[int, int], int] = {}
    for path in (ROOT / ".venv").resolve().rglob("*"):
        if not path.is_symlink() and path.is_file():
            held = path.stat()
            seen[held.st_dev, held.st_ino] = held.st_blocks * 512
    return sum(seen.values()) / 1e6


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20, help="talks of eight turns each")
    parser.add_argument("--crowd", type=int, default=200, help="parents at once")
    parser.add_argument("--turns", type=int, default=500, help="length of the long talk")
    parser.add_argument("--stock-turns", type=int, default=500, help="the same for stock, which slows down as it goes")
    parser.add_argument("--no-training", action="store_true", help="leave out training, which takes the longest")
    parser.add_argument("--to", type=Path, default=REPORT)
    return parser.parse_args()


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
