"""The ladder of a school file: its steps, who holds them in which years, and where a parent may turn after the last."""

from __future__ import annotations

from collections.abc import Mapping

from bot.protocol.values import CHAIR, CLERK, OFFICE, VICE_CHAIR, Ladder, Onward, Person, Rung, Way
from bot.school.model import StaffMember
from bot.school.reading import Section
from bot.school.staff import KEY

Holders = dict[str, tuple[Person, ...]]


def read_ladder(root: Section, years: tuple[str, ...], staff: Mapping[str, StaffMember]) -> Ladder:
    chair, vice_chair, clerk = _governors(root)
    with root.section("ladder") as section:
        rungs = tuple(
            _rung(entry, number, years, staff) for number, entry in enumerate(section.sections("steps", "a step"), 1)
        )
        _check_shape(section, rungs)
        onward = tuple(_onward(section))
        default = section.flag("default")
    return Ladder(
        years=years,
        rungs=rungs,
        people=_everybody(staff, rungs, (chair, vice_chair, clerk)),
        roles=_roles(staff),
        chair=chair,
        vice_chair=vice_chair,
        clerk=clerk,
        onward=onward,
        default=default,
    )


def _governors(root: Section) -> tuple[Person, Person, Person]:
    with root.section("governors") as section:
        return _named(section, CHAIR), _named(section, VICE_CHAIR), _named(section, CLERK)


def _named(section: Section, role: Person) -> Person:
    return Person(role.key, section.text(role.key), role.title)


def _rung(entry: Section, number: int, years: tuple[str, ...], staff: Mapping[str, StaffMember]) -> Rung:
    with entry:
        contact = entry.required("contact", "class_teacher")
        entry.matching("contact", KEY, "class_teacher")
        way = Way(entry.choice("way", [way.value for way in Way]) or _missing_way(entry))
        if way is Way.LETTER:
            return Rung(number, contact, way, {}, _addressee(entry, staff))
        return Rung(number, contact, way, _holders(entry, contact, years, staff))


def _missing_way(entry: Section) -> Way:
    if "way" not in entry:
        entry.problem("This step does not say how the contact is reached; write way: speak, appointment or letter.")
    return Way.SPEAK


def _addressee(entry: Section, staff: Mapping[str, StaffMember]) -> Person | None:
    key = entry.required("addressed_to", "mrs_fox")
    if not key or not entry.known(key, staff.keys(), "addressed_to"):
        return None
    return _as_person(staff[key])


def _holders(entry: Section, contact: str, years: tuple[str, ...], staff: Mapping[str, StaffMember]) -> Holders:
    """Where nobody is named for a year, the role itself stands on the step, if the step has a title to call it by."""
    holders: dict[str, list[Person]] = {year: [] for year in years}
    for held in entry.sections("held_by", "a holder"):
        with held:
            _hold(held, holders, staff)
    title = entry.text("title")
    for year, people in holders.items():
        if not people and title:
            people.append(Person(contact, None, title))
        elif not people:
            entry.problem(
                f"Nobody holds the step {contact} for {year}; add {year} to somebody's years, or give a title."
            )
    return {year: tuple(people) for year, people in holders.items()}


def _hold(held: Section, holders: dict[str, list[Person]], staff: Mapping[str, StaffMember]) -> None:
    key = held.required("person", "mrs_fox")
    title = held.text("title")
    years = held.choices("years", holders.keys()) if "years" in held else tuple(holders)
    if not key or not held.known(key, staff.keys(), "person"):
        return
    for year in years:
        holders[year].append(Person(key, staff[key].name, title or staff[key].title))


def _check_shape(section: Section, rungs: tuple[Rung, ...]) -> None:
    letters = [rung.number for rung in rungs if rung.way is Way.LETTER]
    if len(rungs) < 2 or letters != [len(rungs)]:
        section.problem(
            "A ladder has people to see, and one letter as its last step; write way: letter there.", "steps"
        )


def _onward(section: Section) -> list[Onward]:
    stages: list[Onward] = []
    for entry in section.sections("afterwards", "a stage"):
        with entry:
            contact = entry.required("contact", "governing_body")
            person = Person(contact, None, entry.required("title", "complaints panel of the governing body"))
            stages.append(Onward(contact, person, entry.choice("via", [OFFICE.key, CLERK.key])))
    if not any(stage.via is None for stage in stages):
        section.problem(
            "A parent must have somewhere to turn after the last step; write an outside body in afterwards."
        )
    return stages


def _everybody(
    staff: Mapping[str, StaffMember], rungs: tuple[Rung, ...], governors: tuple[Person, ...]
) -> Mapping[str, Person]:
    people = {person.key: person for rung in rungs for held in rung.holders.values() for person in held}
    people |= {member.key: _as_person(member) for member in staff.values()}
    return people | {person.key: person for person in (*governors, OFFICE)}


def _as_person(member: StaffMember) -> Person:
    return Person(member.key, member.name, member.title)


def _roles(staff: Mapping[str, StaffMember]) -> Mapping[str, frozenset[str]]:
    names = {role for member in staff.values() for role in member.roles}
    return {role: frozenset(key for key, member in staff.items() if role in member.roles) for role in sorted(names)}
