"""Training, skipped when nothing that it reads has changed; and the check of a model before it is loaded."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.settings import ROOT

MODELS = ROOT / "models"
READ_BY_TRAINING = (
    "config.yml",
    "domain.yml",
    "data/nlu",
    "data/rules",
    "data/stories",
    "data/responses",
    "bot/mind/ear",
    "uv.lock",
)

READ_BY_THE_EAR = ("config.yml", "data/nlu", "bot/mind/ear", "uv.lock")


class ModelMissing(Exception):
    """One sentence: what is missing or wrong, and the command that mends it."""


@dataclass(frozen=True)
class Trained:
    archive: Path
    label: Path

    @classmethod
    def at(cls, folder: Path) -> Trained:
        return cls(folder / "stepwise.tar.gz", folder / "stepwise.json")

    def is_fresh(self, fingerprint: str) -> bool:
        if not (self.archive.is_file() and self.label.is_file()):
            return False
        said = json.loads(self.label.read_text())
        return bool(said.get("fingerprint") == fingerprint and said.get("sha256") == digest(self.archive))

    def ear_is(self, fingerprint: str) -> bool:
        return self.label.is_file() and json.loads(self.label.read_text()).get("ear") == fingerprint


def fingerprint(root: Path = ROOT, names: tuple[str, ...] = READ_BY_TRAINING) -> str:
    total = hashlib.sha256()
    for path in _read_files(root, names):
        total.update(str(path.relative_to(root)).encode())
        total.update(path.read_bytes())
    return total.hexdigest()


def _read_files(root: Path, names: tuple[str, ...]) -> Iterator[Path]:
    for name in names:
        path = root / name
        found = [path] if path.is_file() else sorted(path.rglob("*")) if path.is_dir() else []
        yield from (each for each in found if each.is_file() and each.suffix in (".yml", ".py", ".lock"))


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def train(models: Path = MODELS, tell: Callable[[str], None] = print) -> Path:
    """Trains if need be and gives the archive. Rasa is imported only when there is something to train."""
    trained, now = Trained.at(models), fingerprint()
    if trained.is_fresh(now):
        tell("The model is up to date.")
        return trained.archive
    tell("Training the model (about four minutes, once)…")
    ear = fingerprint(names=READ_BY_THE_EAR)
    with _told_on_the_way(tell):
        _train_with_rasa(models, relearn=not trained.ear_is(ear))
    said = {"fingerprint": now, "ear": ear, "sha256": digest(trained.archive)}
    trained.label.write_text(json.dumps(said, indent=1))
    tell("The model is trained.")
    return trained.archive


@contextmanager
def _told_on_the_way(tell: Callable[[str], None]) -> Iterator[None]:
    """What the ear says while it learns: Rasa has no way to hand it a listener."""
    learning, handler = logging.getLogger("bot.mind.ear.learning"), _Teller(tell)
    learning.addHandler(handler)
    learning.setLevel(logging.INFO)
    learning.propagate = False
    try:
        yield
    finally:
        learning.removeHandler(handler)
        learning.setLevel(logging.NOTSET)
        learning.propagate = True


class _Teller(logging.Handler):
    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__(logging.INFO)
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        self._tell(f"  {record.getMessage()}")


def _train_with_rasa(models: Path, relearn: bool) -> None:
    """Rasa's own cache sees new data but not new code: what the ear is made of decides whether it learns anew."""
    from bot.mind.quiet import quiet

    quiet()
    import rasa.model_training

    result = rasa.model_training.train(
        str(ROOT / "domain.yml"),
        str(ROOT / "config.yml"),
        [
            str(ROOT / "data" / part)
            for part in ("nlu", "rules", "stories", "responses")
            if (ROOT / "data" / part).exists()
        ],
        output=str(models),
        fixed_model_name="stepwise",
        force_training=relearn,
    )
    if result.code != 0:
        raise ModelMissing("Training failed; `rasa train` in this folder says where.")


def checked(models: Path = MODELS) -> Path:
    """The archive, if it is the one that was trained here: a model from elsewhere is never opened."""
    trained = Trained.at(models)
    if not trained.archive.is_file() or not trained.label.is_file():
        raise ModelMissing(f"There is no trained model in {models.name}/; run `make train`.")
    if json.loads(trained.label.read_text()).get("sha256") != digest(trained.archive):
        raise ModelMissing(f"{trained.archive.name} is not the model that was trained here; run `make train`.")
    return trained.archive
