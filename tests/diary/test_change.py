"""What a message about a booked meeting wants, and the short answers while one is chosen."""

from __future__ import annotations

import time

import pytest

from bot.diary.answer import (
    asks_about_a_meeting,
    keeps_it_to_themselves,
    read_email,
    read_pick,
    read_way,
    wants_later,
    wants_sooner,
)
from bot.diary.change import Change, read_change, read_minutes


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("could the booking be put back till the following monday", Change.MOVE),
        ("please shift it, can we have another day", Change.MOVE),
        ("i'd rather something sooner", Change.MOVE),
        ("please cancel, and i don’t want to rebook", Change.CANCEL),
        ("cancel it and give me another day", Change.MOVE),
        ("scrap the meeting", Change.CANCEL),
        ("we no longer need the appointment", Change.CANCEL),
        ("stuck behind a tractor, i'll be a bit late", Change.LATE),
        ("I’m running about 20 mins late", Change.LATE),
        ("could it be later in the week", Change.MOVE),
        ("can't make it", Change.UNCLEAR),
    ],
)
def test_a_move_a_cancelling_and_being_late_are_told_apart(said: str, wanted: Change) -> None:
    assert read_change(said) is wanted


@pytest.mark.parametrize(
    ("said", "minutes"),
    [("10 mins late", 10), ("about half an hour", 30), ("5m", 5), ("late", None), ("500 minutes late", None)],
)
def test_how_late_is_read_where_it_is_said(said: str, minutes: int | None) -> None:
    assert read_minutes(said) == minutes


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("the first one please", 0),
        ("2nd", 1),
        ("the last", -1),
        ("thursday first thing", None),
        ("first or second", None),
    ],
)
def test_a_time_is_picked_by_its_place_and_by_nothing_more(said: str, place: int | None) -> None:
    assert read_pick(said) == place


@pytest.mark.parametrize(
    ("said", "way"),
    [
        ("by phone pls", "telephone"),
        ("can we have a video call", "video"),
        ("can you call me", "telephone"),
        ("teams if poss", "video"),
        ("i'd rather come in", "in_person"),
        ("phone or video", None),
        ("yes", None),
        ("write to me at phone@home.example", None),
    ],
)
def test_how_to_meet_is_read_where_one_way_was_named(said: str, way: str | None) -> None:
    assert read_way(said) == way


@pytest.mark.parametrize(
    ("said", "email"),
    [("it's jo.o'neil@home.example.", "jo.o'neil@home.example"), ("@home", None), ("x@localhost", None)],
)
def test_an_address_is_read_where_there_is_one(said: str, email: str | None) -> None:
    assert read_email(said) == email


@pytest.mark.parametrize("said", ["what time was I booked", "when is my meeting", "is my appointment still on"])
def test_a_question_about_a_meeting_is_told_from_news_of_a_concern(said: str) -> None:
    assert asks_about_a_meeting(said)
    assert not asks_about_a_meeting("any news on my complaint?")


@pytest.mark.parametrize("piece", ["i'm so late ", "a@", "a.", "am ", "not need ", "the first ", "9", "late for "])
def test_nothing_that_is_typed_keeps_the_readers_busy(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    for read in (read_change, read_minutes, read_pick, read_way, read_email, asks_about_a_meeting):
        began = time.process_time()
        read(text)
        assert time.process_time() - began < 1.0


@pytest.mark.parametrize(
    "said", ["later", "any others?", "none of those", "something else please", "have you got any more"]
)
def test_other_times_are_asked_for_in_a_few_words(said: str) -> None:
    assert wants_later(said)
    assert not wants_sooner(said)


@pytest.mark.parametrize("said", ["anything sooner?", "earlier please", "asap"])
def test_sooner_is_not_later(said: str) -> None:
    assert wants_sooner(said)
    assert not wants_later(said)


def test_more_than_a_few_words_may_be_about_anything() -> None:
    assert not wants_later("the other children in his class keep leaving him out")
    assert not wants_sooner("it should have been dealt with sooner than this by somebody")


@pytest.mark.parametrize(
    "said",
    [
        "I'll tell them myself",
        "I’d rather say it there",
        "i'd prefer not to say",
        "its private",
        "let me explain it to her in person",
    ],
)
def test_a_reason_may_be_kept_for_the_meeting(said: str) -> None:
    assert keeps_it_to_themselves(said)


@pytest.mark.parametrize(
    "said",
    [
        "let me explain he gets hit",
        "he told me himself",
        "she will not say what happened",
        "private tuition was promised",
    ],
)
def test_a_reason_that_is_told_is_not_taken_for_silence(said: str) -> None:
    assert not keeps_it_to_themselves(said)
