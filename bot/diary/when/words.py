"""A message as plain words: one spelling each, one space between, and where each stood."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from bot.diary.when.spelling import ONES, ORDINALS, TENS, WEEKDAYS, respelt

LONGEST = 1_000

_TOKEN = re.compile(
    r"(?P<money>£\s?\d+(?:\.\d+)?|\d+p(?![a-z]))"
    r"|(?P<shorthand>2m(?:o(?!n)|r|w)[a-z]*|2day|2nite|b4(?!\d)|w/?[cb](?![a-z])|1/[24](?=\s{0,9}(?:past|to|\d)))"
    r"|(?P<iso>\d{4}-\d{1,2}-\d{1,2}(?!\d))|(?P<full>\d{1,2}(?P<by>[/.-])\d{1,2}(?P=by)(?:20)?\d\d(?![\d.:]))"
    r"|(?P<slashed>\d{1,2}/\d{1,2}(?!\d))|(?P<clock>\d{1,2}(?::\d\d|\.[0-5]\d|h(?:[0-5]\d)?(?![a-z]))(?!\d))"
    r"|(?P<decimal>\d+[.:,]\d+)|(?P<number>\d+)|(?P<meridiem>[ap]\.m\b\.?)"
    r"|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)|(?P<pause>(?<=\s)-(?=\s))"
    r"|(?P<mark>[@&/,.!?;:%\n()+-])"
)
# "Tuesday's fine" is one Tuesday; "Tuesdays" are many.
_POSSESSIVE_DAY = re.compile(r"(?<=[a-z]day)'s$")
_ORDINAL_ENDING = frozenset({"st", "nd", "rd", "th"})
_BEFORE_ONE = frozenset("at around about after before past to half until between from and - 12 5 10 20 25".split())
_AFTER_ONE = frozenset("oclock o pm am ish week 30 15 45".split())
_PAUSE = "--"
_SHORT_DAYS = {"sat": "saturday", "sun": "sunday"}
_BEFORE_A_DAY = frozenset({"", "on", "or", "and", "this", "next", "not", "except", ",", "/", "&", ".", ";"})
_AFTER_A_DAY = frozenset({"", "or", "morning", "afternoon", "am", "pm", "/", "&", ",", ".", "?", "!", ";"})


@dataclass(frozen=True)
class Words:
    """`text` is the plain words; `starts` is where each begins in it, `spans` where each stands in what was said."""

    text: str
    said: str
    starts: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]

    def quote(self, start: int, end: int) -> str:
        first = bisect_right(self.starts, start) - 1
        last = bisect_left(self.starts, end) - 1
        return self.said[self.spans[first][0] : self.spans[last][1]]


def read_words(text: str) -> Words:
    said = text[:LONGEST]
    plain, places = _plain(said)
    tokens = [
        (word, (places[found.start()], places[found.end() - 1] + 1))
        for found in _TOKEN.finditer(plain)
        for word in _spelt(found)
    ]
    tokens = _weekend_days(_counted(_dashes(tokens)))
    starts, at = [], 0
    for word, _ in tokens:
        starts.append(at)
        at += len(word) + 1
    return Words(" ".join(word for word, _ in tokens), said, tuple(starts), tuple(span for _, span in tokens))


def _plain(said: str) -> tuple[str, list[int]]:
    """Small letters without Unicode tricks, and where each came from."""
    letters, places = [], []
    for place, character in enumerate(said):
        for letter in _letters(character):
            letters.append(letter)
            places.append(place)
    return "".join(letters[:LONGEST]), places


_ALIKE = {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "–": "-", "—": "-", "−": "-", "½": "1/2", "¼": "1/4", "⁄": "/"}


def _letters(character: str) -> str:
    if character.isascii():
        return character.lower()
    if character in _ALIKE:
        return _ALIKE[character]
    if unicodedata.category(character) == "Cf":
        return ""
    return unicodedata.normalize("NFKC", character).lower()


def _spelt(found: re.Match[str]) -> list[str]:
    kind, text = found.lastgroup, found.group()
    if text.startswith("2m"):
        return ["tomorrow"]
    if kind in ("word", "shorthand"):
        text = _POSSESSIVE_DAY.sub("", text).replace("we'd", "we would")
        return respelt(text.replace("'", "").replace("/", "" if text[0] == "w" else "/")).split()
    if kind == "clock":
        return [re.sub(r"[.h]", ":", text.replace("h", ":00") if text.endswith("h") else text)]
    if kind == "full":
        return ["/".join(str(int(number)) for number in re.split(r"[/.-]", text))]
    if kind == "meridiem":
        return [text[0] + "m"]
    if kind in ("money", "decimal") or (kind == "number" and len(text) > 4):
        return ["~"]
    if kind == "pause":
        return [_PAUSE]
    return ["at" if text == "@" else ";" if text == "\n" else text]


_Token = tuple[str, tuple[int, int]]


def _counted(tokens: list[_Token]) -> list[_Token]:
    """Number words as figures: "twenty five" is 25, "fourteenth" is 14 th."""
    counted: list[_Token] = []
    for word, span in tokens:
        before = counted[-1] if counted else ("", span)
        tens = TENS.get(before[0], 0)
        if tens and 0 < ONES.get(word, 0) < 10:
            counted[-1] = (str(tens + ONES[word]), (before[1][0], span[1]))
        elif tens and ORDINALS.get(word, 99) < 10:
            counted[-1:] = [(str(tens + ORDINALS[word]), before[1]), ("nth", span)]
        elif ORDINALS.get(word, 0) > 3:
            counted += [(str(ORDINALS[word]), span), ("nth", span)]
        elif word in _ORDINAL_ENDING and before[0].isdigit():
            counted.append(("th", span))
        else:
            counted.append((word, span))
    return [(_figure(word, before, after), span) for before, (word, span), after in _neighbours(counted)]


def _neighbours(tokens: list[_Token]) -> list[tuple[str, _Token, str]]:
    words = ["", *(word for word, _ in tokens), ""]
    return [(words[at], token, words[at + 2]) for at, token in enumerate(tokens)]


def _figure(word: str, before: str, after: str) -> str:
    """ "one" is a figure only by a clock; else it stands for somebody or something."""
    if word == "one" and before not in _BEFORE_ONE and after not in _AFTER_ONE:
        return word
    return str(TENS.get(word, ONES.get(word, word)))


def _dashes(tokens: list[_Token]) -> list[_Token]:
    """A dash between two figures or two days is a range; one with room around it is a pause; any other says nothing."""
    dashed: list[_Token] = []
    for before, (word, span), after in _neighbours(tokens):
        if word not in ("-", _PAUSE):
            dashed.append((word, span))
        elif _opens_range(before) and (after[:1].isdigit() or after in WEEKDAYS):
            dashed.append(("-", span))
        elif word == _PAUSE:
            dashed.append((",", span))
    return dashed


def _opens_range(word: str) -> bool:
    return word[:1].isdigit() or word in ("am", "pm", "oclock", "th", "st", "nd", "rd") or word in WEEKDAYS


def _weekend_days(tokens: list[_Token]) -> list[_Token]:
    """ "sat" and "sun" are days only where a day could stand: somebody sat, and the sun shone."""
    return [
        (_SHORT_DAYS[word] if word in _SHORT_DAYS and _a_day_fits(before, after) else word, span)
        for before, (word, span), after in _neighbours(tokens)
    ]


def _a_day_fits(before: str, after: str) -> bool:
    return (before in _BEFORE_A_DAY or before in WEEKDAYS) and (after in _AFTER_A_DAY or after[0].isdigit())
