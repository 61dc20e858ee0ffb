"""A child's first name, where it is clearly given."""

from __future__ import annotations

import time as stopwatch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.protocol.children import read_child_name

GIVEN = {
    "my son Tom": "Tom",
    "my son tom is upset": "Tom",
    "her name is Amelia": "Amelia",
    "her name is xanthe": "Xanthe",
    "my daughter is called zainab": "Zainab",
    "his name Kacper": "Kacper",
    "name: Priya": "Priya",
    "Tom's in year 3": "Tom",
    "Anaya in year 2 is sad": "Anaya",
    "this is about Kai": "Kai",
    "regarding Alfie": "Alfie",
    "DS Oliver": "Oliver",
    "DD is Leo": "Leo",
    "the twins, Ava and Isla": "Ava",
    "I'm Kelly, mum of Jake": "Jake",
    "Ollie won't go to school": "Ollie",
    "beth's counsellor says so": "Beth",
    "Sam and Ella are both in y4": "Sam",
    "it's Jacob": "Jacob",
    "Tilly": "Tilly",
    "Mohammed, with an o and two m's": "Mohammed",
    "MY SON TOM WAS HIT": "Tom",
    "my child's name is Ruby-Mae": "Ruby-Mae",
}

NOT_GIVEN = (
    "my son",
    "my son is upset",
    "My Son Is Crying",
    "DD is autistic",
    "her name is on the list",
    "the name calling has started",
    "they called her fat",
    "called him stupid",
    "it's awful",
    "it's March",
    "it's about Monday",
    "about the head",
    "Hope you are well",
    "May I ask",
    "Children in year 2 are rude",
    "Homework in year 3",
    "a year 7 lad, IBS",
    "jack of all trades",
    "",
)


@pytest.mark.parametrize(("text", "name"), GIVEN.items())
def test_a_name_that_is_clearly_given_is_kept(text: str, name: str) -> None:
    assert read_child_name(text) == name


@pytest.mark.parametrize("text", NOT_GIVEN)
def test_a_word_that_is_not_a_name_is_not_taken_for_one(text: str) -> None:
    assert read_child_name(text) is None


@pytest.mark.parametrize("text", ["his name is tom smith", "My son Tom Smith was hit", "Tom Smith is in year 3"])
def test_a_surname_is_never_kept(text: str) -> None:
    assert read_child_name(text) == "Tom"


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Fox said no",
        "this is about Mrs Fox",
        "my son's teacher is Miss Honey",
        "about Mr Harris",
        "Miss Grace is kind",
    ],
)
def test_a_member_of_staff_is_never_taken_for_a_child(text: str) -> None:
    assert read_child_name(text) is None


@given(text=st.text(max_size=200))
def test_any_text_is_read_without_failing(text: str) -> None:
    name = read_child_name(text)
    assert name is None or 1 < len(name) < 20


@pytest.mark.parametrize("unit", ["a", "name is ", "my son ", "Aaaa ", "a-", "o'", "'s ", "Tom ", "ﷺ"])
def test_a_message_of_a_hundred_thousand_characters_is_read_in_no_time(unit: str) -> None:
    text = (unit * 100_000)[:100_000]
    took = []
    for _ in range(3):
        begun = stopwatch.process_time()
        read_child_name(text)
        took.append(stopwatch.process_time() - begun)
    assert min(took) < 0.05
