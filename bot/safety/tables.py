"""Every table of phrases, and the words and classes they are made of."""

import re
from functools import cache

from bot.safety import (
    abuse,
    accident,
    allegation,
    asides,
    attack,
    begun,
    child,
    despair,
    emergency,
    fate,
    guards,
    hints,
    home,
    idioms,
    illness,
    intimate,
    marks,
    missing,
    neglect,
    not_threats,
    online,
    partner,
    quarrels,
    self_harm,
    social_media,
    staff,
    threat,
    veiled,
    warnings,
    witness,
)
from bot.safety.acts import ACTS
from bot.safety.conduct_words import CONDUCT
from bot.safety.library import Library
from bot.safety.pattern import Alphabet, Grammar, classes, lines, words_of
from bot.safety.people import PEOPLE
from bot.safety.spelling import as_meant

# The spelling that the normalised text has: "wont" in a table is "will not" there.
_PIECE = re.compile(r"(?<![<a-z0-9~>*])[a-z0-9]+(?![a-z0-9>])")


def _as_read(text: str) -> str:
    return _PIECE.sub(lambda piece: "_".join(as_meant().get(piece.group(), (piece.group(),))), text)


CLASSES = classes({name: _as_read(words) for name, words in (PEOPLE | ACTS | CONDUCT).items()})


@cache
def vocabulary() -> frozenset[str]:
    known = {word for phrases in CLASSES.values() for phrase in phrases for word in phrase.split("_")}
    for source in _sources().values():
        known |= {word for phrase in source for word in words_of(phrase, CLASSES)}
    return frozenset(known)


@cache
def alphabet() -> Alphabet:
    return Alphabet(vocabulary())


@cache
def library() -> Library:
    grammar = Grammar(CLASSES, alphabet(), blockers="blocker")
    return Library({name: [grammar.phrase(line) for line in source] for name, source in _sources().items()})


def _sources() -> dict[str, tuple[str, ...]]:
    return {name: lines(_as_read(text)) for name, text in _TEXTS.items()}


_TEXTS = {
    "idioms": idioms.IDIOMS + guards.IDIOMS,
    "denials": guards.DENIALS,
    "illness": illness.FLAGS + accident.FLAGS + hints.ILL + asides.ILL,
    "missing": missing.FLAGS + hints.LOST + asides.LOST,
    "attack": attack.FLAGS + hints.NOW + asides.NOW,
    "begun": begun.FLAGS + asides.BEGUN,
    "not emergency": emergency.ERASE + quarrels.EMERGENCY,
    "home": home.FLAGS + partner.FLAGS + hints.HOME + asides.HOME,
    "not home": home.ERASE + quarrels.BY_CHILDREN + quarrels.HOME,
    "care": marks.FLAGS + neglect.FLAGS + witness.FLAGS + asides.CARE,
    "not care": marks.ERASE + quarrels.BY_CHILDREN + quarrels.CARE,
    "staff": staff.FLAGS + allegation.FLAGS + asides.STAFF,
    "not staff": staff.ERASE + quarrels.BY_CHILDREN,
    "intimate": intimate.FLAGS + asides.INTIMATE,
    "not intimate": intimate.ERASE + quarrels.INTIMATE,
    "online": online.FLAGS + asides.ONLINE,
    "not online": online.ERASE + quarrels.GANG,
    "self harm": self_harm.FLAGS + despair.FLAGS + hints.SELF + asides.SELF,
    "not self harm": self_harm.ERASE + quarrels.SELF_HARM,
    "child": child.FLAGS,
    "not child": child.ERASE,
    "grown-up": child.UNLESS,
    "threat": threat.FLAGS + fate.FLAGS + veiled.FLAGS + hints.THREAT + warnings.FLAGS,
    "not threat": not_threats.ERASE + warnings.ERASE,
    "abuse": abuse.FLAGS,
    "not abuse": abuse.ERASE,
    "plan": social_media.PLAN,
    "not plan": social_media.NOT_MINE,
    "posted": social_media.POSTED,
    "not posted": social_media.NOT_MINE + social_media.NOT_YET,
}
