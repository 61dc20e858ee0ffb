"""Words that stand on a button that is open press it: "cancel it", a bare yes where one button says yes, 2 for year 2."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.desk.values import Choice
from bot.diary.outcome import HowItWent, read_how_it_went

LONGEST = 12
_POLITE = re.compile(r"\b(?:please|pls|thanks|thank you|ta|ok|okay)\b")
_YES = frozenset({"yes", "yeah", "yep", "yup", "aye", "yes do", "do it", "go ahead", "yes go ahead", "sure", "y", "👍"})
_NO = frozenset({"no", "nope", "nah", "don't", "no don't", "n", "👎"})
_OUTCOMES = frozenset({HowItWent.HELPED, HowItWent.NOT_HELPED})


def button_meant(text: str, choices: Sequence[Choice]) -> Choice | None:
    """The one button that says what was typed. None where none does, or more than one."""
    if len(text.split()) > LONGEST:
        return None
    found = (_only(text, choices, *each) for each in ((_words, _words), (_answer, _first_word), (_number, _last_word)))
    return next((choice for choice in found if choice), None) or _how_it_went(text, choices)


def _only(
    text: str, choices: Sequence[Choice], read: Callable[[str], str | None], on_label: Callable[[str], str | None]
) -> Choice | None:
    meant = read(text)
    found = [choice for choice in choices if meant and on_label(choice.label) == meant]
    return found[0] if len(found) == 1 else None


def _how_it_went(text: str, choices: Sequence[Choice]) -> Choice | None:
    """Read so freely only where that is the question."""
    asked = {read_how_it_went(choice.label) for choice in choices} >= _OUTCOMES
    return _only(text, choices, read_how_it_went, read_how_it_went) if asked else None


def _words(text: str) -> str | None:
    plain = re.sub(r"[^\w\s'👍👎]", " ", text.casefold().replace("\u2019", "'"))
    return " ".join(_POLITE.sub(" ", plain).split()) or None


def _answer(text: str) -> str | None:
    said = _words(text)
    return "yes" if said in _YES else "no" if said in _NO else None


def _first_word(label: str) -> str | None:
    return next(iter((_words(label) or "").split()), None)


def _number(text: str) -> str | None:
    said = _words(text)
    return said if said and said.isdecimal() else None


def _last_word(label: str) -> str | None:
    return next(iter(reversed((_words(label) or "").split())), None)
