from bot.safety import Signal, Verdict, screen
from tests.safety.heard_threats import THREATS as MORE_THREATS
from tests.safety.said_conduct import (
    ABUSE,
    NOT_ABUSE,
    NOT_PLANS,
    NOT_POSTED,
    NOT_THREATS,
    PLANS,
    POSTED,
    THREATS,
)


def with_signal(signal: Signal, messages: tuple[str, ...]) -> list[str]:
    return [message for message in messages if signal in screen(message).signals]


def without(signal: Signal, messages: tuple[str, ...]) -> list[str]:
    return [message for message in messages if signal not in screen(message).signals]


def test_a_threat_by_the_writer_is_heard() -> None:
    assert without(Signal.THREAT, THREATS + MORE_THREATS) == []


def test_a_threat_alone_is_answered_as_a_threat() -> None:
    assert [m for m in THREATS if screen(m).verdict is not Verdict.THREAT] == []


def test_reported_denied_and_idiomatic_threats_are_not_the_writers() -> None:
    assert with_signal(Signal.THREAT, NOT_THREATS) == []


def test_a_threat_that_somebody_else_made_is_not_the_parents() -> None:
    assert Signal.THREAT not in screen("he threatened to hit my son").signals
    assert Signal.THREAT not in screen("a boy told her he'd smash her face in").signals


def test_insults_at_staff_school_or_chat_are_heard() -> None:
    assert without(Signal.ABUSE, ABUSE) == []


def test_what_children_call_one_another_is_not_the_parents_abuse() -> None:
    assert with_signal(Signal.ABUSE, NOT_ABUSE) == []


def test_abuse_alone_asks_for_no_safety_reply() -> None:
    assert screen("you're a useless bot").verdict is Verdict.CLEAR


def test_a_plan_to_post_is_heard_and_is_not_a_post() -> None:
    assert without(Signal.SOCIAL_MEDIA_PLAN, PLANS) == []
    assert with_signal(Signal.SOCIAL_MEDIA_POSTED, PLANS) == []


def test_a_post_that_is_up_is_heard_and_is_not_a_plan() -> None:
    assert without(Signal.SOCIAL_MEDIA_POSTED, POSTED) == []
    assert with_signal(Signal.SOCIAL_MEDIA_PLAN, POSTED) == []


def test_a_negated_plan_or_a_question_is_no_plan() -> None:
    assert with_signal(Signal.SOCIAL_MEDIA_PLAN, NOT_PLANS) == []


def test_somebody_elses_post_is_not_the_parents() -> None:
    assert with_signal(Signal.SOCIAL_MEDIA_POSTED, NOT_POSTED) == []
