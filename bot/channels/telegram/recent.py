"""A memory that forgets its oldest: enough to spare a second greeting, never relied on for the record."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
KEPT = 10_000


class Recent(Generic[K, V]):
    def __init__(self, most: int = KEPT) -> None:
        self._held: OrderedDict[K, V] = OrderedDict()
        self._most = most

    def get(self, key: K) -> V | None:
        return self._held.get(key)

    def put(self, key: K, value: V) -> None:
        self._held[key] = value
        self._held.move_to_end(key)
        if len(self._held) > self._most:
            self._held.popitem(last=False)

    def clear(self) -> None:
        self._held.clear()

    def __contains__(self, key: K) -> bool:
        return key in self._held
