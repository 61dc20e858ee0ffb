import pytest

from bot.safety import Signal, screen
from tests.safety.heard_danger import DANGER
from tests.safety.heard_threats import THREATS as MORE_THREATS
from tests.safety.said import COPIES, in_capitals, with_unicode_tricks
from tests.safety.said_conduct import THREATS
from tests.safety.said_danger import ABOUT_STAFF, AT_HOME, CHILD_TYPING, EMERGENCY, SELF_HARM

DANGERS = EMERGENCY + AT_HOME + ABOUT_STAFF + SELF_HARM + CHILD_TYPING


@pytest.mark.parametrize("copy", [in_capitals, with_unicode_tricks])
def test_capitals_and_unicode_tricks_change_nothing(copy) -> None:  # type: ignore[no-untyped-def]
    assert [m for m in DANGERS + THREATS if screen(copy(m)) != screen(m)] == []


@pytest.mark.parametrize("name", COPIES)
def test_no_copy_loses_more_than_two_points_of_danger(name: str) -> None:
    messages = DANGERS + DANGER
    lost = [m for m in messages if not screen(COPIES[name](m)).danger]
    assert len(lost) <= 0.02 * len(messages), lost


@pytest.mark.parametrize("name", ["capitals", "unicode tricks", "no punctuation"])
def test_no_copy_loses_more_than_two_points_of_threats(name: str) -> None:
    messages = THREATS + MORE_THREATS
    lost = [m for m in messages if Signal.THREAT not in screen(COPIES[name](m)).signals]
    assert len(lost) <= 0.02 * len(messages), lost


@pytest.mark.parametrize(
    "hidden",
    [
        "h e  h i t s  m e",
        "my dad h.i.t.s me",
        "my dad h1ts me",
        "my d a d  hits  m e",
        "my dad hitttts me",
        "mу dаd hіts mе",
        "my dad hi\u200bts me",
        "my dad ｈｉｔｓ me",
        "my dad 𝓱𝓲𝓽𝓼 me",
        "my dad ħïťś me",
        "my dad hits\u00a0me",
        "MY DAD HITS ME!!!!!!",
        "my dad h*ts me",
    ],
)
def test_a_hidden_word_is_still_read(hidden: str) -> None:
    assert screen(hidden).danger
