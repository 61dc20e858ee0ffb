"""The facts that the formal letter is made of. Its sentences are with the other words, in data/responses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from bot.desk.complaint import Complaint
from bot.desk.desk import School
from bot.desk.labels import label, listed
from bot.desk.recap import who_is
from bot.protocol.letter_parts import what_happened
from bot.protocol.values import CLERK, OFFICE, Person, Route

LONGEST_WORDS = 2_000


def letter_facts(
    school: School, complaint: Complaint, route: Route, today: date, reference: str | None = None
) -> Mapping[str, str]:
    draft = complaint.draft
    addressee = route.addressee or OFFICE
    return {
        "letter_date": f"{today.day} {today:%B %Y}",
        "letter_to": "\n".join(_address(school, addressee, route)),
        "letter_name": addressee.name or addressee.title,
        "letter_child": _child(school, draft.child_name, draft.years),
        "letter_words": _cut(_capital(what_happened(draft.words or "")), LONGEST_WORDS),
        "letter_when": _section(label("letter_when"), complaint.when or ""),
        "letter_tried": _tried(school, draft.spoken_to or ()),
        "letter_hope": _section(label("letter_hope"), draft.hope or ""),
        "letter_reference": f"{label('letter_reference')} {reference}" if reference else "",
    }


def _address(school: School, addressee: Person, route: Route) -> list[str]:
    who = f"{addressee.name}, {addressee.title}" if addressee.name else _capital(addressee.title)
    lines = [label("letter_private")] if route.private else []
    lines += [who, school.name]
    if route.via:
        through = CLERK.title if route.via == CLERK.key else OFFICE.title
        lines.append(f"{label('letter_by_way_of')} {through}")
    return lines


def _child(school: School, name: str | None, years: Iterable[str]) -> str:
    """The first name alone: the school knows the rest, and whoever else sees the letter need not."""
    first = f" {name.split()[0]}" if name and name.split() else ""
    groups = [group for year in years if (group := school.year(year)) and not getattr(group, "any_year", False)]
    said = listed(group.label for group in groups)
    return f"{first}{label('letter_in')} {said}" if said else first


def _tried(school: School, people: Iterable[str]) -> str:
    said = listed(who_is(school, who) for who in people)
    return f"{label('letter_tried')} {said}." if said else label("letter_not_tried")


def _section(heading: str, words: str) -> str:
    """A heading and its words, or nothing: a letter has no empty parts."""
    return f"\n{heading}\n{_cut(words, LONGEST_WORDS)}\n" if words.strip() else ""


def _cut(words: str, most: int) -> str:
    lines = "\n".join(" ".join(line.split()) for line in words.splitlines() if line.strip())
    return lines if len(lines) <= most else lines[:most].rsplit(" ", 1)[0] + "…"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
