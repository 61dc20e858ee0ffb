"""Small readings of what a parent wants with the talk itself."""

from __future__ import annotations

import pytest

from bot.protocol.turns import Turn, is_a_question, is_upset, only_opens, only_stops, says_how_often, turn_of


@pytest.mark.parametrize(
    ("text", "turn"),
    [
        ("start again", Turn.START_AGAIN),
        ("can we start over please", Turn.START_AGAIN),
        ("Let’s begin again", Turn.START_AGAIN),
        ("actually i want to talk about something else", Turn.SOMETHING_ELSE),
        ("I've got another problem", Turn.SOMETHING_ELSE),
        ("go on", Turn.CARRY_ON),
        ("ok let's carry on with it", Turn.CARRY_ON),
        ("where were we", Turn.CARRY_ON),
        ("please withdraw my concern", Turn.WITHDRAWN),
        ("i want to withdraw my complaint", Turn.WITHDRAWN),
        ("they want to withdraw him from class", None),
        ("i've done that", Turn.STEP_DONE),
        ("we have spoken to her already", Turn.STEP_DONE),
        ("I have a concern about my son", Turn.OPENING),
        ("I want to make a complaint", None),
        ("I have spoken to her and she laughed", None),
        ("", None),
        ("hi", None),
        ("it will start again as soon as the teacher turns round", None),
        ("there is something else in his bag every day", None),
        ("she can't go on like this", None),
        ("I want to talk about something else he said to my daughter", None),
    ],
)
def test_a_turn_is_said_on_its_own_and_is_no_part_of_a_story(text: str, turn: Turn | None) -> None:
    assert turn_of(text) is turn


@pytest.mark.parametrize(
    "text", ["stop", "Stop!", "ok stop please", "cancel", "never mind", "forget it", "leave it for now"]
)
def test_a_bare_stop_stops_the_talk(text: str) -> None:
    assert only_stops(text)


@pytest.mark.parametrize(
    "text",
    ["stop hit", "stop it", "stop the name calling", "for it to stop", "make him stop it", "stop him hitting my son"],
)
def test_to_want_something_stopped_is_a_hope(text: str) -> None:
    assert not only_stops(text)


@pytest.mark.parametrize(
    "text", ["who reads this", "and how long will it take", "are you a robot", "is that normal?", "what if she refuses"]
)
def test_a_question_is_answered(text: str) -> None:
    assert is_a_question(text)


@pytest.mark.parametrize(
    "text", ["what the plan says", "what we agreed in june", "an apology", "that he gets his coat back"]
)
def test_an_answer_that_begins_like_a_question_is_an_answer(text: str) -> None:
    assert not is_a_question(text)


@pytest.mark.parametrize("text", ["twice", "loads of times", "3 times", "yes, twice already", "of course I have"])
def test_how_often_is_a_yes(text: str) -> None:
    assert says_how_often(text)


@pytest.mark.parametrize("text", ["not once", "nobody", "no", "I have not"])
def test_a_no_is_not_how_often(text: str) -> None:
    assert not says_how_often(text)


@pytest.mark.parametrize("text", ["NOBODY has DONE ANYTHING", "i am absolutely furious", "it's a disgrace!!"])
def test_loud_words_are_heard(text: str) -> None:
    assert is_upset(text)


@pytest.mark.parametrize("text", ["my son in Y3 has no reading book", "he has an EHCP and a TA", "thank you!"])
def test_quiet_words_are_not_called_loud(text: str) -> None:
    assert not is_upset(text)


@pytest.mark.parametrize(
    "text",
    [
        "I have a concern",
        "I want to complain",
        "i'd like to raise a concern about my daughter in year 2",
        "I'm worried about my son",
        "hi, I need to talk about something",
        "we have a problem with the school",
    ],
)
def test_an_opening_is_not_yet_the_story(text: str) -> None:
    assert only_opens(text)


@pytest.mark.parametrize(
    "text",
    [
        "I have a concern about the lunch queue",
        "I'm worried about my son, he cries every morning",
        "bullying",
        "I want to complain about Mr Clarke",
        "my daughter is unhappy",
    ],
)
def test_a_story_is_the_story(text: str) -> None:
    assert not only_opens(text)
