"""How parents name the people of a school."""

from __future__ import annotations

from collections.abc import Mapping

from bot.school.model import School


def surnames(school: School) -> Mapping[str, str]:
    """Lower-cased surname to person key."""
    return {member.name.split()[-1].casefold(): member.key for member in school.staff.values() if member.name}
