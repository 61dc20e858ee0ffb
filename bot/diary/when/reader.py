"""From the words of a message to one When."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.diary.when import clocks, days, parts
from bot.diary.when.agreement import agree
from bot.diary.when.noise import without_noise
from bot.diary.when.patterns import Find, Moment, Rule, rule, scan
from bot.diary.when.speech import denied, runs, told
from bot.diary.when.values import SchoolDay, When
from bot.diary.when.words import Words, read_words

_ANY_TIME = (
    rule(
        r"asap(?!\S)|as soon as(?: (?:possible|poss|you can|u can|we can))?(?!\S)|soonest(?!\S)"
        r"|(?:the )?sooner the better(?!\S)|no preference(?!\S)"
        r"|(?:the )?(?:earliest|next|first|soonest) (?:available|possible|free|you have|appointment|one|slot|i can"
        r"|we can)(?!\S)"
        r"|(?:any time|any day|when ever|whenever)(?=$| [,.!?]| (?:is|suits|works|you|that|please|really|would"
        r"|thanks|ok|fine|#+)(?!\S))"
        r"|(?:im|i am|were) (?:totally |very |pretty )?(?:flexible|easy)(?!\S)|dont mind when(?!\S)",
        lambda match, moment: Find(),
    ),
)
_BESIDE = re.compile(r" (?:(?:[,/-]|at|for|around|about|on|by) )?")
_POLITE = re.compile(
    r"(?<!\S)(?:#+|please|pls|thanks|thank|you|ta|ok|yes|yeah|yep|hi|[.,!?;]|x|ideally|maybe|then|would|be|good"
    r"|great|fine)(?!\S)"
)


def read_when(text: str, now: datetime, day: SchoolDay) -> When | None:
    """None: no time was named, or only in a story of what has happened."""
    words = read_words(text)
    finds = _all_finds(words.text, Moment(now, day))
    spoken = [run for run in runs(words.text, finds) if not told(words.text, run)]
    if not spoken:
        return None
    wanted, refused = _sorted_out(words.text, spoken)
    if not wanted and not any(find.says_when for find in refused):
        return None
    return replace(agree(words.text, wanted, refused, Moment(now, day)), said=_said(words, spoken))


def _all_finds(text: str, moment: Moment) -> list[Find]:
    left = without_noise(text)
    finds: list[Find] = []
    for rules in (days.RULES, clocks.RULES, parts.RULES, _ANY_TIME):
        more, left = scan(left, rules, moment)
        finds += more
    return sorted(finds + _small_ones(left, finds, moment), key=lambda find: find.start)


def _small_ones(left: str, finds: Sequence[Find], moment: Moment) -> list[Find]:
    """A bare figure is a time beside a day ("thurs 3") or alone ("3 please")."""
    rules: Sequence[Rule] = clocks.SMALL_RULES
    small, _ = scan(left, rules, moment)
    if not finds:
        return (
            small
            if len(small) == 1 and not _POLITE.sub("", left[: small[0].start] + left[small[0].end :]).strip()
            else []
        )
    return [find for find in small if any(_beside(left, find, other) for other in finds)]


def _beside(text: str, find: Find, other: Find) -> bool:
    left, right = sorted((find, other), key=lambda one: one.start)
    return other.clock is None and _BESIDE.fullmatch(text, left.end, right.start) is not None


def _sorted_out(text: str, spoken: Sequence[Sequence[Find]]) -> tuple[list[Find], list[Find]]:
    wanted: list[Find] = []
    refused: list[Find] = []
    for run in spoken:
        count = denied(text, run)
        refused += run[:count]
        wanted += run[count:]
    return wanted, refused


def _said(words: Words, spoken: Sequence[Sequence[Find]]) -> str:
    return " … ".join(words.quote(run[0].start, run[-1].end) for run in spoken)
