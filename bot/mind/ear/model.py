"""The learned part of hearing: one kernel machine on points and n-grams. Arrays and JSON on disk, never a pickle."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bot.mind.ear.encoder import encoder
from bot.mind.ear.features import Floats, count
from bot.mind.ear.points import Axes, pooled

ARRAYS = "ear.npz"
NAMES = "ear.json"
HALF = ("support", "pull", "grams", "basis")
# How much the n-grams count beside the points: found by leaving each training sentence out in turn.
SHARE_OF_GRAMS = np.float32(0.3)


@dataclass(frozen=True)
class Head:
    """Some of the columns of the scores. `sharpness` turns scores into honest probabilities."""

    labels: tuple[str, ...]
    start: int
    sharpness: float = 1.0

    def of(self, scores: Floats) -> Floats:
        return scores[self.start : self.start + len(self.labels)]


@dataclass(frozen=True)
class EarModel:
    """A text is likened to every training sentence; each pulls towards what it was labelled."""

    idf: Floats
    grams: Floats
    axes: Axes
    support: Floats
    pull: Floats
    usual: Floats
    heads: Mapping[str, Head]
    thresholds: Mapping[str, float]

    def scores(self, text: str) -> Floats:
        point = self.axes.points(pooled(encoder(), [text]))[0]
        likeness = np.exp(self.support @ point - np.float32(1.0))
        where, value = self._counted(text)
        found: Floats = likeness @ self.pull + SHARE_OF_GRAMS * (value @ self.grams[where]) + self.usual
        return found

    def _counted(self, text: str) -> tuple[Any, Floats]:
        where, weight = count(text)
        value = weight * self.idf[where]
        return where, value / (float(np.linalg.norm(value)) or 1.0)

    def ranked(self, name: str, scores: Floats) -> tuple[tuple[str, float], ...]:
        head = self.heads[name]
        shares = softmax(head.of(scores) * head.sharpness)
        return tuple((head.labels[i], float(shares[i])) for i in np.argsort(-shares))

    def signals(self, scores: Floats) -> frozenset[str]:
        head = self.heads["signals"]
        return frozenset(
            label for label, score in zip(head.labels, head.of(scores), strict=True) if score >= self.thresholds[label]
        )

    def save(self, folder: Path) -> None:
        arrays = {"idf": self.idf, "grams": self.grams, "support": self.support, "pull": self.pull, "usual": self.usual}
        arrays |= {"shift": self.axes.shift, "scale": self.axes.scale, "basis": self.axes.basis}
        np.savez(folder / ARRAYS, **{n: a.astype(np.float16) if n in HALF else a for n, a in arrays.items()})
        heads = {name: [list(head.labels), head.start, head.sharpness] for name, head in self.heads.items()}
        said = {"heads": heads, "thresholds": dict(self.thresholds)}
        (folder / NAMES).write_text(json.dumps(said, indent=1, sort_keys=True))


def softmax(scores: Floats) -> Floats:
    raised = np.exp(scores - scores.max())
    shares: Floats = raised / raised.sum()
    return shares


def load(folder: Path) -> EarModel:
    said: dict[str, Any] = json.loads((folder / NAMES).read_text())
    with np.load(folder / ARRAYS, allow_pickle=False) as held:
        arrays = {name: held[name].astype(np.float32) for name in held.files}
    heads = {name: Head(tuple(labels), start, sharp) for name, (labels, start, sharp) in said["heads"].items()}
    axes = Axes(arrays["shift"], arrays["scale"], arrays["basis"])
    return EarModel(
        idf=arrays["idf"],
        grams=arrays["grams"],
        axes=axes,
        support=arrays["support"],
        pull=arrays["pull"],
        usual=arrays["usual"],
        heads=heads,
        thresholds=said["thresholds"],
    )


@dataclass(frozen=True)
class Example:
    text: str
    act: str
    signals: frozenset[str] = frozenset()
    topic: str | None = None
    matter: str | None = None


def learn(examples: Sequence[Example]) -> EarModel:
    """Fits it. SciPy is needed here, and never when a parent is waiting."""
    from bot.mind.ear.learning import fit

    return fit(examples)
