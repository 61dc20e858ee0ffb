"""Finer readings of a matter: where two procedures share a meaning, a word in the message tells them apart."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Finer:
    """From `matter` (None: any) to `to`, when the message says `says` and nothing of `unless`."""

    matter: str | None
    says: re.Pattern[str]
    to: str
    unless: re.Pattern[str] | None = None

    def fits(self, matter: str | None, text: str) -> bool:
        of_this = self.matter is None or self.matter == matter
        return of_this and bool(self.says.search(text)) and not (self.unless and self.unless.search(text))


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


_FINED = _words(r"fin(?:e|es|ed|ing)|penalt\w+|notices?|pay(?:ing)?|court|council")
_LEAVE = _words(r"leave|time off|days? off|term[- ]?time|holiday|authoris\w+|permission|funeral|wedding|absence form")
_RECORD = _words(r"(?:school|pupil|educational|child'?s|his|her|their)\s+(?:school\s+)?(?:records?|file)")
_ALL_DATA = _words(
    r"subject access|sar|gdpr|e-?mails?|everything|(?:all|any) (?:the )?(?:data|paper\w*)|personal data|cctv"
    r"|notes?|minutes|observations|log|about me|hold on"
)

FINER: tuple[Finer, ...] = (
    Finer("fine", _LEAVE, "leave_of_absence", unless=_FINED),
    Finer("data_request", _words(r"freedom of information|foi"), "freedom_of_information"),
    Finer("data_request", _RECORD, "pupil_record", unless=_ALL_DATA),
    Finer("staff_grievance", _words(r"whistle\s?-?blow\w*|report something i'?ve seen"), "whistleblowing"),
    Finer("praise", _words(r"suggest(?:ion)?s?|an idea|more \w+ \w+ please"), "suggestion"),
    Finer("transport", _words(r"contractor|(?:taxi|bus|coach) (?:company|firm|driver)"), "third_party"),
    Finer("lost_property", _words(r"on the (?:school )?(?:bus|coach)"), "third_party"),
    Finer("privacy", _words(r"anonym\w+|without (?:giving|saying|putting|using) (?:my|our) name"), "anonymous"),
    Finer("privacy", _words(r"say who i am|my name be on|give (?:you )?(?:my|a) name|no names?"), "anonymous"),
)

# Matters that the ear has no head for, read from the words alone once it has heard "another procedure".
_ANY: tuple[Finer, ...] = (
    Finer(
        None,
        _words(r"(?:after|before)[- ]?school club|breakfast club|holiday club|caterers?|catering|pta"),
        "third_party",
    ),
    Finer(
        None,
        _words(r"(?:won'?t|not|isn'?t) (?:be )?(?:in|coming in|at school) (?:school )?(?:today|tomorrow)"),
        "absence_report",
    ),
    Finer(
        None,
        _words(r"off (?:sick|ill|poorly) (?:today|tomorrow)|report (?:an|his|her|my \w+'?s?) absence"),
        "absence_report",
    ),
    Finer(None, _words(r"park(?:ing|ed)|double yellows?|zig ?zags?"), "parking"),
)

_ONLY_ASKING = re.compile(
    r"^\s*(?:and |so |hi,? |hello,? )?(?:how long|how much|is there (?:a |any )?(?:charge|fee|cost)|is it free"
    r"|do i (?:have to|need to) pay|does it cost|what does it cost|can (?:he|she|they|my \w+) ask)",
    re.IGNORECASE,
)


def finer(matter: str | None, text: str) -> str | None:
    return next((each.to for each in FINER if each.fits(matter, text)), matter)


def finer_procedure(matter: str | None, text: str) -> str | None:
    found = finer(matter, text)
    if found != matter or matter in ("data_request", "data_breach", "data_protection_complaint", "separated_parents"):
        return found
    return next((each.to for each in _ANY if each.fits(matter, text)), found)


def only_asking(text: str) -> bool:
    """A question about how a request works is not yet the request."""
    return bool(_ONLY_ASKING.search(text))
