"""A desk call that is taken out of an action is missed by a talk: without the call, that script fails.

`python -m bench.mutations` finds a script for each call and writes it down; here those that were found are shown again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conversations.mutation import desk_calls, taken_out
from tests.conversations.stage import Stage, run
from tests.conversations.test_talks import play, scripts_by_name

HELD_BY = Path(__file__).parent / "held_by.json"
HELD: dict[str, str] = json.loads(HELD_BY.read_text())


def test_what_is_written_down_is_still_called() -> None:
    assert sorted(set(HELD) - set(desk_calls())) == [], "run `python -m bench.mutations`"


@pytest.mark.parametrize(("call", "script"), HELD.items())
def test_without_the_call_the_script_fails(call: str, script: str, stage: Callable[[str], Stage]) -> None:
    talk: dict[str, Any] = scripts_by_name()[script]
    with taken_out(desk_calls()[call]), pytest.raises(AssertionError):
        run(play(talk, stage(talk.get("school", "hemingford_grey"))))
