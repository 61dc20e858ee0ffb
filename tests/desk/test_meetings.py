from __future__ import annotations

import pytest

from bot.desk.booking import Booked, confirm_time, hold_time
from bot.desk.holds import Hold
from bot.desk.intake import Draft, Told
from bot.desk.meetings import cancel_appointment, move_appointment, my_appointments, running_late, say_what_about
from bot.desk.offers import Offer, Outcome, offer_times
from bot.desk.outcomes import meeting_outcome, meeting_to_ask_about
from bot.desk.sought import Seeking
from bot.desk.standing import Standing
from bot.desk.values import Appointment, FlagKind
from bot.diary.outcome import HowItWent
from bot.protocol.statuses import Status
from tests.desk.booking_house import House, at

THURSDAY = at("2026-05-14T15:20")
FRIDAY = at("2026-05-15T09:00")


def a_meeting(house: House, sender: str, year: str = "Y2", person: str = "mrs_robertson") -> Appointment:
    seeking = Seeking(Draft(years=(year,)))
    assert isinstance(hold_time(house.desk, sender, THURSDAY, person, seeking), Hold)
    done = confirm_time(house.desk, sender, None, seeking)
    assert isinstance(done, Booked)
    return done.appointment


def a_meeting_for_a_concern(house: House, sender: str) -> Appointment:
    house.concern(sender)
    return a_meeting(house, sender)


def test_a_parent_is_told_their_own_meetings_and_no_others(house: House) -> None:
    sender, other = house.parent(), house.parent("other")
    meeting = a_meeting(house, sender)
    assert my_appointments(house.desk, sender) == (meeting,)
    assert my_appointments(house.desk, other) == ()
    house.clock.now = meeting.ends
    assert my_appointments(house.desk, sender) == ()


def test_a_moved_meeting_keeps_its_reference_and_both_sides_hear_of_it(house: House) -> None:
    sender = house.parent()
    meeting = a_meeting_for_a_concern(house, sender)
    moved = move_appointment(house.desk, sender, meeting.reference, at("2026-05-19T15:45"))
    assert isinstance(moved, Appointment)
    assert (moved.reference, moved.uid, moved.sequence) == (meeting.reference, meeting.uid, 1)
    assert house.letters()[-1] == ("change", "mrs_robertson@school.example")
    assert isinstance(move_appointment(house.desk, sender, meeting.reference, at("2026-05-19T15:45")), Appointment)
    assert len(house.letters()) == 2


def test_a_move_to_a_time_that_is_taken_leaves_the_meeting_where_it_was(house: House) -> None:
    sender, other = house.parent(), house.parent("other")
    meeting = a_meeting(house, sender)
    taken = hold_time(house.desk, other, at("2026-05-14T15:45"), "mrs_robertson", Seeking(Draft(years=("Y1",))))
    assert isinstance(taken, Hold)
    offer = move_appointment(house.desk, sender, meeting.reference, at("2026-05-14T15:45"))
    assert isinstance(offer, Offer)
    assert len(offer.times) == 3
    assert my_appointments(house.desk, sender) == (meeting,)


@pytest.mark.parametrize("verb", ["move", "cancel"])
def test_another_parents_reference_opens_nothing(house: House, verb: str) -> None:
    sender, other = house.parent(), house.parent("other")
    meeting = a_meeting(house, sender)
    if verb == "move":
        assert move_appointment(house.desk, other, meeting.reference, at("2026-05-19T15:45")) is None
    else:
        assert cancel_appointment(house.desk, other, meeting.reference) is None
    assert my_appointments(house.desk, sender) == (meeting,)


def test_a_cancelled_meeting_frees_its_time_and_the_step_is_still_to_be_done(house: House) -> None:
    sender = house.parent()
    meeting = a_meeting_for_a_concern(house, sender)
    for _ in range(2):
        cancelled = cancel_appointment(house.desk, sender, meeting.reference)
        assert cancelled is not None
        assert cancelled.sequence == 1
    assert [letter for letter, _ in house.letters()] == ["invitation", "cancellation"]
    offer = offer_times(house.desk, sender)
    assert offer.outcome is Outcome.TIMES
    assert offer.times[0].starts == THURSDAY
    with house.desk.casebook.reading() as work:
        assert work.concerns.get(meeting.concern or 0).status == Status.OPEN


def test_running_late_is_told_to_the_person_and_seen_by_the_office(house: House) -> None:
    sender = house.parent()
    meeting = a_meeting(house, sender)
    house.clock.local("2026-05-14T15:10")
    house.turn()
    for _ in range(2):
        assert running_late(house.desk, sender, "stuck in traffic", 10) == meeting
    assert house.letters()[1:] == [("late", "mrs_robertson@school.example")]
    with house.desk.casebook.reading() as work:
        assert [flag.words for flag in work.flags.waiting([FlagKind.OFFICE_ACTION])] == ["stuck in traffic"]


def test_nobody_is_late_for_a_meeting_on_another_day(house: House) -> None:
    sender = house.parent()
    a_meeting(house, sender)
    assert running_late(house.desk, sender, "running late") is None


def test_after_the_meeting_the_parent_is_asked_once_a_day_whether_it_helped(house: House) -> None:
    sender = house.parent()
    meeting = a_meeting_for_a_concern(house, sender)
    assert meeting_to_ask_about(house.desk, sender) is None
    house.clock.now = FRIDAY
    assert meeting_to_ask_about(house.desk, sender) == meeting
    assert meeting_to_ask_about(house.desk, sender) is None
    house.clock.passes(days=3)
    assert meeting_to_ask_about(house.desk, sender) == meeting


def test_a_meeting_that_helped_closes_the_concern(house: House) -> None:
    sender = house.parent()
    meeting = a_meeting_for_a_concern(house, sender)
    house.clock.now = FRIDAY
    for _ in range(2):
        at_end = meeting_outcome(house.desk, sender, meeting.reference, HowItWent.HELPED)
        assert isinstance(at_end, Standing)
        assert at_end.concern.status == Status.RESOLVED
    events = [line.event for line in house.history(meeting.concern or 0)]
    assert events.count("ParentSatisfied") == 1
    assert meeting_to_ask_about(house.desk, sender) is None


def test_a_meeting_that_did_not_help_leads_to_the_next_step_and_to_somebody_new(house: House) -> None:
    sender = house.parent()
    meeting = a_meeting_for_a_concern(house, sender)
    house.clock.now = FRIDAY
    for _ in range(2):
        standing = meeting_outcome(house.desk, sender, meeting.reference, HowItWent.NOT_HELPED)
        assert isinstance(standing, Standing)
        assert (standing.concern.step, standing.route.step) == (3, 3)
    assert {time.person for time in offer_times(house.desk, sender).times} <= {"mrs_fox", "mr_clarke"}
    with house.desk.casebook.reading() as work:
        steps = [(step.step, step.how, step.outcome) for step in work.concerns.steps(meeting.concern or 0)]
    assert steps == [(1, "parent_said", None), (2, "booked", "not_helped")]


def test_a_meeting_that_did_not_take_place_is_still_to_be_had(house: House) -> None:
    sender = house.parent()
    meeting = a_meeting_for_a_concern(house, sender)
    house.clock.now = FRIDAY
    standing = meeting_outcome(house.desk, sender, meeting.reference, HowItWent.NOT_HELD)
    assert isinstance(standing, Standing)
    assert (standing.concern.status, standing.route.step) == (Status.OPEN, 2)


def test_how_it_went_cannot_be_told_before_it_was_nor_by_somebody_else(house: House) -> None:
    sender, other = house.parent(), house.parent("other")
    meeting = a_meeting_for_a_concern(house, sender)
    assert meeting_outcome(house.desk, sender, meeting.reference, HowItWent.HELPED) is None
    house.clock.now = FRIDAY
    assert meeting_outcome(house.desk, other, meeting.reference, HowItWent.HELPED) is None


def test_what_it_is_about_is_added_to_the_record_of_the_booking_once(house: House) -> None:
    sender = house.parent()
    meeting = a_meeting(house, sender)
    told = Told("He cries every Sunday night", "raise_concern", {"topic": "bullying"})
    for _ in range(2):
        concern = say_what_about(house.desk, sender, meeting.reference, told)
    assert concern is not None
    assert (concern.words.count("He cries"), concern.topic) == (1, "bullying")
    assert say_what_about(house.desk, house.parent("other"), meeting.reference, told) is None
