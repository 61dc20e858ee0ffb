"""Parts of the day, and the landmarks of a school day: pick-up, drop-off, the bell."""

from __future__ import annotations

import re
from datetime import time

from bot.diary.when.patterns import END, Clock, Find, Moment, Reader, Rule, rule
from bot.diary.when.values import Part

_CHILD = (
    r"(?:him|her|them|(?:the|my|our) (?:kids|children|boys?|girls?|child|son|daughter|lad|lads|twins|little ones?"
    r"|others))"
)
_THE_END = (
    r"(?:pick up|home time|(?:the )?end of (?:the )?(?:school day|school|lessons)"
    r"|school (?:finishes|finish|ends|closes|is out|is finished|kicks out|comes out|lets out|run home))"
)
_THE_START = (
    r"(?:drop off|dropping off|(?:the )?(?:start|beginning) of (?:the )?(?:school day|school|day|lessons)|the bell"
    r"|register|registration|school (?:starts|start|opens|begins))"
)
_PICKED_UP = rf"(?:i|we|ive|weve)(?: have)? (?:pick|picked|collect|collected|get|got|fetch|fetched) {_CHILD}(?: up)?"
_DROPPED_OFF = rf"(?:i|we|ive|weve)(?: have)? (?:drop|dropped|take|taken) {_CHILD}(?: off| in)?"
_DROPPING = rf"dropping {_CHILD}(?: off)?"
_SOON = r"(?:(?:just|straight|right|shortly|soon|directly) )?"
_STRETCH = r"(?:(?:in|during) the )?(?:(?:early|mid|late|later)(?: in)?(?: the)? )?"
_CLUBS = r"(?! (?:club|clubs|care|provision|activity|activities|sports|session))"


def _part(which: Part) -> Reader:
    return lambda match, moment: Find(part=which)


def _once_dropped_off(match: re.Match[str], moment: Moment) -> Find:
    return Find(after=_clock(moment.school.opens))


def _until_home_time(match: re.Match[str], moment: Moment) -> Find:
    return Find(before=_clock(moment.school.closes))


def _in_school_hours(match: re.Match[str], moment: Moment) -> Find:
    return Find(after=_clock(moment.school.opens), before=_clock(moment.school.closes))


def _clock(at: time) -> Clock:
    return Clock(at.hour, at.minute, sure=True)


_FIRST_THING = (
    r"(?<!the )(?:first|1 th) thing(?: in the morning)?"
    r"(?=$| [,.?!;/]| (?:on|or|and|please|pls|if|is|would|works|suits|in|at|next|this|best|for|ok|only|ideally"
    r"|#+)(?!\S))"
)

RULES: tuple[Rule, ...] = (
    rule(
        rf"(?:either )?before (?:or|and|&|/) after (?:school|pick up|work){END}{_CLUBS}", lambda match, moment: Find()
    ),
    rule(
        rf"{_SOON}(?:after|following) (?:the )?(?:school )?(?:{_THE_END}|collection|picking up|going home){END}",
        _part(Part.AFTER_SCHOOL),
    ),
    rule(rf"(?:after|when) the bell(?: goes)?{END}", _part(Part.AFTER_SCHOOL)),
    rule(rf"{_SOON}(?:after|once|when) {_PICKED_UP}{END}", _part(Part.AFTER_SCHOOL)),
    rule(rf"when {_THE_END}{END}", _part(Part.AFTER_SCHOOL)),
    rule(rf"{_SOON}after school(?: hours| time)?{END}{_CLUBS}", _part(Part.AFTER_SCHOOL)),
    rule(rf"(?:before|until) (?:the )?(?:school )?{_THE_END}{END}", _until_home_time),
    rule(rf"before (?:i|we) (?:pick|collect|get|fetch) {_CHILD}(?: up)?{END}", _until_home_time),
    rule(
        rf"{_SOON}(?:after|following) (?:the )?(?:morning )?(?:school )?(?:{_THE_START}|run|{_DROPPING}){END}",
        _once_dropped_off,
    ),
    rule(rf"{_SOON}(?:after|once|when) {_DROPPED_OFF}{END}", _once_dropped_off),
    rule(rf"{_SOON}before (?:the )?(?:school )?(?:{_THE_START}|run|{_DROPPING}){END}", _part(Part.BEFORE_SCHOOL)),
    rule(rf"{_SOON}before (?:i|we) (?:drop|take) {_CHILD}(?: off| in)?{END}", _part(Part.BEFORE_SCHOOL)),
    rule(rf"{_SOON}before (?:school|class|lessons)(?: hours| time)?{END}{_CLUBS}", _part(Part.BEFORE_SCHOOL)),
    rule(
        rf"(?:(?:at|around|about|round|during|by) )?(?:the )?(?:school )?{_THE_END}(?: time)?{END}",
        _part(Part.AFTER_SCHOOL),
    ),
    rule(rf"(?:at|around|during) (?:the )?(?:school |morning )?{_THE_START}(?: time)?{END}", _part(Part.BEFORE_SCHOOL)),
    rule(rf"drop off(?: time)?{END}", _part(Part.BEFORE_SCHOOL)),
    rule(r"(?:during|in|within) (?:the )?school (?:day|hours|time)(?!\S)|during school(?!\S)", _in_school_hours),
    rule(
        rf"(?:while|when) (?:hes|shes|theyre|he is|she is|they are|{_CHILD} (?:is|are)) (?:at|in) school{END}",
        _in_school_hours,
    ),
    rule(_FIRST_THING, _part(Part.BEFORE_SCHOOL)),
    rule(
        r"(?:at |by )?(?:the )?(?:very )?end of (?:the )?day(?= [.?!]|$| (?:please|pls|on|or|would|is|works|suits|if"
        r"|ideally|#+)(?!\S))",
        _part(Part.AFTER_SCHOOL),
    ),
    rule(rf"last thing{END}(?! (?:i|we|he|she|they|you))", _part(Part.AFTER_SCHOOL)),
    rule(r"(?:after|straight from) work(?!\S)", _part(Part.EVENING)),
    rule(r"after (?:lunch(?: time)?|dinner time)(?!\S)", _part(Part.AFTERNOON)),
    rule(r"before (?:lunch(?: time)?|dinner time)(?!\S)", _part(Part.MORNING)),
    rule(
        r"(?:(?:at|over|during|around|in|on) )?(?:(?:the|my|his|her) )?(?:lunch(?: time| break| hour)?|dinner time"
        r"|dinner break)(?!\S)",
        _part(Part.LUNCHTIME),
    ),
    rule(rf"{_STRETCH}(?:morning(?! (?:break|play|register|club))|(?<!i )am(?! i )){END}", _part(Part.MORNING)),
    rule(rf"{_STRETCH}(?:afternoon(?! tea)|(?<=# )aft|pm(?! me )){END}", _part(Part.AFTERNOON)),
    rule(rf"{_STRETCH}(?:evening|(?<=# )eve|(?<=# )night|at night){END}", _part(Part.EVENING)),
)
