"""Small things that need no learning, and the messages that they must not be taken for."""

from __future__ import annotations

import pytest

from bot.protocol.courtesy import Small, small


@pytest.mark.parametrize(
    "text",
    [
        "I was angry, sorry",
        "sorry for swearing",
        "sorry about my language",
        "I didn't mean to be rude",
        "sorry I lost my temper",
    ],
)
def test_an_apology_is_heard(text: str) -> None:
    assert small(text) is Small.APOLOGY


@pytest.mark.parametrize(
    "text",
    [
        "sorry but the teacher shouted at him",
        "sorry to bother you",
        "the head said sorry for shouting and then he was rude to my wife again yesterday at the gate",
        "no apology from the teacher",
    ],
)
def test_what_somebody_else_did_is_no_apology(text: str) -> None:
    assert small(text) is None


@pytest.mark.parametrize("text", ["asdfgh", "jjjjjjjjj", "hjk hjk hjk", "...", "?????", "😂😂😂", "🦄🍕🚀", "~~~"])
def test_no_words_are_noise(text: str) -> None:
    assert small(text) is Small.NOTHING_SAID


@pytest.mark.parametrize(
    "text", ["4", "Y4", "year 4", "Tom", "thx", "pls", "hmm", "07700 900123", "power", "নমস্কার", "ok"]
)
def test_a_short_answer_is_not_noise(text: str) -> None:
    assert small(text) is None


@pytest.mark.parametrize(
    ("text", "said"), [("👍", Small.YES), ("👍🏽", Small.YES), ("👌 👍", Small.YES), ("👎", Small.NO)]
)
def test_a_thumb_is_an_answer(text: str, said: Small) -> None:
    assert small(text) is said
