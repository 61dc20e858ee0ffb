"""An answer that is none is counted, whatever stands between it and the next."""

from __future__ import annotations

import pytest

from bot.desk.answering import PATIENCE, UNCLEAR, Answer, read_answer
from bot.desk.intake import Draft, Told
from bot.school.loader import load_school
from bot.settings import ROOT

SCHOOL = load_school(ROOT / "data" / "schools" / "hemingford_grey.yml")
WORRY = Draft(words="he is bored in maths")


def said(text: str, act: str, asked: str = "year", **heard: tuple[str, ...]) -> Told:
    return Told(text=text, act=act, heard=heard, asked=asked)


def test_a_question_beside_the_point_is_no_miss_and_ends_no_count() -> None:
    missed = read_answer(SCHOOL, WORRY, said("purple", "inform"))
    assert (missed.misses, missed.say) == (1, "again_year")
    beside = read_answer(SCHOOL, missed.draft, said("who reads this?", "ask_about_bot"), missed.misses)
    assert beside.aside and beside.misses == missed.misses == PATIENCE
    assert read_answer(SCHOOL, beside.draft, said("purple", "inform"), beside.misses).leave == UNCLEAR


def test_an_answer_ends_the_count() -> None:
    assert read_answer(SCHOOL, WORRY, said("year 3", "inform", year_group=("Y3",)), PATIENCE).misses == 0


@pytest.mark.parametrize("misses", [0, 1])
def test_a_year_that_the_school_does_not_have_changes_nothing_that_was_read_back(misses: int) -> None:
    whole = Draft(words="he is bored", years=("Y3",), spoken_to=(), hope="harder work")
    answer: Answer = read_answer(SCHOOL, whole, said("year 9", "inform", "confirmed", year_group=("Y9",)), misses)
    assert not answer.confirmed and answer.draft.years == ("Y3",)
    assert (answer.leave, answer.say) == ((UNCLEAR, None) if misses == PATIENCE else (None, "unknown_year"))


def test_what_is_told_at_the_read_back_is_kept_though_it_names_somebody_too() -> None:
    whole = Draft(words="he is bored", years=("Y3",), spoken_to=(), hope="harder work")
    story = said("the deputy told me i was an anxious mum", "raise_concern", "confirmed", about=("deputy",))
    answer = read_answer(SCHOOL, whole, story)
    assert answer.draft.words == "he is bored\nthe deputy told me i was an anxious mum"


def test_an_age_at_the_read_back_is_answered_with_more_than_the_same_lines() -> None:
    whole = Draft(words="he is bored", years=("Y3",), spoken_to=(), hope="harder work")
    answer = read_answer(SCHOOL, whole, Told("he's 8", "inform", {"age": 8}, "confirmed"))
    assert answer.misses == 1 and answer.say
