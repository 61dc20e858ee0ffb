"""A copy of the message for matching: plain words parted by single spaces. The raw text is what is kept."""

import re
from functools import cache

from bot.safety.folding import fold
from bot.safety.repair import respell
from bot.safety.tables import vocabulary

# "k.i.l.l", "h i t s  m e", "s-u-i-c-i-d-e": three single letters or more, held apart by one or two marks.
_SPELT_OUT = re.compile(r"(?<![a-z0-9'])[a-z](?:[ .,_*/|\\-]{1,2}[a-z]){2,}(?![a-z0-9'])")
_HELD_APART = re.compile(r"(?<![a-z])[a-z]++(?:[._\-*/|\\][a-z]++)+")
_APART = re.compile(r"[^a-z]+")
# More letters than a message may hold are joined without a search for the words in them.
_LETTERS_READ = 4000
# More different words than a message may hold are taken as they are spelt.
_WORDS_MENDED = 600
_STRETCHED = re.compile(r"([a-z!?.])\1{2,}")
_TITLES = re.compile(r"\b(mr|mrs|ms|dr|yr|st|no|vs)\.")
_TOKEN = re.compile(
    r"[^\W_](?:[^\W_]|['*@$!|+](?=[^\W_*@$!|+])|[*@$](?=[*@$]|[^\W_]))*|[.!?;,:()\n]|[*@$](?=[^\W_])[^\W_*@$]+"
)
_STOPS, _COMMAS = frozenset(".!?;"), frozenset(",:()\n")


def normalise(text: str) -> str:
    return " ".join(tokens(text))


def tokens(text: str) -> list[str]:
    plain = _rejoin(_TITLES.sub(r"\1", fold(text).strip()))
    plain = _STRETCHED.sub(r"\1\1", plain).replace("\n\n", ".").replace("can not", "cannot")
    words: list[str] = []
    respelt: dict[str, tuple[str, ...]] = {}
    for token in _TOKEN.findall(plain):
        if token not in respelt:
            respelt[token] = _read(token, mend=len(respelt) < _WORDS_MENDED)
        words += respelt[token]
    return words


def _read(token: str, *, mend: bool) -> tuple[str, ...]:
    if token in _STOPS:
        return (".",)
    if token in _COMMAS:
        return (",",)
    return respell(token) if mend or token in vocabulary() else (token,)


def _rejoin(plain: str) -> str:
    budget = [_LETTERS_READ]

    def spelt_out(match: re.Match[str]) -> str:
        letters = _APART.sub("", match.group())
        budget[0] -= len(letters)
        words = _segment(letters) if budget[0] > 0 else None
        if words is None:
            return match.group() if " " in match.group() else letters
        return " ".join(words)

    return _HELD_APART.sub(_held_apart, _SPELT_OUT.sub(spelt_out, plain))


def _held_apart(match: re.Match[str]) -> str:
    joined = _APART.sub("", match.group())
    pieces = _APART.split(match.group())
    if len(joined) < 20 and joined in vocabulary() and not all(piece in vocabulary() for piece in pieces):
        return joined
    return match.group() if "*" in match.group() else " ".join(pieces)


@cache
def _longest() -> int:
    return max(len(word) for word in vocabulary())


def _segment(letters: str) -> list[str] | None:
    """The fewest known words that use up every letter."""
    best: list[list[str] | None] = [[]]
    for end in range(1, len(letters) + 1):
        ways = (
            [*before, letters[start:end]]
            for start in range(max(0, end - _longest()), end)
            if (before := best[start]) is not None and letters[start:end] in vocabulary()
        )
        best.append(min(ways, key=len, default=None))
    return best[-1]
