"""`python -m bench.mutations`: takes each desk call out of the actions in turn and finds a talk that fails without it.

Written to tests/conversations/held_by.json, where the suite shows each of them again. A call that no talk needs is named
and ends this with 1."""

from __future__ import annotations

import json
import logging
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bot.mind.training import train
from tests.conversations.mutation import DeskCall, desk_calls, listening, taken_out
from tests.conversations.stage import Stage, run, template_at
from tests.conversations.test_mutation import HELD, HELD_BY
from tests.conversations.test_talks import play, scripts_by_name

SCHOOLS = ("hemingford_grey", "oaks_park", "hardmoor", "pass_move_grin")


def main() -> int:
    train(tell=lambda line: None)
    logging.disable(logging.ERROR)
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        stages = {key: Stage(key, Path(folder), template_at(Path(folder))) for key in SCHOOLS}
        reached = {name: _reached(name, stages) for name in scripts_by_name()}
        held = {name: _held_by(call, reached, stages) for name, call in desk_calls().items()}
    loose = [name for name, script in held.items() if script is None]
    HELD_BY.write_text(json.dumps({name: script for name, script in held.items() if script}, indent=1) + "\n")
    print(f"{len(held)} desk calls, {len(held) - len(loose)} of them needed by one of {len(reached)} talks", end="")
    print(f" ({time.perf_counter() - begun:.0f} s)")
    for name in loose:
        print(f"no talk fails without {name}")
    return 1 if loose else 0


def _reached(name: str, stages: dict[str, Stage]) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    with listening(found):
        if not _passes(name, stages):
            sys.exit(f"A talk fails as it is: {name}")
    return found


def _held_by(call: DeskCall, reached: dict[str, set[tuple[str, str]]], stages: dict[str, Stage]) -> str | None:
    with taken_out(call):
        return next((name for name in _likeliest(call, reached) if not _passes(name, stages)), None)


def _likeliest(call: DeskCall, reached: dict[str, set[tuple[str, str]]]) -> Iterator[str]:
    """The one that held it before, then whichever comes that way at all."""
    before = HELD.get(call.name)
    able = [name for name, calls in reached.items() if (call.module, call.function) in calls]
    yield from sorted(able, key=lambda name: name != before)


def _passes(name: str, stages: dict[str, Stage]) -> bool:
    script = scripts_by_name()[name]
    try:
        run(play(script, stages[script.get("school", "hemingford_grey")]))
    except AssertionError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
