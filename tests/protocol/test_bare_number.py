"""A bare number is an answer where a year was asked for, and nowhere else."""

from __future__ import annotations

import pytest

from bot.protocol.years import bare_number


@pytest.mark.parametrize(
    ("text", "number"), [("4", 4), ("four", 4), ("It's 4", 4), (" 6. ", 6), ("4th", 4), ("10 please", 10)]
)
def test_a_number_alone_is_read(text: str, number: int) -> None:
    assert bare_number(text) == number


@pytest.mark.parametrize("text", ["2 weeks", "4 times", "he has 4 detentions", "2 and 5", "07700 900123", ""])
def test_a_number_of_something_is_not(text: str) -> None:
    assert bare_number(text) is None
