"""What is true at a school, as its file says it. A fact that the file does not hold is None, and is never shown."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from bot.protocol.school_days import Calendar
from bot.protocol.steering import SocialMedia
from bot.protocol.values import Ladder, Person
from bot.school.policies import Policy


class MeetingWay(enum.StrEnum):
    IN_PERSON = "in_person"
    TELEPHONE = "telephone"
    VIDEO = "video"


@dataclass(frozen=True)
class WeeklyTime:
    """`weekday` as Python counts: Monday is 0. Local time at the school. `length` in minutes."""

    weekday: int
    starts: time
    ends: time
    length: int
    place: str | None = None
    ways: tuple[MeetingWay, ...] = (MeetingWay.IN_PERSON,)


@dataclass(frozen=True)
class Away:
    first: date
    last: date


@dataclass(frozen=True)
class StaffMember:
    """`times_confirmed` is False while the times are an example that the school has not agreed to."""

    key: str
    name: str | None
    title: str
    roles: frozenset[str] = frozenset()
    email: str | None = None
    times: tuple[WeeklyTime, ...] = ()
    times_confirmed: bool = False
    cover: str | None = None
    away: tuple[Away, ...] = ()
    shares_with: str | None = None

    def is_away(self, day: date) -> bool:
        return any(spell.first <= day <= spell.last for spell in self.away)


@dataclass(frozen=True)
class YearGroup:
    """`key` is what the rest of the house uses; `any_year` stands for every year where the years are not known."""

    key: str
    label: str
    phase: str | None = None
    ages: str | None = None
    spoken: tuple[str, ...] = ()
    any_year: bool = False


@dataclass(frozen=True)
class MixedClass:
    name: str
    years: tuple[str, ...]


@dataclass(frozen=True)
class Facts:
    """What anybody may be told of the school."""

    name: str
    office_telephone: str | None = None
    office_email: str | None = None
    website: str | None = None
    opening_hours: str | None = None
    privacy_page: str | None = None
    who_reads_messages: str | None = None
    interpreter: str | None = None
    languages: tuple[str, ...] = ()

    def shown(self) -> Mapping[str, str]:
        """The facts that are set, for the voice to put into its sentences."""
        known = {
            "school_name": self.name,
            "office_telephone": self.office_telephone,
            "office_email": self.office_email,
            "website": self.website,
            "opening_hours": self.opening_hours,
            "privacy_page": self.privacy_page,
            "who_reads_messages": self.who_reads_messages,
            "interpreter": self.interpreter,
            "languages": ", ".join(self.languages) or None,
        }
        return {key: fact for key, fact in known.items() if fact is not None}


@dataclass(frozen=True)
class Booking:
    """Minutes, save for `notice_school_days` and `horizon_days`."""

    length: int = 20
    buffer: int = 5
    notice_school_days: int = 1
    horizon_days: int = 28


@dataclass(frozen=True)
class Complaint:
    """`place` is where the procedure is to be found, as the document says; `proforma`: a form is there too."""

    place: str | None = None
    proforma: bool = False
    section: str | None = None


@dataclass(frozen=True)
class Retention:
    """Days to keep. None: the school has not said, and what is usual is done: thirty for chat, six years for records."""

    drafts: int | None = None
    withdrawn: int | None = None
    resolved: int | None = None
    formal: int | None = None


@dataclass(frozen=True)
class School:
    """`expectations`: the school's document lists what it asks of parents, so the bot may say it."""

    key: str
    kind: str
    reference_prefix: str
    facts: Facts
    year_groups: tuple[YearGroup, ...]
    ladder: Ladder
    calendar: Calendar
    calendar_confirmed: bool = False
    staff: Mapping[str, StaffMember] = field(default_factory=dict)
    safeguarding_lead: Person | None = None
    days_to_reply: int | None = None
    booking: Booking = Booking()
    complaint: Complaint = Complaint()
    social_media: SocialMedia = field(default_factory=SocialMedia)
    retention: Retention = Retention()
    policies: tuple[Policy, ...] = ()
    mixed_classes: tuple[MixedClass, ...] = ()
    expectations: bool = False
    accent_colour: str = "#1d4f91"

    @property
    def name(self) -> str:
        return self.facts.name

    def year(self, said: str) -> YearGroup | None:
        """By key, by label, or as people say it; None: this school has no such year."""
        wanted = said.strip().casefold()
        for group in self.year_groups:
            if wanted in {group.key.casefold(), group.label.casefold(), *map(str.casefold, group.spoken)}:
                return group
        return next((group for group in self.year_groups if group.any_year), None)

    def policy(self, matter: str) -> tuple[Policy, ...]:
        return tuple(entry for entry in self.policies if entry.matter == matter)

    def stand_in(self, person: str, day: date) -> Person | None:
        """Who covers for somebody who is away that day; None: they are here, or nobody is named."""
        member = self.staff.get(person)
        if member is None or not member.is_away(day):
            return None
        cover = self.staff.get(member.cover or "")
        if cover is None or cover.is_away(day):
            return None
        return self.ladder.people[cover.key]
