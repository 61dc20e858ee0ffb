"""Reads the whole of a message for danger, before anything else does and without any model."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from bot.safety.few_words import worries_alone
from bot.safety.library import Woken
from bot.safety.normal import tokens
from bot.safety.tables import alphabet, library
from bot.safety.values import DANGER, Screening, Signal, Verdict, verdict_of

# A longer text is read in parts, each with the end of the one before it, so that its words wake few phrases at a time.
_PART, _OVERLAP = 1200, 50
_REPEATED = re.compile(r"(.{1,12}?)\1{2,}")


@dataclass
class _Found:
    signals: set[Signal] = field(default_factory=set)
    about_staff: bool = False
    child: bool = False
    grown_up: bool = False

    @property
    def settled(self) -> bool:
        """All that decides the reply is known: the rest of a text longer than any message changes nothing."""
        return self.signals >= DANGER and (self.grown_up or not self.child)


def screen(text: str) -> Screening:
    found, words = _Found(), tokens(text)
    for part in _parts(alphabet().encode(words)):
        _read(part, found)
        if found.settled:
            break
    child_typing = found.child and not found.grown_up
    signals = frozenset(found.signals | ({Signal.SAFEGUARDING} if child_typing else set()))
    if verdict_of(signals) is Verdict.CLEAR and worries_alone(words):
        alone = signals | {Signal.SAFEGUARDING}
        return Screening(alone, verdict_of(alone), child_typing, found.about_staff, guessed=True)
    return Screening(signals, verdict_of(signals), child_typing, found.about_staff)


def _parts(encoded: str) -> Iterator[str]:
    if len(encoded) <= _PART:
        yield encoded
        return
    told_once = _REPEATED.sub(r"\1\1", encoded)
    for start in range(0, len(told_once), _PART - _OVERLAP):
        yield told_once[start : start + _PART]


def combine(screening: Screening, learned: Collection[str]) -> Screening:
    """Either layer is enough; neither can take back what the other found."""
    known = {signal.value for signal in Signal}
    signals = screening.signals | {Signal(name) for name in learned if name in known}
    guessed = screening.guessed or (screening.verdict is Verdict.CLEAR and verdict_of(signals) is not Verdict.CLEAR)
    return Screening(signals, verdict_of(signals), screening.child_typing, screening.about_staff, guessed)


def _read(part: str, found: _Found) -> None:
    awake = library().woken(part)
    meant = awake.rub_out("denials", awake.rub_out("idioms", part))
    for kind, signal in _CONDUCT.items():
        if signal not in found.signals and _says(kind, meant, awake):
            found.signals.add(signal)
    if Signal.THREAT in found.signals:
        # What the writer threatens to do is not something that has been done to a child.
        meant = awake.rub_out("threat", awake.rub_out("not threat", meant))
    _read_danger(meant, awake, found)
    found.child = found.child or _says("child", meant, awake)
    found.grown_up = found.grown_up or awake.found("grown-up", meant)


_CONDUCT = {
    "threat": Signal.THREAT,
    "abuse": Signal.ABUSE,
    "plan": Signal.SOCIAL_MEDIA_PLAN,
    "posted": Signal.SOCIAL_MEDIA_POSTED,
}


# What is found in a table, and every signal that it carries.
_DANGER = {
    "not emergency": {
        "illness": {Signal.EMERGENCY},
        "missing": {Signal.EMERGENCY, Signal.SAFEGUARDING},
        "attack": {Signal.EMERGENCY, Signal.SAFEGUARDING},
        "begun": {Signal.EMERGENCY, Signal.SAFEGUARDING, Signal.SELF_HARM},
    },
    "not self harm": {"self harm": {Signal.SAFEGUARDING, Signal.SELF_HARM}},
    "not home": {"home": {Signal.SAFEGUARDING}},
    "not care": {"care": {Signal.SAFEGUARDING}},
    "not intimate": {"intimate": {Signal.SAFEGUARDING}},
    "not online": {"online": {Signal.SAFEGUARDING}},
}


def _read_danger(meant: str, awake: Woken, found: _Found) -> None:
    for guard, tables in _DANGER.items():
        kept = awake.rub_out(guard, meant)
        for table, signals in tables.items():
            if not signals <= found.signals and awake.found(table, kept):
                found.signals |= signals
    if not found.about_staff and _says("staff", meant, awake):
        found.about_staff = True
        found.signals.add(Signal.SAFEGUARDING)


def _says(kind: str, meant: str, awake: Woken) -> bool:
    return awake.found(kind, awake.rub_out(f"not {kind}", meant))
