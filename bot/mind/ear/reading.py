"""The text as it is learned from and heard: one case, no disguises, letters held apart joined, slips of the finger mended."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.mind.ear.encoder import encoder
from bot.safety.folding import fold
from bot.safety.spelling import as_meant

# As much of a message as the mind hears. The patterns read all of it.
LONGEST = 1_000
SHORTEST_MENDED, LONGEST_MENDED = 4, 16
_TOKEN = re.compile(r"[a-z0-9'*@$]+|[^\sa-z0-9'*@$]")
_STRETCHED = re.compile(r"([a-z!?.])\1{2,}")
_LETTER = "[a-z0-9']"
_HELD_APART = re.compile(rf"(?<!{_LETTER}){_LETTER}(?:[ ._*/|-]{_LETTER})+(?!{_LETTER})")
_APART = re.compile(r"[ ._*/|-]")
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?])\s+")
# Two spaces between words where one is between letters.
_PARTED = re.compile(r"[^\s] {2,}[^\s]")
# An unknown letter costs more than any known word, so that known words win wherever they fit.
_UNKNOWN = 14.0


@dataclass(frozen=True)
class Reading:
    """`often` is how often training met each word: the likelier of two words is the one that was meant."""

    often: Mapping[str, int]

    @classmethod
    def of(cls, texts: Iterable[str]) -> Reading:
        met = Counter(token for text in texts for token in _TOKEN.findall(fold(text)) if token.isalpha())
        return cls({word: times for word, times in sorted(met.items()) if times > 1})

    def __call__(self, text: str) -> str:
        plain = self._joined(fold(text[: 4 * LONGEST])[:LONGEST])
        plain = _said_once(_STRETCHED.sub(r"\1\1", plain))
        return " ".join(self._mended(_TOKEN.findall(plain)))

    def _joined(self, plain: str) -> str:
        if not _mostly_single(plain):
            return plain
        joined = str if _PARTED.search(plain) else self._segment
        return _HELD_APART.sub(lambda run: joined(_APART.sub("", run[0])), plain)

    def _segment(self, letters: str) -> str:
        """Which words these letters are, where nothing shows it."""
        best: list[tuple[float, int]] = [(0.0, 0)]
        for end in range(1, len(letters) + 1):
            starts = range(max(0, end - LONGEST_MENDED), end)
            best.append(min((best[start][0] + self._cost(letters[start:end]), start) for start in starts))
        words, end = [], len(letters)
        while end:
            start = best[end][1]
            words.append(letters[start:end])
            end = start
        return " ".join(words[::-1])

    def _cost(self, word: str) -> float:
        times = self.often.get(word)
        return self._total - math.log(times) if times else _UNKNOWN * len(word)

    @cached_property
    def _total(self) -> float:
        return math.log(sum(self.often.values()) or 1)

    def _mended(self, tokens: list[str]) -> Iterator[str]:
        for token in tokens:
            plain = token.isascii() and token.isalpha()
            yield from as_meant().get(token) or ((self._mend(token) if plain else token),)

    def _mend(self, word: str) -> str:
        known = word in self.often or encoder().tokenizer.token_to_id(word) is not None
        if known or not SHORTEST_MENDED <= len(word) <= LONGEST_MENDED:
            return word
        turned = [near for near in _two_turned(word) if near in self.often]
        return max(turned or self._near(word), key=lambda near: (self.often[near], near), default=word)

    def _near(self, word: str) -> Iterator[str]:
        """One letter missing, one too many, or one wrong."""
        yield from self._shortened.get(word, ())
        for short in _one_less(word):
            if short in self.often and len(short) >= SHORTEST_MENDED:
                yield short
            yield from (near for near in self._shortened.get(short, ()) if len(near) == len(word))

    @cached_property
    def _shortened(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in self.often:
            if SHORTEST_MENDED <= len(word) <= LONGEST_MENDED:
                for short in _one_less(word):
                    found.setdefault(short, []).append(word)
        return found


def _one_less(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


def _two_turned(word: str) -> list[str]:
    return [word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)]


def _said_once(plain: str) -> str:
    """The same sentence again is no news, however often it stands there."""
    return " ".join(dict.fromkeys(_BETWEEN_SENTENCES.split(plain)))


def _mostly_single(plain: str) -> bool:
    """Somebody who writes "h i t" writes all of it so: in other texts a lone letter is a letter."""
    pieces = [piece for piece in _APART.split(plain) if piece]
    return len(pieces) > 3 and sum(len(piece) == 1 for piece in pieces) > 0.6 * len(pieces)
