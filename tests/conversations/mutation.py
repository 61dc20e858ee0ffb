"""Taking one desk call out of an action, really, so that a script can be shown to need it."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from types import FunctionType, ModuleType
from typing import Any, get_type_hints

import actions


@dataclass(frozen=True)
class DeskCall:
    """`number` counts the calls of the same function within the same class or function, from the top."""

    module: str
    within: str
    function: str
    number: int

    @property
    def name(self) -> str:
        return f"{self.module}.{self.within}: {self.function}" + (f" ({self.number})" if self.number > 1 else "")


def desk_calls() -> dict[str, DeskCall]:
    """Every call of the actions to a function of bot.desk that is given the desk, by its name."""
    found: dict[str, DeskCall] = {}
    for module in _modules():
        for top in _tops(_tree(module)):
            seen: dict[str, int] = {}
            for _, function in _calls(top, _from_desk(module)):
                seen[function] = seen.get(function, 0) + 1
                call = DeskCall(module.__name__.removeprefix("actions."), top.name, function, seen[function])
                found[call.name] = call
    return found


@contextmanager
def listening(reached: set[tuple[str, str]]) -> Iterator[None]:
    """While this lasts, every module and desk function that is called is put into `reached`."""
    undo = []
    for call in desk_calls().values():
        module = importlib.import_module(f"actions.{call.module}")
        function = getattr(module, call.function)
        if not getattr(function, "listens", False):
            undo.append((module, call.function, function))
            setattr(module, call.function, _listener(function, (call.module, call.function), reached))
    try:
        yield
    finally:
        for module, name, before in undo:
            setattr(module, name, before)


def _listener(function: Any, key: tuple[str, str], reached: set[tuple[str, str]]) -> Any:
    def listen(*given: Any, **named: Any) -> Any:
        reached.add(key)
        return function(*given, **named)

    listen.listens = True  # type: ignore[attr-defined]
    return listen


@contextmanager
def taken_out(call: DeskCall) -> Iterator[None]:
    """While this lasts the call is not made, and what it would have given is nothing."""
    module = importlib.import_module(f"actions.{call.module}")
    tree = _tree(module)
    top = next(each for each in _tops(tree) if each.name == call.within)
    _Removal(call, _from_desk(module), _nothing(module, call.function)).visit(top)
    space: dict[str, Any] = dict(vars(module))
    exec(compile(ast.fix_missing_locations(tree), f"<{call.name} taken out>", "exec"), space)
    undo = _put(module, call.within, space[call.within])
    try:
        yield
    finally:
        for place, name, before in undo:
            setattr(place, name, before)


class _Removal(ast.NodeTransformer):
    def __init__(self, call: DeskCall, known: Mapping[str, str], nothing: ast.expr) -> None:
        self._call, self._known, self._nothing, self._seen = call, known, nothing, 0

    def visit_Await(self, node: ast.Await) -> ast.AST:
        return self._maybe(node, node.value)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        return self._maybe(node, node)

    def _maybe(self, node: ast.AST, call: ast.expr) -> ast.AST:
        if _desk_function(call, self._known) == self._call.function:
            self._seen += 1
            if self._seen == self._call.number:
                return self._nothing
        return self.generic_visit(node)


def _put(module: ModuleType, name: str, mutant: Any) -> list[tuple[Any, str, Any]]:
    """A class is given the mutant's methods; a function is replaced wherever it was imported to."""
    original = getattr(module, name)
    if isinstance(original, type):
        methods = {key: value for key, value in vars(mutant).items() if isinstance(value, FunctionType)}
        undo = [(original, key, vars(original)[key]) for key in methods]
        for key, value in methods.items():
            setattr(original, key, value)
        return undo
    places = [
        held for key, held in sys.modules.items() if key.startswith("actions.") and vars(held).get(name) is original
    ]
    undo = [(place, name, original) for place in places]
    for place in places:
        setattr(place, name, mutant)
    return undo


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.iter_modules(actions.__path__, "actions."):
        yield importlib.import_module(found.name)


def _tree(module: ModuleType) -> ast.Module:
    with open(str(module.__file__), encoding="utf-8") as file:
        return ast.parse(file.read())


def _tops(tree: ast.Module) -> Iterator[ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]:
    yield from (node for node in tree.body if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)))


def _from_desk(module: ModuleType) -> dict[str, str]:
    """The names that the module imports from bot.desk, and where each is from."""
    return {
        alias.asname or alias.name: str(node.module)
        for node in ast.walk(_tree(module))
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("bot.desk")
        for alias in node.names
    }


def _calls(top: ast.AST, known: Mapping[str, str]) -> Iterator[tuple[ast.AST, str]]:
    nodes = [node for node in ast.walk(top) if isinstance(node, ast.Call)]
    for node in sorted(nodes, key=lambda node: (node.lineno, node.col_offset)):
        if function := _desk_function(node, known):
            yield node, function


def _desk_function(node: ast.expr, known: Mapping[str, str]) -> str | None:
    """`f(self.desk, …)`, or `asyncio.to_thread(f, self.desk, …)`: None for anything else."""
    if not isinstance(node, ast.Call):
        return None
    through_thread = isinstance(node.func, ast.Attribute) and node.func.attr == "to_thread"
    named, given = (node.args[0], node.args[1:]) if through_thread and node.args else (node.func, node.args)
    if not isinstance(named, ast.Name) or named.id not in known or not given:
        return None
    return named.id if ast.unparse(given[0]) in ("self.desk", "desk") else None


def _nothing(module: ModuleType, function: str) -> ast.expr:
    """What a call that found nothing would have given: no tuple entries, or None."""
    gives = str(get_type_hints(getattr(module, function)).get("return"))
    return ast.Tuple([], ast.Load()) if gives.startswith("tuple") else ast.Constant(None)
