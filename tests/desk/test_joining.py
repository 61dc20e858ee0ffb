"""A code is told apart from words, and asking for another chat from talking about one."""

from __future__ import annotations

import pytest

from bot.desk import joining
from bot.desk.joining import asked_for, code_in

CODES = ["SWFYB-6XSZ3", "swfyb-6xsz3", " SWFYB 6XSZ3\n", "swfyb6xsz3", "my code is SWFYB-6XSZ3.", "Code: SWFYB–6XSZ3"]
WORDS = [
    "her teacher",
    "HERTEACHER",
    "year 4 teach",
    "SWFYB-6XSZ",
    "SWFYB-6XSZ3 and more",
    "98765 43234",
    "the code for the gate is 12345",
    "",
]
ASKED = [
    "/link",
    "Can I continue this in Telegram?",
    "how do I go on with this in telegram",
    "can we use Telegram instead?",
]
TALKED = [
    "the boys use telegram to bully him",
    "can I use my phone",
    "telegram",
    "does telegram keep a copy of this",
    "can i write to telegram about what she said to my son",
    "he was linked to it",
]


@pytest.mark.parametrize("said", CODES)
def test_a_code_is_known_however_it_is_typed(said: str) -> None:
    assert code_in(said) == "SWFYB6XSZ3"
    assert asked_for(said) == "join"


@pytest.mark.parametrize("said", WORDS)
def test_words_are_no_code(said: str) -> None:
    assert code_in(said) is None
    assert asked_for(said) is None


@pytest.mark.parametrize("said", ASKED)
def test_who_asks_to_go_on_elsewhere_is_given_a_code(said: str) -> None:
    assert asked_for(said) == "link"


@pytest.mark.parametrize("said", TALKED)
def test_who_talks_about_another_chat_is_heard(said: str) -> None:
    assert asked_for(said) is None


def test_every_code_that_is_made_is_known_for_one() -> None:
    for _ in range(2_000):
        assert code_in(joining._fresh()) is not None
