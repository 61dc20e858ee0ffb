"""The words and the shape of the conversation as plain data, for the lints."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
RESPONSES = ROOT / "data" / "responses"


def response_files() -> Iterator[tuple[Path, dict[str, Any]]]:
    for path in sorted(RESPONSES.glob("*.yml")):
        held = yaml.safe_load(path.read_text())
        if "responses" in held:
            yield path, held["responses"]


def responses() -> dict[str, list[dict[str, Any]]]:
    return {name: variants for _, held in response_files() for name, variants in held.items()}


def domain() -> dict[str, Any]:
    held: dict[str, Any] = yaml.safe_load((ROOT / "domain.yml").read_text())
    return held


def rules() -> list[dict[str, Any]]:
    return [
        rule
        for path in sorted((ROOT / "data" / "rules").glob("*.yml"))
        for rule in yaml.safe_load(path.read_text())["rules"]
    ]


def code(*folders: str) -> str:
    return "\n".join(path.read_text() for folder in folders for path in sorted((ROOT / folder).rglob("*.py")))


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{([a-zA-Z_]+)\}", text))


def words(text: str) -> list[str]:
    return re.findall(r"[A-Za-z][A-Za-z'\u2019-]*", re.sub(r"\{[a-z_]+\}", "Name", text))


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"[.?!:\n]+", text) if words(part)]


def syllables(word: str) -> int:
    groups = re.findall(r"[aeiouy]+", word.lower())
    silent = word.lower().endswith("e") and not word.lower().endswith("le") and len(groups) > 1
    return max(1, len(groups) - (1 if silent else 0))


def reading_age(text: str) -> float:
    """Flesch-Kincaid grade, as an age: a child in grade 4 is nine or ten."""
    said, lines = words(text), max(1, len(sentences(text)))
    if not said:
        return 0.0
    grade = 0.39 * len(said) / lines + 11.8 * sum(map(syllables, said)) / len(said) - 15.59
    return grade + 5
