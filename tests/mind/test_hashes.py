"""A model is opened only if it is the one that was trained here, and the encoder's weights only if they are the published ones."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.mind.training import ModelMissing, Trained, checked, digest


@pytest.fixture
def models(tmp_path: Path) -> Path:
    trained = Trained.at(tmp_path)
    trained.archive.write_bytes(b"a model, as far as its hash is concerned")
    trained.label.write_text(json.dumps({"sha256": digest(trained.archive)}))
    return tmp_path


def test_the_model_that_was_trained_here_is_opened(models: Path) -> None:
    assert checked(models) == Trained.at(models).archive


def test_a_model_in_which_one_bit_is_different_is_never_opened(models: Path) -> None:
    archive = Trained.at(models).archive
    held = bytearray(archive.read_bytes())
    held[3] ^= 1
    archive.write_bytes(held)
    with pytest.raises(ModelMissing, match="not the model that was trained here"):
        checked(models)


@pytest.mark.parametrize("missing", ["archive", "label"])
def test_a_model_without_its_label_or_a_label_without_its_model_is_no_model(models: Path, missing: str) -> None:
    getattr(Trained.at(models), missing).unlink()
    with pytest.raises(ModelMissing, match="make train"):
        checked(models)


def test_the_encoder_refuses_weights_that_are_not_the_published_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.mind.ear import encoder

    (tmp_path / "model.safetensors").write_bytes(b"other weights")
    monkeypatch.setattr(encoder, "_folder", lambda: tmp_path)
    encoder.encoder.cache_clear()
    try:
        with pytest.raises(encoder.NoEncoder, match="not the published ones"):
            encoder.encoder()
    finally:
        encoder.encoder.cache_clear()
