"""Text as Telegram takes it: counted in UTF-16 units, cut where a reader would pause."""

from __future__ import annotations

import re

LONGEST = 4096
PAUSES = tuple(re.compile(pause) for pause in (r"\n\s*\n", r"\n", r"[.!?…]['\")\]]*\s", r"\s"))
UNSENDABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def sendable(text: str) -> str:
    """Half a character and control characters cannot travel."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return UNSENDABLE.sub("", whole).strip()


def parts(text: str, longest: int = LONGEST) -> list[str]:
    """Nothing for a text of nothing."""
    cut, rest = [], sendable(text)
    while units(rest) > longest:
        end = _pause(_head(rest, longest))
        cut.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [*cut, rest] if rest else cut


def _head(text: str, longest: int) -> str:
    """Cutting through a pair of surrogates leaves half a character, which is dropped."""
    return text.encode("utf-16-le")[: longest * 2].decode("utf-16-le", "ignore")


def _pause(head: str) -> int:
    """The last pause of the best kind that does not leave a scrap."""
    for pause in PAUSES:
        ends = [found.end() for found in pause.finditer(head)]
        if ends and ends[-1] > len(head) // 4:
            return ends[-1]
    return len(head)
