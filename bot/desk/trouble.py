"""An error nobody foresaw, as a log may have it: its kind and place, never its words, which may be a parent's."""

from __future__ import annotations


def named(trouble: BaseException) -> str:
    return f"{type(trouble).__name__} in {_place_of(trouble)}"


def _place_of(trouble: BaseException) -> str:
    step = trouble.__traceback__
    while step and step.tb_next:
        step = step.tb_next
    return f"{step.tb_frame.f_globals.get('__name__')}:{step.tb_lineno}" if step else "an unknown place"
