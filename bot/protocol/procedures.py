"""The right procedure: matters that do not go up the ladder, who to ask instead, and what the office does by when."""

from __future__ import annotations

import calendar as months
import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from bot.protocol.school_days import Calendar


class Ask(enum.StrEnum):
    """Who answers for the matter."""

    OFFICE = "office"
    HEAD = "head"
    TEACHER = "teacher"
    COUNCIL = "council"
    CLERK = "clerk"
    DATA_PROTECTION = "data_protection"
    OTHER_SCHOOL = "other_school"
    STAFF_PROCEDURE = "staff_procedure"
    PROVIDER = "provider"


class Act(enum.StrEnum):
    """What the office does with it."""

    ANSWER = "answer"
    ACKNOWLEDGE = "acknowledge"
    CONTAIN = "contain"
    FORWARD = "forward"


class Unit(enum.StrEnum):
    TODAY = "today"
    DAYS = "days"
    SCHOOL_DAYS = "school_days"
    MONTHS = "months"


@dataclass(frozen=True)
class Deadline:
    unit: Unit
    count: int = 0


@dataclass(frozen=True)
class Procedure:
    """`then`: who helps or decides next, outside the school. `handling`: how the school dealt with it is a concern."""

    ask: Ask
    then: tuple[str, ...] = ()
    act: Act | None = None
    deadline: Deadline | None = None
    handling: bool = False
    on_ladder: bool = False

    @property
    def office_must_act(self) -> bool:
        return self.act is not None


_TODAY = Deadline(Unit.TODAY)

PROCEDURES: Mapping[str, Procedure] = MappingProxyType(
    {
        "admissions": Procedure(Ask.COUNCIL, ("admission_appeal_panel",)),
        "exclusion_appeal": Procedure(Ask.CLERK, ("independent_review_panel",), handling=True),
        "ehcp": Procedure(Ask.COUNCIL, ("sendiass", "send_tribunal"), handling=True),
        "transport": Procedure(Ask.COUNCIL, ("ombudsman",)),
        "fine": Procedure(Ask.COUNCIL, handling=True),
        "leave_of_absence": Procedure(Ask.HEAD, handling=True),
        "data_request": Procedure(Ask.DATA_PROTECTION, ("ico",), Act.ANSWER, Deadline(Unit.MONTHS, 1)),
        "pupil_record": Procedure(Ask.DATA_PROTECTION, ("ico",), Act.ANSWER, Deadline(Unit.SCHOOL_DAYS, 15)),
        "freedom_of_information": Procedure(Ask.OFFICE, ("ico",), Act.ANSWER),
        "data_protection_complaint": Procedure(Ask.DATA_PROTECTION, ("ico",), Act.ACKNOWLEDGE, Deadline(Unit.DAYS, 30)),
        "data_breach": Procedure(Ask.DATA_PROTECTION, ("ico",), Act.CONTAIN, _TODAY),
        "separated_parents": Procedure(Ask.OFFICE, act=Act.FORWARD, handling=True),
        "staff_grievance": Procedure(Ask.STAFF_PROCEDURE),
        "whistleblowing": Procedure(Ask.STAFF_PROCEDURE),
        "press": Procedure(Ask.HEAD, act=Act.FORWARD),
        "job": Procedure(Ask.OFFICE),
        "another_school": Procedure(Ask.OTHER_SCHOOL),
        "third_party": Procedure(Ask.PROVIDER, handling=True),
        "legal_advice": Procedure(Ask.OFFICE, ("child_law_advice", "sendiass")),
        "lost_property": Procedure(Ask.OFFICE),
        "parking": Procedure(Ask.OFFICE),
        "absence_report": Procedure(Ask.OFFICE, act=Act.FORWARD, deadline=_TODAY),
        "praise": Procedure(Ask.OFFICE, act=Act.FORWARD),
        "suggestion": Procedure(Ask.OFFICE, act=Act.FORWARD),
    }
)


def act_by(procedure: Procedure, received: date, calendar: Calendar) -> date | None:
    """None where there is no date to keep, or where the school calendar does not reach far enough to know it."""
    deadline = procedure.deadline
    if deadline is None:
        return None
    if deadline.unit is Unit.TODAY:
        return received
    if deadline.unit is Unit.DAYS:
        return received + timedelta(days=deadline.count)
    if deadline.unit is Unit.MONTHS:
        return _months_later(received, deadline.count)
    due = calendar.due(received, deadline.count)
    return due.date if due else None


def _months_later(day: date, count: int) -> date:
    """The same date of a later month; the month's last day where it has no such date."""
    year, month = divmod(day.month - 1 + count, 12)
    last = months.monthrange(day.year + year, month + 1)[1]
    return date(day.year + year, month + 1, min(day.day, last))
