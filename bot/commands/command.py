"""What a command is."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

Options = Callable[[argparse.ArgumentParser], None]


class Mendable(Exception):
    """Something the caller can mend: one sentence that says what is wrong and what to do."""


@dataclass(frozen=True)
class Command:
    name: str
    says: str
    run: Callable[[argparse.Namespace], int]
    options: Options = lambda parser: None

    def add_to(self, chosen: Any) -> None:
        parser = chosen.add_parser(self.name, help=self.says, description=self.says)
        self.options(parser)
        parser.set_defaults(run=self.run)


@contextmanager
def mending(*kinds: type[Exception]) -> Iterator[None]:
    """Turns the errors that a room raises for its caller into the sentence they carry."""
    try:
        yield
    except kinds as error:
        raise Mendable(str(error)) from error
