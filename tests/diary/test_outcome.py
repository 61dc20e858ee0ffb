"""How a meeting went, in words: a concern is closed only by a plain yes."""

from __future__ import annotations

import pytest

from bot.diary.outcome import HowItWent, read_how_it_went


@pytest.mark.parametrize(
    "said",
    [
        "yes",
        "yes it did thanks",
        "It helped!",
        "really helpful",
        "all sorted",
        "it went really well",
        "much better now",
    ],
)
def test_a_plain_yes_is_that_it_helped(said: str) -> None:
    assert read_how_it_went(said) is HowItWent.HELPED


@pytest.mark.parametrize(
    "said",
    [
        "no",
        "nope",
        "it didn’t help",
        "it did not really help",
        "not really",
        "waste of time",
        "nothing has changed",
        "no it made it worse",
        "still going on",
        "it wasnt sorted",
        "not helpful at all",
        "she was no help",
    ],
)
def test_a_no_in_any_words_is_that_it_did_not_help(said: str) -> None:
    assert read_how_it_went(said) is HowItWent.NOT_HELPED


@pytest.mark.parametrize(
    "said",
    [
        "we did not meet",
        "she didnt turn up",
        "I couldn't make it",
        "nobody was there",
        "missed it sorry",
        "it didn't happen",
    ],
)
def test_a_meeting_that_never_was_is_told_from_one_that_did_not_help(said: str) -> None:
    assert read_how_it_went(said) is HowItWent.NOT_HELD


@pytest.mark.parametrize(
    "said",
    [
        "it helped a bit but he was pushed again today",
        "sort of helped",
        "did it help?",
        "helped, although I am not sure",
        "who do I see next",
        "",
        "yes it helped and we have agreed that she will ring me on friday with some news about the playground",
    ],
)
def test_what_could_mean_either_closes_nothing(said: str) -> None:
    assert read_how_it_went(said) is None
