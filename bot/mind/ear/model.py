"""The learned part of hearing: a few linear heads on one vector. Arrays and JSON on disk, never a pickle."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bot.mind.ear.features import BUCKETS, Floats, Indices, count

ARRAYS = "ear.npz"
NAMES = "ear.json"


@dataclass(frozen=True)
class Head:
    """One linear choice. `weights` has a row a bucket, so that a short message touches few of them."""

    labels: tuple[str, ...]
    weights: Floats
    bias: Floats

    def scores(self, where: Indices, value: Floats) -> Floats:
        scores: Floats = value @ self.weights[where].astype(np.float32) + self.bias
        return scores


def softmax(scores: Floats) -> Floats:
    raised = np.exp(scores - scores.max())
    shares: Floats = raised / raised.sum()
    return shares


def sigmoid(scores: Floats) -> Floats:
    shares: Floats = 1.0 / (1.0 + np.exp(-scores))
    return shares


@dataclass(frozen=True)
class EarModel:
    idf: Floats
    heads: Mapping[str, Head]
    thresholds: Mapping[str, float]

    def vector(self, text: str) -> tuple[Indices, Floats]:
        where, weight = count(text)
        value = weight * self.idf[where]
        length = float(np.linalg.norm(value)) or 1.0
        return where, value / length

    def ranked(self, head: str, vector: tuple[Indices, Floats]) -> tuple[tuple[str, float], ...]:
        chosen = self.heads[head]
        shares = softmax(chosen.scores(*vector))
        order = np.argsort(-shares)
        return tuple((chosen.labels[i], float(shares[i])) for i in order)

    def signals(self, vector: tuple[Indices, Floats]) -> frozenset[str]:
        head = self.heads["signals"]
        shares = sigmoid(head.scores(*vector))
        return frozenset(
            label for label, share in zip(head.labels, shares) if share >= self.thresholds.get(label, 0.5)
        )

    def save(self, folder: Path) -> None:
        arrays = {"idf": self.idf}
        for name, head in self.heads.items():
            arrays[f"{name}_weights"], arrays[f"{name}_bias"] = head.weights, head.bias
        np.savez(folder / ARRAYS, **arrays)
        names = {"labels": {n: list(h.labels) for n, h in self.heads.items()}, "thresholds": dict(self.thresholds)}
        (folder / NAMES).write_text(json.dumps(names, indent=1, sort_keys=True))


def load(folder: Path) -> EarModel:
    names: dict[str, Any] = json.loads((folder / NAMES).read_text())
    with np.load(folder / ARRAYS, allow_pickle=False) as arrays:
        heads = {
            name: Head(tuple(labels), arrays[f"{name}_weights"], arrays[f"{name}_bias"])
            for name, labels in names["labels"].items()
        }
        return EarModel(arrays["idf"], heads, names["thresholds"])


@dataclass(frozen=True)
class Example:
    text: str
    act: str
    signals: frozenset[str] = frozenset()
    topic: str | None = None
    matter: str | None = None


SIGNALS = ("emergency", "safeguarding", "self_harm", "threat", "abuse", "social_media_plan", "social_media_posted")


def learn(examples: Sequence[Example]) -> EarModel:
    """Fits every head. scikit-learn is needed here and never when a parent is waiting."""
    from scipy.sparse import csr_matrix

    counted = [count(example.text) for example in examples]
    idf = _idf([where for where, _ in counted])
    rows = [_unit(weight * idf[where]) for where, weight in counted]
    starts = np.cumsum([0] + [len(row) for row in rows])
    matrix = csr_matrix(
        (np.concatenate(rows), np.concatenate([w for w, _ in counted]), starts), shape=(len(rows), BUCKETS)
    )
    return EarModel(idf, _heads(matrix, examples), {signal: 0.5 for signal in SIGNALS})


def _unit(values: Floats) -> Floats:
    return values / (float(np.linalg.norm(values)) or 1.0)


def _idf(places: Sequence[Indices]) -> Floats:
    seen = np.bincount(np.concatenate(places), minlength=BUCKETS)
    idf: Floats = (np.log((1 + len(places)) / (1 + seen)) + 1).astype(np.float32)
    return idf


def _heads(matrix: Any, examples: Sequence[Example]) -> dict[str, Head]:
    heads = {"act": _choice(matrix, [e.act for e in examples])}
    for name in ("topic", "matter"):
        said = [getattr(e, name) for e in examples]
        known = [i for i, value in enumerate(said) if value]
        if len({said[i] for i in known}) > 1:
            heads[name] = _choice(matrix[known], [said[i] for i in known])
    heads["signals"] = _flags(matrix, [e.signals for e in examples])
    return heads


def _choice(matrix: Any, labels: Sequence[str]) -> Head:
    from sklearn.linear_model import LogisticRegression

    fitted = LogisticRegression(C=12.0, max_iter=120, class_weight="balanced").fit(matrix, labels)
    return _head(tuple(fitted.classes_), fitted.coef_, fitted.intercept_)


def _head(labels: tuple[str, ...], weights: Any, bias: Any) -> Head:
    if len(labels) == 2:
        weights, bias = np.vstack([-weights / 2, weights / 2]), np.concatenate([-bias / 2, bias / 2])
    return Head(labels, weights.T.astype(np.float16), bias.astype(np.float32))


def _flags(matrix: Any, signals: Sequence[Collection[str]]) -> Head:
    from sklearn.linear_model import LogisticRegression

    weights, bias = [], []
    for signal in SIGNALS:
        present = np.array([signal in said for said in signals])
        if not 0 < present.sum() < len(present):
            weights.append(np.zeros(BUCKETS)), bias.append(-9.0)
            continue
        fitted = LogisticRegression(C=12.0, max_iter=120, class_weight="balanced").fit(matrix, present)
        weights.append(fitted.coef_[0]), bias.append(float(fitted.intercept_[0]))
    return Head(SIGNALS, np.array(weights).T.astype(np.float16), np.array(bias, dtype=np.float32))
