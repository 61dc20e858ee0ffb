"""The people of a school file: who they are, when they see parents, who covers for them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from bot.school.model import Away, Booking, MeetingWay, StaffMember, WeeklyTime
from bot.school.reading import Section

KEY = r"[a-z][a-z0-9_]*"
EMAIL = r"[^@\s]+@[^@\s]+\.[^@\s]+"
ROLES = frozenset({"head", "deputy", "assistant_head", "phase_leader", "head_of_year", "senco", "teacher", "governor"})
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
# Keys that the ladder itself gives to those who are not among the people of the file.
TAKEN = frozenset({"chair", "vice_chair", "clerk", "office", "class_teacher", "key_worker"})


def read_staff(root: Section, booking: Booking) -> Mapping[str, StaffMember]:
    staff: dict[str, StaffMember] = {}
    for entry in root.sections("people", "a person"):
        with entry:
            _add(staff, entry, booking)
    if not any("head" in member.roles for member in staff.values()):
        root.problem("Nobody has the role head; give one of the people roles: [head].", "people")
    for entry in root.sections("people", "a person"):
        for key in ("cover", "shares_with"):
            named = entry.text(key)
            if named is not None:
                entry.known(named, staff.keys(), key)
    return staff


def _add(staff: dict[str, StaffMember], entry: Section, booking: Booking) -> None:
    member = _member(entry, booking)
    if member.key in staff or member.key in TAKEN:
        entry.problem(f"The key {member.key!r} is taken; give this person another.", "key")
    staff[member.key] = member


def _member(entry: Section, booking: Booking) -> StaffMember:
    key = entry.required("key", "mrs_fox")
    entry.matching("key", KEY, "mrs_fox")
    with entry.section("sees_parents") as sees:
        confirmed = sees.flag("confirmed")
        times = tuple(_times(sees, booking))
    return StaffMember(
        key=key,
        name=entry.text("name"),
        title=entry.required("title", "headteacher"),
        roles=frozenset(entry.choices("roles", ROLES)),
        email=entry.matching("email", EMAIL, "head@school.example"),
        times=times,
        times_confirmed=confirmed,
        cover=entry.text("cover"),
        away=tuple(_away(entry)),
        shares_with=entry.text("shares_with"),
    )


def _away(entry: Section) -> list[Away]:
    spells: list[Away] = []
    for spell in entry.sections("away", "a spell away"):
        with spell:
            first, last = spell.day("from"), spell.day("to")
            if first and last and first <= last:
                spells.append(Away(first, last))
            else:
                spell.problem(
                    "A spell away needs from and to, in that order; write from: 2026-11-02 and to: 2026-11-06."
                )
    return spells


def _times(sees: Section, booking: Booking) -> list[WeeklyTime]:
    times: list[WeeklyTime] = []
    for entry in sees.sections("times", "a weekly time"):
        with entry:
            found = _time(entry, booking)
        if found and any(_overlap(found, other) for other in times):
            entry.problem("This time overlaps an earlier one on the same weekday; join the two, or change one.")
        times += [found] if found else []
    return times


def _time(entry: Section, booking: Booking) -> WeeklyTime | None:
    weekday, starts, ends = entry.choice("weekday", WEEKDAYS), entry.clock("from"), entry.clock("to")
    length = entry.number("length", 5, 120) or booking.length
    place, ways = entry.text("place"), entry.choices("ways", [way.value for way in MeetingWay])
    if weekday is None or starts is None or ends is None:
        entry.problem("A weekly time needs weekday, from and to; write weekday: Tuesday, from: 15:20, to: 16:40.")
        return None
    today = date.min
    if datetime.combine(today, ends) - datetime.combine(today, starts) < timedelta(minutes=length):
        entry.problem(
            f"From {starts:%H:%M} to {ends:%H:%M} there is no room for {length} minutes; write a later end.", "to"
        )
        return None
    as_ways = tuple(MeetingWay(way) for way in ways) or (MeetingWay.IN_PERSON,)
    return WeeklyTime(WEEKDAYS.index(weekday), starts, ends, length, place, as_ways)


def _overlap(one: WeeklyTime, other: WeeklyTime) -> bool:
    return one.weekday == other.weekday and one.starts < other.ends and other.starts < one.ends
