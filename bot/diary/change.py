"""What a parent wants of a meeting that is booked. A wrong guess costs a button: nothing is called off unasked."""

from __future__ import annotations

import enum
import re

_CANCEL = re.compile(
    r"\b(?:cancel\w*|canel\w*|call(?:ing|ed)? (?:it |that |this )?off|call off|not coming|won'?t be coming|scrap (?:it|the)"
    r"|(?:no longer|don'?t|do not|not) (?:need|want) (?:the|my|it|this|that|a|an|to (?:see|meet)|meeting|appointment)"
    r"|take my name off|free (?:it |that )?up|out of the diary)\b"
)
_NOT_AGAIN = re.compile(r"\b(?:not|don'?t|without) (?:want to )?(?:re-?book|rearrang)\w*")
_MOVE = re.compile(
    r"\b(?:mov(?:e|ed|ing)|re-?arrang\w*|rearange|re-?sched\w*|reshedule|chang(?:e|ing)|swap|switch|alter|shift it"
    r"|re-?book|postpone\w*|push|put (?:\w+ ){0,3}(?:off|back)|bring it forward|forward|earlier|later|sooner|delay"
    r"|clash\w*|instead|(?:an)?other (?:time|day|date|hour|one)|another|(?:different|new) (?:time|day|date|one)"
    r"|can we do|can (?:i|we) have)\b"
)
_LATE = re.compile(
    r"\b(?:running|going to be|gonna be|will be|might be|may be|i'?m|am|be|sorry)\b[^.!?]{0,30}\blate\b(?! (?:in|for) the day)"
    r"|\blate for\b|\bmins? late\b|\bminutes? late\b|\blate \d+ ?min|\bon my way\b|\bwon'?t be there (?:for|until|till|by)\b"
)
_MINUTES = re.compile(r"\b(\d{1,3}) ?-? ?(?:m|min|mins|minute|minutes)\b")
_IN_WORDS = {
    "half an hour": 30,
    "quarter of an hour": 15,
    "an hour": 60,
    "five min": 5,
    "ten min": 10,
    "fifteen min": 15,
    "twenty min": 20,
    "thirty min": 30,
}
LONGEST_LATE = 120


class Change(enum.StrEnum):
    MOVE = "move"
    CANCEL = "cancel"
    LATE = "late"
    KEEP = "keep"
    UNCLEAR = "unclear"


def read_change(text: str) -> Change:
    said = _plain(text)
    moves = bool(_MOVE.search(said)) and not _NOT_AGAIN.search(said)
    if _LATE.search(said) and not moves:
        return Change.LATE
    if _CANCEL.search(said) and not moves:
        return Change.CANCEL
    return Change.MOVE if moves else Change.UNCLEAR


def read_minutes(text: str) -> int | None:
    """How late somebody says that they are."""
    said = _plain(text)
    found = _MINUTES.search(said)
    minutes = int(found.group(1)) if found else next((n for words, n in _IN_WORDS.items() if words in said), None)
    return minutes if minutes and minutes <= LONGEST_LATE else None


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("\u2019", "'").split())
