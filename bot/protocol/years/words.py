"""A message as small letters and figures, for whoever reads a year or an age in it."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 4_000

_NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(),
        start=1,
    )
}
_NUMBER_WORDS |= {"wun": 1, "tow": 2, "thre": 3, "theree": 3, "foure": 4, "fiv": 5, "siks": 6, "sevn": 7}
_NUMBER_WORDS |= {"ii": 2, "iii": 3, "iv": 4, "vi": 6}
_NUMBER_WORDS |= {"ones": 1, "twos": 2, "threes": 3, "fours": 4, "fives": 5, "sixes": 6, "sevens": 7}
_ORDINAL_WORDS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split(), start=1
    )
}
_ORDINAL_WORDS |= {
    "frist": 1,
    "fisrt": 1,
    "secound": 2,
    "secnd": 2,
    "thrid": 3,
    "therd": 3,
    "forth": 4,
    "fith": 5,
    "sixt": 6,
}
_MISSPELT = {
    **dict.fromkeys(
        "yr yrs year years yaer yera yesr yeat yeear yearr yar yeard yeer yer yeae eyar yeaar yyear yrea yeare yrar".split(),
        "year",
    ),
    **dict.fromkeys("recption receptoin repection resception recetion receptions".split(), "reception"),
    **dict.fromkeys("nursary nursey nursury nusery nurserys".split(), "nursery"),
}
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[/,&.:;?!()+-]")
_ENDINGS = frozenset({"st", "nd", "rd", "th"})


def plain(text: str) -> str:
    """Small letters, figures for number words, one space between words and figures: "yr3" is "year 3"."""
    folded = unicodedata.normalize("NFKC", text[:LONGEST])[:LONGEST].lower()
    folded = re.sub(r"\b(y|yr|yrs)\.(?=\s?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b))", r"\1 ", folded)
    words = _TOKEN.findall(re.sub("['’‘`\u200b-\u200f\u2060\ufeff]", "", folded).replace("–", "-").replace("—", "-"))
    return " ".join(_spelt(word) for word in words)


def _spelt(word: str) -> str:
    if word in _ORDINAL_WORDS:
        return f"{_ORDINAL_WORDS[word]} th"
    if word in _ENDINGS:
        return "th"
    if word in ("years", "yrs"):
        return "years"
    return str(_NUMBER_WORDS.get(word) or _MISSPELT.get(word, word))


# A bare figure is a year or an age only where nothing is counted by it: "in 2 and 5", never "in 2 weeks".
CALM = (
    r"(?=$| [/,.;?!)&-]| [a-z](?!\S)| (?:and|but|or|so|now|at|who|class|classes|this|is|are|atm|respectively|if"
    r"|because|as|with|he|she"
    r"|they|we|i|then|please|thanks|to|in|from|has|have|both|the|my|need|mixed|share|shares|together)(?!\S))(?! and a half)"
)

_BARE = re.compile(
    r"^(?:(?:its|hes|shes|theyre|just|in|is|only|number) )*(?P<number>\d{1,2})(?: th)?(?: (?:please|now|sorry|i think))*[ .!]*$"
)


def bare_number(text: str) -> int | None:
    """ "4", "four" or "it's 4", which mean a year only to somebody who has asked for one."""
    found = _BARE.match(plain(text))
    return int(found["number"]) if found else None
