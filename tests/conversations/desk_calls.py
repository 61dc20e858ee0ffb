"""The calls that actions make to the desk, found in their source."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import FunctionType, ModuleType

import actions


@dataclass(frozen=True)
class DeskCall:
    """`number` counts the calls of the same function within the same class or function, from the top."""

    module: str
    within: str
    function: str
    number: int
    place: tuple[int, int]

    @property
    def name(self) -> str:
        return f"{self.module}.{self.within}: {self.function}" + (f" ({self.number})" if self.number > 1 else "")

    @property
    def called(self) -> FunctionType:
        found: FunctionType = getattr(self.within_module, self.function)
        return found

    @property
    def within_module(self) -> ModuleType:
        return importlib.import_module(f"actions.{self.module}")


@cache
def desk_calls() -> tuple[DeskCall, ...]:
    """Every call of the actions to a function of bot.desk that is given the desk."""
    found: list[DeskCall] = []
    for module in modules():
        for top in _tops(tree_of(module)):
            seen: dict[str, int] = {}
            for node, function in _calls(top, _from_desk(module)):
                seen[function] = seen.get(function, 0) + 1
                short = module.__name__.removeprefix("actions.")
                found.append(DeskCall(short, top.name, function, seen[function], place(node)))
    return tuple(found)


@cache
def modules() -> tuple[ModuleType, ...]:
    return tuple(importlib.import_module(found.name) for found in pkgutil.iter_modules(actions.__path__, "actions."))


def tree_of(module: ModuleType) -> ast.Module:
    with open(str(module.__file__), encoding="utf-8") as file:
        return ast.parse(file.read())


def _tops(tree: ast.Module) -> Iterator[ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]:
    yield from (node for node in tree.body if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)))


def _from_desk(module: ModuleType) -> frozenset[str]:
    """The names that the module imports from bot.desk."""
    return frozenset(
        alias.asname or alias.name
        for node in ast.walk(tree_of(module))
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("bot.desk")
        for alias in node.names
    )


def _calls(top: ast.AST, known: frozenset[str]) -> Iterator[tuple[ast.Call, str]]:
    nodes = [node for node in ast.walk(top) if isinstance(node, ast.Call)]
    for node in sorted(nodes, key=place):
        if function := _desk_function(node, known):
            yield node, function


def _desk_function(node: ast.Call, known: frozenset[str]) -> str | None:
    """`f(self.desk, …)`, or `asyncio.to_thread(f, self.desk, …)`: None for anything else."""
    through = through_thread(node)
    named, given = (node.args[0], node.args[1:]) if through and node.args else (node.func, node.args)
    if not isinstance(named, ast.Name) or named.id not in known or not given:
        return None
    return named.id if ast.unparse(given[0]) in ("self.desk", "desk", "action.desk") else None


def through_thread(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Attribute) and node.func.attr == "to_thread"


def place(node: ast.expr) -> tuple[int, int]:
    return node.lineno, node.col_offset
