"""The smaller parts of a school file: year groups, public facts, policies, posts online, and what is kept."""

from __future__ import annotations

import re

from bot.protocol.steering import Consequence, SocialMedia, TrackRule
from bot.school.model import Booking, Complaint, Facts, MixedClass, Retention, YearGroup
from bot.school.policies import Matter, Policy
from bot.school.reading import Section
from bot.school.staff import EMAIL, ROLES

MOST_WORDS = 45
_LINK = r"https?://\S+"
_TELEPHONE = r"\+?[\d ()]{7,20}"
_COLOUR = r"#[0-9a-fA-F]{6}"
# WCAG 2 AA for text of ordinary size: the widget writes white on the accent, and the accent on white.
_READABLE = 4.5


def read_facts(root: Section) -> Facts:
    name = root.required("name", "Hemingford Grey Primary School")
    with root.section("office") as office, root.section("languages") as languages:
        return Facts(
            name=name,
            office_telephone=office.matching("telephone", _TELEPHONE, "01234 567890"),
            office_email=office.matching("email", EMAIL, "office@school.example"),
            website=office.matching("website", _LINK, "https://www.school.example"),
            opening_hours=office.text("opening_hours"),
            privacy_page=office.matching("privacy_page", _LINK, "https://www.school.example/privacy"),
            who_reads_messages=office.text("who_reads_messages"),
            interpreter=languages.text("interpreter"),
            languages=languages.words("spoken_here"),
        )


def read_years(root: Section) -> tuple[YearGroup, ...]:
    groups: list[YearGroup] = []
    for entry in root.sections("year_groups", "a year group"):
        with entry:
            group = _year(entry)
        if any(group.key == other.key for other in groups):
            entry.problem(f"The year group {group.key!r} is there already; take one of them out.", "key")
        groups.append(group)
    if not groups:
        root.problem("The school has no year_groups; write for example - {key: Y1, label: year 1}.", "year_groups")
    return tuple(groups)


def _year(entry: Section) -> YearGroup:
    return YearGroup(
        key=entry.required("key", "Y1"),
        label=entry.required("label", "year 1"),
        phase=entry.text("phase"),
        ages=entry.text("ages"),
        spoken=entry.words("spoken"),
        any_year=entry.flag("any_year"),
    )


def read_mixed_classes(root: Section, years: tuple[str, ...]) -> tuple[MixedClass, ...]:
    classes: list[MixedClass] = []
    for entry in root.sections("mixed_classes", "a mixed class"):
        with entry:
            classes.append(MixedClass(entry.required("name", "Oak class"), entry.choices("years", years)))
    return tuple(classes)


def read_accent(root: Section) -> str | None:
    with root.section("widget") as widget:
        accent = widget.matching("accent", _COLOUR, '"#1d4f91"')
        if accent is not None and contrast_with_white(accent) < _READABLE:
            widget.problem(f"White on {accent} is too faint to read; write a darker colour, such as #1d4f91.", "accent")
    return accent


def contrast_with_white(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def read_booking(root: Section) -> Booking:
    usual = Booking()
    with root.section("booking") as section:
        return Booking(
            length=section.number("length_minutes", 5, 120) or usual.length,
            buffer=_or(section.number("buffer_minutes", 0, 60), usual.buffer),
            notice_school_days=_or(section.number("notice_school_days", 0, 20), usual.notice_school_days),
            horizon_days=section.number("horizon_days", 1, 120) or usual.horizon_days,
        )


def read_complaint(root: Section) -> Complaint:
    with root.section("formal_complaint") as section:
        return Complaint(section.text("place"), section.flag("proforma"), section.text("section"))


def read_retention(root: Section) -> Retention:
    with root.section("keep_for_days") as section:
        return Retention(
            drafts=section.number("drafts", 1, 36500),
            withdrawn=section.number("withdrawn", 1, 36500),
            resolved=section.number("resolved", 1, 36500),
            formal=section.number("formal", 1, 36500),
        )


def read_social_media(root: Section) -> SocialMedia:
    with root.section("social_media") as section:
        return SocialMedia(
            procedures=_track(section, "about_procedures"),
            staff=_track(section, "about_staff"),
            consequences=tuple(Consequence(word) for word in section.choices("consequences", list(Consequence))),
            section=section.text("section"),
        )


def _track(section: Section, key: str) -> TrackRule:
    with section.section(key) as track:
        return TrackRule(
            take_down=track.flag("take_down"),
            meet=track.choices("meet", ROLES) or TrackRule().meet,
            with_governors=track.choices("with_governors", ("chair", "vice_chair")),
            section=track.text("section"),
            found=key in section,
        )


def read_policies(root: Section) -> tuple[Policy, ...]:
    policies: list[Policy] = []
    for entry in root.sections("policies", "a policy entry"):
        with entry:
            policy = _policy(entry)
        policies += [policy] if policy else []
    return tuple(policies)


def _policy(entry: Section) -> Policy | None:
    matter = entry.required("matter", "photographs")
    says = entry.required("says", "Photographs need the parent's consent.")
    document, section = entry.required("document", "Social media policy"), entry.required("section", "section 7")
    words = len(re.findall(r"\S+", says))
    if words > MOST_WORDS:
        entry.problem(f"says has {words} words; write {MOST_WORDS} at most.", "says")
    if not matter or not entry.known(matter, list(Matter), "matter"):
        return None
    return Policy(Matter(matter), says, document, section)


def _or(found: int | None, usual: int) -> int:
    return usual if found is None else found
