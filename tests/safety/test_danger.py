import pytest

from bot.safety import Signal, Verdict, combine, screen
from tests.safety.heard_danger import DANGER
from tests.safety.said_danger import ABOUT_STAFF, AT_HOME, CHILD_TYPING, EMERGENCY, SELF_HARM


def without(signal: Signal, messages: tuple[str, ...]) -> list[str]:
    return [message for message in messages if signal not in screen(message).signals]


def test_danger_happening_now_is_an_emergency() -> None:
    assert without(Signal.EMERGENCY, EMERGENCY) == []
    assert [m for m in EMERGENCY if screen(m).verdict is not Verdict.EMERGENCY] == []


def test_harm_at_home_is_safeguarding() -> None:
    assert without(Signal.SAFEGUARDING, AT_HOME) == []


def test_an_allegation_that_staff_hurt_a_child_is_safeguarding_and_about_staff() -> None:
    assert without(Signal.SAFEGUARDING, ABOUT_STAFF) == []
    assert [m for m in ABOUT_STAFF if not screen(m).about_staff] == []


def test_harm_at_home_is_not_about_staff() -> None:
    assert [m for m in AT_HOME if screen(m).about_staff] == []


def test_self_harm_by_a_child_or_a_parent_is_heard() -> None:
    assert without(Signal.SELF_HARM, SELF_HARM) == []


def test_a_child_who_seems_to_be_typing_is_heard_as_a_child() -> None:
    assert [m for m in CHILD_TYPING if not screen(m).child_typing] == []
    assert without(Signal.SAFEGUARDING, CHILD_TYPING) == []


def test_a_grown_up_is_not_taken_for_a_child() -> None:
    grown_ups = AT_HOME + ABOUT_STAFF + EMERGENCY
    assert [m for m in grown_ups if screen(m).child_typing] == []


def test_danger_in_many_other_words_is_heard() -> None:
    assert [m for m in DANGER if not screen(m).danger] == []


def test_danger_is_not_taken_for_a_threat() -> None:
    messages = EMERGENCY + AT_HOME + ABOUT_STAFF + SELF_HARM + CHILD_TYPING
    assert [m for m in messages if Signal.THREAT in screen(m).signals] == []


def test_understatement_counts() -> None:
    assert screen("things aren't right at home").danger
    assert screen("she flinches when he comes in").danger
    assert screen("he says he doesn't want to be here any more").verdict is Verdict.SELF_HARM


def test_danger_is_found_wherever_it_stands_in_a_long_message() -> None:
    chat = "We were pleased with the reading scheme and the new hall. " * 60
    disclosure = " Her stepdad hits her with a belt. "
    for message in (disclosure + chat, chat + disclosure, chat + disclosure + chat):
        assert screen(message).verdict is Verdict.SAFEGUARDING


def test_the_gravest_thing_found_decides() -> None:
    both = "my daughter has taken an overdose and I will kill that teacher"
    assert {Signal.EMERGENCY, Signal.SELF_HARM, Signal.THREAT} <= screen(both).signals
    assert screen(both).verdict is Verdict.EMERGENCY
    assert screen("the TA slapped my son, I'll break her jaw").verdict is Verdict.SAFEGUARDING


def test_a_worrying_word_alone_is_answered_as_a_guess() -> None:
    for alone in ("hurt", "scared", "blood on it", "he got hurt", "touched", "knife"):
        found = screen(alone)
        assert found.danger and found.guessed, alone


def test_a_guess_stays_one_whatever_the_learned_layer_adds() -> None:
    assert combine(screen("hurt"), ["emergency"]).guessed


@pytest.mark.parametrize(
    "text",
    [
        "they left my daughter at the museum",
        "she's given away all her things",
        "nobody is looking after the children at home",
    ],
)
def test_what_is_plain_is_heard_without_any_model(text: str) -> None:
    assert screen(text).danger
