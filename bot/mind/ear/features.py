"""A text as a sparse vector: hashed words, word pairs and the letters inside words."""

from __future__ import annotations

import math
import re
import unicodedata
import zlib
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import numpy.typing as npt

BUCKETS = 1 << 17
_WORD = re.compile(r"[a-z0-9']+|[^\sa-z0-9']")

Floats = npt.NDArray[np.float32]
Indices = npt.NDArray[np.int64]


def words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold().replace("\u2019", "'"))


def _grams(tokens: list[str]) -> Iterator[str]:
    yield from (f"w {token}" for token in tokens)
    yield from (f"p {a} {b}" for a, b in pairwise(tokens))
    for token in tokens:
        edged = f" {token} "
        for size in (3, 4, 5):
            yield from (f"c {edged[i : i + size]}" for i in range(len(edged) - size + 1))


def bucket(gram: str) -> int:
    return zlib.crc32(gram.encode("utf-8", "surrogatepass")) % BUCKETS


def count(text: str) -> tuple[Indices, Floats]:
    """Bucket numbers, and how much each counts: a word said five times is not five times the news."""
    found = Counter(bucket(gram) for gram in _grams(words(text)))
    where = np.fromiter(found, dtype=np.int64, count=len(found))
    weight = np.fromiter((1.0 + math.log(n) for n in found.values()), dtype=np.float32, count=len(found))
    return where, weight
