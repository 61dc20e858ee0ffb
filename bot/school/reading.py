"""A school file read key by key. Whatever is wrong is noted with its line, and reading goes on to find the rest."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from datetime import date, time
from types import TracebackType
from typing import TypeVar

import yaml

from bot.school.problems import Report, did_you_mean, quoted

UNSET = "to be set by the school"
_YES_NO = {"true": True, "yes": True, "false": False, "no": False}
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_Value = TypeVar("_Value")


class Section:
    """A mapping of the file. Used in a `with` block: on leaving it, a key that nobody asked for is a problem."""

    def __init__(self, node: yaml.Node | None, name: str, line: int, report: Report) -> None:
        self.name = name
        self.line = line
        self.report = report
        self._lines: dict[str, int] = {}
        self._nodes = self._keys_of(node)
        self._asked: set[str] = set()

    def __enter__(self) -> Section:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for key in self._nodes:
            if kind is None and key not in self._asked:
                known = f"The keys here are {', '.join(sorted(self._asked))}."
                self.problem(f"{quoted(key)} is not a key of {self.name}. {did_you_mean(key, self._asked, known)}", key)

    def __contains__(self, key: str) -> bool:
        return key in self._nodes

    def line_of(self, key: str) -> int:
        return self._lines.get(key, self.line)

    def problem(self, says: str, key: str | None = None) -> None:
        self.report.add(self.line_of(key) if key else self.line, says)

    def text(self, key: str) -> str | None:
        """A fact, or None where it is left empty or is still to be set by the school."""
        node = self._ask(key)
        if node is None:
            return None
        if not isinstance(node, yaml.ScalarNode):
            self.problem(f"{key} should be one piece of text; write for example {key}: {UNSET}.", key)
            return None
        return self._fact(key, " ".join(str(node.value).split()))

    def required(self, key: str, example: str) -> str:
        found = self.text(key)
        if found is None and not self._already_wrong(key):
            self.problem(f"{self.name} has no {key}; write for example {key}: {example}.", key)
        return found or ""

    def matching(self, key: str, pattern: str, example: str) -> str | None:
        found = self.text(key)
        if found is not None and not re.fullmatch(pattern, found):
            self.problem(f"{key} cannot be {quoted(found)}; write for example {key}: {example}.", key)
            return None
        return found

    def number(self, key: str, least: int, most: int) -> int | None:
        def read(text: str) -> int | None:
            return int(text) if text.isascii() and text.isdigit() and least <= int(text) <= most else None

        return self._read(key, read, f"a whole number from {least} to {most}")

    def flag(self, key: str, otherwise: bool = False) -> bool:
        found = self._read(key, lambda text: _YES_NO.get(text.casefold()), "true or false")
        return otherwise if found is None else found

    def day(self, key: str) -> date | None:
        return self._read(key, day_from, "a date as 2026-09-01")

    def clock(self, key: str) -> time | None:
        def read(text: str) -> time | None:
            return time.fromisoformat(text) if _CLOCK.fullmatch(text) else None

        return self._read(key, read, "a time as 15:20")

    def choice(self, key: str, allowed: Collection[str]) -> str | None:
        found = self.text(key)
        return found if found is None or self.known(found, allowed, key) else None

    def choices(self, key: str, allowed: Collection[str]) -> tuple[str, ...]:
        return tuple(word for word in self.words(key) if self.known(word, allowed, key))

    def words(self, key: str) -> tuple[str, ...]:
        """A list of texts; a text alone is a list of one."""
        node = self._ask(key)
        if node is None:
            return ()
        nodes = node.value if isinstance(node, yaml.SequenceNode) else [node]
        if all(isinstance(item, yaml.ScalarNode) for item in nodes):
            facts = [self._fact(key, str(item.value).strip()) for item in nodes]
            return tuple(fact for fact in facts if fact is not None)
        self.problem(f"{key} should be a list of texts; write for example {key}: [one, another].", key)
        return ()

    def known(self, word: str, allowed: Collection[str], key: str) -> bool:
        if word in allowed:
            return True
        choose = f"Write one of {', '.join(sorted(allowed))}." if allowed else "There is none yet."
        self.problem(f"{key} cannot be {quoted(word)}. {did_you_mean(word, allowed, choose)}", key)
        return False

    def section(self, key: str) -> Section:
        return Section(self._ask(key), key, self.line_of(key), self.report)

    def sections(self, key: str, name: str) -> Iterator[Section]:
        node = self._ask(key)
        if node is None:
            return
        if not isinstance(node, yaml.SequenceNode):
            self.problem(f"{key} should be a list; begin every entry on a line of its own with a dash.", key)
            return
        for item in node.value:
            yield Section(item, name, _line(item), self.report)

    def _read(self, key: str, read: Callable[[str], _Value | None], wanted: str) -> _Value | None:
        text = self.text(key)
        value = read(text) if text is not None else None
        if text is not None and value is None:
            self.problem(f"{key} cannot be {quoted(text)}; write {wanted}.", key)
        return value

    def _ask(self, key: str) -> yaml.Node | None:
        self._asked.add(key)
        node = self._nodes.get(key)
        return None if node is None or _is_empty(node) else node

    def _fact(self, key: str, value: str) -> str | None:
        if value.casefold() == UNSET or not value:
            return None
        if UNSET in value.casefold():
            self.problem(f"{key} is half a fact; write the whole of it, or {UNSET!r} and nothing else.", key)
            return None
        return value

    def _already_wrong(self, key: str) -> bool:
        return key in self and self.report.has_line(self.line_of(key))

    def _keys_of(self, node: yaml.Node | None) -> dict[str, yaml.Node]:
        if node is None or _is_empty(node):
            return {}
        if not isinstance(node, yaml.MappingNode):
            self.report.add(_line(node), f"{self.name} should have keys of its own, each on a line as key: value.")
            return {}
        nodes: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if str(key.value) in nodes:
                self.report.add(_line(key), f"{key.value!r} is written twice in {self.name}; keep one of them.")
            nodes[str(key.value)] = value
            self._lines[str(key.value)] = _line(key)
        return nodes


def day_from(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _is_empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:null"
