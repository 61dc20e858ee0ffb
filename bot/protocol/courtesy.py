"""Small things people say that need no learning: an apology, a thumb, a sleeve on the keyboard."""

from __future__ import annotations

import enum
import re


class Small(enum.StrEnum):
    """Values are the intents that the rules answer."""

    APOLOGY = "apology"
    NOTHING_SAID = "nothing_said"
    YES = "affirm"
    NO = "deny"


_ANGER = r"angry|cross|upset|rude|stressed|furious|mad|out of order|in a state|tired|short with you|having a bad day"
_WRONG = r"swear\w*|swore|shout\w*|language|temper|rude\w*|rant\w*|outburst|attitude|snapp\w+|kicking off|what i said"
_SORRY = r"\b(?:sorry|apologi[sz]e|apologies)\b[^.?!]{0,30}\b"
_APOLOGY = re.compile(
    "|".join(
        (
            rf"{_SORRY}(?:i (?:was|got|am|lost)|about (?:that|earlier|before)|i (?:swore|shouted|ranted|snapped))",
            rf"{_SORRY}for (?:{_WRONG})",
            rf"{_SORRY}(?:for|about) (?:being|my|the|all the) (?:[\w' ]{{0,12}})(?:{_WRONG}|{_ANGER})",
            rf"\bi (?:was|got|am) (?:just |only |so |very |really |a bit )*(?:{_ANGER})\b[^?!]{{0,30}}\bsorry\b",
            r"\b(?:i|we) (?:didn'?t|did not) (?:really )?mean (?:it|that|what i said)\b",
            r"\b(?:didn'?t|did not) mean to (?:swear|shout|be rude|snap|go off|kick off)",
            r"\bi (?:shouldn'?t|should not) have (?:said that|sworn|shouted|spoken)",
        )
    ),
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:teacher|head|school|staff|he|she|they) (?:was|were|is|are|has|shouted|swore)\b", re.IGNORECASE
)
LONGEST_APOLOGY = 10

_THUMBS_UP, _THUMBS_DOWN = frozenset("👍👌✅✔🆗"), frozenset("👎❌✖")
_DRESSING = frozenset("\ufe0f\u200d🏻🏼🏽🏾🏿")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS = re.compile(r"[aeiouy]", re.IGNORECASE)


def small(text: str) -> Small | None:
    if (thumb := _thumb(text)) is not None:
        return thumb
    if is_apology(text):
        return Small.APOLOGY
    return Small.NOTHING_SAID if is_noise(text) else None


def _thumb(text: str) -> Small | None:
    signs = set(text.split() and "".join(text.split())) - _DRESSING
    if signs and signs <= _THUMBS_UP:
        return Small.YES
    return Small.NO if signs and signs <= _THUMBS_DOWN else None


def is_apology(text: str) -> bool:
    """The parent's own anger, not somebody else's: "sorry but the teacher shouted" is a concern."""
    short = len(text.split()) <= LONGEST_APOLOGY
    return short and bool(_APOLOGY.search(text.replace("’", "'"))) and not _OTHERS.search(text)


def is_noise(text: str) -> bool:
    """No words at all: signs, one key held down, or a hand across the keyboard. A number is an answer, not noise."""
    said = [word for word in re.split(r"[\W_]+", text.casefold()) if word]
    return all(_is_mash(word) for word in said)


def _is_mash(word: str) -> bool:
    if word.isdigit():
        return len(word) > 4 and len(set(word)) == 1
    if not word.isascii() or len(word) < 3:
        return False
    if len(word) == 3:
        return not _VOWELS.search(word) and _slides(word)
    return len(set(word)) <= 2 or not _VOWELS.search(word) or (len(word) > 4 and _slides(word))


def _slides(word: str) -> bool:
    """Mostly neighbours on one row of the keyboard: asdfgh, qwerty, lkjlkj."""
    runs = [row for each in _ROWS for row in (each, each[::-1])]
    pairs = [word[at : at + 2] for at in range(len(word) - 1)]
    return sum(any(pair in row for row in runs) for pair in pairs) > 0.75 * len(pairs)
