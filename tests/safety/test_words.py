from itertools import product

import pytest

from bot.safety import Screening, Signal, Verdict
from bot.safety.words import SchoolFacts, reply

FULL = SchoolFacts("Hemingford Grey Primary School", "01480 375050", "Ms Arden")
BARE = SchoolFacts("Hemingford Grey Primary School", None, None)
OF_A_VERDICT = {
    Verdict.EMERGENCY: frozenset({Signal.EMERGENCY, Signal.SAFEGUARDING}),
    Verdict.SELF_HARM: frozenset({Signal.SELF_HARM, Signal.SAFEGUARDING}),
    Verdict.SAFEGUARDING: frozenset({Signal.SAFEGUARDING}),
    Verdict.THREAT: frozenset({Signal.THREAT}),
}
DANGERS = [verdict for verdict in OF_A_VERDICT if verdict is not Verdict.THREAT]


def found(verdict: Verdict, *, child: bool = False, staff: bool = False) -> Screening:
    return Screening(OF_A_VERDICT[verdict], verdict, child, staff)


def every_reply() -> list[str]:
    ways = product(OF_A_VERDICT, (FULL, BARE), *[(False, True)] * 4, (None, "HG-26-0101"))
    return [
        reply(found(verdict, child=child, staff=staff), facts, reference=reference, again=again, kept=kept)
        for verdict, facts, child, staff, again, kept, reference in ways
    ]


def words(text: str) -> int:
    return len(text.split())


@pytest.mark.parametrize("verdict", DANGERS)
@pytest.mark.parametrize("again", [False, True])
def test_every_reply_to_danger_gives_999(verdict: Verdict, again: bool) -> None:
    assert "999" in reply(found(verdict), FULL, again=again)
    assert "999" in reply(found(verdict, child=True), FULL, again=again)


def test_a_worry_about_a_child_gets_the_nspcc_and_101() -> None:
    for again in (False, True):
        said = reply(found(Verdict.SAFEGUARDING), FULL, again=again)
        assert "0808 800 5000" in said and "101" in said


def test_self_harm_gets_the_samaritans_and_111() -> None:
    for again in (False, True):
        said = reply(found(Verdict.SELF_HARM), FULL, again=again)
        assert "116 123" in said and "111" in said and "0800 1111" in said


def test_an_illness_is_not_answered_with_advice_about_a_worry() -> None:
    ill = Screening(frozenset({Signal.EMERGENCY}), Verdict.EMERGENCY, False, False)
    assert "NSPCC" not in reply(ill, FULL)


@pytest.mark.parametrize("verdict", DANGERS)
def test_a_child_is_answered_as_a_child(verdict: Verdict) -> None:
    said = reply(found(verdict, child=True), FULL)
    assert "0800 1111" in said and "NSPCC" not in said and "grown-up you trust" in said


def test_a_child_hurt_by_staff_is_not_sent_to_a_teacher() -> None:
    assert "teacher" not in reply(found(Verdict.SAFEGUARDING, child=True, staff=True), FULL)


def test_the_safeguarding_lead_is_named_only_where_the_school_has_one() -> None:
    assert "Ms Arden" in reply(found(Verdict.SAFEGUARDING), FULL)
    assert "01480 375050" in reply(found(Verdict.SAFEGUARDING), FULL)
    assert "the school office" in reply(found(Verdict.SAFEGUARDING), BARE)


def test_a_fact_that_the_school_has_not_set_is_never_printed() -> None:
    assert [said for said in every_reply() if "None" in said or "{" in said or "  " in said] == []


def test_an_allegation_about_staff_never_says_speak_to_the_teacher() -> None:
    said = reply(found(Verdict.SAFEGUARDING, staff=True), FULL)
    assert "does not go to the person it is about" in said and "chair of governors" in said
    assert "teacher" not in said


def test_nothing_promises_secrecy_probes_preaches_or_books() -> None:
    never = (
        "secret", "confidential", "anonymous", "between us", "understand how you feel", "appointment", "facebook",
        "social media", "post", "what happened", "are you sure", "who did", "?", "!", "8am", "10pm", "24 hours",
    )  # fmt: skip
    assert [(said, word) for said in every_reply() for word in never if word in said.lower()] == []


def test_nobody_is_said_to_have_read_it_or_been_called() -> None:
    never = ("has read", "have read", "has been told", "have been told", "have told", "we have called", "police have")
    assert [(said, word) for said in every_reply() for word in never if word in said.lower()] == []


def test_a_parent_is_told_what_is_kept_and_who_can_see_it() -> None:
    said = reply(found(Verdict.SAFEGUARDING), FULL, reference="HG-26-0101")
    assert "This has been kept for the people at school who look after children's safety" in said
    assert "HG-26-0101" in said


def test_nothing_is_said_to_be_kept_that_is_not() -> None:
    for verdict in DANGERS:
        said = reply(found(verdict), FULL, kept=False)
        assert "has been kept" not in said and "cannot keep" in said
    assert "flagged" not in reply(found(Verdict.THREAT), FULL, kept=False)


def test_the_chat_is_said_not_to_be_watched_at_night() -> None:
    for verdict in DANGERS:
        assert "Nobody watches this chat at night" in reply(found(verdict), FULL)


def test_a_threat_is_answered_honestly_and_the_talk_goes_on() -> None:
    said = reply(found(Verdict.THREAT), FULL)
    assert "refers threats of physical harm to the police" in said and "I have not called anyone" in said
    assert "tell me what upset you" in said


@pytest.mark.parametrize("verdict", list(OF_A_VERDICT))
def test_a_reply_to_a_parent_is_short(verdict: Verdict) -> None:
    assert words(reply(found(verdict), FULL, reference="HG-26-0101")) <= 72
    assert words(reply(found(verdict, staff=True), FULL, reference="HG-26-0101")) <= 80


@pytest.mark.parametrize("verdict", list(OF_A_VERDICT))
def test_a_repeated_reply_is_shorter(verdict: Verdict) -> None:
    for child in (False, True):
        screening = found(verdict, child=child)
        assert words(reply(screening, FULL, again=True)) < words(reply(screening, FULL))


@pytest.mark.parametrize("verdict", DANGERS)
def test_a_reply_to_a_child_is_shorter_still(verdict: Verdict) -> None:
    assert words(reply(found(verdict, child=True), FULL, reference="HG-26-0101")) <= 45
