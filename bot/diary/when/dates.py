"""Dates by number: "the 14th", "14/5", "May 14th", "w/c 18th", "between the 18th and the 22nd"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.diary.when import almanac
from bot.diary.when.patterns import CALM, CALM_AFTER_A_DATE, END, MONTH, NUMBER, WEEKDAY, Find, Moment, Rule, rule
from bot.diary.when.spelling import MONTHS, WEEKDAYS

_WORD_ORDINALS = {"first": 1, "second": 2, "third": 3}
_ORDINAL = rf"(?:{NUMBER} n?th|(?:first|second|third)(?= (?:of )?{MONTH}))"
_YEAR = r"(?:(?: ,)? 20\d\d)?"
# "may" and "march" are also what people do.
_NOT_A_VERB = r"(?! (?:be|have|not|well|also|need|or may|in|into|up))"
_DAY_MONTH = rf"(?:the )?(?:{_ORDINAL}|{NUMBER})(?: day)?(?: of)? {MONTH}{END}{_NOT_A_VERB}{_YEAR}"
_MONTH_DAY = rf"{MONTH} (?:the )?(?:{NUMBER} n?th|{NUMBER}{CALM_AFTER_A_DATE}){_YEAR}"
_BY_FIGURES = rf"(?:\d{{4}}-\d{{1,2}}-\d{{1,2}}|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}|\d{{1,2}}/\d{{1,2}}{CALM_AFTER_A_DATE})"
# "the sixth" is a date; a bare "sixth" may be a form.
_NTH = rf"(?:the {NUMBER} nth|(?:the )?[0-3]?\d th){CALM_AFTER_A_DATE}"
_SOME_DATE = rf"(?:{_BY_FIGURES}|{_DAY_MONTH}|{_MONTH_DAY}|{_NTH})"


def read_date(said: str, today: date, weekday: int | None = None) -> date | None:
    """The date that a few plain words name, or None where no calendar has it."""
    if "-" in said:
        return almanac.real_date(*(int(number) for number in said.split("-")))
    if "/" in said:
        return _slashed([int(number) for number in said.split("/")], today)
    month = next((MONTHS.index(word) + 1 for word in said.split() if word in MONTHS), None)
    figures = [int(figure) for figure in re.findall(r"\d+", said)]
    day = next((_WORD_ORDINALS[word] for word in said.split() if word in _WORD_ORDINALS), figures[0] if figures else 0)
    if month is None:
        return almanac.day_of_month(today, day, weekday)
    if figures and figures[-1] > 2000:
        return almanac.real_date(figures[-1], month, day)
    return almanac.day_and_month(today, day, month)


def _slashed(figures: list[int], today: date) -> date | None:
    day, month, *year = figures
    if day <= 12 < month:
        day, month = month, day
    if year:
        return almanac.real_date(year[0] % 100 + 2000, month, day)
    return almanac.day_and_month(today, day, month) if 1 <= month <= 12 else None


def _found(day: date | None) -> Find:
    return Find(dates=(day,)) if day else Find(no_such_date=True)


def _date(match: re.Match[str], moment: Moment) -> Find:
    said = match["weekday"] or match["weekday_after"]
    weekday = WEEKDAYS.index(said) if said else None
    day = read_date(match["date"], moment.today, weekday)
    if day is None or weekday is None or day.weekday() == weekday:
        return _found(day)
    return Find(dates=tuple(sorted({day, almanac.in_week(day, weekday, 0)})))


def _weekday_and_figure(match: re.Match[str], moment: Moment) -> Find | None:
    """ "thursday 14" is a date if the two agree; else the figure may be an hour."""
    weekday, figure = WEEKDAYS.index(match["weekday"]), int(match["figure"])
    day = almanac.day_of_month(moment.today, figure, weekday) if figure > 12 else None
    return _found(day) if day and day.weekday() == weekday else None


def _week_of(match: re.Match[str], moment: Moment) -> Find:
    day = read_date(match["date"], moment.today)
    return Find(dates=almanac.school_week(day), week=True) if day else Find(no_such_date=True)


def _dates_of_one_month(match: re.Match[str], moment: Moment) -> Find:
    named = [read_date(f"{match[day]} {match['month']}", moment.today) for day in ("first", "last")]
    return _found(None) if None in named else Find(dates=tuple(day for day in named if day))


def _dates_between(match: re.Match[str], moment: Moment) -> Find:
    month = match["month"] or ""
    first, last = (read_date(f"{match[day]} {month}".strip(), moment.today) for day in ("first", "last"))
    if first is None or last is None or last < first:
        return _found(None)
    return Find(dates=almanac.within_horizon(moment.today, first, last))


def _in_month(match: re.Match[str], moment: Moment) -> Find:
    said = match["month"]
    month = MONTHS.index(said) + 1 if said in MONTHS else (moment.today.month - 1 + (said == "next month")) % 12 + 1
    first, last = almanac.month_of(moment.today, month)
    edge = match["edge"] or ""
    width = timedelta(days=6 if "week" in edge else 9)
    if re.search("late|end|last", edge):
        first = last - width
    elif edge:
        last = first + width
    return Find(dates=almanac.within_horizon(moment.today, first, last))


_FIRST, _LAST = (rf"(?:the )?(?P<{name}>{NUMBER}(?: n?th)?)" for name in ("first", "last"))
_FIRST_NTH, _LAST_NTH = (rf"(?:the )?(?P<{name}>{NUMBER} n?th)" for name in ("first", "last"))
_ON = rf"(?:on )?(?:(?:this |next )?(?P<weekday>{WEEKDAY}) (?:, )?)?"
_WEEKDAY_AFTER = rf"(?: (?:\( )?(?P<weekday_after>{WEEKDAY})(?!\S))?"
_EDGE = r"(?:(?P<edge>early|late|(?:the )?(?:start|beginning|end) of|(?:the )?(?:first|last) week (?:of|in))(?: in)? )"

RULES: tuple[Rule, ...] = (
    rule(
        rf"(?:the )?(?:week (?:commencing|beginning|starting|of)|wc)(?: on)? (?:monday )?(?P<date>{_SOME_DATE})",
        _week_of,
    ),
    rule(rf"(?:from )?{_FIRST} (?:to|-|until) {_LAST}(?: of)? (?P<month>{MONTH}){END}", _dates_between),
    rule(rf"between {_FIRST} and {_LAST}(?: of)? (?P<month>{MONTH}){END}", _dates_between),
    rule(rf"(?:from )?{_FIRST_NTH} (?:to|-|until) {_LAST_NTH}(?P<month>){END}", _dates_between),
    rule(rf"between {_FIRST_NTH} and {_LAST_NTH}(?P<month>){END}", _dates_between),
    rule(rf"(?:on )?{_FIRST} (?:or|and|/|,|&) {_LAST}(?: of)? (?P<month>{MONTH}){END}", _dates_of_one_month),
    rule(rf"{_ON}(?P<date>{_SOME_DATE}){_WEEKDAY_AFTER}", _date),
    rule(rf"on (?P<weekday>)(?P<weekday_after>)(?P<date>the (?:{NUMBER}|first|second|third){CALM})", _date),
    rule(rf"(?:on )?(?P<weekday>{WEEKDAY}) (?:the )?(?P<figure>{NUMBER}){CALM}", _weekday_and_figure),
    rule(rf"(?:on |by )?{_EDGE}(?:the |this )?(?P<month>next month|month|{MONTH}){END}", _in_month),
    rule(rf"(?:in |during |any time |sometime )(?P<edge>)(?P<month>{MONTH}){END}", _in_month),
    rule(rf"(?:in |during |any time |sometime )?(?P<edge>)(?P<month>(?:next|this) month){END}", _in_month),
)
