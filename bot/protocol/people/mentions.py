"""Where staff are named in a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.protocol.people.roles import BODY_BEFORE, HEAD, HEAD_AFTER, HEAD_ALONE_AFTER, HEAD_BEFORE, ROLES

LONGEST = 4_000
SOMEBODY = ""

# Surnames that are also words: without a title they need a capital in mid-sentence.
_WORDS = frozenset(
    "archer baker ball banks barber bell bird bishop black blue bond bowl brook brooks brown bull bush butcher"
    " butler carpenter carter castle chambers cook cooper cross day dean drew dyer english farmer field fields"
    " finch fisher flint flower flowers ford foster fowler fox frost gamble gates gold golden good goose grace"
    " grant gray green grey grove hall hand hardy hart hawk hazel heath hill hills holly honey hood hope hunt"
    " hunter joy judge keen key king kitchen knight lamb lane law lilly little lock long love major marsh marshall"
    " mason may miles mills moon moss nail north page park parker parks pike pitt plant pool poor pope porter"
    " potter pound power price priest prince pye quick rain rains read reed rice rich rivers rose rush sands"
    " savage sharp shepherd short singer skinner small smart smith snow south spring steel stone stones strange"
    " strong summer summers swan sweet taylor thorn tongue turner underwood vine wade walker wall walls ward"
    " waters weaver webb wells west wheeler white wild winter winters wise wolf wood woods wright young".split()
)
_TITLE = re.compile(r"\b(?:mrs|mr|ms|miss|mister|missus|misses|dr|mx)\b\.? ?(?=[a-z])", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_ROLES = tuple((role, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")) for role, pattern in ROLES)
_HEAD = re.compile(rf"\b{HEAD}\b{HEAD_AFTER}")
_HEAD_BEFORE, _BODY_BEFORE, _HEAD_ALONE = (re.compile(one) for one in (HEAD_BEFORE, BODY_BEFORE, HEAD_ALONE_AFTER))
_DETERMINED = re.compile(r"\b(?:the|our|your|acting|interim|new)(?: [a-z]+)? $")
_ONE_KIND = {0x2019: "'", 0x2018: "'", 0x60: "'", 0x130: "I"}
_CAPITAL_TA = re.compile(r"\bTAs?\b(?! (?:VERY|FOR|LOVE|MUCH))")
_WIDTH = 60


@dataclass(frozen=True, order=True)
class Mention:
    """`key` is a role word or a known person; nobody the school file knows is SOMEBODY."""

    start: int
    end: int
    key: str


def read_staff(text: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """Each member of staff named, once, in the order said. `names` maps a lower-cased surname to a person."""
    return tuple(dict.fromkeys(mention.key for mention in mentions(text, names) if mention.key != SOMEBODY))


def mentions(text: str, names: Mapping[str, str]) -> list[Mention]:
    said = folded(text)
    return sorted([*_titled(said, names), *_untitled(said, names), *_roles(said.lower()), *_initials(said)])


def folded(text: str) -> str:
    """Unicode tricks undone, one kind of apostrophe and of space. Small letters stand where the capitals do."""
    plain = unicodedata.normalize("NFKC", text[:LONGEST])[:LONGEST].translate(_ONE_KIND)
    return re.sub(r"[\u200b-\u200f\u2060\ufeff]", "", re.sub(r"\s+", " ", plain))


def _titled(said: str, names: Mapping[str, str]) -> Iterator[Mention]:
    for title in _TITLE.finditer(said):
        name = _NAME.match(said, title.end())
        if name is None:
            continue
        known = (
            _known(said[title.end() : title.end() + _WIDTH], names)
            or _known(name.group(), names)
            or _mistyped(name.group(), names)
        )
        if known or name.group()[0].isupper():
            yield Mention(title.start(), name.end(), names[known] if known else SOMEBODY)


def _untitled(said: str, names: Mapping[str, str]) -> Iterator[Mention]:
    shouting = said.isupper()
    for name in _NAME.finditer(said):
        known = _known(said[name.start() : name.start() + _WIDTH], names)
        if (
            known
            and not _TITLE.search(said, max(0, name.start() - 9), name.start())
            and _is_a_name(said, name, known, shouting)
        ):
            yield Mention(name.start(), name.start() + len(known), names[known])


def _is_a_name(said: str, name: re.Match[str], known: str, shouting: bool) -> bool:
    if known not in _WORDS:
        return True
    return (
        name.group()[0].isupper()
        and not shouting
        and re.search(r"[\w,'] $", said[max(0, name.start() - 3) : name.start()]) is not None
    )


def _known(words: str, names: Mapping[str, str]) -> str | None:
    """The known surname that these words begin with; "Fox's" and "foxs" count."""
    plain = words.lower()
    return next(
        (name for name in names if plain.startswith(name) and re.match(r"(?:'?s)?(?![\w-])", plain[len(name) :])), None
    )


def _mistyped(word: str, names: Mapping[str, str]) -> str | None:
    plain = re.sub(r"'s$", "", word.lower())
    return next((name for name in names if len(name) >= 6 and one_edit_apart(plain, name)), None)


def one_edit_apart(one: str, other: str) -> bool:
    """One letter more, less or different, or two neighbours swapped."""
    start = next(
        (at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right),
        min(len(one), len(other)),
    )
    left, right = one[start:], other[start:]
    return (
        left[1:] == right[1:]
        or left[1:] == right
        or left == right[1:]
        or (left[:2] == right[1::-1] and left[2:] == right[2:])
    )


def _roles(low: str) -> list[Mention]:
    found: list[Mention] = []
    for role, pattern in _ROLES:
        for match in pattern.finditer(low):
            found.append(Mention(match.start(), match.end(), role))
            low = low[: match.start()] + "#" * len(match.group()) + low[match.end() :]
    return found + [
        Mention(match.start(), match.end(), "head") for match in _HEAD.finditer(low) if _is_the_head(low, match)
    ]


def _initials(said: str) -> Iterator[Mention]:
    """ "TA" is one in capitals; "ta" may be thanks."""
    return (Mention(match.start(), match.end(), "ta") for match in _CAPITAL_TA.finditer(said))


def _is_the_head(low: str, match: re.Match[str]) -> bool:
    before = low[max(0, match.start() - _WIDTH) : match.start()]
    if not _HEAD_BEFORE.search(before) or (_BODY_BEFORE.search(before) and not match.group().endswith("s")):
        return False
    return bool(_DETERMINED.search(before) or _HEAD_ALONE.match(low, match.end()))
