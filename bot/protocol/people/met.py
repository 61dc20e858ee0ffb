"""Whom a parent says they have spoken to, in the middle of a story: never asked for again."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.protocol.people.mentions import SOMEBODY, folded, mentions

_WHO = r"(?:i|we|my (?:husband|wife|partner|ex|mum)|(?:his|her|their) (?:mum|dad|mother|father))"
_HAVE = r"(?:'ve|'d| have| had| has|ve)?(?: (?:both|already|also|just|even|then|finally|obviously|now|twice|first|personally))*"
_DID = (
    r"(?:spoke(?:n)?|talked|told|seen|saw|met|emailed|e-mailed|rang|phoned|written|wrote|been|gone|went|asked|complained|reported|contacted|approached"
    r"|raised|mentioned|brought|flagged|had (?:a |an |two |three |several |many |countless )?(?:\w+ )?(?:meeting|chat|word|talk|conversation|appointment|phone ?call|call)s?)"
)
_THING = r"(?: (?:it|this|that|up|in|about|the|my|our|issue|problem|concern|concerns|matter|directly|again|twice|\w+ times|to see|to speak|to talk))*"
_TO = r"(?: (?:to|with|at|by))?(?: (?:his|her|the|their|our|my (?:son|daughter|child|boy|girl)'?s|both|class|own|actual|form))*"
_MET = re.compile(
    rf"(?:\b{_WHO}{_HAVE}|(?:^|[.,;!?] ?|\b(?:and|but|already|have) )(?:already )?) ?{_DID}{_THING}{_TO} $"
)
# The second of two: "spoken to the teacher and Miss Honey".
_AND = re.compile(
    r"^(?:'s)?(?: (?:twice|first|already|and then|then|\w+ times))*,? (?:and|then|and then|&)(?: (?:to|with))?(?: (?:the|his|her|also))* $"
)
_UNREAL = re.compile(
    r"\b(?:if|should|until|unless|before|wish|when|why|have|has|had) (?:i|we) $|\b(?:if|until|unless|before|once|wish)\b[^.,!?]*$"
)
_WIDTH = 90


def read_met(text: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """Roles and people, in the order said."""
    low = folded(text).lower()
    met: list[str] = []
    last: int | None = None
    for mention in mentions(text, names):
        before = low[max(0, mention.start - _WIDTH) : mention.start]
        together = last is not None and _AND.match(low[last : mention.start])
        if not (together or _says_so(before)):
            continue
        last = mention.end
        met.append("teacher" if mention.key == SOMEBODY else mention.key)
    return tuple(dict.fromkeys(met))


def _says_so(before: str) -> bool:
    found = _MET.search(before)
    return found is not None and not _UNREAL.search(before[: _verb_at(found)])


def _verb_at(found: re.Match[str]) -> int:
    """Just behind the "I" or the "we", where "if" and "before" would stand."""
    said = re.match(rf"{_WHO} ?", found.group())
    return found.start() + (said.end() if said else 0)
