"""What is asked about the process: each kind of question has its own answer, and the rest is the whole ladder."""

from __future__ import annotations

import pytest

from bot.protocol.asking import Asking, asking_of
from tests.house.responses import responses

BRANCHED = {
    "ladder_usual",
    "how_long_unset",
    "expectations_more",
    "expectations_unset",
    "head_now",
    "where_written_unset",
    "where_send_general",
}


@pytest.mark.parametrize(
    ("text", "asking"),
    [
        ("how does this work", Asking.LADDER),
        ("what should I say to the teacher", Asking.WHAT_TO_SAY),
        ("how long will it take", Asking.HOW_LONG),
        ("how long is the meeting normally", Asking.MEETING),
        ("what do you expect of me", Asking.EXPECTATIONS),
        ("can I go straight to the head", Asking.STRAIGHT_TO_HEAD),
        ("WHY AM I BEING MADE TO START WITH HIS TEACHER", Asking.STRAIGHT_TO_HEAD),
        ("can I bring somebody with me", Asking.COMPANION),
        ("do I get anything in writing afterwards", Asking.IN_WRITING),
        ("would I be told if the teacher gets disciplined", Asking.OUTCOME),
        ("what's the difference between a concern and a complaint", Asking.DIFFERENCE),
        ("what comes after governors", Asking.AFTERWARDS),
        ("can I go to Ofsted", Asking.OUTSIDE),
        ("it happened last year, is it too late to raise", Asking.TOO_LATE),
        ("at what point can I go to the governors", Asking.WHEN_FORMAL),
        ("what if the concern is about the head", Asking.ABOUT_HEAD),
        ("do I need proof", Asking.PROOF),
        ("can I raise something as a grandparent", Asking.WHO_MAY),
        ("what if she denies it", Asking.NOT_HELPED),
        ("am I overreacting or should I say something", Asking.WORTH_IT),
        ("if I start this can I stop", Asking.STOPPING),
        ("what happens with what I've just told you", Asking.WHERE_TOLD),
        ("where's the complaints policy", Asking.WHERE_WRITTEN),
        ("what if it can\u2019t wait till morning", Asking.HOLIDAYS),
    ],
)
def test_each_question_is_told_from_the_others(text: str, asking: Asking) -> None:
    assert asking_of(text) is asking


def test_every_kind_of_question_has_words() -> None:
    wanted = {f"utter_process_{name}" for name in {*Asking, *BRANCHED}}
    assert wanted == {name for name in responses() if name.startswith("utter_process_")}
