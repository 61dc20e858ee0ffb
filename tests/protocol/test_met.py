"""Who has been spoken to is read in the middle of a story, and never out of a wish."""

from __future__ import annotations

import pytest

from bot.protocol.people import read_met

NAMES = {"clarke": "mr_clarke", "fox": "mrs_fox", "honey": "miss_honey", "robertson": "mrs_robertson"}


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("I have already spoken to his teacher twice and it is still going on", ("teacher",)),
        ("my daughter is left out and I have had a meeting with Mr Clarke about it", ("mr_clarke",)),
        ("i spoke to Mrs Brown on the playground and she said shed look into it", ("teacher",)),
        ("I've told the teacher 3 times!!!!", ("teacher",)),
        ("spoken to the teacher and miss honey", ("teacher", "miss_honey")),
        ("we've both emailed the head about this", ("head",)),
        ("he cries every night. Already raised it with Mrs Robertson", ("mrs_robertson",)),
        ("his dad went to see the teacher last week", ("teacher",)),
        ("I met with Miss Honey and then Mrs Fox", ("miss_honey", "mrs_fox")),
    ],
)
def test_what_was_done_is_read(text: str, met: tuple[str, ...]) -> None:
    assert read_met(text, NAMES) == met


@pytest.mark.parametrize(
    "text",
    [
        "I haven't spoken to the teacher yet",
        "I want to speak to Mr Clarke",
        "should I have told the teacher",
        "he told the teacher and she laughed",
        "the teacher told him off",
        "can I see Mrs Fox",
        "if I spoke to the teacher would it help",
        "I don't want to talk to the teacher",
        "I have never met Mrs Fox",
        "before I spoke to the teacher I wanted to ask",
    ],
)
def test_what_was_not_done_is_not(text: str) -> None:
    assert read_met(text, NAMES) == ()
