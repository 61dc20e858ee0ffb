"""`python -m bench.random_walks [--walks 10000] [--minutes 30]`: parents who type and press in any order, as many as asked for.

Prints how many walks and turns there were and every kind of trouble that was met; ends with 1 where there was any."""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from bot.mind.remembered import Remembered
from bot.mind.training import train
from tests.conversations.stage import Stage, run, template_at
from tests.conversations.walks import Trouble, lines, walk

SCHOOLS = ("hemingford_grey", "oaks_park", "hardmoor", "pass_move_grin")


class Errors(logging.Handler):
    """Every line of the log that tells of a failure, whichever answer the parent was given."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())


def main() -> int:
    asked = _options()
    train(tell=lambda line: None)
    errors = Errors()
    logging.getLogger().addHandler(errors)
    until, walks, turns, found = time.monotonic() + asked.minutes * 60, 0, 0, Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        stages = {key: _stage(key, Path(folder)) for key in SCHOOLS}
        for number, key, said in _walks(asked.walks, asked.start):
            if time.monotonic() > until:
                break
            walks += 1
            try:
                turns += run(walk(stages[key], f"{key}-{number}", said))
            except Trouble as trouble:
                found[f"{key}-{number}: {trouble}"] += 1
            for path in Path(folder).glob(f"{key}-*.db*"):
                path.unlink()
            if walks % 100 == 0:
                print(
                    f"{walks} walks, {turns} turns, {sum(found.values())} in trouble, {len(errors.said)} errors",
                    flush=True,
                )
    print(f"{walks} walks, {turns} turns: {sum(found.values())} in trouble, {len(errors.said)} errors in the log")
    for what in [*found, *dict.fromkeys(errors.said)]:
        print(f"  {what}")
    return 1 if found or errors.said else 0


def _stage(school: str, folder: Path) -> Stage:
    """The same few hundred messages are typed all the time: each is heard once."""
    stage = Stage(school, folder, template_at(folder))
    stage.mind = replace(stage.mind, ear=Remembered(stage.mind.ear.hear, longest=sys.maxsize))
    return stage


def _walks(most: int, start: int) -> Iterator[tuple[int, str, list[str]]]:
    said = lines()
    for number in range(start, start + most):
        yield number, SCHOOLS[number % len(SCHOOLS)], said


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--walks", type=int, default=10_000)
    parser.add_argument(
        "--start", type=int, default=0, help="the number of the first walk: the same number walks the same way"
    )
    parser.add_argument("--minutes", type=float, default=60)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
