"""Short answers are heard once; what could be a story is never remembered."""

from __future__ import annotations

from bot.mind.ear.heard import Heard
from bot.mind.remembered import LONGEST, MOST, Remembered


class Hearer:
    def __init__(self) -> None:
        self.heard: list[str] = []

    def __call__(self, text: str) -> Heard:
        self.heard.append(text)
        return Heard(text, "inform", 1.0)


def test_a_short_answer_is_heard_once_for_all_parents() -> None:
    hear = Hearer()
    remembered = Remembered(hear)
    assert [remembered.hear("year 3").text for _ in range(3)] == ["year 3"] * 3
    assert hear.heard == ["year 3"]


def test_a_story_is_heard_anew_and_kept_nowhere() -> None:
    hear, story = Hearer(), "x" * (LONGEST + 1)
    remembered = Remembered(hear)
    assert [remembered.hear(story).text for _ in range(2)] == [story] * 2
    assert hear.heard == [story] * 2


def test_memory_is_bounded() -> None:
    hear = Hearer()
    remembered = Remembered(hear)
    for number in range(MOST + 1):
        remembered.hear(str(number))
    remembered.hear("0")
    assert hear.heard.count("0") == 2
