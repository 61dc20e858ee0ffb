"""A desk call that is taken out of an action, or that leaves nothing on record, is missed by a talk: its own lines fail.

`python -m bench.mutations` finds a script for each and writes it down; here they are shown again, and none may be without."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from actions.concern import ActionFileConcern
from bot.desk.values import Flag
from tests.conversations.emptiest import emptiest
from tests.conversations.mutation import removals, taken_out
from tests.conversations.stage import Stage, run
from tests.conversations.test_talks import play, scripts_by_name

HELD_BY = Path(__file__).parent / "held_by.json"
HELD: dict[str, str] = json.loads(HELD_BY.read_text())


def test_every_desk_call_is_held_by_a_talk() -> None:
    assert sorted(set(removals()) ^ set(HELD)) == [], "run `python -m bench.mutations`"


def test_a_method_that_the_executor_held_before_makes_the_call_no_more() -> None:
    held = ActionFileConcern().run
    with taken_out(removals()["concern.ActionFileConcern: open_concern"]):
        assert "open_concern" not in held.__code__.co_names
    assert "open_concern" in held.__code__.co_names


def test_what_is_given_instead_is_empty_and_lets_the_action_go_on() -> None:
    assert emptiest(tuple[Flag, ...]) == () and emptiest(Flag | None) is None and emptiest(bool) is False
    assert (emptiest(Flag).words, emptiest(Flag).due_on) == ("", None)


@pytest.mark.parametrize(("removal", "script"), HELD.items())
def test_without_the_call_the_script_fails(removal: str, script: str, stage: Callable[[str], Stage]) -> None:
    talk: dict[str, Any] = scripts_by_name()[script]
    with taken_out(removals()[removal]), pytest.raises(AssertionError):
        run(play(talk, stage(talk.get("school", "hemingford_grey")), unbroken=False))
