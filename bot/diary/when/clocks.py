"""Times by the clock: "half 3", "3.30", "between 2 and 4", "b4 9"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.diary.when.patterns import CALM, END, NUMBER, Clock, Find, Moment, Rule, rule

_HALF_DAY = "(?: (?:am|pm))"
_HOUR = rf"{NUMBER}{END}"

# These are times wherever they stand. A bare number is one only beside a word that says so.
_CERTAIN = (
    rf"(?:half(?: past)? {_HOUR}{CALM}|(?:quarter|5|10|20|25)(?: minutes)? (?:past|to) {_HOUR}{CALM}"
    rf"|\d{{1,2}}:\d\d{END}|{NUMBER} (?:00|05|10|15|20|25|30|35|40|45|50|55){CALM}"
    rf"|{NUMBER}(?: ish)?(?: (?:am|pm|o oclock|oclock)){END}|{NUMBER} ish{END}|noon{END}|mid day{END}"
    rf"|midnight{END})(?: ish{END})?(?:(?: o)? oclock{END})?(?:{_HALF_DAY}{END})?"
)
_BARE = rf"(?:\d{{3,4}}|{NUMBER}){END}{CALM}"
_TIME = rf"(?:{_CERTAIN}|{_BARE})"
_LOOSE = r"(?:(?:about|around|like|say|maybe|at|roughly) )?"
_NO_LATER = r"(?:before|by|until|up to|no later than|not later than|not after|earlier than|latest|finish by|done by)"
_NO_EARLIER = (
    r"(?:any time after|after|any time past|any time from|from|no earlier than|not earlier than|not before"
    r"|(?<!no )(?<!not )later than|not until|earliest|starting(?: at| from)?)"
)
_CANT = (
    r"(?:(?:cant|couldnt|can not|unable to|not able to|wont be able to) (?:really )?(?:do|come|come in|make it|make"
    r"|manage|be there"
    r"|get (?:there|in|away|here|to school|to you)|leave work)(?: it)?|nothing|no times|not free|not available|busy"
    r"|teaching"
    r"|(?:work|working|at work|in work|on shift)|dont (?:finish|get (?:off|home|back|in))(?: work)?)(?: anything"
    r"| any time)?"
)
_FREE_AT = (
    r"(?:finish|finishing|get (?:off|home|back|out)|im (?:off|home|back|free))(?: work)?(?: at| from| around| about"
    r"| by)?"
)
_AT = r"(?:at|around|about|for|say|maybe|make it|would|could do|can do|does|ideally|how about|what about)"
_SUITS = r"(?: be)? (?:ok|okay|fine|good|best|better|possible|alright|too|suit|suits|work|works|free|available)"

_QUARTERS = {"half": 30, "quarter": 15}


def read_clock(said: str) -> Clock | None:
    """The time that a few plain words name. School hours: 1 to 6 is the afternoon, 7 to 11 the morning."""
    words = [word for word in said.split() if word not in ("ish", "o", "oclock", "minutes")]
    half_day = words.pop() if words[-1] in ("am", "pm") and len(words) > 1 else ""
    if words[0] == "noon" or words[:2] == ["mid", "day"]:
        return Clock(12, 0, sure=True)
    if words[0] == "midnight":
        return Clock(0, 0, sure=True)
    if words[0] == "half" or "past" in words or "to" in words:
        return _spoken(words, half_day)
    figures = re.findall(r"\d+", " ".join(words))
    return _figures(figures, half_day)


def _spoken(words: list[str], half_day: str) -> Clock | None:
    hour = _to_school_hours(Clock(int(words[-1]), 0, sure=False), half_day)
    minutes = _QUARTERS.get(words[0]) or int(words[0])
    if "to" in words:
        return replace(hour, hour=(hour.hour - 1) % 24, minute=60 - minutes)
    return replace(hour, minute=minutes)


def _figures(figures: list[str], half_day: str) -> Clock | None:
    if len(figures) == 1 and len(figures[0]) > 2:
        figures = [figures[0][:-2], figures[0][-2:]]
        if int(figures[0]) > 19 or int(figures[1]) % 5 or not Clock(int(figures[0]), int(figures[1]), True).real:
            return None
    hour, minute = int(figures[0]), int(figures[1]) if len(figures) > 1 else 0
    return _to_school_hours(Clock(hour, minute, sure=False), half_day)


def _to_school_hours(clock: Clock, half_day: str) -> Clock:
    if clock.hour > 12 or clock.hour == 0:
        return replace(clock, sure=True)
    if half_day:
        return replace(clock, hour=clock.hour % 12 + (12 if half_day == "pm" else 0), sure=True)
    return replace(clock, hour=clock.hour + 12) if clock.hour < 7 else clock


def _exactly(match: re.Match[str], _: Moment) -> Find | None:
    return _with(match["clock"], "clock")


def _earliest(match: re.Match[str], _: Moment) -> Find | None:
    return _with(match["clock"], "after")


def _latest(match: re.Match[str], _: Moment) -> Find | None:
    return _with(match["clock"], "before")


def _with(said: str, field: str) -> Find | None:
    clock = read_clock(said)
    if clock is None or (not clock.real and said.isdigit()):
        return None
    return Find(clock=clock) if field == "clock" else Find(after=clock) if field == "after" else Find(before=clock)


def _between(match: re.Match[str], _: Moment) -> Find | None:
    first, last = read_clock(match["first"]), read_clock(match["last"])
    if first is None or last is None:
        return None
    if not first.sure and last.sure and first.real:
        first = _latest_before(first, last)
    if not last.sure and last.real and last.hour < 12 and last.hour <= first.hour:
        last = replace(last, hour=last.hour + 12)
    return Find(after=first, before=last)


def _latest_before(first: Clock, last: Clock) -> Clock:
    """ "7 to 8pm" starts in the evening, "10 to 2pm" in the morning."""
    evening = replace(first, hour=first.hour % 12 + 12)
    return (
        evening if (evening.hour, evening.minute) < (last.hour, last.minute) else replace(first, hour=first.hour % 12)
    )


_FIRST, _LAST, _CLOCK = (f"(?P<{name}>{_TIME})" for name in ("first", "last", "clock"))
_SURE_FIRST, _SURE_LAST, _SURE = (f"(?P<{name}>{_CERTAIN})" for name in ("first", "last", "clock"))
_BARE_FIRST = rf"(?P<first>{NUMBER})"

RULES: tuple[Rule, ...] = (
    rule(rf"between {_LOOSE}(?P<first>{_CERTAIN}|{_HOUR}) (?:and|to|-|&) {_LAST}", _between),
    rule(rf"(?:from|free|available|any time)(?: from)? (?P<first>{_CERTAIN}|{_HOUR}) (?:to|until|-) {_LAST}", _between),
    rule(rf"{_SURE_FIRST} (?:to|until|-) {_LAST}", _between),
    rule(rf"{_BARE_FIRST} until {_LAST}", _between),
    rule(rf"(?!(?:5|10|20|25) to ){_BARE_FIRST} (?:to|until|-) {_SURE_LAST}", _between),
    rule(rf"{_CANT} (?:before|until|earlier than) {_LOOSE}{_CLOCK}", _earliest),
    rule(rf"{_CANT} (?:after|from|later than|past) {_LOOSE}{_CLOCK}", _latest),
    rule(rf"{_FREE_AT} {_LOOSE}{_CLOCK}", _earliest),
    rule(rf"(?:i|we) start(?: work)?(?: at| from)? {_LOOSE}{_CLOCK}", _latest),
    rule(rf"{_NO_EARLIER} {_LOOSE}{_CLOCK}(?: onwards?{END}| on(?=$| [,.?!]))?", _earliest),
    rule(rf"{_LOOSE}{_CLOCK} (?:onwards?|or (?:later|after)|at the earliest|earliest){END}", _earliest),
    rule(rf"{_NO_LATER} {_LOOSE}{_CLOCK}", _latest),
    rule(rf"{_LOOSE}{_CLOCK} (?:or (?:earlier|before)|at the latest|latest){END}", _latest),
    rule(rf"(?:{_AT} )?{_SURE}", _exactly),
    rule(rf"{_AT} {_LOOSE}{_CLOCK}", _exactly),
    rule(
        rf"{_CLOCK}(?=(?: is| would| will| could)?(?: be)? (?:ok|okay|fine|good|great|work|works|suits?){END})",
        _exactly,
    ),
    rule(rf"is {_CLOCK}(?={_SUITS}{END})", _exactly),
)
# Bare numbers that count only beside a day, or alone.
SMALL_RULES: tuple[Rule, ...] = (
    rule(rf"(?P<first>{_BARE}) (?:to|until|-) (?P<last>{_BARE})", _between),
    rule(rf"(?P<clock>{_BARE})(?: (?:or|/) {_BARE})?", _exactly),
)
