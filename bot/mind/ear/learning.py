"""Fitting the ear: a ridge on the likeness of sentences, and what it would have said of each had it not seen it.

The same figures that leave a sentence out set the sharpness of each choice and the threshold of each signal,
so that no other data are looked at. The shares of false alarms are choices of ours: docs/understanding.md says how they were made.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.mind.ear.encoder import WIDTH, encoder
from bot.mind.ear.features import Floats, Grams, hashes
from bot.mind.ear.model import DANGER, DANGERS, SHARE_OF_GRAMS, EarModel, Example, Head, likeness, softmax
from bot.mind.ear.points import PARTS, Axes, pooled
from bot.mind.ear.reading import Reading

log = logging.getLogger(__name__)

SIGNALS = ("emergency", "safeguarding", "self_harm", "threat", "abuse", "social_media_plan", "social_media_posted")
AXES = 512
# Left-out sentences chose both: signals are told apart more finely than acts, and every sentence counts the same for them.
RIDGE, FINE_RIDGE = 0.15, 0.1
ROWS_AT_ONCE, READ_AT_ONCE = 2_000, 4_000
# Of ordinary concerns, the share that this layer alone may flag. Training holds far more near misses than life does.
FALSE_ALARMS = {
    DANGER: 0.05,
    "emergency": 0.003,
    "safeguarding": 0.01,
    "self_harm": 0.003,
    "threat": 0.012,
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
    rows = _read_all(texts)
    axes = Axes.of(rows, AXES)
    support = axes.points(rows)
    learnt = _learn_all(_alike(support, matrix), examples)
    grams = np.asarray(matrix.T @ learnt.pull, dtype=np.float16)
    return EarModel(
        reading, known, grams, axes, support, learnt.pull, learnt.usual, learnt.heads, _thresholds(learnt, examples)
    )


def _read_all(texts: Sequence[str]) -> Floats:
    """Those of about one length together, so that few go through the encoder alone."""
    rows = np.empty((len(texts), PARTS, WIDTH), dtype=np.float32)
    order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
    for start in range(0, len(order), READ_AT_ONCE):
        part = order[start : start + READ_AT_ONCE]
        rows[part] = pooled(encoder(), [texts[place] for place in part])
        log.info("%d of %d sentences read", start + len(part), len(texts))
    return rows


@dataclass(frozen=True)
class Learnt:
    """`left_out`: the score that each sentence would have had if it had not been learned from."""

    pull: Floats
    usual: Floats
    left_out: Doubles
    heads: Mapping[str, Head]


def _alike(support: Floats, grams: Any, rows: int = ROWS_AT_ONCE) -> Floats:
    """How alike any two sentences are. Symmetric: of the n-grams' share, what stands above the diagonal is left out."""
    alike = likeness(support @ support.T)
    for start in range(0, len(support), rows):
        end = min(start + rows, len(support))
        alike[start:end, :end] += SHARE_OF_GRAMS * (grams[start:end] @ grams[:end].T).toarray()
    return alike


def _learn_all(alike: Floats, examples: Sequence[Example]) -> Learnt:
    rare = _weights([example.act for example in examples])
    heads: dict[str, Head] = {}
    parts: list[tuple[Doubles, Doubles, Doubles]] = []
    for chosen in _choices(examples):
        log.info("learning to tell: %s", chosen.name)
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
    root = _inverse_root(alike[np.ix_(among, among)], ridges[among])
    pull, left_out = np.zeros_like(wanted), np.zeros_like(wanted)
    lacking = (wanted[among] - wanted[among].mean(axis=0)).astype(np.float32)
    pull[among] = root.T @ (root @ lacking)
    left_out[among] = wanted[among] - pull[among] / np.einsum("ij,ij->j", root, root)[:, None]
    return pull, left_out


def _inverse_root(square: Floats, ridge: Doubles) -> Floats:
    """Its square is the inverse, of which nothing but the diagonal is asked for. Reads what stands on the diagonal and below
    it. Single precision takes half of the time, and changes no score in its third place."""
    from scipy.linalg.lapack import spotrf, strtri

    square[np.diag_indices_from(square)] += ridge.astype(np.float32)
    # LAPACK keeps its matrices by columns: seen so, this one is turned, and below is above.
    factor, _ = spotrf(square.T, lower=0, clean=1, overwrite_a=1)
    inverse, _ = strtri(factor, lower=0, overwrite_c=1)
    return np.ascontiguousarray(inverse.T)


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
