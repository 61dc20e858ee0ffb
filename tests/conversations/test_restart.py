"""A form that is left in the middle and gone on with after the program was started again: another agent, the same casebook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.bootstrap import journey
from bot.casebook import open_casebook
from bot.mind.training import checked
from bot.mind.waking import wake
from tests.conversations.stage import SECRET, Parent, Stage, run, template_at

STORY = "my son in year 3 never gets his reading book changed and we have been asking for weeks now"


@pytest.fixture
def restarted(stage: Callable[[str], Stage], tmp_path: Path) -> Callable[[Stage], Stage]:
    """A second house that shares nothing with the first but the file that the casebook is in."""
    stage("hemingford_grey")

    def again(before: Stage) -> Stage:
        after = Stage("hemingford_grey", tmp_path, template_at(tmp_path))
        after.mind = wake(after.desk, after.school, checked(), lambda line: None)
        assert before.casebook.real is not None
        after.casebook.real = open_casebook(str(before.casebook.real.engine.url), SECRET)
        after.clock.at = before.clock.at
        return after

    return again


def test_a_concern_goes_on_where_it_was_and_is_filed_with_all_that_was_told(
    stage: Callable[[str], Stage], restarted: Callable[[Stage], Stage]
) -> None:
    before = stage("hemingford_grey")
    parent = Parent(before.fresh(), address="restart-1")

    async def begins() -> None:
        await parent.arrives()
        await parent.says(STORY)
        await parent.presses("The class teacher")

    run(begins())
    after = restarted(before)
    parent.road = journey(after.house, after.mind)

    async def goes_on() -> str:
        await parent.says("a new book each week")
        return " ".join(message.text for message in await parent.presses("Yes"))

    assert "Mr Clarke" in run(goes_on())
    (concern,) = after.casebook.export()
    assert (concern["words"], concern["hope"], concern["step"]) == (STORY, "a new book each week", 2)


def test_a_letter_goes_on_where_it_was(stage: Callable[[str], Stage], restarted: Callable[[Stage], Stage]) -> None:
    before = stage("hemingford_grey")
    parent = Parent(before.fresh(), address="restart-2")

    async def begins() -> None:
        await parent.arrives()
        await parent.says("I want to make a formal complaint")
        await parent.presses("Make it formal now")
        await parent.says("The swimming lessons were cancelled four times")

    run(begins())
    after = restarted(before)
    parent.road = journey(after.house, after.mind)

    async def goes_on() -> str:
        await parent.presses("year 5")
        await parent.presses("Nobody yet")
        await parent.presses("Leave it out")
        return "\n".join(message.text for message in await parent.presses("Leave it out"))

    assert "cancelled four times" in run(goes_on())


def test_a_button_of_before_is_good_after(stage: Callable[[str], Stage], restarted: Callable[[Stage], Stage]) -> None:
    before = stage("hemingford_grey")
    parent = Parent(before.fresh(), address="restart-3")

    async def begins() -> None:
        await parent.arrives()
        await parent.says(STORY)

    run(begins())
    after = restarted(before)
    parent.road = journey(after.house, after.mind)
    assert "What would you like to happen" in run(parent.presses("Not yet"))[-1].text
