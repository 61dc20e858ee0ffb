"""Phrases, kept by the words that wake them."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

# What a rubbed-out word leaves behind: no table knows it.
BLANK = "x"


@dataclass(frozen=True)
class Phrase:
    """`key` is the rarest of the words it cannot do without; `also` are the others, where they are rare enough."""

    source: str
    key: frozenset[str]
    also: tuple[frozenset[str], ...]
    reach: int
    _text: Callable[[], str]

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(self._text())

    def may_be_in(self, present: set[str]) -> bool:
        return all(not present.isdisjoint(words) for words in self.also)

    def is_in(self, encoded: str, keys: str) -> bool:
        """Looks only from a reach before the first key word to a reach after the last."""
        first = [at for key in keys if (at := encoded.find(key)) >= 0]
        if not first:
            return False
        last = max(map(encoded.rfind, keys))
        return self.regex.search(encoded, max(0, min(first) - self.reach), last + self.reach) is not None


class Library:
    """Tables of phrases. A phrase wakes only for a text that holds a word it cannot do without."""

    def __init__(self, tables: Mapping[str, Iterable[Phrase]]) -> None:
        self.phrases = [(table, phrase) for table, phrases in tables.items() for phrase in phrases]
        self._by_word: dict[str, list[int]] = {}
        for number, (_, phrase) in enumerate(self.phrases):
            for code in phrase.key:
                self._by_word.setdefault(code, []).append(number)

    def woken(self, encoded: str) -> "Woken":
        present = set(encoded)
        keys: dict[int, str] = {}
        for code in present & self._by_word.keys():
            for number in self._by_word[code]:
                keys[number] = keys.get(number, "") + code
        awake: dict[str, list[tuple[Phrase, str]]] = {}
        for number, codes in keys.items():
            table, phrase = self.phrases[number]
            if phrase.may_be_in(present):
                awake.setdefault(table, []).append((phrase, codes))
        return Woken(awake)


@dataclass(frozen=True)
class Woken:
    _tables: dict[str, list[tuple[Phrase, str]]]

    def found(self, table: str, encoded: str) -> bool:
        return any(phrase.is_in(encoded, keys) for phrase, keys in self._tables.get(table, ()))

    def rub_out(self, table: str, encoded: str) -> str:
        """Each phrase is looked for in the text as it was, so that none of them hides another."""
        rubbed = encoded
        for phrase, keys in self._tables.get(table, ()):
            if phrase.is_in(encoded, keys):
                for match in phrase.regex.finditer(encoded):
                    rubbed = rubbed[: match.start()] + BLANK * len(match.group()) + rubbed[match.end() :]
        return rubbed
