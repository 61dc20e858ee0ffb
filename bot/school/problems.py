"""What is wrong with a school file, said so that whoever wrote it can put it right."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    line: int
    says: str


class Report:
    """Everything that is wrong with one file."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def add(self, line: int, says: str) -> None:
        self.problems.append(Problem(line, says))

    def has_line(self, line: int) -> bool:
        return any(problem.line == line for problem in self.problems)


class SchoolFileError(Exception):
    """The file cannot be used. One sentence for each problem, with the file, the line and what to write instead."""

    def __init__(self, path: Path, problems: Collection[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(f"{path}, line {problem.line}: {problem.says}" for problem in self.problems))


def did_you_mean(word: str, known: Collection[str], otherwise: str) -> str:
    near = get_close_matches(word, sorted(map(str, known)), n=1)
    return f"Did you mean {near[0]!r}?" if near else otherwise


def quoted(text: str) -> str:
    """Enough to recognise it by: a quotation mark left open can swallow half a file."""
    return repr(text if len(text) <= 40 else f"{text[:37]}…")
