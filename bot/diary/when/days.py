"""Days counted from today: "tmrw", "tonight", "in two days", "yesterday"."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.diary.when import almanac, dates, weekdays, weeks
from bot.diary.when.patterns import END, NUMBER, Find, Moment, Reader, Rule, rule
from bot.diary.when.values import Part

_PARTS = {"morning": Part.MORNING, "afternoon": Part.AFTERNOON, "evening": Part.EVENING, "lunch": Part.LUNCHTIME}


def _in(days: int, part: Part | None = None) -> Reader:
    return lambda match, moment: Find(dates=(moment.today + timedelta(days=days),), part=part, vague=days == 0)


def _gone(days: int) -> Reader:
    return lambda match, moment: Find(dates=(moment.today - timedelta(days=days),))


def _day_after(match: re.Match[str], moment: Moment) -> Find | None:
    """The day after the one that was just named: today or tomorrow, or it says nothing."""
    named = next((days for days, word in enumerate(("today", "tomorrow")) if word in match.string), None)
    return None if named is None else Find(dates=(moment.today + timedelta(days=named + 1),))


def _this_part(match: re.Match[str], moment: Moment) -> Find:
    return Find(dates=(moment.today,), part=_PARTS[match["part"]], vague=True)


def _days_ahead(match: re.Match[str], moment: Moment) -> Find:
    return Find(dates=(moment.today + timedelta(days=weeks.count(match["count"])),))


def _few_days(match: re.Match[str], moment: Moment) -> Find:
    return Find(dates=almanac.days_from(moment.today + timedelta(days=1), moment.today + timedelta(days=5)))


RULES: tuple[Rule, ...] = (
    *dates.RULES,
    *weeks.RULES,
    rule(rf"(?:the )?day after tomorrow{END}", _in(2)),
    rule(r"(?:the )?day after(?=$| [,.?!;])", _day_after),
    rule(rf"(?:the )?day before yesterday{END}", _gone(2)),
    rule(rf"yesterday{END}|last night{END}", _gone(1)),
    rule(rf"(?:late(?:r)? )?(?:on )?today{END}(?! week)", _in(0)),
    rule(rf"tonight{END}", _in(0, Part.EVENING)),
    rule(rf"(?:late(?:r)? )?this (?P<part>morning|afternoon|evening|lunch)(?: time)?{END}", _this_part),
    rule(rf"tomorrow{END}", _in(1)),
    rule(
        rf"in (?:a )?few days(?: time)?{END}|(?:in |over |within )?(?:the )?next (?:few|couple of) days{END}",
        _few_days,
    ),
    rule(rf"in (?:a )?(?P<count>{NUMBER}|couple)(?: of)? days(?: time)?{END}", _days_ahead),
    rule(rf"(?P<count>{NUMBER}) days (?:time|from (?:now|today)){END}", _days_ahead),
    *weekdays.RULES,
)
