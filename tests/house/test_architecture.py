"""The arrows point down, and the lint that says so would notice."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.responses import ROOT

LINT = Path(sys.executable).parent / "lint-imports"


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(LINT), "--no-cache"], cwd=folder, capture_output=True, text=True, check=False)


def test_the_arrows_point_down_only() -> None:
    found = _lint(ROOT)
    assert found.returncode == 0, found.stdout[-3000:]


@pytest.mark.parametrize(
    ("module", "planted", "broken"),
    [
        ("bot/protocol/router.py", "import sqlalchemy", "The rules and the desk"),
        ("bot/desk/opening.py", "import bot.casebook", "Arrows point down only"),
        ("bot/school/loader.py", "import rasa", "Rasa lives in the mind alone"),
        ("bot/channels/web.py", "import telegram", "The Telegram library lives behind the Telegram door alone"),
    ],
)
def test_a_planted_forbidden_import_is_caught(tmp_path: Path, module: str, planted: str, broken: str) -> None:
    for name in ("bot", "actions"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    path = tmp_path / module
    path.write_text(path.read_text() + f"\n\ndef planted() -> None:\n    {planted}\n")
    found = _lint(tmp_path)
    assert found.returncode != 0
    assert f"{broken}" in found.stdout and "BROKEN" in found.stdout
