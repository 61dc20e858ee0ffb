"""Parents who type and press in any order. Whatever they do: an answer, a next step, and a record without a jump."""

from __future__ import annotations

import json
import logging
import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.desk.values import Message
from bot.protocol.subjects import subjects_of
from bot.protocol.values import Situation
from tests.conversations.stage import Parent, Stage, run

PRACTICE = Path(__file__).parents[1] / "nlu" / "practice.jsonl"
WALKS = int(os.environ.get("STEPWISE_WALKS", "12"))
STEPS = 25
JUNK = [
    "",
    " ",
    "?",
    "👍",
    "yes",
    "no",
    "year 3",
    "he's 8",
    "reception",
    "stop",
    "start again",
    "/affirm",
    "ok",
    "asdf",
    "thanks",
]


def _lines() -> list[str]:
    return [json.loads(line)["text"] for line in PRACTICE.read_text().splitlines()]


@pytest.mark.parametrize("school", ["hemingford_grey", "oaks_park", "hardmoor", "pass_move_grin"])
def test_no_walk_ends_in_silence_a_loop_or_a_jump(
    school: str, stage: Callable[[str], Stage], caplog: pytest.LogCaptureFixture
) -> None:
    house, lines = stage(school), _lines()
    with caplog.at_level(logging.ERROR):
        for seed in range(WALKS):
            house.clock.set("2026-11-24T21:30")
            run(_walk(house, random.Random(f"{school}-{seed}"), lines))
            _check_record(house)
    assert [record.message for record in caplog.records] == []


async def _walk(house: Stage, chance: random.Random, lines: list[str]) -> None:
    parent = Parent(house.fresh(), address=f"walker-{chance.random()}")
    answers = await parent.arrives()
    asked: list[str] = []
    for _ in range(STEPS):
        answers = await _act(parent, answers, chance, lines)
        assert answers and all(message.text.strip() for message in answers)
        asked.append(answers[-1].text)
        assert not _loops(asked), f"asked the same three times and more: {asked[-1]!r}"


async def _act(parent: Parent, answers: list[Message], chance: random.Random, lines: list[str]) -> list[Message]:
    labels = [choice.label for message in answers for choice in message.choices]
    dice = chance.random()
    if labels and dice < 0.55:
        return await parent.presses(chance.choice(labels))
    return await parent.says(chance.choice(lines) if dice < 0.85 else chance.choice(JUNK))


def _loops(asked: list[str]) -> bool:
    """The same question, with nothing else said in between, at most twice after it was first asked."""
    last = asked[-4:]
    return len(last) == 4 and len(set(last)) == 1 and "?" in last[0]


def _check_record(house: Stage) -> None:
    for concern in house.casebook.export():
        if concern["restriction"] == "safeguarding":
            continue
        _check_routes(house, concern)
        _check_jumps(concern)


def _check_routes(house: Stage, concern: dict[str, Any]) -> None:
    situation = Situation(concern["child"]["year"], frozenset(concern["about"]))
    subjects = subjects_of(house.school.ladder, situation)
    assert concern["contact"] is None or concern["contact"] not in subjects


def _check_jumps(concern: dict[str, Any]) -> None:
    """Every step below the one it is on was taken, or was passed over and noted as that."""
    noted = {step["step"] for step in concern["steps"]}
    assert set(range(1, min(concern["step"], concern["of"]))) <= noted, (concern["step"], noted)
