"""Sentences as points: the mean of every layer of the encoder, standardised and turned onto fewer axes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.mind.ear.encoder import WIDTH, Encoder, Floats

PARTS = 7
AT_ONCE = 24


def pooled(encoder: Encoder, texts: Sequence[str]) -> Floats:
    """A row a text: each layer's mean over the tokens. Texts of one length go through together, so nothing is padded."""
    alike: dict[int, list[tuple[int, list[int]]]] = defaultdict(list)
    for place, text in enumerate(texts):
        ids = encoder.tokenizer.encode(text).ids
        alike[len(ids)].append((place, ids))
    rows = np.empty((len(texts), PARTS, WIDTH), dtype=np.float32)
    for group in alike.values():
        for start in range(0, len(group), AT_ONCE):
            part = group[start : start + AT_ONCE]
            rows[[place for place, _ in part]] = encoder.layer_means(np.array([ids for _, ids in part]))
    return rows


@dataclass(frozen=True)
class Axes:
    """Learned once: what is usual in each layer, and the directions in which sentences differ most."""

    shift: Floats
    scale: Floats
    basis: Floats

    @classmethod
    def of(cls, rows: Floats, axes: int) -> Axes:
        shift, scale = rows.mean(axis=0), rows.std(axis=0) + np.float32(1e-3)
        flat = _level(rows, shift, scale)
        _, directions = np.linalg.eigh(flat.T @ flat)
        return cls(shift, scale, np.ascontiguousarray(directions[:, -axes:]))

    def points(self, rows: Floats) -> Floats:
        placed: Floats = _level(rows, self.shift, self.scale) @ self.basis
        return placed


def _level(rows: Floats, shift: Floats, scale: Floats) -> Floats:
    """Every layer at length one, so that the product of two rows is the mean of their layers' likeness."""
    level = (rows - shift) / scale
    level /= np.linalg.norm(level, axis=2, keepdims=True)
    flat: Floats = (level / np.float32(np.sqrt(PARTS))).reshape(len(rows), -1)
    return flat
