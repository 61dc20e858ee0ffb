"""The learned ear straight out of a trained model, without waking Rasa."""

from __future__ import annotations

import tarfile
import tempfile
from pathlib import Path

from bot.mind.ear.model import ARRAYS, NAMES, EarModel, load


class NoEar(Exception):
    """The archive holds no ear."""


def ear_from(archive: Path) -> EarModel:
    with tarfile.open(archive) as tar, tempfile.TemporaryDirectory() as folder:
        wanted = [member for member in tar.getmembers() if Path(member.name).name in (ARRAYS, NAMES)]
        if len(wanted) != 2:
            raise NoEar(f"{archive.name} holds no ear")
        for member in wanted:
            held = tar.extractfile(member)
            (Path(folder) / Path(member.name).name).write_bytes(held.read() if held else b"")
        return load(Path(folder))
