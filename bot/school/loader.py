"""Reads a school file into a School, or says everything that is wrong with it in one go."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import yaml

from bot.protocol.values import Person
from bot.school.entries import (
    read_accent,
    read_booking,
    read_complaint,
    read_facts,
    read_mixed_classes,
    read_policies,
    read_retention,
    read_social_media,
    read_years,
)
from bot.school.model import School
from bot.school.problems import Problem, Report, SchoolFileError
from bot.school.reading import Section
from bot.school.staff import read_staff
from bot.school.steps import read_ladder
from bot.school.terms import read_calendar

__all__ = ["SchoolFileError", "load_school"]

KINDS = ("nursery", "primary", "secondary", "all_through", "special", "other")
_PREFIX = r"[A-Z]{2,5}"
_LEAD = "designated safeguarding lead"


def load_school(path: Path) -> School:
    report = Report()
    node = _compose(path)
    with Section(node, "the school file", 1, report) as root:
        school = _school(root, path)
    if report.problems:
        raise SchoolFileError(path, report.problems)
    return school


def _compose(path: Path) -> yaml.Node | None:
    try:
        return yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except FileNotFoundError as missing:
        raise SchoolFileError(path, [Problem(1, "There is no such file; check the path.")]) from missing
    except UnicodeDecodeError as garbled:
        raise SchoolFileError(path, [Problem(1, "This is not plain text; save the file as UTF-8.")]) from garbled
    except OSError as unreadable:
        raise SchoolFileError(
            path, [Problem(1, f"It cannot be read ({unreadable.strerror}); check it.")]
        ) from unreadable
    except yaml.MarkedYAMLError as broken:
        raise SchoolFileError(path, [_broken(broken)]) from broken
    except yaml.YAMLError as broken:
        raise SchoolFileError(path, [Problem(1, "A character in it is not text; type the line anew.")]) from broken


def _broken(error: yaml.MarkedYAMLError) -> Problem:
    line = error.problem_mark.line + 1 if error.problem_mark else 1
    return Problem(line, f"This is not YAML: {error.problem}. Check the indentation and the quotation marks here.")


def _school(root: Section, path: Path) -> School:
    prefix = root.required("reference_prefix", "HG")
    root.matching("reference_prefix", _PREFIX, "HG")
    kind = root.required("kind", "primary")
    if kind:
        root.known(kind, KINDS, "kind")
    facts, years, booking = read_facts(root), read_years(root), read_booking(root)
    keys = tuple(group.key for group in years)
    staff = read_staff(root, booking)
    ladder = read_ladder(root, keys, staff)
    calendar, confirmed = read_calendar(root)
    return School(
        key=path.stem,
        kind=kind,
        reference_prefix=prefix,
        facts=facts,
        year_groups=years,
        ladder=ladder,
        calendar=calendar,
        calendar_confirmed=confirmed,
        staff=staff,
        safeguarding_lead=_safeguarding_lead(root, ladder.people),
        days_to_reply=root.number("school_days_to_reply", 1, 60),
        booking=booking,
        complaint=read_complaint(root),
        social_media=read_social_media(root),
        retention=read_retention(root),
        policies=read_policies(root),
        mixed_classes=read_mixed_classes(root, keys),
        expectations=root.flag("expectations"),
        accent_colour=read_accent(root) or School.accent_colour,
    )


def _safeguarding_lead(root: Section, people: Mapping[str, Person]) -> Person | None:
    """One of the people by key, or a name."""
    named = root.text("safeguarding_lead")
    if named is None:
        return None
    known = people.get(named)
    return Person(named, known.name, _LEAD) if known else Person("safeguarding_lead", named, _LEAD)
