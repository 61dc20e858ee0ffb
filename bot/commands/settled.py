"""What was made while starting stays until the end: Python's collector need not look through it again and again.

With the model loaded that is half a million objects, and one look through them stops every page and every talk."""

from __future__ import annotations

import gc
from collections.abc import Callable

from bot.bootstrap import House
from bot.commands.serving import Wake
from bot.desk.thinking import Mind


def settle() -> None:
    """To be called once, when everything that stays has been made."""
    gc.collect()
    gc.freeze()


def settling(wake: Wake) -> Wake:
    """The model is the last and the largest of what a server starts with."""

    def woken(house: House, tell: Callable[[str], None]) -> Mind:
        mind = wake(house, tell)
        settle()
        return mind

    return woken
