"""More than one worry in a message: only where the parent says so, for a story has many sentences and one worry."""

from __future__ import annotations

import re
from collections.abc import Callable

_ANOTHER = re.compile(
    r"(?:[.;!?,\n]|\band\b|\bbut\b)?\s*\b(?:also|another thing|on top of (?:that|this|it all)|the other thing|second(?:ly)? "
    r"(?:thing|of all|issue|problem)|secondly|plus|separately|as well as that)\b[,:]?\s*",
    re.IGNORECASE,
)
FEWEST_WORDS = 4


def split_worries(text: str, topic: Callable[[str], tuple[str, float]], sure: float = 0.5) -> list[dict[str, str]]:
    """Each part with its topic, when there are at least two parts that are surely about different things."""
    parts = [part.strip() for part in _ANOTHER.split(text) if len(part.split()) >= FEWEST_WORDS]
    found: dict[str, str] = {}
    for part in parts if len(parts) > 1 else ():
        name, confidence = topic(part)
        if confidence >= sure:
            found.setdefault(name, part)
    return [{"topic": name, "words": part} for name, part in found.items()] if len(found) > 1 else []
