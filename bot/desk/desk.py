"""What every use case needs at hand: the casebook, the school and the clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.desk.ports import Casebook
from bot.diary.values import Member, Rules
from bot.protocol.school_days import Calendar
from bot.protocol.steering import SocialMedia
from bot.protocol.values import Ladder, Person

Clock = Callable[[], datetime]
LONDON = ZoneInfo("Europe/London")


class Facts(Protocol):
    def shown(self) -> Mapping[str, str]:
        """The facts that the school has set, and no others."""


class PolicyEntry(Protocol):
    @property
    def matter(self) -> str: ...
    @property
    def says(self) -> str: ...
    @property
    def document(self) -> str: ...
    @property
    def section(self) -> str: ...


class StaffMember(Member, Protocol):
    """`times_confirmed` is False while the times are an example that the school has not agreed to."""

    @property
    def name(self) -> str | None: ...
    @property
    def title(self) -> str: ...
    @property
    def email(self) -> str | None: ...
    @property
    def times_confirmed(self) -> bool: ...


class ComplaintPlace(Protocol):
    """Where the complaints procedure is to be found, and whether a form is there too."""

    @property
    def place(self) -> str | None: ...
    @property
    def proforma(self) -> bool: ...


class YearGroup(Protocol):
    @property
    def key(self) -> str: ...
    @property
    def label(self) -> str: ...


class School(Protocol):
    """What the desk asks of a school file."""

    @property
    def name(self) -> str: ...
    @property
    def reference_prefix(self) -> str: ...
    @property
    def facts(self) -> Facts: ...
    @property
    def year_groups(self) -> tuple[YearGroup, ...]: ...
    @property
    def ladder(self) -> Ladder: ...
    @property
    def calendar(self) -> Calendar: ...
    @property
    def calendar_confirmed(self) -> bool: ...
    @property
    def days_to_reply(self) -> int | None: ...
    @property
    def staff(self) -> Mapping[str, StaffMember]: ...
    @property
    def booking(self) -> Rules: ...
    @property
    def complaint(self) -> ComplaintPlace: ...
    @property
    def expectations(self) -> bool: ...
    @property
    def policies(self) -> Sequence[PolicyEntry]: ...
    @property
    def social_media(self) -> SocialMedia: ...
    @property
    def safeguarding_lead(self) -> Person | None: ...
    def year(self, said: str) -> YearGroup | None: ...


@dataclass(frozen=True)
class Desk:
    """`clock` gives the time in UTC."""

    casebook: Casebook
    school: School
    clock: Clock

    def today(self) -> date:
        return self.clock().astimezone(LONDON).date()
