"""A small language for phrases, matched on words instead of letters.

    he|she <hit> me        words, alternatives, and <classes> of words, one after the other
    really?                may be missing
    really*3               up to three times
    !<thing>               the next word is not one of these
    ~4                     up to four words of the same sentence
    >4                     the same, without another person, a denial or a report in between
    ^ $                    the sentence starts or ends here
    <> one ~4 other        in this order or the other way round

Every quantifier is bounded, so a phrase reads a text in linear time. A word is one character in the
encoded text: "." ends a sentence, "," a clause, "x" is a word that no table knows, "#" a number.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

UNKNOWN, NUMBER, STOP, COMMA = "x", "#", ".", ","
_EITHER_WAY = "<> "
_END = r"(?=,?(?:\.|\Z))"
_MARKS = {UNKNOWN: UNKNOWN, NUMBER: NUMBER, STOP: STOP, COMMA: COMMA}
_ITEM = re.compile(r"(?P<gap>[~>])(?P<room>\d+)|(?P<edge>[\^$])|(?P<bar>!)?(?P<words>[^?*\s]+?)(?P<may>\?|\*(?P<times>\d))?")
# Words too common to tell a phrase apart: never what wakes a phrase up.
COMMON = frozenset(
    "i me my we us our you your he she it they him her his them their is are was were be been being am do does did done "
    "has have had having a an the this that these those to of in on at for with and or but if so not no will would could "
    "can should going go get got just what who how when there here out up from by as all any".split()
)

Classes = Mapping[str, tuple[str, ...]]


def classes(table: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Words are parted by spaces; an underscore joins a phrase; <name> takes in another class."""
    built: dict[str, tuple[str, ...]] = {}
    for name, words in table.items():
        built[name] = tuple(phrase for word in words.split() for phrase in _expand(word, built))
    return built


def _expand(word: str, built: Classes) -> tuple[str, ...]:
    if word.startswith("<"):
        return built[word.strip("<>")]
    return (word,)


def lines(table: str) -> tuple[str, ...]:
    kept = (line for raw in table.splitlines() if (line := raw.split("//")[0].strip()))
    return tuple(way for line in kept for way in _ways(line))


def _ways(line: str) -> tuple[str, ...]:
    if not line.startswith(_EITHER_WAY):
        return (line,)
    items = line.removeprefix(_EITHER_WAY).split()
    return " ".join(items), " ".join(reversed(items))


class Alphabet:
    def __init__(self, words: Iterable[str]) -> None:
        self._codes = dict(_MARKS)
        # A private run of code points that stands for no letter at all.
        self._codes |= {word: chr(0x4E00 + i) for i, word in enumerate(sorted(set(words) - set(_MARKS)))}

    def __contains__(self, word: str) -> bool:
        return word in self._codes

    def code(self, word: str) -> str:
        return self._codes.get(word, UNKNOWN)

    def encode(self, words: Iterable[str]) -> str:
        get = self._codes.get
        return "".join([get(word, UNKNOWN) for word in words])


def words_of(phrase: str, known: Classes) -> set[str]:
    found: set[str] = set()
    for item in phrase.split():
        match = _ITEM.fullmatch(item)
        if match and match["words"]:
            found |= {w for choice in choices(match["words"], known) for w in choice.split("_")}
    return found


def choices(words: str, known: Classes) -> tuple[str, ...]:
    return tuple(choice for word in words.split("|") for choice in (known[word[1:-1]] if word[0] == "<" else (word,)))


@dataclass(frozen=True)
class Phrase:
    """`key` is the rarest of the words it cannot do without; `also` are the others, where they are rare enough."""

    source: str
    key: frozenset[str]
    also: tuple[frozenset[str], ...]
    _text: str

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(self._text)

    def may_be_in(self, present: set[str]) -> bool:
        return not any(present.isdisjoint(words) for words in self.also)


class Grammar:
    def __init__(self, known: Classes, alphabet: Alphabet, blockers: str) -> None:
        self._known, self._alphabet = known, alphabet
        self._blockers = "".join(alphabet.code(w) for w in known[blockers])

    def phrase(self, source: str) -> Phrase:
        parts: list[str] = []
        keys: list[frozenset[str]] = []
        for item in source.split():
            match = _ITEM.fullmatch(item)
            if match is None:
                raise ValueError(f"{source!r}: {item!r} is not in the phrase language")
            parts.append(self._part(match))
            if match["words"] and not match["bar"] and not match["may"]:
                keys.append(self._key(match["words"]))
        key, *others = sorted(keys, key=_weight(self._common))
        rare = tuple(words for words in others if words.isdisjoint(self._common))
        return Phrase(source, key, rare, "".join(parts))

    @cached_property
    def _common(self) -> frozenset[str]:
        return frozenset(self._alphabet.code(w) for w in COMMON)

    def _part(self, match: re.Match[str]) -> str:
        if match["edge"]:
            return r"(?<![^.])" if match["edge"] == "^" else _END
        if match["gap"]:
            return f"[^.{self._blockers if match['gap'] == '>' else ''}]{{0,{match['room']}}}?"
        one = self._choice(match["words"])
        if match["bar"]:
            return f"(?!{one})"
        if match["may"]:
            return f"(?:{one},?){{0,{match['times'] or 1}}}"
        return f"{one},?"

    def _choice(self, words: str) -> str:
        wanted = choices(words, self._known)
        encoded = frozenset(self._alphabet.encode(c.split("_")) for c in wanted if c != "$")
        return f"(?:{_END}|{_any_of(encoded)})" if "$" in wanted else _any_of(encoded)

    def _key(self, words: str) -> frozenset[str]:
        return frozenset(self._rarest(c.split("_")) for c in choices(words, self._known) if c != "$")

    def _rarest(self, words: list[str]) -> str:
        return self._alphabet.code(next((w for w in words if w not in COMMON), words[0]))


def _any_of(phrases: frozenset[str]) -> str:
    """Phrases that go on alike share one branch, so that a long list of names costs no more than a short one."""
    tails: dict[str, set[str]] = {}
    for phrase in phrases:
        tails.setdefault(phrase[0], set()).add(phrase[1:])
    alike: dict[frozenset[str], list[str]] = {}
    for first, rest in tails.items():
        alike.setdefault(frozenset(rest), []).append(first)
    ways = sorted(f"[{''.join(sorted(firsts))}]{_after(rest)}" for rest, firsts in alike.items())
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


def _after(rest: frozenset[str]) -> str:
    longer = rest - {""}
    if not longer:
        return ""
    return f"(?:{_any_of(longer)})?" if "" in rest else _any_of(longer)


def _weight(common: frozenset[str]) -> Callable[[frozenset[str]], int]:
    return lambda key: len(key & common) * 1000 + len(key)


class Table:
    """Phrases, woken by a word that each of them cannot do without."""

    def __init__(self, phrases: tuple[Phrase, ...]) -> None:
        self._by_word: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            for code in phrase.key:
                self._by_word.setdefault(code, []).append(phrase)

    def find(self, encoded: str) -> Phrase | None:
        return next((phrase for phrase in self._woken(encoded) if phrase.regex.search(encoded)), None)

    def rub_out(self, encoded: str) -> str:
        for phrase in self._woken(encoded):
            encoded = phrase.regex.sub(_unknown, encoded)
        return encoded

    def _woken(self, encoded: str) -> list[Phrase]:
        present = set(encoded)
        woken = {id(phrase): phrase for code in present & self._by_word.keys() for phrase in self._by_word[code]}
        return [phrase for phrase in woken.values() if phrase.may_be_in(present)]


def _unknown(match: re.Match[str]) -> str:
    return UNKNOWN * len(match.group())
