"""Whole talks, as scripts that anybody can read: tests/conversations/README.md says how one is written."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.desk.values import Channel, Message
from tests.conversations.record import check_record
from tests.conversations.stage import Parent, Stage, run

TALKS = Path(__file__).parent / "talks"
README = Path(__file__).parent / "README.md"
KEYS = {"talk", "school", "now", "channel", "turns", "record", "never"}
GAVE_UP = "I cannot answer that just now"
TURN_KEYS = {"parent", "press", "arrive", "wait", "bot", "never", "choices", "no_choices", "as", "files", "progress"}


@cache
def scripts_by_name() -> dict[str, dict[str, Any]]:
    return {
        f"{path.stem}: {script['talk']}": script
        for path in sorted(TALKS.glob("*.yml"))
        for script in yaml.safe_load(path.read_text()) or []
    }


@pytest.mark.parametrize("name", scripts_by_name())
def test_talk(name: str, stage: Callable[[str], Stage]) -> None:
    script = scripts_by_name()[name]
    assert set(script) <= KEYS, f"unknown keys {set(script) - KEYS}"
    run(play(script, stage(script.get("school", "hemingford_grey"))))


def test_no_two_talks_have_the_same_name() -> None:
    written = [s["talk"] for path in TALKS.glob("*.yml") for s in yaml.safe_load(path.read_text()) or []]
    assert len(written) == len(scripts_by_name())


@pytest.mark.parametrize("name", scripts_by_name())
def test_every_talk_says_what_is_left_on_record_and_who_must_see_it(name: str) -> None:
    record = scripts_by_name()[name].get("record") or {}
    assert record.keys() & {"none", "concerns"} and record.keys() & {"flags", "flags_among"}


def test_every_row_of_the_list_in_the_readme_has_its_talks() -> None:
    rows = re.findall(r"^\| (\d+) \| [^|]+ \| ([^|]+) \|$", README.read_text(), re.MULTILINE)
    assert [int(number) for number, _ in rows] == list(range(1, 50))
    titles = {script["talk"] for script in scripts_by_name().values()}
    assert [title for _, named in rows for title in named.split("<br>") if title not in titles] == []


async def play(script: dict[str, Any], house: Stage, *, unbroken: bool = True) -> None:
    """Without `unbroken`, only the talk's own lines can fail: not that something broke, as long as nobody looks there."""
    house.clock.set(str(script.get("now", "2026-11-24T21:30")))
    road = house.fresh()
    channel = Channel(script.get("channel", "web"))
    parents: dict[str, Parent] = {}
    for number, turn in enumerate(script["turns"], 1):
        assert set(turn) <= TURN_KEYS, f"turn {number}: unknown keys {set(turn) - TURN_KEYS}"
        who = turn.get("as", "parent-1")
        if who not in parents:
            parents[who] = Parent(road, channel, who)
            if "arrive" not in turn:
                await parents[who].arrives()
        answers = await _act(turn, parents[who], house)
        if unbroken:
            _check_unbroken(number, turn, answers)
        _check(number, turn, answers, script.get("never", ()))
        _check_files(number, turn, answers, parents[who], house)
    check_record(house, script.get("record") or {})


async def _act(turn: dict[str, Any], parent: Parent, house: Stage) -> list[Message]:
    if "wait" in turn:
        amount, unit = str(turn["wait"]).split()
        house.clock.at += timedelta(**{unit if unit.endswith("s") else f"{unit}s": int(amount)})
    if "parent" in turn:
        return await parent.says(turn["parent"])
    if "press" in turn:
        return await parent.presses(turn["press"])
    return await parent.arrives() if "arrive" in turn else []


def _check_unbroken(number: int, turn: dict[str, Any], answers: list[Message]) -> None:
    if set(turn) & {"parent", "press", "arrive"}:
        assert answers and all(message.text.strip() for message in answers), f"turn {number}: silence"
    assert all(GAVE_UP not in message.text for message in answers), f"turn {number}: something broke"


def _check(number: int, turn: dict[str, Any], answers: list[Message], never: Any) -> None:
    said = "\n".join(message.text for message in answers)
    labels = [choice.label for message in answers for choice in message.choices]
    for wanted in _list(turn.get("bot")):
        assert wanted.casefold() in said.casefold(), f"turn {number}: {wanted!r} is not in {said!r}"
    for unwanted in [*_list(turn.get("never")), *_list(never)]:
        assert unwanted.casefold() not in said.casefold(), f"turn {number}: {unwanted!r} is in {said!r}"
    for label in _list(turn.get("choices")):
        assert any(each.startswith(label) for each in labels), f"turn {number}: no button {label!r} in {labels}"
    for label in _list(turn.get("no_choices")):
        assert not any(each.startswith(label) for each in labels), f"turn {number}: button {label!r} in {labels}"
    if "progress" in turn:
        steps = [(m.progress.step, m.progress.of) for m in answers if m.progress]
        assert tuple(turn["progress"]) in steps, f"turn {number}: progress {steps}"


def _check_files(number: int, turn: dict[str, Any], answers: list[Message], parent: Parent, house: Stage) -> None:
    """A file that is on offer can be opened, and something is in it."""
    offered = [file for message in answers for file in message.files]
    for name in _list(turn.get("files")):
        found = next((file for file in offered if name in file.name), None)
        assert found, f"turn {number}: no file {name!r} in {[file.name for file in offered]}"
        assert house.opened(parent, found), f"turn {number}: {name!r} cannot be opened"


def _list(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, (list, tuple)) else [value]
