"""Fitting the ear: a ridge on the likeness of sentences, and what it would have said of each had it not seen it.

The same figures that leave a sentence out set the sharpness of each choice and the threshold of each signal,
so that no other data are looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from bot.mind.ear.encoder import encoder
from bot.mind.ear.features import BUCKETS, Floats, Indices, count
from bot.mind.ear.model import SHARE_OF_GRAMS, EarModel, Example, Head, softmax
from bot.mind.ear.points import Axes, pooled

SIGNALS = ("emergency", "safeguarding", "self_harm", "threat", "abuse", "social_media_plan", "social_media_posted")
AXES = 512
RIDGE = 0.15
# Of ordinary concerns, how many may be flagged by this layer alone. The patterns are the other layer.
FALSE_ALARMS = {"threat": 0.01, "abuse": 0.02, "social_media_plan": 0.01, "social_media_posted": 0.01}
FALSE_ALARMS_OF_DANGER = 0.02
SHARPNESS = tuple(float(s) for s in np.geomspace(2, 24, 14))


@dataclass(frozen=True)
class Chosen:
    """One thing to be told of a sentence. Sentences that say nothing of it teach it nothing."""

    name: str
    labels: tuple[str, ...]
    of: Callable[[Example], frozenset[str]]


def fit(examples: Sequence[Example]) -> EarModel:
    idf, matrix = _grams([example.text for example in examples])
    rows = pooled(encoder(), [example.text for example in examples])
    axes = Axes.of(rows, AXES)
    support = axes.points(rows)
    likeness = np.exp(support @ support.T - np.float32(1.0)) + SHARE_OF_GRAMS * np.asarray(
        (matrix @ matrix.T).todense()
    )
    weights = _weights([example.act for example in examples])
    pull, usual, left_out, heads = _solve(likeness.astype(np.float64), weights, examples)
    thresholds = _thresholds(left_out, heads["signals"], examples)
    grams = np.asarray(matrix.T @ pull, dtype=np.float32)
    return EarModel(idf, grams, axes, support, pull.astype(np.float32), usual.astype(np.float32), heads, thresholds)


def _grams(texts: Sequence[str]) -> tuple[Floats, Any]:
    from scipy.sparse import csr_matrix

    counted = [count(text) for text in texts]
    idf = _idf([where for where, _ in counted])
    rows = [_unit(weight * idf[where]) for where, weight in counted]
    starts = np.cumsum([0] + [len(row) for row in rows])
    places = np.concatenate([where for where, _ in counted])
    return idf, csr_matrix((np.concatenate(rows), places, starts), shape=(len(rows), BUCKETS))


def _unit(values: Floats) -> Floats:
    return values / np.float32(float(np.linalg.norm(values)) or 1.0)


def _idf(places: Sequence[Indices]) -> Floats:
    seen = np.bincount(np.concatenate(places), minlength=BUCKETS)
    idf: Floats = (np.log((1 + len(places)) / (1 + seen)) + 1).astype(np.float32)
    return idf


def _weights(acts: Sequence[str]) -> Any:
    """A rare act counts for more, though not for as much more as it is rarer."""
    often = Counter(acts)
    return np.array([(len(acts) / len(often) / often[act]) ** 0.5 for act in acts])


def _choices(examples: Sequence[Example]) -> list[Chosen]:
    acts, topics, matters = ({getattr(e, name) for e in examples} - {None} for name in ("act", "topic", "matter"))
    return [
        Chosen("act", tuple(sorted(acts)), lambda e: frozenset({e.act})),
        Chosen("signals", SIGNALS, lambda e: e.signals),
        Chosen("topic", tuple(sorted(topics)), lambda e: frozenset({e.topic}) if e.topic else frozenset()),
        Chosen("matter", tuple(sorted(matters)), lambda e: frozenset({e.matter}) if e.matter else frozenset()),
    ]


def _solve(likeness: Any, weights: Any, examples: Sequence[Example]) -> tuple[Any, Any, Any, dict[str, Head]]:
    inverse = np.linalg.inv(likeness + np.diag(RIDGE / weights))
    pulls, usuals, left, heads, start = [], [], [], {}, 0
    for chosen in _choices(examples):
        wanted = np.array([[label in chosen.of(e) for label in chosen.labels] for e in examples], dtype=np.float64)
        usual = wanted.mean(axis=0)
        pull = inverse @ (wanted - usual)
        without = wanted - pull / np.diag(inverse)[:, None]
        heads[chosen.name] = Head(chosen.labels, start, _sharpness(without, wanted))
        pulls.append(pull)
        usuals.append(usual)
        left.append(without)
        start += len(chosen.labels)
    return np.concatenate(pulls, axis=1), np.concatenate(usuals), np.concatenate(left, axis=1), heads


def _sharpness(left_out: Any, wanted: Any) -> float:
    """The one under which what was left out is most likely."""
    one = wanted.sum(axis=1) == 1
    if not one.any():
        return 1.0
    right = wanted[one].argmax(axis=1)

    def surprise(sharpness: float) -> float:
        shares = [softmax(row * sharpness)[place] for row, place in zip(left_out[one], right, strict=True)]
        return -float(np.mean(np.log(np.maximum(shares, 1e-9))))

    return min(SHARPNESS, key=surprise)


def _thresholds(left_out: Any, head: Head, examples: Sequence[Example]) -> dict[str, float]:
    ordinary = np.array([example.act == "raise_concern" and not example.signals for example in examples])
    found = {}
    for place, label in enumerate(head.labels):
        scores = left_out[ordinary, head.start + place]
        most = FALSE_ALARMS.get(label, FALSE_ALARMS_OF_DANGER)
        found[label] = float(np.quantile(scores, 1 - most))
    return found
