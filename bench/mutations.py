"""`python -m bench.mutations [--loose]`: takes each desk call out of the actions in turn and finds a talk that fails without.

Written to tests/conversations/held_by.json, where the suite shows each of them again. A call that no talk needs is named
and ends this with 1. With `--loose`, only those that have no talk yet are tried."""

from __future__ import annotations

import json
import logging
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bot.mind.training import train
from tests.conversations.mutation import Removal, listening, removals, taken_out
from tests.conversations.stage import Stage, run, template_at
from tests.conversations.test_mutation import HELD, HELD_BY
from tests.conversations.test_talks import play, scripts_by_name


def main() -> int:
    train(tell=lambda line: None)
    logging.disable(logging.CRITICAL)
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        stages = {key: Stage(key, Path(folder), template_at(Path(folder))) for key in _schools()}
        reached = _reached(stages)
        kept = HELD if "--loose" in sys.argv else {}
        held = {name: kept.get(name) or _held_by(each, reached, stages) for name, each in removals().items()}
    loose = [name for name, script in held.items() if script is None]
    HELD_BY.write_text(json.dumps({name: script for name, script in held.items() if script}, indent=1) + "\n")
    print(f"{len(held)} ways to leave out a desk call, {len(held) - len(loose)} of them missed by one of", end=" ")
    print(f"{len(reached)} talks ({time.perf_counter() - begun:.0f} s)")
    for name in loose:
        print(f"no talk fails without {name}")
    return 1 if loose else 0


def _schools() -> set[str]:
    return {script.get("school", "hemingford_grey") for script in scripts_by_name().values()}


def _reached(stages: dict[str, Stage]) -> dict[str, set[str]]:
    """Which desk calls each talk makes."""
    reached, now = {}, set[str]()
    with listening(now):
        for name in scripts_by_name():
            now.clear()
            if not _passes(name, stages, unbroken=True):
                sys.exit(f"A talk fails as it is: {name}")
            reached[name] = set(now)
    return reached


def _held_by(removal: Removal, reached: dict[str, set[str]], stages: dict[str, Stage]) -> str | None:
    with taken_out(removal):
        return next((name for name in _likeliest(removal, reached) if not _passes(name, stages)), None)


def _likeliest(removal: Removal, reached: dict[str, set[str]]) -> Iterator[str]:
    """The one that held it before, then whichever makes that call at all; the shortest first."""
    before = HELD.get(removal.name)
    able = [name for name, calls in reached.items() if removal.call.name in calls]
    yield from sorted(able, key=lambda name: (name != before, len(scripts_by_name()[name]["turns"])))


def _passes(name: str, stages: dict[str, Stage], *, unbroken: bool = False) -> bool:
    script = scripts_by_name()[name]
    try:
        run(play(script, stages[script.get("school", "hemingford_grey")], unbroken=unbroken))
    except AssertionError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
