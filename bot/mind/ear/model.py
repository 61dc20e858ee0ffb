"""The learned part of hearing: one kernel machine on points and n-grams. Arrays and JSON on disk, never a pickle."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.mind.ear.encoder import encoder
from bot.mind.ear.features import Floats, Grams, hashes
from bot.mind.ear.points import Axes, pooled
from bot.mind.ear.reading import Reading

ARRAYS = "ear.npz"
NAMES = "ear.json"
HALF = ("support", "pull", "grams", "basis")
# How much the n-grams count beside the points: found by leaving each training sentence out in turn.
SHARE_OF_GRAMS = np.float32(0.2)
DANGER = "danger"
DANGERS = ("emergency", "safeguarding", "self_harm")


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

    reading: Reading
    known: Grams
    grams: npt.NDArray[np.float16]
    axes: Axes
    support: Floats
    pull: Floats
    usual: Floats
    heads: Mapping[str, Head]
    thresholds: Mapping[str, float]

    def scores(self, text: str) -> Floats:
        plain = self.reading(text)
        point = self.axes.points(pooled(encoder(), [plain]))[0]
        rows, value = self.known.read(hashes(plain))
        by_grams = value @ self.grams[rows].astype(np.float32)
        found: Floats = likeness(self.support @ point) @ self.pull + SHARE_OF_GRAMS * by_grams + self.usual
        return found

    def ranked(self, name: str, scores: Floats) -> tuple[tuple[str, float], ...]:
        head = self.heads[name]
        shares = softmax(head.of(scores) * head.sharpness)
        return tuple((head.labels[i], float(shares[i])) for i in np.argsort(-shares))

    def signals(self, scores: Floats) -> frozenset[str]:
        head = self.heads["signals"]
        said = dict(zip(head.labels, head.of(scores).tolist(), strict=True))
        found = {label for label, score in said.items() if score >= self.thresholds[label]}
        if DANGER in found and not found.intersection(DANGERS):
            found.add(max(DANGERS, key=lambda label: said[label]))
        return frozenset(found - {DANGER})

    def save(self, folder: Path) -> None:
        arrays: dict[str, npt.NDArray[Any]] = {"grams": self.grams, "support": self.support}
        arrays |= {"pull": self.pull, "usual": self.usual}
        arrays |= {"known": self.known.known, "telling": self.known.telling}
        arrays |= {"shift": self.axes.shift, "scale": self.axes.scale, "basis": self.axes.basis}
        halved = {name: array.astype(np.float16) if name in HALF else array for name, array in arrays.items()}
        np.savez(folder / ARRAYS, **halved)
        heads = {name: [list(head.labels), head.start, head.sharpness] for name, head in self.heads.items()}
        said = {"heads": heads, "thresholds": dict(self.thresholds), "words": dict(self.reading.often)}
        (folder / NAMES).write_text(json.dumps(said, indent=1, sort_keys=True))


def likeness(product: Floats) -> Floats:
    """One for the same text, falling faster than the angle grows."""
    alike: Floats = np.exp(product - np.float32(1.0))
    return alike


def softmax(scores: Floats) -> Floats:
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares: Floats = raised / raised.sum(axis=-1, keepdims=True)
    return shares


def load(folder: Path) -> EarModel:
    said: dict[str, Any] = json.loads((folder / NAMES).read_text())
    with np.load(folder / ARRAYS, allow_pickle=False) as held:
        arrays = {name: held[name] for name in held.files}
    whole = {name: array.astype(np.float32) for name, array in arrays.items() if name not in ("grams", "known")}
    heads = {name: Head(tuple(labels), start, sharp) for name, (labels, start, sharp) in said["heads"].items()}
    return EarModel(
        Reading(said["words"]),
        Grams(arrays["known"], whole["telling"]),
        arrays["grams"],
        Axes(whole["shift"], whole["scale"], whole["basis"]),
        whole["support"],
        whole["pull"],
        whole["usual"],
        heads,
        said["thresholds"],
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
