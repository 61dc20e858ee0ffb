"""Weeks: "next week sometime", "w/c", "a week on Monday", "end of next week"."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.diary.when import almanac
from bot.diary.when.patterns import END, NUMBER, WEEKDAY, Find, Moment, Reader, Rule, rule
from bot.diary.when.spelling import WEEKDAYS

_SOME_DAY = r"(?P<day>" + WEEKDAY + r"|today|tomorrow)"
_SOME = r"(?: (?:sometime|some time|any time|any day|some day|at some point))?"
_ANY = r"(?:any time |sometime |some time |any day )?(?:on |in |during )?"
_NEXT = r"(?:(?:the )?(?P<next>next)|(?:the )?this|the)"
_COUNTS = {"a": 1, "an": 1, "couple": 2, "few": 3, "fortnight": 2}
_EDGES = {"early": slice(0, 2), "mid": slice(1, 4), "late": slice(3, 5)}


def count(said: str) -> int:
    word = said.removeprefix("a ").split()[0] if said else "a"
    return _COUNTS.get(word) or int(word)


def _weeks_on_from(match: re.Match[str], moment: Moment) -> Find:
    weeks = 2 if re.search(r"fortnight|2 weeks", match.group()) else 1
    day = match["day"] or match.groupdict().get("near")
    if day in WEEKDAYS:
        start = almanac.coming(moment.today, WEEKDAYS.index(day))
    else:
        start = moment.today + timedelta(days=day == "tomorrow")
    return Find(dates=(start + timedelta(weeks=weeks),))


def _week(weeks: int) -> Reader:
    return lambda match, moment: Find(dates=almanac.school_week(moment.today + timedelta(weeks=weeks)), week=True)


def _week_after(match: re.Match[str], moment: Moment) -> Find | None:
    """The week after the one that was just named: next week, unless next week was."""
    return _week(2 if "next week" in match.string else 1)(match, moment)


def _this_week(match: re.Match[str], moment: Moment) -> Find:
    return Find(dates=almanac.rest_of_week(moment.today), week=True, vague=True)


def _until_end_of_next_week(match: re.Match[str], moment: Moment) -> Find:
    return Find(dates=almanac.days_from(moment.today, almanac.in_week(moment.today, 4, 1)))


def _later_this_week(match: re.Match[str], moment: Moment) -> Find:
    week = almanac.rest_of_week(moment.today)
    return Find(dates=tuple(day for day in week if day > moment.today) or week, week=True)


def _weeks_to_come(match: re.Match[str], moment: Moment) -> Find:
    last = moment.today + timedelta(weeks=count(match["count"]))
    return Find(dates=almanac.days_from(moment.today + timedelta(days=1), last), week=True)


def _weeks_ahead(match: re.Match[str], moment: Moment) -> Find:
    return Find(dates=(moment.today + timedelta(weeks=count(match["count"])),))


def _edge_of_week(edge: str) -> Reader:
    def read(match: re.Match[str], moment: Moment) -> Find:
        ahead = 7 if match["next"] else 0
        week = almanac.school_week(moment.today + timedelta(days=ahead))[_EDGES[edge]]
        left = tuple(day for day in week if day >= moment.today)
        return Find(dates=left or almanac.school_week(moment.today + timedelta(days=7))[_EDGES[edge]])

    return read


def _last_week(match: re.Match[str], moment: Moment) -> Find:
    return Find(dates=almanac.school_week(moment.today - timedelta(days=7)), week=True)


def _a_week_from_now(match: re.Match[str], moment: Moment) -> Find:
    return Find(dates=(moment.today + timedelta(weeks=1),))


RULES: tuple[Rule, ...] = (
    rule(
        rf"(?:in )?(?:(?:a|1) week|(?:a )?fortnight|2 weeks) (?:(?:on|from|after|this|from this) {_SOME_DAY}"
        rf"|(?P<near>today|tomorrow)){END}",
        _weeks_on_from,
    ),
    rule(
        rf"(?<!next )(?<!this )(?<!last )(?<!every )(?<!once )(?<!twice )(?<!times )(?:a )?week(?: on"
        rf"| from)? {_SOME_DAY}{END}",
        _weeks_on_from,
    ),
    rule(rf"{_SOME_DAY} (?:week|fortnight|2 weeks){END}(?! (?:commencing|beginning|starting|after))", _weeks_on_from),
    rule(rf"this time next week{END}", _a_week_from_now),
    rule(rf"(?:the )?week after next{_SOME}{END}", _week(2)),
    rule(
        rf"(?:(?:in|within|over|during) )?(?:the )?(?:next|coming) (?P<count>fortnight|(?:{NUMBER}|couple(?: of)?"
        rf"|few) weeks){END}",
        _weeks_to_come,
    ),
    rule(
        rf"(?:within|inside) (?P<count>{NUMBER} weeks|(?:a )?fortnight|(?:a )?couple(?: of)? weeks){END}",
        _weeks_to_come,
    ),
    rule(
        rf"(?:in|within|over|during) (?:the next|the coming|this next)(?P<count>) week(?: or so)?{END}|within (?:a"
        rf"|1) week{END}",
        _weeks_to_come,
    ),
    rule(
        rf"in (?P<count>(?:a|{NUMBER}|(?:a )?couple(?: of)?)(?= weeks?)|a fortnight)(?: weeks?)?(?: time)?{END}",
        _weeks_ahead,
    ),
    rule(rf"(?:by|before) (?:the )?end of next week{END}", _until_end_of_next_week),
    rule(r"(?:(?<=week or )|(?<=week , )|(?<=week but ))next(?=$| [,.?!;])", _week(1)),
    rule(rf"(?:by|before) (?:the )?end of (?:the|this) week{END}", _this_week),
    rule(rf"later(?: on)?(?: in the| this) week{END}", _later_this_week),
    rule(rf"(?:early|(?:the )?(?:start|beginning) of)(?: in)?(?: {_NEXT}) week{END}", _edge_of_week("early")),
    rule(
        rf"(?:at |by )?(?:late(?:r)?|(?:the )?(?:end|back end) of)(?: in)?(?: {_NEXT}) week{END}",
        _edge_of_week("late"),
    ),
    rule(rf"(?:mid|(?:the )?middle of)(?: in)?(?: {_NEXT})? week{END}", _edge_of_week("mid")),
    rule(
        rf"(?:the )?following week{_SOME}{END}|(?:(?:the )?week|the one) after(?=$| [,.?!;]| (?:please|if|would|is"
        rf"|or|instead|thanks"
        rf"|then)(?!\S))",
        _week_after,
    ),
    rule(rf"{_ANY}(?:the )?next week{_SOME}{END}", _week(1)),
    rule(
        rf"{_ANY}(?:the )?(?:rest of )?(?:this|the rest of the) week{_SOME}{END}",
        _this_week,
    ),
    rule(rf"(?:the )?last week{END}", _last_week),
)
