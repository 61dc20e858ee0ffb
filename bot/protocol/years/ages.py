"""How old a child is. An age never becomes a year by itself: the year is asked for."""

from __future__ import annotations

import re

from bot.protocol.years.words import CALM, plain

AGES = range(2, 19)

_SAID_AGE = r"(?P<age>\d{1,2})"
_HOW = r"(?: (?:only|just|now|nearly|almost|about|still|already|currently|barely|is|s))*"
_AGE = re.compile(
    rf"(?<!\S)(?:{_SAID_AGE}(?: and a half)?(?: -)? (?:year|years)(?: -)? olds?(?!\S)"
    rf"|(?P<short>\d{{1,2}}) (?:yo|y o|y / o)(?!\S)"
    r"|(?:aged|age|age of|age is|turned|turning|turns|ages)(?: just| nearly)? (?P<aged>\d{1,2})(?! (?:months?|weeks?"
    r"|days?)(?!\S))(?!\S)"
    rf"|(?:(?:he|she|they|who|son|daughter|child|boy|girl|lad|one|kid|ds|dd|dc|mine) (?:is|are|was|will be|s)|hes"
    rf"|shes|theyre|whos|hell be|shell be){_HOW} (?P<is>\d{{1,2}})(?: years?)?{CALM}"
    r"|(?:son|daughter|boy|girl|child|ds|dd|lad)(?: [a-z]+)? [(,] (?:aged )?(?P<aside>\d{1,2}) [),])"
)


def read_age(text: str) -> int | None:
    """The first age of a child that is said, so that the year can be asked for."""
    for match in _AGE.finditer(plain(text)):
        age = int(next(figure for figure in match.groups() if figure))
        if age in AGES:
            return age
    return None
