"""The ladder that is told is the school's own."""

from __future__ import annotations

import pytest

from bot.desk.ladder_words import ladder_words
from bot.school.loader import load_school
from bot.settings import ROOT

WORDS = {"\ue000the\ue001": "the", "\ue000or\ue001": "or", "\ue000for_the_year\ue001": "for the year"}


def told(school: str, year: str | None = None) -> tuple[str, ...]:
    words = ladder_words(load_school(ROOT / "data" / "schools" / f"{school}.yml"), year)
    said = (words.first, *words.then, str(words.of))
    return tuple(_spoken(each) for each in said)


def _spoken(text: str) -> str:
    for mark, word in WORDS.items():
        text = text.replace(mark, word)
    return text


@pytest.mark.parametrize(
    ("school", "said"),
    [
        ("hemingford_grey", ("the class teacher", "the phase leader for the year", "Mrs Fox or Mr Clarke", "4")),
        ("hardmoor", ("the key worker", "the head teacher", "3")),
        ("oaks_park", ("the class teacher or form tutor", "the headteacher", "3")),
        ("pass_move_grin", ("the class teacher", "the headteacher", "3")),
    ],
)
def test_each_schools_steps_come_out_as_its_file_has_them(school: str, said: tuple[str, ...]) -> None:
    assert told(school) == said


def test_with_a_year_the_phase_leader_has_a_name() -> None:
    assert told("hemingford_grey", "Y6")[1] == "Miss Honey"
