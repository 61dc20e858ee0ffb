"""Where a concern stands, and what may happen to it next.

Rule 1: everything that decides a move is in the table below. If it is not in the table, it may not happen.
Rule 2: this file does not know which step, which school or which person: the router knows those.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from types import MappingProxyType


class Status(enum.StrEnum):
    """OPEN: the contact is still to be seen. MAY_ESCALATE: the step was tried, and the next move is the parent's."""

    DRAFT = "draft"
    OPEN = "open"
    MEETING_BOOKED = "meeting_booked"
    AWAITING_REPLY = "awaiting_reply"
    MAY_ESCALATE = "may_escalate"
    FORMAL = "formal"
    BEYOND_SCHOOL = "beyond_school"
    RESTRICTED = "restricted"
    RESOLVED = "resolved"
    WITHDRAWN = "withdrawn"


class Event(enum.StrEnum):
    CONCERN_OPENED = "ConcernOpened"
    CONTACT_MADE = "ContactMade"
    MEETING_BOOKED = "MeetingBooked"
    MEETING_MOVED = "MeetingMoved"
    MEETING_CANCELLED = "MeetingCancelled"
    MEETING_MISSED = "MeetingMissed"
    MEETING_HELD = "MeetingHeld"
    SCHOOL_REPLIED = "SchoolReplied"
    REPLY_OVERDUE = "ReplyOverdue"
    PARENT_ESCALATED = "ParentEscalated"
    PARENT_SATISFIED = "ParentSatisfied"
    COMPLAINT_SENT = "ComplaintSent"
    CONCERN_CLOSED = "ConcernClosed"
    CONCERN_REOPENED = "ConcernReopened"
    CONCERN_WITHDRAWN = "ConcernWithdrawn"
    SAFEGUARDING_RAISED = "SafeguardingRaised"
    SAFEGUARDING_CLEARED = "SafeguardingCleared"


S, E = Status, Event

_ROWS: Mapping[Status, Mapping[Event, Status]] = {
    S.DRAFT: {
        E.CONCERN_OPENED: S.OPEN,
        E.CONCERN_WITHDRAWN: S.WITHDRAWN,
        E.SAFEGUARDING_RAISED: S.RESTRICTED,
    },
    S.OPEN: {
        E.CONTACT_MADE: S.AWAITING_REPLY,
        E.MEETING_BOOKED: S.MEETING_BOOKED,
        E.MEETING_HELD: S.AWAITING_REPLY,  # nobody booked it here, but the office records that it took place
        E.SCHOOL_REPLIED: S.MAY_ESCALATE,
        E.REPLY_OVERDUE: S.MAY_ESCALATE,
        E.PARENT_ESCALATED: S.OPEN,  # skipping is explained once, then respected
        E.PARENT_SATISFIED: S.RESOLVED,
        E.COMPLAINT_SENT: S.FORMAL,
        E.CONCERN_CLOSED: S.RESOLVED,
        E.CONCERN_WITHDRAWN: S.WITHDRAWN,
        E.SAFEGUARDING_RAISED: S.RESTRICTED,
    },
    S.MEETING_BOOKED: {
        E.CONTACT_MADE: S.AWAITING_REPLY,
        E.MEETING_MOVED: S.MEETING_BOOKED,
        E.MEETING_CANCELLED: S.OPEN,
        E.MEETING_MISSED: S.OPEN,
        E.MEETING_HELD: S.AWAITING_REPLY,
        E.SCHOOL_REPLIED: S.MEETING_BOOKED,
        E.PARENT_ESCALATED: S.OPEN,
        E.PARENT_SATISFIED: S.RESOLVED,
        E.COMPLAINT_SENT: S.FORMAL,
        E.CONCERN_CLOSED: S.RESOLVED,
        E.CONCERN_WITHDRAWN: S.WITHDRAWN,
        E.SAFEGUARDING_RAISED: S.RESTRICTED,
    },
    S.AWAITING_REPLY: {
        E.CONTACT_MADE: S.AWAITING_REPLY,
        E.MEETING_BOOKED: S.MEETING_BOOKED,
        E.MEETING_HELD: S.AWAITING_REPLY,
        E.SCHOOL_REPLIED: S.MAY_ESCALATE,
        E.REPLY_OVERDUE: S.MAY_ESCALATE,
        E.PARENT_ESCALATED: S.OPEN,
        E.PARENT_SATISFIED: S.RESOLVED,
        E.COMPLAINT_SENT: S.FORMAL,
        E.CONCERN_CLOSED: S.RESOLVED,
        E.CONCERN_WITHDRAWN: S.WITHDRAWN,
        E.SAFEGUARDING_RAISED: S.RESTRICTED,
    },
    S.MAY_ESCALATE: {
        E.CONTACT_MADE: S.AWAITING_REPLY,  # the parent gave the same person another try
        E.MEETING_BOOKED: S.MEETING_BOOKED,
        E.MEETING_HELD: S.AWAITING_REPLY,
        E.SCHOOL_REPLIED: S.MAY_ESCALATE,
        E.PARENT_ESCALATED: S.OPEN,
        E.PARENT_SATISFIED: S.RESOLVED,
        E.COMPLAINT_SENT: S.FORMAL,
        E.CONCERN_CLOSED: S.RESOLVED,
        E.CONCERN_WITHDRAWN: S.WITHDRAWN,
        E.SAFEGUARDING_RAISED: S.RESTRICTED,
    },
    # A formal complaint stays one, whatever is said or met about on the way to its answer.
    S.FORMAL: {
        E.CONTACT_MADE: S.FORMAL,
        E.MEETING_BOOKED: S.FORMAL,
        E.MEETING_MOVED: S.FORMAL,
        E.MEETING_CANCELLED: S.FORMAL,
        E.MEETING_MISSED: S.FORMAL,
        E.MEETING_HELD: S.FORMAL,
        E.SCHOOL_REPLIED: S.FORMAL,
        E.REPLY_OVERDUE: S.FORMAL,
        E.COMPLAINT_SENT: S.FORMAL,
        E.PARENT_ESCALATED: S.BEYOND_SCHOOL,
        E.PARENT_SATISFIED: S.RESOLVED,
        E.CONCERN_CLOSED: S.RESOLVED,
        E.CONCERN_WITHDRAWN: S.WITHDRAWN,
        E.SAFEGUARDING_RAISED: S.RESTRICTED,
    },
    S.BEYOND_SCHOOL: {
        E.PARENT_ESCALATED: S.BEYOND_SCHOOL,
        E.SCHOOL_REPLIED: S.BEYOND_SCHOOL,
        E.PARENT_SATISFIED: S.RESOLVED,
        E.CONCERN_CLOSED: S.RESOLVED,
        E.CONCERN_WITHDRAWN: S.WITHDRAWN,
        E.SAFEGUARDING_RAISED: S.RESTRICTED,
    },
    # Off the ladder. The parent cannot withdraw it, and only staff bring it back or close it.
    S.RESTRICTED: {
        E.SAFEGUARDING_RAISED: S.RESTRICTED,
        E.SAFEGUARDING_CLEARED: S.OPEN,
        E.SCHOOL_REPLIED: S.RESTRICTED,
        E.CONCERN_CLOSED: S.RESOLVED,
    },
    S.RESOLVED: {
        E.PARENT_SATISFIED: S.RESOLVED,
        E.CONCERN_REOPENED: S.OPEN,
        E.SAFEGUARDING_RAISED: S.RESTRICTED,
    },
    S.WITHDRAWN: {
        E.CONCERN_REOPENED: S.OPEN,
        E.SAFEGUARDING_RAISED: S.RESTRICTED,
    },
}

MOVES: Mapping[tuple[Status, Event], Status] = MappingProxyType(
    {(status, event): after for status, row in _ROWS.items() for event, after in row.items()}
)

CLOSED = frozenset({Status.RESOLVED, Status.WITHDRAWN})


class IllegalMove(ValueError):
    """What was asked for may not happen to a concern as it stands."""


def move(status: Status, event: Event) -> Status:
    after = MOVES.get((status, event))
    if after is None:
        raise IllegalMove(f"{event.value} cannot happen to a concern that is {_plain(status)}.")
    return after


def may(status: Status, event: Event) -> bool:
    return (status, event) in MOVES


def _plain(status: Status) -> str:
    return status.value.replace("_", " ")
