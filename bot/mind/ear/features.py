"""A text as a sparse vector: words, word pairs and the letters inside words, by their hash."""

from __future__ import annotations

import math
import re
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

# A gram that fewer training sentences hold teaches nothing about the next message.
FEWEST = 3
_WORD = re.compile(r"[a-z0-9']+|[^\sa-z0-9']")

Floats = npt.NDArray[np.float32]
Indices = npt.NDArray[np.int64]
Hashes = npt.NDArray[np.uint32]


def words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def hashes(text: str) -> Counter[int]:
    return Counter(zlib.crc32(gram.encode("utf-8", "surrogatepass")) for gram in _grams(words(text)))


def _grams(tokens: list[str]) -> Iterator[str]:
    yield from (f"w {token}" for token in tokens)
    yield from (f"p {a} {b}" for a, b in pairwise(tokens))
    for token in tokens:
        edged = f" {token} "
        for size in (3, 4, 5):
            yield from (f"c {edged[i : i + size]}" for i in range(len(edged) - size + 1))


@dataclass(frozen=True)
class Grams:
    """Those that training met often enough, in the order of their hashes, and how telling each is."""

    known: Hashes
    telling: Floats

    @classmethod
    def of(cls, counted: Sequence[Counter[int]]) -> Grams:
        seen = Counter(each for counts in counted for each in counts)
        known = sorted(each for each, times in seen.items() if times >= FEWEST)
        telling = [math.log((1 + len(counted)) / (1 + seen[each])) + 1 for each in known]
        return cls(np.array(known, dtype=np.uint32), np.array(telling, dtype=np.float32))

    def read(self, counts: Counter[int]) -> tuple[Indices, Floats]:
        """Rows, and how much each counts: a word said five times is not five times the news."""
        found = np.fromiter(counts, dtype=np.uint32, count=len(counts))
        often = np.fromiter((1.0 + math.log(n) for n in counts.values()), dtype=np.float32, count=len(counts))
        rows = np.searchsorted(self.known, found)
        rows[rows == len(self.known)] = 0
        met = self.known[rows] == found
        rows, value = rows[met], (often * self.telling[rows])[met]
        return rows, value / np.float32(float(np.linalg.norm(value)) or 1.0)
