"""What the office must do: on its list once, with its date, and out of the sight of whoever it is about."""

from __future__ import annotations

from datetime import date

import pytest

from bot.desk.answers import ask_to_delete, note_procedure
from bot.desk.callback import CallWish, ask_for_call
from bot.desk.office import Errand, ask_office
from bot.desk.values import Flag, FlagKind
from tests.desk.booking_house import House


def waiting(house: House) -> list[Flag]:
    with house.desk.casebook.reading() as work:
        return list(work.flags.waiting())


@pytest.mark.parametrize(
    ("matter", "kind", "due"),
    [
        ("data_request", FlagKind.DATA_REQUEST, date(2026, 6, 13)),
        ("pupil_record", FlagKind.DATA_REQUEST, date(2026, 6, 10)),
        ("data_protection_complaint", FlagKind.OFFICE_ACTION, date(2026, 6, 12)),
        ("data_breach", FlagKind.OFFICE_ACTION, date(2026, 5, 13)),
        ("freedom_of_information", FlagKind.DATA_REQUEST, None),
        ("press", FlagKind.OFFICE_ACTION, None),
    ],
)
def test_what_the_office_must_do_is_on_its_list_with_its_date(
    house: House, matter: str, kind: FlagKind, due: date | None
) -> None:
    sender = house.parent()
    house.turn()
    note_procedure(house.desk, sender, matter, "please")
    assert [(flag.kind, flag.due_on, flag.words) for flag in waiting(house)] == [(kind, due, "please")]


@pytest.mark.parametrize("matter", ["admissions", "ehcp", "lost_property", "staff_grievance", "unknown"])
def test_what_is_not_the_offices_to_do_leaves_no_trace(house: House, matter: str) -> None:
    assert note_procedure(house.desk, house.parent(), matter, "how do I appeal") is None
    assert waiting(house) == []


def test_a_question_about_a_request_is_not_put_on_the_list(house: House) -> None:
    assert note_procedure(house.desk, house.parent(), "data_request", "how long do you have to answer a SAR") is None


def test_a_turn_that_is_taken_again_asks_once(house: House) -> None:
    sender = house.parent()
    house.turn()
    first = note_procedure(house.desk, sender, "data_request", "everything please")
    again = note_procedure(house.desk, sender, "data_request", "everything please")
    assert first == again
    assert len(waiting(house)) == 1


def test_what_is_due_today_is_told_to_staff_at_once(house: House) -> None:
    sender = house.parent()
    house.turn()
    note_procedure(house.desk, sender, "data_breach", "a letter went to the wrong family")
    assert [parcel.to for parcel in house.parcels("alert")] == ["staff"]


def test_what_comes_up_again_and_again_is_one_flag_for_the_talk(house: House) -> None:
    sender = house.parent()
    for words in ("Dzień dobry", "Proszę o pomoc"):
        house.turn()
        ask_office(house.desk, sender, Errand("language", words, once=True))
    assert [flag.words for flag in waiting(house)] == ["Dzień dobry"]


def test_deleting_is_the_offices_to_answer_within_the_month(house: House) -> None:
    sender = house.parent()
    house.turn()
    assert ask_to_delete(house.desk, sender, "delete my data").due_on == date(2026, 6, 13)


def test_the_number_to_ring_is_in_the_flags_words_and_nowhere_in_the_history(house: House) -> None:
    sender = house.parent()
    at = house.concern(sender)
    house.turn()
    flag = ask_for_call(house.desk, sender, CallWish("07700 900123", "after three", "about the reading book"))
    assert flag.kind is FlagKind.CALL_BACK and flag.concern == at.concern.id
    assert flag.words == "07700 900123\nafter three\nabout the reading book"
    assert all("07700" not in str(line.detail) for line in house.history(at.concern.id))


def test_a_call_about_the_head_is_not_shown_to_the_head(house: House) -> None:
    sender = house.parent()
    house.concern(sender, about=("head",))
    house.turn()
    flag = ask_for_call(house.desk, sender, CallWish("07700 900123", ""))
    assert "mrs_fox" in flag.about
