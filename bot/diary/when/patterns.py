"""The pieces that the patterns of this room are made of. They read plain words: one space between, nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from bot.diary.when.spelling import MONTHS, WEEKDAYS
from bot.diary.when.values import Part, SchoolDay

WEEKDAY = "(?:" + "|".join(WEEKDAYS) + ")"
MONTH = "(?:" + "|".join(MONTHS) + ")"
NUMBER = r"\d{1,2}"
END = r"(?!\S)"

# What may stand after a bare number that is a time or a date. Any other word makes it a count: "after 3 emails".
_CALM = (
    "on or and if but please is are was would could should will works work suits suit ok okay fine good great best "
    "today tomorrow tonight this next thanks thank thx ta cheers for with in at as when then i we can you do does "
    "instead sharp latest earliest possible maybe ideally because so same x xx until to onwards either also too be "
    "that just only before after from about around any not except my he she they it the his her there what how "
    "am pm ish oclock sometime every hi hello sorry tbh unless since week"
).split()
_AFTER_A_NUMBER = "|".join((*_CALM, *WEEKDAYS, *(day + "s" for day in WEEKDAYS)))
CALM = (
    rf"(?! (?:or|and|to|-|/) (?:a half|{NUMBER} (?!(?:n?th|{_AFTER_A_NUMBER})(?!\S))[a-z]))"
    rf"(?! (?:and a half|in a row|at a time|to 1(?!\S)|of))(?=$| [,.?!;:)&/+#-]| (?:{_AFTER_A_NUMBER})(?!\S))"
)

CALM_AFTER_A_DATE = rf"(?:{CALM}|(?= \d))"


@dataclass(frozen=True)
class Clock:
    """`sure`: morning or afternoon was said. `hour` and `minute` may be ones that no clock has."""

    hour: int
    minute: int
    sure: bool

    @property
    def real(self) -> bool:
        return self.hour < 24 and self.minute < 60

    def at(self) -> time:
        return time(self.hour, self.minute)


@dataclass(frozen=True)
class Find:
    """One thing that was read, and where. Which fields are filled says what it is.

    `vague`: a word that tells as often as it asks, such as "today" or "in June".
    """

    start: int = 0
    end: int = 0
    dates: tuple[date, ...] = ()
    week: bool = False
    weekday: int | None = None
    reach: str = ""
    part: Part | None = None
    clock: Clock | None = None
    after: Clock | None = None
    before: Clock | None = None
    no_such_date: bool = False
    vague: bool = False

    @property
    def names_a_day(self) -> bool:
        return bool(self.dates) or self.weekday is not None or self.no_such_date

    @property
    def says_when(self) -> bool:
        """Does ruling this out leave something to go by? "Not at 3" leaves nothing."""
        return self.names_a_day or bool(self.part or self.after or self.before)


@dataclass(frozen=True)
class Moment:
    """When the parent is writing, and the school's hours."""

    now: datetime
    school: SchoolDay

    @property
    def today(self) -> date:
        return self.now.date()


Reader = Callable[[re.Match[str], Moment], Find | None]
Rule = tuple[re.Pattern[str], Reader]


def rule(pattern: str, read: Reader) -> Rule:
    return re.compile(rf"(?<!\S)(?:{pattern})"), read


def scan(text: str, rules: Iterable[Rule], moment: Moment) -> tuple[list[Find], str]:
    """What the rules find, the first rules first, and the text with it blotted out."""
    finds: list[Find] = []
    for pattern, read in rules:
        for match in pattern.finditer(text):
            if (found := read(match, moment)) is not None:
                finds.append(replace(found, start=match.start(), end=match.end()))
                text = blot(text, match.start(), match.end())
    return finds, text


def blot(text: str, start: int, end: int) -> str:
    return text[:start] + "#" * (end - start) + text[end:]
