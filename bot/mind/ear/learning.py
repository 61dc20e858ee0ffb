"""Fitting the ear: a ridge on the likeness of sentences, and what it would have said of each had it not seen it.

The same figures that leave a sentence out set the sharpness of each choice and the threshold of each signal,
so that no other data are looked at. The shares of false alarms are choices of ours: docs/understanding.md says how they were made.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.mind.ear.encoder import encoder
from bot.mind.ear.features import Floats, Grams, hashes
from bot.mind.ear.model import DANGER, DANGERS, SHARE_OF_GRAMS, EarModel, Example, Head, likeness, softmax
from bot.mind.ear.points import Axes, pooled
from bot.mind.ear.reading import Reading

SIGNALS = ("emergency", "safeguarding", "self_harm", "threat", "abuse", "social_media_plan", "social_media_posted")
AXES = 512
# Left-out sentences chose both: signals are told apart more finely than acts, and every sentence counts the same for them.
RIDGE, FINE_RIDGE = 0.15, 0.05
# Of ordinary concerns, the share that this layer alone may flag. Training holds far more near misses than life does.
FALSE_ALARMS = {
    DANGER: 0.05,
    "emergency": 0.003,
    "safeguarding": 0.01,
    "self_harm": 0.003,
    "threat": 0.02,
    "abuse": 0.02,
    "social_media_plan": 0.02,
    "social_media_posted": 0.02,
}
SHARPNESS = tuple(float(s) for s in np.geomspace(2, 60, 20))

Doubles = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Chosen:
    """One thing to be told of a sentence. A sentence of which `of` says None says nothing of it, and teaches it nothing."""

    name: str
    labels: tuple[str, ...]
    of: Callable[[Example], frozenset[str] | None]
    ridge: float = RIDGE
    rare_counts_more: bool = True

    def teaches(self, examples: Sequence[Example]) -> Mask:
        return np.array([self.of(example) is not None for example in examples])

    def wanted(self, examples: Sequence[Example]) -> Doubles:
        said = [self.of(example) or frozenset() for example in examples]
        return np.array([[label in labels for label in self.labels] for labels in said], dtype=np.float64)


def fit(examples: Sequence[Example]) -> EarModel:
    reading = Reading.of(example.text for example in examples)
    texts = [reading(example.text) for example in examples]
    known, matrix = _grams(texts)
    rows = pooled(encoder(), texts)
    axes = Axes.of(rows, AXES)
    support = axes.points(rows)
    alike = likeness(support @ support.T) + SHARE_OF_GRAMS * (matrix @ matrix.T).toarray()
    learnt = _learn_all(alike, examples)
    grams = np.asarray(matrix.T @ learnt.pull, dtype=np.float16)
    return EarModel(
        reading, known, grams, axes, support, learnt.pull, learnt.usual, learnt.heads, _thresholds(learnt, examples)
    )


@dataclass(frozen=True)
class Learnt:
    """`left_out`: the score that each sentence would have had if it had not been learned from."""

    pull: Floats
    usual: Floats
    left_out: Doubles
    heads: Mapping[str, Head]


def _learn_all(alike: Floats, examples: Sequence[Example]) -> Learnt:
    rare = _weights([example.act for example in examples])
    heads: dict[str, Head] = {}
    parts: list[tuple[Doubles, Doubles, Doubles]] = []
    for chosen in _choices(examples):
        wanted, among = chosen.wanted(examples), chosen.teaches(examples)
        ridges = chosen.ridge / (rare if chosen.rare_counts_more else np.ones_like(rare))
        pull, left_out = _solve(alike, ridges, wanted, among)
        sharpness = _sharpness(left_out[among], wanted[among])
        heads[chosen.name] = Head(chosen.labels, sum(part[0].shape[1] for part in parts), sharpness)
        parts.append((pull, wanted[among].mean(axis=0), left_out))
    pulls, usuals, left = zip(*parts, strict=True)
    usual = np.concatenate(usuals).astype(np.float32)
    return Learnt(np.concatenate(pulls, axis=1).astype(np.float32), usual, np.concatenate(left, axis=1), heads)


def _grams(texts: Sequence[str]) -> tuple[Grams, Any]:
    from scipy.sparse import csr_matrix

    counted = [hashes(text) for text in texts]
    known = Grams.of(counted)
    read = [known.read(counts) for counts in counted]
    starts = np.cumsum([0] + [len(rows) for rows, _ in read])
    places, values = (np.concatenate(parts) for parts in zip(*read, strict=True))
    return known, csr_matrix((values, places, starts), shape=(len(texts), len(known.known)))


def _weights(acts: Sequence[str]) -> Doubles:
    """A rare act counts for more, though not for as much more as it is rarer."""
    often = Counter(acts)
    return np.array([(len(acts) / len(often) / often[act]) ** 0.5 for act in acts])


def _choices(examples: Sequence[Example]) -> list[Chosen]:
    acts, topics, matters = ({getattr(e, name) for e in examples} - {None} for name in ("act", "topic", "matter"))
    return [
        Chosen("act", tuple(sorted(acts)), lambda e: frozenset({e.act})),
        Chosen("signals", (*SIGNALS, DANGER), _signals_of, FINE_RIDGE, rare_counts_more=False),
        Chosen("topic", tuple(sorted(topics)), lambda e: frozenset({e.topic}) if e.topic else None),
        Chosen("matter", tuple(sorted(matters)), lambda e: frozenset({e.matter}) if e.matter else None),
    ]


def _signals_of(example: Example) -> frozenset[str]:
    return example.signals | {DANGER} if example.signals & set(DANGERS) else example.signals


def _solve(alike: Floats, ridges: Doubles, wanted: Doubles, among: Mask) -> tuple[Doubles, Doubles]:
    """The pull of every sentence, and the scores that each would have had if it had been left out."""
    inverse = _inverse(alike[np.ix_(among, among)], ridges[among])
    pull, left_out = np.zeros_like(wanted), np.zeros_like(wanted)
    pull[among] = inverse @ (wanted[among] - wanted[among].mean(axis=0))
    left_out[among] = wanted[among] - pull[among] / np.diag(inverse)[:, None]
    return pull, left_out


def _inverse(alike: Floats, ridge: Doubles) -> Floats:
    """Symmetric and positive: Cholesky takes a third of the time of a general inverse. Single precision takes half of the
    rest, and changes no score in its third place."""
    from scipy.linalg.lapack import spotrf, spotri

    square = alike.copy()
    square[np.diag_indices_from(square)] += ridge.astype(np.float32)
    factor, _ = spotrf(square.T, lower=0, overwrite_a=1)
    inverse, _ = spotri(factor, lower=0, overwrite_c=1)
    inverse = np.triu(inverse)
    inverse += np.triu(inverse, 1).T
    return inverse


def _sharpness(left_out: Doubles, wanted: Doubles) -> float:
    """The one under which the sentences that were left out are least surprising."""
    said = wanted.sum(axis=1) == 1
    scores, right = left_out[said], wanted[said] > 0
    return min(SHARPNESS, key=lambda sharp: -float(np.log(softmax(scores * sharp)[right] + 1e-9).mean()))


def _thresholds(learnt: Learnt, examples: Sequence[Example]) -> dict[str, float]:
    head, found = learnt.heads["signals"], {}
    for place, label in enumerate(head.labels):
        spared = [e.act == "raise_concern" and label not in _signals_of(e) for e in examples]
        found[label] = float(np.quantile(learnt.left_out[spared, head.start + place], 1 - FALSE_ALARMS[label]))
    return found
