"""A word that is chosen by its name and said from data/responses: `label("nobody_yet")` becomes "nobody yet" in the voice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_MARKED = re.compile("\ue000([a-z0-9_]+)\ue001")


def label(name: str) -> str:
    return f"\ue000{name}\ue001"


def listed(parts: Iterable[str]) -> str:
    """One, two and three, with the and as a word that belongs to the voice."""
    said = list(parts)
    if len(said) < 2:
        return "".join(said)
    return f"{', '.join(said[:-1])} {label('and')} {said[-1]}"


def spoken(text: str, words: Mapping[str, str]) -> str:
    return _MARKED.sub(lambda found: words.get(found.group(1), ""), text)
