"""A letter is changed by saying so."""

from __future__ import annotations

import pytest

from bot.protocol.letter_parts import Change, Part, applied, read_change


@pytest.mark.parametrize(
    ("text", "part", "words"),
    [
        ("change the outcome to I want an apology", Part.HOPE, "I want an apology"),
        ("please change what I want to: a new table for him", Part.HOPE, "a new table for him"),
        ("can you make the outcome a written apology", Part.HOPE, "a written apology"),
        ("what happened should say he was pushed on Monday", Part.WORDS, "he was pushed on Monday"),
        ("the date should be 3 November", Part.WHEN, "3 November"),
        ('change the date to "last Tuesday"', Part.WHEN, "last Tuesday"),
        ("the date is wrong", Part.WHEN, None),
        ("change what happened", Part.WORDS, None),
        ("the outcome", Part.HOPE, None),
        ("change who I spoke to", Part.SPOKEN_TO, None),
    ],
)
def test_a_part_is_named_and_its_new_words_are_taken(text: str, part: Part, words: str | None) -> None:
    assert read_change(text) == Change(part, words)


@pytest.mark.parametrize(
    "text", ["no", "he's in year 5", "yes that is right", "I am still so angry about what happened to him that day"]
)
def test_what_names_no_part_changes_nothing(text: str) -> None:
    assert read_change(text) is None


def test_what_is_added_is_added_to_what_was_there() -> None:
    change = read_change("add that he was crying")
    assert change is not None
    assert applied("He was pushed", change) == "He was pushed. He was crying"
    assert applied("", change) == "he was crying"
