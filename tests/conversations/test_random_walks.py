"""A few hundred turns of parents who type and press in any order. `python -m bench.random_walks` walks ten thousand talks."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bot.desk.values import Message, Sender
from tests.conversations.stage import Stage, run
from tests.conversations.walks import Loop, Trouble, lines, walk

WALKS = 10


@pytest.mark.parametrize("school", ["hemingford_grey", "oaks_park", "hardmoor", "pass_move_grin"])
def test_no_walk_ends_in_silence_a_loop_or_a_jump(
    school: str, stage: Callable[[str], Stage], caplog: pytest.LogCaptureFixture
) -> None:
    house, said = stage(school), lines()
    with caplog.at_level(logging.ERROR):
        for number in range(WALKS):
            run(walk(house, f"{school}-{number}", said))
    assert [record.message for record in caplog.records] == []


def test_a_question_that_is_asked_a_third_time_is_a_loop() -> None:
    loop = Loop()
    loop.note([_said("Which year?")])
    loop.note([_said("Which year?")])
    with pytest.raises(Trouble):
        loop.note([_said("Which year?")])


def test_a_question_beside_an_answer_is_no_loop() -> None:
    loop = Loop()
    for answered in ("I am a program.", "The office reads this.", "There are four steps.", "Six things."):
        loop.note([_said(answered), _said("Which year?")])


def _said(text: str) -> Message:
    return Message(1, Sender.BOT, text, datetime(2026, 11, 24, tzinfo=UTC))
