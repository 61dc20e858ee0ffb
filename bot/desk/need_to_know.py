"""Who may see what. Rule: whatever is not allowed in the tables below is not seen, and the subject never sees it."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass

from bot.desk.desk import School
from bot.desk.values import Concern, Flag, FlagKind, Restriction, Staff


class Role(enum.StrEnum):
    OFFICE = "office"
    PHASE_LEADER = "phase_leader"
    DEPUTY = "deputy"
    HEAD = "head"
    SAFEGUARDING_LEAD = "safeguarding_lead"
    CLERK = "clerk"
    CHAIR = "chair"
    ESAFETY_GOVERNOR = "esafety_governor"


R = Role
AT_SCHOOL = frozenset({R.OFFICE, R.PHASE_LEADER, R.DEPUTY, R.HEAD, R.SAFEGUARDING_LEAD})
READ_ONLY = frozenset({R.CHAIR, R.ESAFETY_GOVERNOR})
# Roles that a stolen password alone must not open.
SECOND_FACTOR = frozenset({R.SAFEGUARDING_LEAD, R.HEAD})

SEES: Mapping[Restriction, frozenset[Role]] = {
    Restriction.NONE: AT_SCHOOL,
    Restriction.ABOUT_STAFF: frozenset({R.OFFICE, R.DEPUTY, R.HEAD, R.SAFEGUARDING_LEAD}),
    Restriction.BY_HAND: AT_SCHOOL,  # but for those it was hidden from by hand
    Restriction.SAFEGUARDING: frozenset({R.SAFEGUARDING_LEAD, R.HEAD}),
    Restriction.ABOUT_HEAD: frozenset({R.CLERK, R.CHAIR}),
}

DANGER = frozenset({FlagKind.EMERGENCY, FlagKind.SAFEGUARDING, FlagKind.SELF_HARM, FlagKind.CHILD_TYPING})
ALERTS = DANGER | {FlagKind.THREAT, FlagKind.UNSENT}


class Shown(enum.Enum):
    """BARE: that there is an alert and what to do, without a word of it, so that it waits for nobody."""

    FULL = enum.auto()
    BARE = enum.auto()
    NOT = enum.auto()


@dataclass(frozen=True)
class Sight:
    """What one member of staff is: the role, and every name by which a concern could mean them.

    `perhaps`: role words they share with others. Where a child may be in danger these count as meaning them too.
    `years`: a phase leader's own; None: every year."""

    role: Role
    person: str | None
    names: frozenset[str]
    perhaps: frozenset[str] = frozenset()
    years: frozenset[str] | None = None


def sight_of(staff: Staff, school: School) -> Sight:
    role, ladder = Role(staff.role), school.ladder
    held = {word for word, people in ladder.roles.items() if staff.person in people}
    alone = {word for word in held if len(ladder.holding(word)) == 1}
    names = {staff.person or role.value} | alone
    if role is not R.PHASE_LEADER:
        names.add(role.value)
    if staff.person is None:
        names |= ladder.holding(role)
    if role in (R.CHAIR, R.ESAFETY_GOVERNOR):
        names.add("governor")
    years = _years_led(school, staff.person) if role is R.PHASE_LEADER else None
    return Sight(role, staff.person, frozenset(names), frozenset(held | {role.value}), years)


def _years_led(school: School, person: str | None) -> frozenset[str]:
    rungs = school.ladder.rungs
    return frozenset(
        year for rung in rungs for year, people in rung.holders.items() if person in {each.key for each in people}
    )


def may_see(sight: Sight, concern: Concern) -> bool:
    kept_from = {*concern.about, *concern.hidden_from}
    if sight.names & kept_from or sight.role not in SEES[concern.restriction]:
        return False
    if concern.restriction is Restriction.SAFEGUARDING and sight.perhaps & kept_from:
        return False
    if sight.years is not None:
        return concern.child.year in sight.years or (sight.person is not None and concern.contact == sight.person)
    return True


def may_change(sight: Sight) -> bool:
    return sight.role not in READ_ONLY


def may_manage(sight: Sight) -> bool:
    """Accounts and times."""
    return sight.role in (R.OFFICE, R.HEAD, R.DEPUTY)


def sees_posts(sight: Sight) -> bool:
    return sight.role in AT_SCHOOL - {R.PHASE_LEADER} | READ_ONLY


def flag_shown(sight: Sight, flag: Flag, concern: Concern | None) -> Shown:
    if (sight.names | sight.perhaps if flag.kind in DANGER else sight.names) & set(flag.about):
        return Shown.NOT
    if concern is not None and may_see(sight, concern):
        return Shown.FULL
    if flag.kind in DANGER:
        return _danger_shown(sight, concern)
    if concern is not None:
        return Shown.NOT
    return Shown.FULL if sight.role in AT_SCHOOL - {R.PHASE_LEADER} else Shown.NOT


def _danger_shown(sight: Sight, concern: Concern | None) -> Shown:
    if concern is None and sight.role in SEES[Restriction.SAFEGUARDING]:
        return Shown.FULL
    subject = concern is not None and (sight.names | sight.perhaps) & {*concern.about, *concern.hidden_from}
    return Shown.BARE if sight.role in AT_SCHOOL and not subject else Shown.NOT
