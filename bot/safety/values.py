import enum
from dataclasses import dataclass


class Signal(enum.StrEnum):
    EMERGENCY = "emergency"
    SAFEGUARDING = "safeguarding"
    SELF_HARM = "self_harm"
    THREAT = "threat"
    ABUSE = "abuse"
    SOCIAL_MEDIA_PLAN = "social_media_plan"
    SOCIAL_MEDIA_POSTED = "social_media_posted"


class Verdict(enum.StrEnum):
    """The gravest thing found: it alone decides which fixed reply is given."""

    CLEAR = "clear"
    THREAT = "threat"
    SAFEGUARDING = "safeguarding"
    SELF_HARM = "self_harm"
    EMERGENCY = "emergency"


_GRAVEST_FIRST = (
    (Signal.EMERGENCY, Verdict.EMERGENCY),
    (Signal.SELF_HARM, Verdict.SELF_HARM),
    (Signal.SAFEGUARDING, Verdict.SAFEGUARDING),
    (Signal.THREAT, Verdict.THREAT),
)
DANGER = frozenset({Signal.EMERGENCY, Signal.SAFEGUARDING, Signal.SELF_HARM})


@dataclass(frozen=True)
class Screening:
    """`guessed`: no pattern found it, but the learned layer, or one worrying word. It is answered and flagged all the same."""

    signals: frozenset[Signal]
    verdict: Verdict
    child_typing: bool
    about_staff: bool
    guessed: bool = False

    @property
    def danger(self) -> bool:
        return bool(self.signals & DANGER)


def verdict_of(signals: frozenset[Signal]) -> Verdict:
    return next((verdict for signal, verdict in _GRAVEST_FIRST if signal in signals), Verdict.CLEAR)
