"""Every number of the Telegram door in one place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True)
class Tempo:
    """Seconds, unless the name says otherwise. Telegram allows one message a second in a chat and thirty in all."""

    chat_gap: float = 1.05
    overall_a_second: float = 28.0
    connect: float = 5.0
    answer: float = 8.0
    poll: int = 25
    # Longer than one send can take: a parcel is never with two workers.
    lease: int = 40
    look_again: float = 1.0
    first_wait: float = 1.0
    longest_wait: float = 60.0
    # A quick answer needs no "typing…", which would otherwise stay on the screen after it.
    typing_after: float = 0.4
    typing_again: float = 4.5
    finish: float = 10.0
    late: timedelta = timedelta(minutes=10)

    def wait(self, attempt: int) -> float:
        return float(min(self.longest_wait, self.first_wait * 2 ** min(max(attempt, 1) - 1, 10)))
