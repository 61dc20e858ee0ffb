"""Reads the whole of a message for danger, before anything else does and without any model."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from bot.safety.normal import tokens
from bot.safety.tables import alphabet, table
from bot.safety.values import Screening, Signal, verdict_of

# A longer text is read in parts, each with the end of the one before it, so that its words wake few phrases at a time.
_PART, _OVERLAP = 400, 40
_REPEATED = re.compile(r"(.{1,12}?)\1{2,}")
_HARM_AT_HOME = ("home", "care", "intimate", "online")


@dataclass
class _Found:
    signals: set[Signal] = field(default_factory=set)
    about_staff: bool = False
    child: bool = False
    grown_up: bool = False

    @property
    def everything(self) -> bool:
        return len(self.signals) == len(Signal) and self.about_staff and self.grown_up


def screen(text: str) -> Screening:
    found = _Found()
    for part in _parts(alphabet().encode(tokens(text))):
        _read(part, found)
        if found.everything:
            break
    child_typing = found.child and not found.grown_up
    signals = frozenset(found.signals | ({Signal.SAFEGUARDING} if child_typing else set()))
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
    return Screening(signals, verdict_of(signals), screening.child_typing, screening.about_staff)


def _read(part: str, found: _Found) -> None:
    for name in ("idioms", "denials"):
        part = table(name).rub_out(part)
    found.signals |= {signal for kind, signal in _CONDUCT.items() if signal not in found.signals and _says(kind, part)}
    if Signal.THREAT in found.signals:
        part = _without_own_threats(part)
    _read_danger(part, found)
    found.child = found.child or _says("child", part)
    found.grown_up = found.grown_up or table("grown-up").find(part) is not None


_CONDUCT = {
    "threat": Signal.THREAT,
    "abuse": Signal.ABUSE,
    "plan": Signal.SOCIAL_MEDIA_PLAN,
    "posted": Signal.SOCIAL_MEDIA_POSTED,
}


def _without_own_threats(part: str) -> str:
    """What the writer threatens to do is not something that has been done to a child."""
    return table("threat").rub_out(table("not threat").rub_out(part))


def _read_danger(part: str, found: _Found) -> None:
    if Signal.EMERGENCY not in found.signals and _says("emergency", part):
        found.signals.add(Signal.EMERGENCY)
    if Signal.SELF_HARM not in found.signals and _says("self harm", part):
        found.signals |= {Signal.SELF_HARM, Signal.SAFEGUARDING}
    if not found.about_staff and _says("staff", part):
        found.about_staff = True
        found.signals.add(Signal.SAFEGUARDING)
    if Signal.SAFEGUARDING not in found.signals and any(_says(kind, part) for kind in _HARM_AT_HOME):
        found.signals.add(Signal.SAFEGUARDING)


def _says(kind: str, part: str) -> bool:
    return table(kind).find(table(f"not {kind}").rub_out(part)) is not None
