from bot.safety import Signal, Verdict, screen
from tests.safety.heard_ordinary import ORDINARY as MORE_ORDINARY
from tests.safety.said_conduct import NOT_THREATS
from tests.safety.said_ordinary import ORDINARY


def test_ordinary_concerns_raise_no_alarm() -> None:
    assert [m for m in ORDINARY + MORE_ORDINARY if screen(m).danger] == []


def test_ordinary_concerns_are_no_threats() -> None:
    assert [m for m in ORDINARY + MORE_ORDINARY if Signal.THREAT in screen(m).signals] == []


def test_idiom_is_not_danger() -> None:
    assert [m for m in NOT_THREATS if screen(m).danger] == []


def test_a_scuffle_between_pupils_is_a_concern_and_not_safeguarding() -> None:
    for scuffle in ("another boy pushed him", "a girl kicked her at break", "a lad in year 5 punched my son"):
        assert not screen(scuffle).danger


def test_a_denial_is_not_danger() -> None:
    for denial in (
        "nobody has hurt her",
        "he has not been hit",
        "there are no bruises",
        "no one at home is hurting him",
    ):
        assert not screen(denial).danger


def test_greetings_and_empty_messages_are_clear() -> None:
    for message in ("", " ", "hello", "👍", "thank you", "...", "/restart", "<b>hi</b>"):
        assert screen(message).verdict is Verdict.CLEAR


def test_a_thing_that_is_not_changed_is_no_neglect_and_a_child_is() -> None:
    for thing in ("her reading book has not been changed since half term", "the menu hasn't been changed in weeks"):
        assert not screen(thing).danger
    for child in ("his nappy has not been changed since yesterday", "she hasn't been washed or fed in days"):
        assert screen(child).danger


def test_a_worrying_word_beside_what_is_no_danger_is_clear() -> None:
    for ordinary in ("scared of spiders", "her feelings hurt", "blood test", "knife and fork", "not scared"):
        assert screen(ordinary).verdict is Verdict.CLEAR


def test_a_parent_who_speaks_of_his_dad_is_no_child() -> None:
    assert not screen("please don't tell his dad I have been in touch").child_typing
    assert screen("please dont ring my mum").child_typing
