"""How a meeting went, as a parent says it in a few words. What could mean either is None: nobody's concern is closed by
a guess."""

from __future__ import annotations

import enum
import re


class HowItWent(enum.StrEnum):
    HELPED = "helped"
    NOT_HELPED = "not_helped"
    NOT_HELD = "not_held"


# More than this tells a story, and a story is heard as one.
LONGEST = 12
_NOT_HELD = re.compile(
    r"\b(?:(?:did ?n'?t|did not|never|could ?n'?t|could not) (?:actually |even |really )?"
    r"(?:meet|met|happen(?:ed)?|go ahead|went ahead|take place|turn(?:ed)? up|show(?:ed)?(?: up)?|com|came|make it|get there|attend)\w*"
    r"|no[ -]?show|was(?: not| ?n'?t) there|nobody (?:was there|came|turned up|rang)|(?:missed|forgot)(?: about)? (?:it|the)"
    r"|never rang|did ?n'?t ring)\b"
)
_NOT_HELPED = re.compile(
    r"\b(?:(?:did ?n'?t|did not|has ?n'?t|has not|was ?n'?t|was not|is ?n'?t|is not|not|no) (?:really |very |been |much |a |any )*"
    r"(?:help\w*|sorted|solved|resolved|better|use|good|happy|change\w*|much|well)|not (?:really|at all)|unhelpful|useless"
    r"|pointless|waste of time|got nowhere|(?:made it |a lot |even )?worse|nothing(?: has|'?s)? changed|still (?:the same|happening|going on))\b"
)
_HELPED = re.compile(
    r"\b(?:help(?:ed|ful)|sorted|solved|resolved|(?:went|gone|going) (?:really |very |quite )?well|(?:much |a lot )?better|all good)\b"
)
_IN_DOUBT = re.compile(
    r"\b(?:but|although|though|however|except|apart from|a bit|sort of|kind of|partly|not sure|\?)\b|\?"
)
_YES = re.compile(
    r"(?:oh )?(?:yes|yeah|yep|yup|aye|it did|it has|she did|he did|they did)(?: it (?:did|has))?(?: thanks| thank you)?"
)
_NO = re.compile(r"(?:no|nope|nah)(?: it (?:did ?n'?t|did not|has ?n'?t))?(?: sorry| unfortunately)?")


def read_how_it_went(text: str) -> HowItWent | None:
    said = " ".join(re.sub(r"[,.!;:]", " ", text.casefold().replace("\u2019", "'")).split())
    if len(said.split()) > LONGEST:
        return None
    if _NOT_HELD.search(said):
        return HowItWent.NOT_HELD
    if _NO.fullmatch(said) or _NOT_HELPED.search(said):
        return HowItWent.NOT_HELPED
    helped = _YES.fullmatch(said) or _HELPED.search(said)
    return HowItWent.HELPED if helped and not _IN_DOUBT.search(said) else None
