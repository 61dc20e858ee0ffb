"""Short answers while a time is chosen: which of those shown, in what way, and where else to send the invitation."""

from __future__ import annotations

import re

_POLITE = re.compile(
    r"\b(?:please|pls|thanks|thank you|ok|okay|yes|yeah|then|would|be|is|good|great|fine|the|one|i'?ll|take|have|works?|for me)\b"
)
_PICKS = {
    "first": 0,
    "1st": 0,
    "second": 1,
    "2nd": 1,
    "middle": 1,
    "third": 2,
    "3rd": 2,
    "last": -1,
    "earliest": 0,
    "soonest": 0,
    "1": 0,
    "2": 1,
    "3": 2,
}
_LATER = re.compile(
    r"\b(?:later|others?|more|any ?more|something else|different|none of (?:them|those|these)|next ones?)\b"
)
_SOONER = re.compile(r"\b(?:earlier|sooner|before that|quicker|as soon as|asap)\b")
_KEEPS_IT = re.compile(
    r"(?:no,? )?(?:i'?ll|i will|i'?d (?:rather|prefer to)|i would rather|rather|let me|i want to|can i) (?:just |rather )?"
    r"(?:tell|say|talk|speak|explain|discuss)(?: (?:to|with|it|that|this|them|him|her|m(?:r|rs|iss|s)\.? \w+))*"
    r"(?: (?:myself|there|then|later|in person|face to face|at the meeting|on the day|when .{1,30}))?[.!]?"
    r"|.{0,20}\b(?:rather|prefer) not\b.{0,30}|(?:it'?s|its|that'?s) (?:private|personal)[.!]?"
)
A_FEW = 6
_ABOUT_APPOINTMENT = re.compile(
    r"\b(?:appointments?|meetings?|book(?:ed|ing)|what time|what day|when (?:am i|is my|do i)|who am i (?:seeing|meeting))\b"
)
_WAYS = (
    ("telephone", re.compile(r"\b(?:tele)?phone|\bring me\b|\bcall\b")),
    ("video", re.compile(r"\bvideo|\bzoom\b|\bteams\b|\bonline\b")),
    ("in_person", re.compile(r"\bin person\b|\bface to face\b|\bcome in\b|\bin school\b|\bat school\b")),
)
_VIDEO_CALL = re.compile(r"\bvideo[ -]?(?:call|chat|meeting)")
_NOT_WITH = re.compile(
    r"\b(?:not (?:with |see |seeing |meet )?|don'?t (?:want|wanna|like)|rather not|other than|except|apart from|any(?:one|body) but"
    r"|instead of|not to see)\b"
)
_GIVES_UP = re.compile(
    r"\b(?:stop|forget it|never ?mind|leave it|don'?t bother|no thank(?:s| you)|not now|none of (?:them|those) thanks)\b"
)
_EMAIL = re.compile(r"(?<![A-Za-z0-9._%+'-])[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")


def read_pick(text: str) -> int | None:
    """ "the first one please": its place among those shown; None when it is anything more than that."""
    said = [word for word in _POLITE.sub(" ", _plain(text)).split() if word.strip(".,!")]
    return _PICKS.get(said[0].strip(".,!")) if len(said) == 1 else None


def read_way(text: str) -> str | None:
    said = _VIDEO_CALL.sub("video", _EMAIL.sub(" ", _plain(text)))
    found = [way for way, words in _WAYS if words.search(said)]
    return found[0] if len(found) == 1 else None


def wants_later(text: str) -> bool:
    """Other times than those shown, and no particular ones."""
    return _is_short(text) and bool(_LATER.search(_plain(text)))


def wants_sooner(text: str) -> bool:
    return _is_short(text) and bool(_SOONER.search(_plain(text)))


def keeps_it_to_themselves(text: str) -> bool:
    """ "I'll tell them myself": a reason that is nobody's business before the meeting."""
    return bool(_KEEPS_IT.fullmatch(_plain(text)))


def rather_not(text: str) -> bool:
    """The person that is named is the one this parent would rather not see."""
    return bool(_NOT_WITH.search(_plain(text)))


def gives_up(text: str) -> bool:
    """A no to the whole of it, and not only to these times."""
    return bool(_GIVES_UP.search(_plain(text)))


def read_email(text: str) -> str | None:
    found = _EMAIL.search(text)
    return found.group().rstrip(".") if found else None


def asks_about_a_meeting(text: str) -> bool:
    """ "What time was I booked?", rather than "any news?"."""
    return bool(_ABOUT_APPOINTMENT.search(_plain(text)))


def _is_short(text: str) -> bool:
    """More than a few words may be about anything."""
    return len(text.split()) <= A_FEW


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("\u2019", "'").split())
