"""Staff in a parent's words, and whom the concern is about."""

from __future__ import annotations

import time as stopwatch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.protocol.people import read_staff, read_subjects

NAMES = {"fox": "fox", "clarke": "clarke", "robertson": "robertson", "honey": "honey", "smith-jones": "smith_jones"}

ROLES = {
    "the head": "head",
    "headteacher": "head",
    "Head Teacher": "head",
    "headmistress": "head",
    "the HT": "head",
    "see head": "head",
    "head said no": "head",
    "the head's office": "head",
    "what a little man your head is": "head",
    "complained to the head": "head",
    "in front of the head": "head",
    "deputy": "deputy",
    "deputy head": "deputy",
    "dep head": "deputy",
    "assistant head": "assistant_head",
    "head of year": "phase_leader",
    "phase leader": "phase_leader",
    "KS1 lead": "phase_leader",
    "the lady in charge of years 1 and 2": "phase_leader",
    "his teacher": "teacher",
    "class teacher": "teacher",
    "form tutor": "teacher",
    "the ct": "teacher",
    "sir said": "teacher",
    "miss shouted at them": "teacher",
    "his teacher miss p": "teacher",
    "supply teacher": "teacher",
    "TA": "ta",
    "his ta": "ta",
    "ta has him pinned down": "ta",
    "teaching assistant": "ta",
    "LSA": "ta",
    "one to one support": "ta",
    "SENCO": "senco",
    "SENDCo": "senco",
    "special needs lady": "senco",
    "dinner lady": "lunchtime",
    "lunchtime supervisor": "lunchtime",
    "midday lady": "lunchtime",
    "key worker": "key_worker",
    "her key person": "key_worker",
    "chair of governors": "chair",
    "the chair of the governing body": "chair",
    "vice chair of governors": "governor",
    "the governors": "governor",
    "clerk to the governors": "clerk",
    "office told my ex where i work": "office",
    "reception phoned me": "office",
    "the receptionist": "office",
    "number for the office?": "office",
    "the caretaker": "other",
    "bus driver": "other",
    "his swimming coach": "other",
    "head of maths": "other",
    "teacher, phase leader, head": "teacher phase_leader head",
    "the head and the deputy head": "head deputy",
}

NOBODY = (
    "head lice",
    "bumped his head",
    "a bump on the head",
    "it went over his head",
    "a kick to the head",
    "doing my head in",
    "from the head down",
    "head first",
    "heads up",
    "sent to the office",
    "his inhaler is in the office",
    "in reception",
    "he threw a chair",
    "ta very much",
    "ok ta",
    "dear sir or madam",
    "we miss her",
    "going to miss swimming",
    "left on the coach",
    "a fox in the playground",
    "honey sandwiches",
    "Mrs Patel",
    "",
)

BY_NAME = {
    "mrs fox": "fox",
    "Mrs. Fox": "fox",
    "MRS  FOX": "fox",
    "Mrs Fox's office": "fox",
    "we saw Fox about it": "fox",
    "Clarke": "clarke",
    "spoke to clarke": "clarke",
    "mr clark": "clarke",
    "mr clakre": "clarke",
    "mrs robinson-robertson": "",
    "Mr Smith-Jones": "smith_jones",
    "a clarkes shop": "clarke",
    "spoke to clark kent": "",
    "Fox cubs": "",
    "mr foxe": "",
    "teacher monday, clarke thursday": "teacher clarke",
    "the head Mrs Fox": "head fox",
}

ABOUT = {
    "I have a problem with the head": "head",
    "his teacher keeps shouting at him": "teacher",
    "Mr Clarke was rude to me": "clarke",
    "complaint about the TA": "ta",
    "I'm complaining about the deputy head": "deputy",
    "I want to complain to the head about his teacher": "teacher",
    "can I talk to the head about my son's TA": "ta",
    "I'm not happy with how the teacher spoke to him": "teacher",
    "the way the head dealt with it": "head",
    "scared of Miss Honey": "honey",
    "he was grabbed by the TA": "ta",
    "was told off by the lunchtime staff": "lunchtime",
    "the lunchtime supervisor made him stand outside": "lunchtime",
    "I saw the TA grab him": "ta",
    "teacher told him he was stupid": "teacher",
    "I told the teacher and she was horrible": "teacher",
    "his teacher's attitude": "teacher",
    "useless head": "head",
    "The head hung up on me": "head",
    "deputy was really dismissive": "deputy",
    "I want to report a teacher": "teacher",
    "it's about Mrs Fox": "fox",
    "who do I see if the phase leader is the problem": "phase_leader",
    "Mr X hates him": "teacher",
}

ONLY_TOLD = (
    "I spoke to Mr Clarke",
    "told the head",
    "asked his teacher to move him",
    "raised my concerns with the head",
    "spoke to the teacher about a boy who hits him",
    "the head said she would look into it",
    "Mrs Fox was lovely",
    "the SENCO never replies",
    "I spoke to the teacher. He is being bullied",
    "the TA was hit by my son",
    "my son hit the TA",
    "it's not about the head",
    "I've no problem with his teacher",
    "it was dealt with by the head",
    "how about the head",
    "meeting with Mr Clarke to discuss his reading",
)


@pytest.mark.parametrize(("text", "staff"), ROLES.items())
def test_staff_are_known_by_their_part(text: str, staff: str) -> None:
    assert " ".join(read_staff(text, NAMES)) == staff


@pytest.mark.parametrize("text", NOBODY)
def test_a_body_a_place_or_an_animal_is_not_staff(text: str) -> None:
    assert read_staff(text, NAMES) == ()


@pytest.mark.parametrize(("text", "staff"), BY_NAME.items())
def test_staff_are_known_by_a_name_in_the_school_file(text: str, staff: str) -> None:
    assert " ".join(read_staff(text, NAMES)) == staff


def test_a_school_without_names_still_has_roles() -> None:
    assert read_staff("mrs fox and the head", {}) == ("head",)


@pytest.mark.parametrize(("text", "subjects"), ABOUT.items())
def test_whoever_is_complained_of_is_the_subject(text: str, subjects: str) -> None:
    assert " ".join(read_subjects(text, NAMES)) == subjects


@pytest.mark.parametrize("text", ONLY_TOLD)
def test_whoever_was_only_spoken_to_is_not_the_subject(text: str) -> None:
    assert read_subjects(text, NAMES) == ()


def test_a_subject_the_school_file_does_not_know_is_still_kept_from_the_first_step() -> None:
    assert read_staff("Mrs Patel keeps picking on him", NAMES) == ()
    assert read_subjects("Mrs Patel keeps picking on him", NAMES) == ("teacher",)


@given(text=st.text(max_size=200))
def test_any_text_is_read_without_failing(text: str) -> None:
    assert set(read_subjects(text, NAMES)) <= {*read_staff(text, NAMES), "teacher"}


@pytest.mark.parametrize(
    "unit", ["a", "Fox ", "mrs ", "the head ", "head ", "about ", "very ", "ﷺ", "İ", "shouted at "]
)
def test_a_message_of_a_hundred_thousand_characters_is_read_in_no_time(unit: str) -> None:
    text = (unit * 100_000)[:100_000]
    for read in (read_staff, read_subjects):
        took = []
        for _ in range(3):
            begun = stopwatch.process_time()
            read(text, NAMES)
            took.append(stopwatch.process_time() - begun)
        assert min(took) < 0.05
