"""Everything that was said about a time, brought together: what fits, what is ruled out, and what cannot be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from bot.diary.when import almanac
from bot.diary.when.hours import hours, last_moment, turned_round
from bot.diary.when.patterns import Find, Moment
from bot.diary.when.values import HORIZON, Problem, When
from bot.diary.when.weekdays import named_day


def agree(text: str, wanted: Sequence[Find], refused: Sequence[Find], moment: Moment) -> When:
    turned = turned_round(refused, wanted, moment.school)
    refused = [find for find in refused if find not in turned]
    wanted = [*wanted, *turned]
    when = hours(wanted, moment.school)
    when = _rule_out(replace(when, dates=_dates(text, wanted, moment)), refused, moment.today)
    return replace(
        when, problem=when.problem or _problem(when, wanted, moment), dates=_to_come(when.dates, moment.today)
    )


def _dates(text: str, wanted: Sequence[Find], moment: Moment) -> tuple[date, ...]:
    finds = _with_reach(text, sorted((find for find in wanted if find.names_a_day), key=lambda find: find.start))
    dated = [replace(find, dates=_meant(text, find, moment)) for find in finds]
    weeks = [find for find in dated if find.week and not _opened(text, find)]
    weekdays = [find for find in dated if find.weekday is not None]
    if weeks and weekdays and not _a_choice(text, finds):
        in_weeks = {almanac.in_week(find.dates[0], day.weekday or 0, 0) for find in weeks for day in weekdays}
        return tuple(sorted(in_weeks.union(*(find.dates for find in dated if find not in (*weeks, *weekdays)))))
    definite = {day for find in dated if find.weekday is None for day in find.dates}
    said_twice = {day.weekday() for find in dated if find.weekday is None and not find.week for day in find.dates}
    return tuple(sorted(definite.union(*(find.dates for find in weekdays if find.weekday not in said_twice))))


def _with_reach(text: str, finds: Sequence[Find]) -> list[Find]:
    """ "next Monday or Tuesday": the second is next week's too."""
    reached: list[Find] = []
    for find in finds:
        last = reached[-1] if reached else None
        if last and find.weekday is not None and not find.reach and _CHOICE.fullmatch(text, last.end, find.start):
            find = replace(find, reach=last.reach if last.weekday is not None else "")
        reached.append(find)
    return reached


_CHOICE = re.compile(r" (?:or|and|/|&|,) ")
_OR = re.compile(r" (?:or|/) ")


def _a_choice(text: str, finds: Sequence[Find]) -> bool:
    """ "Friday or next week" are two; "Friday next week" is one."""
    pairs = pairwise(finds)
    return any(_OR.fullmatch(text, left.end, right.start) for left, right in pairs if left.week != right.week)


_AFTER = re.compile(r"(?<!\S)(?:after|later than)(?: the)? $")
_FROM = re.compile(
    r"(?<!\S)(?:from|not before|no earlier than|not until|starting|back|back on"
    r"|(?:cant|not free|not available|busy|away|on holiday|not back|off|not in)(?: [a-z]+){0,4} (?:until"
    r"|before))(?: the)?(?: on)? $"
)
_BEFORE = re.compile(r"(?<!\S)(?:before|earlier than|sooner than)(?: the)? $")
_BY = re.compile(r"(?<!\S)(?:by|until|up to|no later than)(?: the)? $")
_ONWARDS = re.compile(r" (?:onwards?|or (?:later|after))(?!\S)")
_WIDTH = 60


def _opened(text: str, find: Find) -> str:
    """Does the day open or close a stretch: after, from, before, by?"""
    if find.dates and find.reach == "range":
        return ""
    before = text[max(0, find.start - _WIDTH) : find.start]
    if _FROM.search(before) or _ONWARDS.match(text, find.end):
        return "from"
    return next(
        (word for word, said in (("after", _AFTER), ("before", _BEFORE), ("by", _BY)) if said.search(before)), ""
    )


def _meant(text: str, find: Find, moment: Moment) -> tuple[date, ...]:
    dates = find.dates or (named_day(moment.today, find) if find.weekday is not None else ())
    stretch = _opened(text, find)
    if not dates or not stretch:
        return dates
    one_day, last = timedelta(days=1), moment.today + HORIZON
    first_and_last = {
        "after": (dates[-1] + one_day, last),
        "from": (dates[0], last),
        "before": (moment.today, dates[0] - one_day),
        "by": (moment.today, dates[-1]),
    }
    return almanac.within_horizon(moment.today, *first_and_last[stretch]) or dates


def _rule_out(when: When, refused: Iterable[Find], today: date) -> When:
    """Weekdays are struck out for good, named dates only where they stand."""
    without: set[int] = set()
    struck: set[date] = set()
    for find in refused:
        if find.weekday is not None and find.reach in ("", "every"):
            without.add(find.weekday)
        elif find.weekday is not None:
            struck.update(named_day(today, find))
        elif find.reach == "range":
            without.update(day.weekday() for day in find.dates)
        else:
            struck.update(find.dates)
    dates = when.dates or (almanac.within_horizon(today, today, today + HORIZON) if struck else ())
    left = tuple(day for day in dates if day not in struck and day.weekday() not in without)
    return replace(when, dates=left, without=frozenset(without))


def _problem(when: When, wanted: Sequence[Find], moment: Moment) -> Problem | None:
    if not when.dates:
        return Problem.NO_SUCH_DATE if any(find.no_such_date for find in wanted) else None
    end = last_moment(when)
    last = when.dates[-1]
    gone = last < moment.today or (last == moment.today and end is not None and end <= moment.now.time())
    return Problem.PAST if gone else None


def _to_come(dates: tuple[date, ...], today: date) -> tuple[date, ...]:
    return tuple(day for day in dates if day >= today) or dates
