"""Taking one desk call out of an action, really, so that a script can be shown to need it.

The code of the function that makes the call is exchanged where it stands: Rasa's executor holds the actions' methods from
the moment it woke, and a method that was put in their place on the class would never be run."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from types import CodeType, FunctionType, ModuleType
from typing import Any, get_type_hints

from bot.desk.desk import Desk
from tests.conversations.desk_calls import DeskCall, desk_calls, modules, place, through_thread, tree_of
from tests.conversations.emptiest import emptiest
from tests.conversations.forgetful import ForgetfulCasebook, writes


@dataclass(frozen=True)
class Removal:
    """The call is not made, and what it would have given is empty; or it is made and nothing of it is kept."""

    call: DeskCall
    made: bool

    @property
    def name(self) -> str:
        return f"{self.call.name}, made but not kept" if self.made else self.call.name


@cache
def removals() -> dict[str, Removal]:
    """Every way that one call can fail to happen, by its name."""
    every = [Removal(call, made) for call in desk_calls() for made in (False, True) if not made or writes(call.called)]
    return {each.name: each for each in every}


@contextmanager
def listening(reached: set[str]) -> Iterator[None]:
    """While this lasts, the name of every desk call that is made is put into `reached`."""

    def hear(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        reached.add(name)
        return function

    rewrites = {
        module: _Rewriter({call.place: _heard(call.name) for call in desk_calls() if call.within_module is module})
        for module in modules()
    }
    with _rewritten(rewrites, {"_hear": hear}):
        yield


@contextmanager
def taken_out(removal: Removal) -> Iterator[None]:
    """While this lasts the call is not made, or nothing of it is kept."""
    call = removal.call
    module = call.within_module
    if removal.made:
        rewriter, given = _Rewriter({call.place: _forgotten}), {"_forgetful": _forgetful}
        with _rewritten({module: rewriter}, given):
            yield
        return
    nothing = emptiest(get_type_hints(call.called).get("return"))
    with _rewritten({module: _Rewriter({call.place: _not_made})}, {"_nothing": nothing}):
        yield


def _forgetful(desk: Desk) -> Desk:
    return replace(desk, casebook=ForgetfulCasebook(desk.casebook))


# The call as it stands, and the `await` that is before it, if there is one.
Rewrite = Callable[[ast.Call, bool], ast.expr]


def _not_made(call: ast.Call, awaited: bool) -> ast.expr:
    return ast.Name("_nothing", ast.Load())


def _forgotten(call: ast.Call, awaited: bool) -> ast.expr:
    at = 1 if through_thread(call) else 0
    call.args[at] = ast.Call(ast.Name("_forgetful", ast.Load()), [call.args[at]], [])
    return ast.Await(call) if awaited else call


def _heard(name: str) -> Rewrite:
    def rewrite(call: ast.Call, awaited: bool) -> ast.expr:
        function = call.args[0] if through_thread(call) else call.func
        listened = ast.Call(ast.Name("_hear", ast.Load()), [ast.Constant(name), function], [])
        if through_thread(call):
            call.args[0] = listened
        else:
            call.func = listened
        return ast.Await(call) if awaited else call

    return rewrite


class _Rewriter(ast.NodeTransformer):
    """Rewrites the calls that begin at these places, with their `await`."""

    def __init__(self, at: Mapping[tuple[int, int], Rewrite]) -> None:
        self._at = at

    def visit_Await(self, node: ast.Await) -> ast.AST:
        return self._maybe(node, node.value, awaited=True)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        return self._maybe(node, node, awaited=False)

    def _maybe(self, node: ast.expr, call: ast.expr, *, awaited: bool) -> ast.AST:
        rewrite = self._at.get(place(call)) if isinstance(call, ast.Call) else None
        self.generic_visit(call if rewrite else node)
        return rewrite(call, awaited) if rewrite and isinstance(call, ast.Call) else node


@contextmanager
def _rewritten(rewrites: Mapping[ModuleType, _Rewriter], given: Mapping[str, Any]) -> Iterator[None]:
    undo: list[tuple[FunctionType, CodeType]] = []
    for module, rewriter in rewrites.items():
        tree = ast.fix_missing_locations(rewriter.visit(tree_of(module)))
        codes = {code.co_qualname: code for code in _codes(compile(tree, str(module.__file__), "exec"))}
        for function in _functions(module):
            undo.append((function, function.__code__))
            function.__code__ = codes[function.__qualname__]
        vars(module).update(given)
    try:
        yield
    finally:
        for function, before in undo:
            function.__code__ = before
        for module in rewrites:
            for name in given:
                delattr(module, name)


def _functions(module: ModuleType) -> Iterator[FunctionType]:
    """Those that are written in its file, and the methods of its classes."""
    for held in list(vars(module).values()):
        inside = list(vars(held).values()) if isinstance(held, type) else [held]
        written = [each for each in inside if isinstance(each, FunctionType)]
        yield from (each for each in written if each.__code__.co_filename == module.__file__)


def _codes(code: CodeType) -> Iterator[CodeType]:
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield each
            yield from _codes(each)
