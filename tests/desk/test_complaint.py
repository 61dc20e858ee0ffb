"""The formal complaint: explained, then respected; nothing asked for twice; the subject never addressed."""

from __future__ import annotations

from datetime import date

import pytest

from bot.desk.complaint import Complaint, letter_route, make_formal, note_letter_sent, on_record, talk_first
from bot.desk.intake import Draft
from bot.desk.letter import letter_facts
from bot.protocol.statuses import Status
from bot.protocol.values import Reason
from tests.desk.booking_house import House, hemingford

SAID = Draft(words="The lessons were cancelled.", years=("Y3",), spoken_to=(), hope="Lessons made up.")


def facts(house: House, said: Draft, when: str = "", reference: str | None = None) -> dict[str, str]:
    route = letter_route(house.desk, said)
    return dict(letter_facts(hemingford(), Complaint(said, when), route, date(2026, 5, 13), reference))


def test_whom_the_school_would_ask_to_see_first_is_told(house: House) -> None:
    assert talk_first(house.desk, SAID, None).contact == "class_teacher"  # type: ignore[union-attr]
    at = house.concern(house.parent(), "Y3")
    first = talk_first(house.desk, SAID, at)
    assert first is not None and first.people[0].key == "mr_clarke"


def test_about_the_head_there_is_nobody_to_talk_to_first(house: House) -> None:
    assert talk_first(house.desk, Draft(about=("head",)), None) is None


def test_what_is_on_record_is_not_asked_for_again(house: House) -> None:
    sender = house.parent()
    house.concern(sender, "Y3", hope="A book.")
    draft, at = on_record(house.desk, sender, Draft())
    assert at is not None
    assert (draft.words, draft.years, draft.spoken_to, draft.hope) == (
        "He was pushed at lunch.",
        ("Y3",),
        ("teacher",),
        "A book.",
    )


def test_the_choice_is_recorded_with_every_step_that_was_passed(house: House) -> None:
    sender = house.parent()
    house.turn()
    at = make_formal(house.desk, sender, Complaint(SAID))
    events = [line.event for line in house.history(at.concern.id)]
    assert at.concern.step == 4
    assert events == ["ConcernOpened", "StepSkipped", "StepSkipped", "StepSkipped", "ComplaintWritten"]
    reasons = {line.detail["reason"] for line in house.history(at.concern.id) if line.event == "StepSkipped"}
    assert reasons == {Reason.PARENTS_CHOICE}


def test_a_concern_on_record_becomes_formal_and_no_second_one_is_opened(house: House) -> None:
    sender = house.parent()
    before = house.concern(sender, "Y3")
    house.turn()
    draft, _ = on_record(house.desk, sender, Draft(hope="An answer."))
    after = make_formal(house.desk, sender, Complaint(draft))
    assert after.concern.id == before.concern.id
    record = house.record(before.concern.reference)
    assert (record.step, record.hope) == (4, "An answer.")


def test_a_turn_that_is_taken_again_writes_once(house: House) -> None:
    sender = house.parent()
    house.turn()
    first = make_formal(house.desk, sender, Complaint(SAID))
    again = make_formal(house.desk, sender, Complaint(SAID))
    written = [line for line in house.history(first.concern.id) if line.event == "ComplaintWritten"]
    assert again.concern.id == first.concern.id and len(written) == 1


def test_it_is_formal_when_the_parent_has_sent_it(house: House) -> None:
    sender = house.parent()
    assert note_letter_sent(house.desk, sender) is None
    house.turn()
    at = make_formal(house.desk, sender, Complaint(SAID))
    assert house.record(at.concern.reference).status == Status.OPEN
    note_letter_sent(house.desk, sender)
    record = house.record(at.concern.reference)
    assert record.status == Status.FORMAL and record.due_on is None


@pytest.mark.parametrize("about", ["head", "mrs_fox"])
def test_a_letter_about_the_head_goes_to_the_chair_by_way_of_the_office(house: House, about: str) -> None:
    said = facts(house, Draft(words="x", years=("Y3",), about=(about,)))
    assert "Fox" not in str(said)
    assert "Chair of governors" in said["letter_to"] and "school office" in said["letter_to"]


def test_a_letter_goes_to_the_head_and_says_what_was_tried(house: House) -> None:
    said = facts(house, Draft(words="x", years=("Y3",), spoken_to=("teacher", "mr_clarke"), child_name="Tom Brown"))
    assert said["letter_to"].startswith("Mrs Fox, headteacher\nHemingford Grey")
    assert "Mr Clarke" in said["letter_tried"]
    assert "Tom" in said["letter_child"] and "Brown" not in str(said)
    assert said["letter_date"] == "13 May 2026"


def test_a_letter_has_no_empty_parts(house: House) -> None:
    said = facts(house, Draft(words="x\n\n\ny", years=("Y3",), spoken_to=(), hope=""))
    assert (said["letter_when"], said["letter_hope"], said["letter_reference"]) == ("", "", "")
    assert said["letter_words"] == "X\ny"
