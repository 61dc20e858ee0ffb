"""The README tells the truth: its picture is fresh, its rooms exist, its commands run."""

from __future__ import annotations

import re
import subprocess
import sys

from bot.protocol.diagram import picture, with_picture
from tests.house.responses import ROOT

README = (ROOT / "README.md").read_text()


def test_the_picture_of_the_moves_is_fresh() -> None:
    assert with_picture(README, picture()) == README


def test_every_room_on_the_map_exists() -> None:
    rooms = re.findall(r"^\| (.*?) \|", README, re.MULTILINE)
    paths = [path for cell in rooms for path in re.findall(r"`([\w/.]+)`", cell)]
    assert paths
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_every_top_level_name_is_on_the_map_or_usual() -> None:
    usual = {
        "README.md",
        "CHANGELOG.md",
        "Dockerfile",
        "compose.yaml",
        "config.yml",
        "domain.yml",
        "endpoints.yml",
        "credentials.yml",
    }
    usual |= {
        "pyproject.toml",
        "uv.lock",
        "Makefile",
        "models",
        "data",
        ".ci",
        ".gitignore",
        ".python-version",
        ".dockerignore",
    }
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    names = {path.split("/")[0] for path in listed}
    assert sorted(name for name in names - usual if f"`{name}/" not in README and f"`{name}`" not in README) == []


def test_every_make_target_that_is_named_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert {
        name for pair in re.findall(r"^make ([a-z]+)|`make ([a-z]+)`", README, re.M) for name in pair if name
    } <= targets


def test_every_bot_command_that_is_named_is_offered() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "bot", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    for command in set(re.findall(r"python -m bot ([a-z]+)", README)):
        assert re.search(rf"^\s+{command}\s", shown.stdout, re.MULTILINE), command
