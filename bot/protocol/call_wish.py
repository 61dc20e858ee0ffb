"""Whether somebody asks to be rung, and the number they give."""

from __future__ import annotations

import re

_TELEPHONE = re.compile(r"\+?\d[\d ()\-.]{7,18}\d")
_EMAIL = re.compile(r"[^\s@<>\"'()]+@[^\s@<>\"'()]+\.[A-Za-z]{2,}")
_WISH = re.compile(
    r"\b(?:(?:ring|call|phone|telephone) (?:me|us|my)\b|(?:give me|get) a (?:ring|call|bell)|call ?back"
    r"|ring(?:ing)? back|(?:some(?:one|body)|office|you) (?:to |could |can |please )*(?:ring|call|phone|telephone)"
    r"|leave my number|here'?s my number|my (?:mobile )?number is|free now)",
    re.IGNORECASE,
)
_DIGITS = range(9, 16)


def read_number(text: str) -> str | None:
    """A telephone number, or an e-mail address for whoever would rather be written to."""
    if email := _EMAIL.search(text):
        return email[0]
    number = _TELEPHONE.search(text)
    digits = re.sub(r"\D", "", number[0]) if number else ""
    return number[0].strip() if number and len(digits) in _DIGITS else None


def wants_call(text: str) -> bool:
    return bool(_WISH.search(text)) or read_number(text) is not None


def gives_number_to_ring(text: str) -> bool:
    return bool(_WISH.search(text)) and read_number(text) is not None
