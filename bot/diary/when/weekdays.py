"""Days of the week by name: "thurs", "next Tuesday", "mon-wed", "any Friday"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.diary.when import almanac
from bot.diary.when.patterns import END, WEEKDAY, Find, Moment, Rule, rule
from bot.diary.when.spelling import WEEKDAYS
from bot.diary.when.values import HORIZON

_ON = r"(?:(?:on|for) )?"
_DAY = rf"(?P<day>{WEEKDAY})"
_ANY_DAY = rf"(?P<day>{WEEKDAY}s?)"


def _weekday(match: re.Match[str], moment: Moment) -> Find:
    said = match["day"]
    many = said.endswith("days") or bool(match["any"])
    return Find(weekday=WEEKDAYS.index(said.removesuffix("s")), reach="every" if many else match["reach"] or "")


def _weekday_after_next(match: re.Match[str], moment: Moment) -> Find:
    return Find(dates=(almanac.in_week(moment.today, WEEKDAYS.index(match["day"]), 2),))


def _weekdays_between(match: re.Match[str], moment: Moment) -> Find:
    first, last = WEEKDAYS.index(match["first"]), WEEKDAYS.index(match["last"])
    start = moment.today if moment.today.weekday() == first else almanac.coming(moment.today, first)
    if match["next"]:
        start = almanac.in_week(moment.today, first, 1)
    span = range((last - first) % 7 + 1)
    return Find(dates=tuple(start + timedelta(days=day) for day in span), reach="range")


def _weekend(match: re.Match[str], moment: Moment) -> Find:
    weeks = 1 if match["next"] else 0
    saturday, sunday = (almanac.in_week(moment.today, weekday, weeks) for weekday in (5, 6))
    return Find(dates=tuple(day for day in (saturday, sunday) if day >= moment.today))


def _last_weekday(match: re.Match[str], moment: Moment) -> Find:
    back = (moment.today.weekday() - WEEKDAYS.index(match["day"] or match["gone"]) - 1) % 7 + 1
    return Find(dates=(moment.today - timedelta(days=back),))


def _schooldays(match: re.Match[str], moment: Moment) -> Find:
    return Find(dates=almanac.within_horizon(moment.today, moment.today, moment.today + HORIZON))


RULES: tuple[Rule, ...] = (
    rule(rf"(?:on )?(?:the )?{_DAY} after next{END}", _weekday_after_next),
    rule(rf"(?:on )?(?:last {_DAY}|(?P<gone>{WEEKDAY}) (?:just )?(?:gone|past)){END}", _last_weekday),
    rule(
        rf"(?:from )?(?:(?P<next>next) )?(?P<first>{WEEKDAY}) (?:to|-|until|through) (?P<last>{WEEKDAY}){END}",
        _weekdays_between,
    ),
    rule(rf"between (?:(?P<next>next) )?(?P<first>{WEEKDAY}) and (?P<last>{WEEKDAY}){END}", _weekdays_between),
    rule(rf"(?:on |at )?(?:the |this |(?P<next>next ))?weekends?{END}", _weekend),
    rule(rf"(?:on )?(?:any )?(?:weekdays?|week days?){END}|any school day{END}", _schooldays),
    rule(
        rf"{_ON}(?:(?:the|a|that) )?(?:(?P<any>any|every|each)|(?P<reach>this coming|this|next|coming"
        rf"|following))? ?{_ANY_DAY}{END}",
        _weekday,
    ),
)


def named_day(today: date, find: Find) -> tuple[date, ...]:
    """What a weekday's name means. Said on that very day it is a week away: who means today says so."""
    assert find.weekday is not None
    if find.reach == "every":
        return almanac.every(today, find.weekday)
    if find.reach == "next":
        return (almanac.in_week(today, find.weekday, 1),)
    if find.reach == "this" and today.weekday() == find.weekday:
        return (today,)
    return (almanac.coming(today, find.weekday),)
