"""What may happen to a concern, and what may not."""

from __future__ import annotations

from itertools import product

import pytest

from bot.protocol.statuses import CLOSED, MOVES, Event, IllegalMove, Status, may, move

LIVE = (Status.OPEN, Status.MEETING_BOOKED, Status.AWAITING_REPLY, Status.MAY_ESCALATE)


def after(*events: Event, status: Status = Status.DRAFT) -> Status:
    for event in events:
        status = move(status, event)
    return status


def test_a_concern_climbs_from_a_draft_to_the_governors() -> None:
    steps = (Event.CONCERN_OPENED, Event.CONTACT_MADE, Event.REPLY_OVERDUE, Event.PARENT_ESCALATED)
    meeting = (Event.MEETING_BOOKED, Event.MEETING_HELD, Event.PARENT_ESCALATED)
    assert after(*steps, *meeting, Event.COMPLAINT_SENT) is Status.FORMAL
    assert after(*steps, *meeting, Event.COMPLAINT_SENT, Event.PARENT_ESCALATED) is Status.BEYOND_SCHOOL


@pytest.mark.parametrize("status", LIVE)
def test_a_parent_may_skip_a_step_or_complain_formally_at_any_time(status: Status) -> None:
    assert move(status, Event.PARENT_ESCALATED) is Status.OPEN
    assert move(status, Event.COMPLAINT_SENT) is Status.FORMAL


@pytest.mark.parametrize("status", [*LIVE, Status.FORMAL, Status.BEYOND_SCHOOL])
def test_a_parent_may_be_satisfied_or_withdraw_at_any_time(status: Status) -> None:
    assert move(status, Event.PARENT_SATISFIED) is Status.RESOLVED
    assert move(status, Event.CONCERN_WITHDRAWN) is Status.WITHDRAWN


@pytest.mark.parametrize("status", Status)
def test_a_childs_safety_can_be_raised_whatever_the_status(status: Status) -> None:
    assert move(status, Event.SAFEGUARDING_RAISED) is Status.RESTRICTED


def test_a_restricted_concern_cannot_be_withdrawn_escalated_or_booked_by_a_parent() -> None:
    for event in (Event.CONCERN_WITHDRAWN, Event.PARENT_ESCALATED, Event.PARENT_SATISFIED, Event.MEETING_BOOKED):
        assert not may(Status.RESTRICTED, event)


@pytest.mark.parametrize("status", sorted(CLOSED))
def test_what_is_closed_can_be_opened_again_and_nothing_else_happens_to_it(status: Status) -> None:
    assert move(status, Event.CONCERN_REOPENED) is Status.OPEN
    with pytest.raises(IllegalMove):
        move(status, Event.MEETING_BOOKED)


def test_a_meeting_can_be_moved_cancelled_missed_or_held_only_once_it_is_booked() -> None:
    for event in (Event.MEETING_MOVED, Event.MEETING_CANCELLED, Event.MEETING_MISSED):
        assert {status for status, happened in MOVES if happened is event} == {Status.MEETING_BOOKED, Status.FORMAL}


def test_a_second_meeting_is_not_booked_over_the_first() -> None:
    assert not may(Status.MEETING_BOOKED, Event.MEETING_BOOKED)


@pytest.mark.parametrize("event", [Event.MEETING_CANCELLED, Event.SCHOOL_REPLIED, Event.REPLY_OVERDUE])
def test_a_formal_complaint_stays_formal(event: Event) -> None:
    assert move(Status.FORMAL, event) is Status.FORMAL


def test_an_illegal_move_is_an_error_with_a_sentence() -> None:
    with pytest.raises(IllegalMove, match=r"^MeetingHeld cannot happen to a concern that is withdrawn\.$"):
        move(Status.WITHDRAWN, Event.MEETING_HELD)


def test_every_pair_that_is_not_in_the_table_is_refused() -> None:
    for status, event in product(Status, Event):
        if (status, event) not in MOVES:
            with pytest.raises(IllegalMove):
                move(status, event)


def test_every_status_can_be_reached_and_every_event_means_something() -> None:
    reached = {Status.DRAFT}
    for _ in Status:
        reached |= {end for (begin, _), end in MOVES.items() if begin in reached}
    assert reached == set(Status)
    assert {event for _, event in MOVES} == set(Event)


def test_no_status_is_a_dead_end() -> None:
    assert {status for status, _ in MOVES} == set(Status)
