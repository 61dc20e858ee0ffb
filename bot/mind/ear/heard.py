"""What was understood of one message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

# Below either, the best guess is right no more than every other time: `docs/understanding.md`.
POOR, CLOSE = 0.35, 0.06


@dataclass(frozen=True)
class Heard:
    """`ranking` is acts with their probabilities, best first; `topic` and `matter` are guesses for the acts that have them."""

    text: str
    act: str
    confidence: float
    ranking: tuple[tuple[str, float], ...] = ()
    signals: frozenset[str] = frozenset()
    topic: str | None = None
    matter: str | None = None
    worries: Sequence[Mapping[str, str]] = ()
    entities: Mapping[str, Any] = field(default_factory=dict)

    @property
    def unsure(self) -> bool:
        """The first two readings are too close, or even the best is a poor one."""
        second = self.ranking[1][1] if len(self.ranking) > 1 else 0.0
        return self.confidence < POOR or self.confidence - second < CLOSE

    @property
    def about(self) -> tuple[str, ...]:
        """Whom it is about: person keys and role words."""
        return tuple(self.entities.get("about") or ())
