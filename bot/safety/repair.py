"""From a word as typed to the words meant: text-speak, leetspeak, masks, stretched and mistyped letters."""

import re
from functools import cache

from bot.safety.not_typos import NOT_TYPOS
from bot.safety.pattern import NUMBER
from bot.safety.spelling import as_meant
from bot.safety.tables import vocabulary

# A word this short is left alone: too many others are one letter away.
_SHORTEST, _LONGEST = 4, 18
_LEET = (str.maketrans("0134578@$!|+", "oieastbasiit"), str.maketrans("0134578@$!|+", "olegstbasilt"))
_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_APOSTROPHE = {"ll": "will", "re": "are", "ve": "have", "d": "would", "m": "am"}
_PIECES = re.compile(r"[a-z]+|\d+")


def respell(typed: str) -> tuple[str, ...]:
    head, apostrophe, tail = typed.partition("'")
    if apostrophe and tail in _APOSTROPHE:
        return *respell(head), _APOSTROPHE[tail]
    bare = typed.replace("'", "")
    if meant := as_meant().get(bare):
        return meant
    if bare in vocabulary():
        return (bare,)
    if not bare.isalpha() or not bare.isascii():
        return _mixed(bare)
    return (_word(bare),)


def _mixed(typed: str) -> tuple[str, ...]:
    if typed.isdecimal():
        return (_SMALL[int(typed)] if len(typed) < 3 and int(typed) < len(_SMALL) else NUMBER,)
    if "*" in typed:
        return (_masks().get(_mask(typed), typed),)
    if any(c.isalpha() for c in typed):
        for table in _LEET:
            plain = typed.translate(table)
            if plain in vocabulary() and len(plain) > 2:
                return (plain,)
    pieces = _PIECES.findall(typed)
    if len(pieces) < 2:
        return tuple(pieces) or (typed,)
    return tuple(word for piece in pieces for word in respell(piece))


def _word(typed: str) -> str:
    known = vocabulary()
    if typed in known or typed in NOT_TYPOS:
        return typed
    for guess in _plainer(typed):
        if guess in known:
            return guess
    if _SHORTEST <= len(typed) <= _LONGEST:
        return _mistyped(typed) or typed
    return typed


def _plainer(typed: str) -> list[str]:
    guesses = [re.sub(r"(.)\1+", r"\1", typed), re.sub(r"(.)\1{2,}", r"\1\1", typed)]
    if typed.endswith("s"):
        guesses.append(typed[:-1])
    if typed.endswith("in"):
        guesses.append(typed + "g")
    return guesses


def _mistyped(typed: str) -> str | None:
    """One slip: two letters swapped, one too many, one missing, or one wrong in a long word."""
    known, shortened = vocabulary(), _one_letter_short()
    swaps = (typed[:i] + typed[i + 1] + typed[i] + typed[i + 2 :] for i in range(len(typed) - 1))
    if found := next((w for w in swaps if w in known), None):
        return found
    if typed in shortened:
        return shortened[typed]
    drops = [typed[:i] + typed[i + 1 :] for i in range(1, len(typed))]
    if len(typed) > _SHORTEST and (found := next((w for w in drops if w in known and len(w) >= _SHORTEST), None)):
        return found
    if len(typed) > 6:
        return next((w for drop in drops if (w := shortened.get(drop)) and len(w) == len(typed)), None)
    return None


@cache
def _one_letter_short() -> dict[str, str]:
    """The first letter is never the missing one: "eaten" is not "beaten"."""
    words = sorted(w for w in vocabulary() if len(w) > _SHORTEST)
    return {w[:i] + w[i + 1 :]: w for w in words for i in range(1, len(w))}


def _mask(typed: str) -> str:
    return re.sub(r"\*+", "*", typed)


@cache
def _masks() -> dict[str, str]:
    """Swear words and danger words with their inner letters starred out."""
    words = sorted(w for w in vocabulary() if len(w) > 2 and w.isalpha())
    table = {
        w[:i] + "*" + w[j:]: w for w in words for i in range(1, len(w)) for j in range(i + 1, min(len(w), i + 5) + 1)
    }
    return {m: w for m, w in table.items() if len(m) > 2} | _STARRED


_STARRED = {
    "f*": "fuck", "f*k": "fuck", "f*ck": "fuck", "f*king": "fucking", "f*cking": "fucking", "f*ing": "fucking", "f*g": "fucking",
    "s*t": "shit", "sh*t": "shit", "b*ch": "bitch", "b*h": "bitch", "b*tch": "bitch", "c*t": "cunt", "c*nt": "cunt",
    "k*l": "kill", "k*ll": "kill", "r*pe": "rape", "r*ped": "raped", "s*icide": "suicide", "tw*t": "twat", "w*ker": "wanker",
}  # fmt: skip
