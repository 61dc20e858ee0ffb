"""What goes wrong in a database, said in the desk's words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError, DBAPIError, InterfaceError, OperationalError, TimeoutError

from bot.desk.ports import CasebookUnreachable

BROKEN_FILE = ("malformed", "not a database", "disk image")


@contextmanager
def faults_named(engine: Engine) -> Iterator[None]:
    try:
        yield
    except TimeoutError as fault:
        raise CasebookUnreachable(f"{where(engine)} gave no connection in time") from fault
    except DBAPIError as fault:
        if not _out_of_reach(fault):
            raise
        raise CasebookUnreachable(f"{where(engine)}: {_reason(fault)}") from fault


def where(engine: Engine) -> str:
    return f"the casebook at {engine.url.render_as_string(hide_password=True)}"


def _out_of_reach(fault: DBAPIError) -> bool:
    if isinstance(fault, OperationalError | InterfaceError) or fault.connection_invalidated:
        return True
    return isinstance(fault, DatabaseError) and any(word in str(fault.orig) for word in BROKEN_FILE)


def _reason(fault: DBAPIError) -> str:
    return " ".join(str(fault.orig).split())
