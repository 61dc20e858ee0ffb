"""Year groups, said in any way: "yr3", "Y 3", "year three", "third year", "FS2", "my twins are in 2 and 5"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.protocol.years.words import CALM, LONGEST, plain

FOUNDATION = "FS"
LAST_YEAR = 13

_N = r"\d{1,2}(?! th(?!\S))(?!\S)"
_NEXT = r"(?: (?:/|,|&|-|\+|and|or|to|n))+ "
_CLASS = (
    r"(?= (?:class|child|children|pupil|pupils|teacher|group|boy|girl|lad|parent|mum|dad|kid|room|leader|lead|head"
    r"|s)(?!\S))"
)
_MORE = rf"(?P<more>(?:{_NEXT}(?:years? )?{_N}{CALM})*)"
_PAIR = rf"(?P<pair>(?<=years \d){_NEXT}{_N})?"
_NAMED = re.compile(
    rf"(?<!\S)(?:(?P<word>years?)(?: (?:group|grp|gp))?(?: [:-])?|y(?: -)?) (?P<first>{_N})(?! (?:of(?! (?:primary|juniors?|infants?|school|ks))|months?|weeks?"
    rf"|old|days|times)(?!\S)){_PAIR}{_MORE}"
)
# "this year 3 teachers have left", "in two years 3 heads": not a year group.
_A_SPAN_BEFORE = re.compile(
    r"(?:(?<!\S)(?:this|last|next|every|each|per|whole|all|past|previous|half|new|the|few|many|these|of|for|one"
    r"|school|that)|\d) $"
)
_NTH_YEAR = re.compile(
    r"(?<!\S)(?:(?P<before>\d{1,2}) th (?:and|&|/|or) )?(?P<first>\d{1,2}) th(?: -)? years?(?!\S)(?! (?:running|in a|of|at|we|he|she|that|ive|now|here|since|with"
    r"|on the|i|in this)(?!\S))"
)
# "in third year now" has no "the", and "for the first year children" is of a class: neither counts how long.
_NTH_OF_SCHOOL = re.compile(
    r"(?<!\S)in (?P<first>\d{1,2}) th(?: -)? year(?!\S)(?! (?:running|in a|of|or)(?!\S))"
    r"|(?<!\S)(?P<nth>\d{1,2}) th(?: -)? year(?= (?:class|child|children|pupils?|teachers?|group|parents?|kids?)(?!\S))"
)
# "his year is 3", "year third": as somebody says it whose first language puts it so.
_PUT_AFTER = re.compile(
    rf"(?<!\S)year(?: group)? (?:is|was|\() (?P<first>{_N}){CALM}|(?<!\S)year (?P<nth>\d{{1,2}}) th{CALM}"
)
_COUNTING_BEFORE = re.compile(
    r"(?<!\S)(?:for|its|it is|is|was|now|entering|into|about)(?: the| a| my| our| their| his| her)? $"
)
_CHILD = (
    r"(?:others?|sons?|daughters?|twins|triplets|boys?|girls?|child|children|kids|kid|lad|he|she|hes|shes|theyre|they"
    r"|eldest|oldest"
    r"|youngest|middle|ds|dd|dc|brother|sister|both|mine|grandson|granddaughter|niece|nephew|lot)"
)
# "the 3/4 class", "mixed 3/4": two neighbouring years in one room.
_MIXED = re.compile(
    r"(?<!\S)(?P<first>\d{1,2}) (?:/|&|and) (?P<second>\d{1,2}) (?:mixed )?(?:class|classroom|teacher)(?!\S)"
    r"|(?<!\S)(?:mixed|class) (?P<left>\d{1,2}) (?:/|&|and) (?P<right>\d{1,2})(?!\S)"
)
# A first name is any word here: "Tom is in 3"; but a meeting may be in 3 too, and then it counts something.
_SOMEBODY_IS = (
    r"(?!(?:it|that|this|there|what|meeting|appointment|trip|party|class|school|problem|which|play|lunch|deadline|here) )"
    r"[a-z]{3,} (?:is|s)"
)
_SITS_IN = re.compile(
    rf"(?<!\S)(?:{_CHILD}|(?:my|our) \d|{_SOMEBODY_IS})(?: (?:1|child|is|are|was|were|both|s|going|gone|moving|moved|up|now|just|currently)){{0,4}}"
    rf" (?:in|into|up to) (?P<first>{_N}|\d{{1,2}}(?= th(?!\S)))(?: th)?{CALM}{_MORE}"
)
# "one in 2 and one in 5": the words for one have become figures.
_ONE_EACH = re.compile(
    rf"(?<!\S)(?:1|eldest|oldest)(?: s| is)? in (?P<first>{_N})(?: (?:,|and|&|but|the|my)){{0,2}} (?:1|others?|youngest)(?: 1)?(?: s| is)?"
    rf" in (?P<second>{_N})(?!\S| [a-z])|(?<!\S)1(?: s| is)? in (?P<left>{_N})(?: (?:,|and|&)){{0,2}} 1(?: s| is)? in (?P<right>{_N}){CALM}"
)
_ROOM = re.compile(
    r"\b(?:in|[Cc]lass|[Ff]orm|from) (?P<first>[1-9]|1[0-3])(?P<room>[A-Z])\b|\b[Cc]lass (?P<small>[1-9])[a-z]\b"
)
_FOUNDATION = re.compile(
    r"(?<!\S)(?:(?:fs|ey ?fs|eyfs)(?: [12])?|f [12](?! f(?!\S))|year r|y r|(?:in|class) r(?:ec)?|pre school|pre - school"
    r"|preschool"
    r"|preschooler|early years|foundation(?= (?:stage|year|class|unit|\d|phase|$|[,.?!]))|nursery(?! (?:rhymes?|nurse))"
    r"|(?P<reception>reception))(?!\S)"
)
_CLASSROOM = re.compile(
    r" (?:- )?(?:class|classes|teacher|year|child|children|pupil|pupils|parents?|mum|mums|dad|in|ta|room|classroom"
    r"|playground|boy|girl|lead|leader|kids)(?!\S)"
)
_DESK_BEFORE = re.compile(
    r"(?<!\S)(?:at|on|by|with|told|rang|asked|phoned|called|via|email|emailed|ring|ringing|phone|spoke to|spoken to"
    r"|speak to|talk to|talked to"
    r"|went to|came to|down to|over to|back to|straight to|up to|round to|through to|it to|him to|her to|them to"
    r"|outside|main|front)(?: the| your| school| main)* $"
)
_DESK_AFTER = re.compile(
    r" (?:desk|area|duty|staff|lady|ladies|office|said|told|says|rang|phoned|called|wont|window|phone|team said"
    r"|told)(?!\S)"
)


def read_years(text: str) -> tuple[str, ...]:
    """Every year group named, in the order said. An age is not one, nor a key stage, nor a Scottish P3."""
    words = plain(text)
    places = sorted(
        [
            *_foundations(words),
            *_named(words),
            *_nth(words),
            *_put_after(words),
            *_mixed(words),
            *_one_each(words),
            *_sitting_in(words),
        ]
    )
    found = [year for _, years in places for year in years]
    return tuple(dict.fromkeys([*found, *(_rooms(text[:LONGEST]) if not found else ())]))


_Place = tuple[int, tuple[str, ...]]


def _foundations(plain: str) -> Iterator[_Place]:
    for match in _FOUNDATION.finditer(plain):
        if plain.endswith(" since ", 0, match.start()):
            continue
        if not match["reception"] or not _is_the_desk(plain, match):
            yield match.start(), (FOUNDATION,)


def _is_the_desk(plain: str, match: re.Match[str]) -> bool:
    if _CLASSROOM.match(plain, match.end()):
        return False
    before = plain[max(0, match.start() - 40) : match.start()]
    if before.endswith(" in "):
        return False
    return bool(_DESK_BEFORE.search(before) or _DESK_AFTER.match(plain, match.end()))


def _named(plain: str) -> Iterator[_Place]:
    for match in _NAMED.finditer(plain):
        before = plain[max(0, match.start() - 12) : match.start()]
        counted = match["word"] and _A_SPAN_BEFORE.search(before) and not _is_a_class(plain, match, before)
        if not counted:
            yield match.start(), _listed(match)


def _is_a_class(plain: str, match: re.Match[str], before: str) -> bool:
    """ "the year 3 teacher" and "this year 3 boy" are of a class; "this year 3 teachers" are three."""
    if before.endswith((" the ", " of ", " for ", " that ", " one ", " all ", " new ")) or before in (
        "the ",
        "of ",
        "for ",
        "all ",
    ):
        return match["word"] == "year" or bool(match["pair"])
    if before[-2:-1].isdigit():
        return match["word"] == "year"
    return bool(re.match(_CLASS, plain[match.end() :]))


def _nth(plain: str) -> Iterator[_Place]:
    for match in _NTH_YEAR.finditer(plain):
        if not _COUNTING_BEFORE.search(plain[max(0, match.start() - 20) : match.start()]):
            yield match.start(), _years(*(int(figure) for figure in (match["before"], match["first"]) if figure))


def _put_after(plain: str) -> Iterator[_Place]:
    matches = (*_PUT_AFTER.finditer(plain), *_NTH_OF_SCHOOL.finditer(plain))
    return ((match.start(), _years(int(match["first"] or match["nth"]))) for match in matches)


def _mixed(plain: str) -> Iterator[_Place]:
    for match in _MIXED.finditer(plain):
        first, second = int(match["first"] or match["left"]), int(match["second"] or match["right"])
        if second == first + 1:
            yield match.start(), _years(first, second)


def _one_each(plain: str) -> Iterator[_Place]:
    for match in _ONE_EACH.finditer(plain):
        figures = [match["first"] or match["left"], match["second"] or match["right"]]
        yield match.start(), _years(*map(int, figures))


def _sitting_in(plain: str) -> Iterator[_Place]:
    return ((match.start("first"), _listed(match)) for match in _SITS_IN.finditer(plain))


def _rooms(text: str) -> list[str]:
    """ "in 4B": the fourth year's class B. "In 3D" is a film."""
    rooms = [match for match in _ROOM.finditer(text) if match["room"] != "D"]
    return [year for match in rooms for year in _years(int(match["first"] or match["small"]))]


def _listed(match: re.Match[str]) -> tuple[str, ...]:
    """ "years 3 to 6" are four; "from year 3 to year 6" names two."""
    years = [*_years(int(match["first"]))]
    more = (match.groupdict().get("pair") or "") + match["more"]
    for joint, figure in re.findall(rf"{_NEXT}((?:years? )?)(\d+)", more):
        ranged = not joint and re.search(rf"(?: to| -) {figure}(?!\S)", more)
        first = int(match["first"])
        years += _years(*range(first + 1, int(figure) + 1)) if ranged and first < int(figure) else _years(int(figure))
    return tuple(years)


def _years(*numbers: int) -> tuple[str, ...]:
    return tuple(f"Y{number}" for number in numbers if 1 <= number <= LAST_YEAR)
