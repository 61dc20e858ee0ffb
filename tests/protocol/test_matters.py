"""A word tells apart what two procedures share; a question about a request is not yet the request."""

from __future__ import annotations

import pytest

from bot.protocol.matters import finer, finer_procedure, only_asking
from bot.protocol.procedures import PROCEDURES


@pytest.mark.parametrize(
    ("heard", "text", "matter"),
    [
        ("fine", "can I ask for leave in term time", "leave_of_absence"),
        ("fine", "religious holiday absence, is that authorised", "leave_of_absence"),
        ("fine", "I've had a fine for taking him on holiday", "fine"),
        ("fine", "what happens if I don't pay the penalty notice", "fine"),
        ("data_request", "I want to see my child's school record", "pupil_record"),
        ("data_request", "request for educational record", "pupil_record"),
        ("data_request", "send me everything you hold on my son, his school record too", "data_request"),
        ("data_request", "FOI about number of exclusions", "freedom_of_information"),
        ("staff_grievance", "whistleblowing policy for staff", "whistleblowing"),
        ("staff_grievance", "I want to raise a grievance", "staff_grievance"),
        ("praise", "suggestion: more bike racks please", "suggestion"),
        ("transport", "route 12 contractor complaint, who handles that", "third_party"),
        ("lost_property", "left his glasses on the school bus", "third_party"),
        ("job", "my son won't be in today", "absence_report"),
        ("unknown", "the parking outside is awful", "parking"),
        ("another_school", "the breakfast club has changed its prices", "third_party"),
        ("data_breach", "the breakfast club list with all our numbers was left out", "data_breach"),
    ],
)
def test_the_words_decide_between_two_procedures(heard: str, text: str, matter: str) -> None:
    assert finer_procedure(heard, text) == matter
    assert matter in PROCEDURES


@pytest.mark.parametrize("text", ["can I stay anonymous", "do I have to say who I am", "will my name be on it"])
def test_asking_for_no_name_is_not_only_asking_who_reads(text: str) -> None:
    assert finer("privacy", text) == "anonymous"


def test_who_reads_this_stays_a_question_about_privacy() -> None:
    assert finer("privacy", "who reads this") == "privacy"


@pytest.mark.parametrize("text", ["how long do you have to answer a SAR", "is there a charge for getting his file"])
def test_a_question_about_a_request_is_no_request(text: str) -> None:
    assert only_asking(text)


@pytest.mark.parametrize("text", ["send me everything you hold on my son", "how do I get a copy of her file"])
def test_a_request_counts_however_it_is_made(text: str) -> None:
    assert not only_asking(text)
