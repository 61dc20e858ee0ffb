"""Reads the whole of a message for danger, before anything else does and without any model."""

import re
from collections.abc import Collection

from bot.safety.normal import tokens
from bot.safety.tables import alphabet, table
from bot.safety.values import Screening, Signal, verdict_of

# Only text far longer than a message may be is folded: its repeats say nothing new.
_LONG = 1500
_REPEATED = re.compile(r"(.{1,12}?)\1{2,}")
_HARM_AT_HOME = ("home", "care", "intimate", "online")


def screen(text: str) -> Screening:
    encoded = alphabet().encode(tokens(text))
    if len(encoded) > _LONG:
        encoded = _REPEATED.sub(r"\1\1", encoded)
    meant = _meant(encoded)
    conduct = _conduct(meant)
    told = _without_own_threats(meant) if Signal.THREAT in conduct else meant
    about_staff, child_typing = _found("staff", told), _child_typing(told)
    signals = conduct | _danger(told, about_staff or child_typing)
    return Screening(signals, verdict_of(signals), child_typing, about_staff)


def combine(screening: Screening, learned: Collection[str]) -> Screening:
    """Either layer is enough; neither can take back what the other found."""
    known = {signal.value for signal in Signal}
    signals = screening.signals | {Signal(name) for name in learned if name in known}
    return Screening(signals, verdict_of(signals), screening.child_typing, screening.about_staff)


def _meant(encoded: str) -> str:
    for name in ("idioms", "denials"):
        encoded = table(name).rub_out(encoded)
    return encoded


def _without_own_threats(meant: str) -> str:
    """What the writer threatens to do is not something that has been done to a child."""
    return table("threat").rub_out(table("not threat").rub_out(meant))


def _found(kind: str, meant: str) -> bool:
    return table(kind).find(table(f"not {kind}").rub_out(meant)) is not None


def _child_typing(meant: str) -> bool:
    return _found("child", meant) and table("grown-up").find(meant) is None


def _danger(meant: str, safeguarding: bool) -> frozenset[Signal]:
    found = set()
    if _found("emergency", meant):
        found.add(Signal.EMERGENCY)
    if _found("self harm", meant):
        found |= {Signal.SELF_HARM, Signal.SAFEGUARDING}
    if safeguarding or any(_found(kind, meant) for kind in _HARM_AT_HOME):
        found.add(Signal.SAFEGUARDING)
    return frozenset(found)


def _conduct(meant: str) -> frozenset[Signal]:
    kinds = {
        "threat": Signal.THREAT,
        "abuse": Signal.ABUSE,
        "plan": Signal.SOCIAL_MEDIA_PLAN,
        "posted": Signal.SOCIAL_MEDIA_POSTED,
    }
    return frozenset(signal for kind, signal in kinds.items() if _found(kind, meant))
