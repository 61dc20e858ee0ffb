"""A casebook that keeps nothing of what is written in it: a call that uses it says what it always says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from types import FunctionType
from typing import Any


class _Undone(Exception):
    pass


class ForgetfulCasebook:
    def __init__(self, real: Any) -> None:
        self._real = real

    def reading(self) -> AbstractContextManager[Any]:
        found: AbstractContextManager[Any] = self._real.reading()
        return found

    @contextmanager
    def writing(self) -> Iterator[Any]:
        try:
            with self._real.writing() as work:
                yield work
                raise _Undone
        except _Undone:
            pass

    def export(self) -> Iterator[Any]:
        yield from self._real.export()


def writes(function: FunctionType) -> bool:
    """Does this function of the desk, or one that it calls, open the casebook to write in it?"""
    return _writes(function, set())


def _writes(function: FunctionType, seen: set[FunctionType]) -> bool:
    seen.add(function)
    names = function.__code__.co_names
    called = [function.__globals__.get(name) for name in names]
    further = [
        each
        for each in called
        if isinstance(each, FunctionType) and each.__module__.startswith("bot.desk") and each not in seen
    ]
    return "writing" in names or any(_writes(each, seen) for each in further)
