"""Changing a letter by saying so: "change the outcome to an apology", "add that he was crying", "the date is wrong"."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass


class Part(enum.StrEnum):
    WORDS = "words"
    WHEN = "when"
    SPOKEN_TO = "spoken_to"
    HOPE = "hope"


@dataclass(frozen=True)
class Change:
    """`words` None: the parent has named the part and not yet said what it should be."""

    part: Part
    words: str | None = None
    added: bool = False


_PARTS: tuple[tuple[Part, str], ...] = (
    (
        Part.HOPE,
        r"outcome|what i (?:want|would like|hope)\w*|result|ending|the end|last (?:part|bit|paragraph)|hopes?\b",
    ),
    (Part.WHEN, r"dates?\b|when it|when and who|the day\b|who was there|the time\b"),
    (Part.SPOKEN_TO, r"spoken to|tried|who i (?:saw|spoke|have spoken)|the steps"),
    (
        Part.WORDS,
        r"what happened|story|beginning|first (?:part|bit|paragraph)|the (?:facts|middle|description)|the concern",
    ),
)
_PART = tuple((part, re.compile(rf"\b(?:{words})", re.IGNORECASE)) for part, words in _PARTS)
_VERB = re.compile(
    r"\b(?:chang\w+|alter|edit|replace|re-?word|re-?write|correct|put|make"
    r"|should (?:say|be|read)|is (?:wrong|not right))\b",
    re.IGNORECASE,
)
_MAKE = re.compile(r"\b(?:make|put)\b", re.IGNORECASE)
_TO = re.compile(
    r"(?:\b(?:to say|to read|to|with|as|should (?:say|be|read)|say)\b:?|:)\s+(?P<words>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ADD = re.compile(
    r"^\W*(?:please |can you |could you |also )*add (?:that |this:? ?|in )?(?P<words>\S.*)$", re.IGNORECASE | re.DOTALL
)


def read_change(text: str) -> Change | None:
    """None: no part of the letter was named."""
    said = text.strip()
    if added := _ADD.match(said):
        return Change(Part.WORDS, added["words"].strip(), added=True)
    found = next(((part, at) for part, words in _PART if (at := words.search(said))), None)
    if found is None or not (_VERB.search(said) or len(said.split()) <= 4):
        return None
    part, at = found
    return Change(part, _new_words(said, at))


def _new_words(said: str, at: re.Match[str]) -> str | None:
    to = _TO.search(said, at.end())
    if to:
        return _clean(to["words"])
    rest = said[at.end() :].strip()
    return _clean(rest) if _MAKE.search(said, 0, at.start()) and len(rest.split()) > 1 else None


def _clean(words: str) -> str:
    return words.strip().strip("\"'\u201c\u201d").strip()


def applied(before: str, change: Change) -> str:
    words = change.words or ""
    if not change.added or not before:
        return words
    joint = " " if before.rstrip().endswith((".", "!", "?")) else ". "
    return before.rstrip() + joint + words[:1].upper() + words[1:]


_SENT = re.compile(
    r"\b(?:i(?:'ve| have)?|we(?:'ve| have)?|ive|weve) (?:just |now |already |finally )*(?:sent|posted|e-?mailed|handed|dropped|delivered|put)\b"
    r"|^\W*(?:it'?s |it is |letter |it has been |it'?s been )?(?:just |now |already )?(?:sent|posted|e-?mailed|handed in)(?: it)?(?: off| in| today| now)*\W*$",
    re.IGNORECASE,
)
_WHERE = re.compile(
    r"\b(?:pro ?-?forma|form|link|website|where|by e-?mail|e-?mail or post)\b"
    r"|\b(?:how|who|whom) (?:do|should|can|to|must) (?:i |we )?(?:send|post|give|hand|e-?mail|address)",
    re.IGNORECASE,
)


def says_it_is_sent(text: str) -> bool:
    return bool(_SENT.search(text.replace("\u2019", "'")))


def asks_where_to_send(text: str) -> bool:
    return bool(_WHERE.search(text))


_WISH = re.compile(
    r"^\W*(?:please |hi |hello )*(?:i|we) ?(?:want|wish|would like|'d like|need|am going|'m going)(?: to)? (?:make|raise|file|lodge|submit|put in) (?:a |an |my )?(?:official |formal )*complaint"
    r"(?: (?:about|that|because|regarding|against|as))?\s+(?=\S+\s+\S+)",
    re.IGNORECASE,
)


def what_happened(words: str) -> str:
    """The story without "I want to make a formal complaint about": the letter says that itself."""
    found = _WISH.match(words.replace("\u2019", "'"))
    return words[found.end() :] if found else words
