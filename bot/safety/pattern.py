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
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial

from bot.safety.library import BLANK, Phrase

UNKNOWN, NUMBER, STOP, COMMA = BLANK, "#", ".", ","
_EITHER_WAY = "<> "
_END = r"(?=,?(?:\.|\Z))"
_MARKS = {UNKNOWN: UNKNOWN, NUMBER: NUMBER, STOP: STOP, COMMA: COMMA}
_ITEM = re.compile(
    r"(?P<gap>[~>])(?P<room>\d+)|(?P<edge>[\^$])|(?P<bar>!)?(?P<words>[a-z0-9_|<>$,.#]+?)(?P<may>\?|\*(?P<times>\d))?"
)
# Words too common to tell a phrase apart: never what wakes a phrase up.
COMMON = frozenset(
    "i me my we us our you your he she it they him her his them their is are was were be been being am do does did done "
    "has have had having a an the this that these those to of in on at for with and or but if so not no will would could "
    "can should going go get got just what who how when there here out up from by as all any".split()
)

# Words of every other message to a school: they wake a phrase up only where nothing rarer can.
FREQUENT = frozenset(
    "teacher teachers school year class told tell said say says asked ask head please want day days week weeks now three two "
    "one four five six seven eight nine ten twelve like time only home back nobody someone somebody everyone see after son "
    "sons daughter child children kids boy boys girl girls know need because since last before again over never where still "
    "nothing same form new help talk staff good work gets get come comes came wrong another first made make makes name "
    "something anything everything thing things take took taken left leave fine thanks mum mums dad book more than morning "
    "yes sent letter email both too hi let read late think stop look looking little ring rang yet way well minutes very "
    "write needs door sat own gone give gave given different sit ones bag without group keep kept each night round always "
    "dinner lunch friday monday room girl lad list report place put puts into other used use old half yet long really off "
    "then till until even much ever people open run lot never nearly always bad big next away under full place".split()
)

_TOO_COMMON = 1000
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
class _Words:
    """One place in a phrase: the words that may stand there, encoded."""

    ways: frozenset[str]
    key: frozenset[str]
    may_be_the_end: bool

    @property
    def room(self) -> int:
        return max(map(len, self.ways), default=0) + 1

    @property
    def text(self) -> str:
        return f"(?:{_END}|{_any_of(self.ways)})" if self.may_be_the_end else _any_of(self.ways)


class Grammar:
    def __init__(self, known: Classes, alphabet: Alphabet, blockers: str) -> None:
        self._known, self._alphabet = known, alphabet
        self._blockers = "".join(alphabet.code(word) for word in known[blockers] if "_" not in word)
        self._places: dict[str, _Words] = {}

    def phrase(self, source: str) -> Phrase:
        items = [self._parse(source, item) for item in source.split()]
        words = [self._words(i["words"]) for i in items if i["words"] and not i["bar"] and not i["may"]]
        needed = [place.key for place in words if not place.may_be_the_end]
        key, *others = sorted(needed, key=self._commonness)
        rare = tuple(codes for codes in others if self._commonness(codes) < _TOO_COMMON)
        reach = sum(self._room(item) for item in items) + 2
        return Phrase(source, key, rare, reach, partial(self._text, source))

    @staticmethod
    def _parse(source: str, item: str) -> re.Match[str]:
        match = _ITEM.fullmatch(item)
        if match is None:
            raise ValueError(f"{source!r}: {item!r} is not in the phrase language")
        return match

    def _words(self, words: str) -> _Words:
        if words not in self._places:
            wanted = [choice.split("_") for choice in choices(words, self._known) if choice != "$"]
            ways = frozenset(map(self._alphabet.encode, wanted))
            self._places[words] = _Words(ways, frozenset(map(self._rarest, wanted)), "$" in words.split("|"))
        return self._places[words]

    def _room(self, item: re.Match[str]) -> int:
        """The most characters that an item can take up, its optional commas with it."""
        if item["gap"]:
            return int(item["room"])
        return self._words(item["words"]).room * int(item["times"] or 1) if item["words"] else 1

    def _commonness(self, codes: frozenset[str]) -> int:
        return sum(self._weights.get(code, 1) for code in codes)

    @cached_property
    def _weights(self) -> dict[str, int]:
        weights = {self._alphabet.code(word): 30 for word in FREQUENT}
        return weights | {self._alphabet.code(word): 1000 for word in COMMON}

    def _rarest(self, words: list[str]) -> str:
        return self._alphabet.code(next((w for w in words if w not in COMMON), words[0]))

    def _text(self, source: str) -> str:
        return "".join(self._item_text(self._parse(source, item)) for item in source.split())

    def _item_text(self, item: re.Match[str]) -> str:
        if item["edge"]:
            return r"(?<![^.])" if item["edge"] == "^" else _END
        if item["gap"]:
            return f"[^.{self._blockers if item['gap'] == '>' else ''}]{{0,{item['room']}}}?"
        one = self._words(item["words"]).text
        if item["bar"]:
            return f"(?!,?{one})"
        return f"(?:{one},?){{0,{item['times'] or 1}}}" if item["may"] else f"{one},?"


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
