"""Short answers are the same for every parent: "year 3", "yes", "the class teacher". They are heard once."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from bot.mind.ear.heard import Heard

LONGEST = 40
MOST = 2_048


class Remembered:
    """What is remembered is in memory alone, too short to be a story, and gone with the process."""

    def __init__(self, hear: Callable[[str], Heard], longest: int = LONGEST) -> None:
        self._hear, self._longest = hear, longest
        self._again = lru_cache(MOST)(hear)

    def hear(self, text: str) -> Heard:
        return self._again(text) if len(text) <= self._longest else self._hear(text)
