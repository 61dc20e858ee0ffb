"""Between rows and the desk's values, which never know of one another."""

from __future__ import annotations

import dataclasses
from collections.abc import Container, Hashable, Mapping
from functools import cache
from typing import TypeVar

from sqlalchemy import Insert, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from bot.casebook.tables import Base

V = TypeVar("V")
R = TypeVar("R", bound=Base)


def value_of(kind: type[V], row: object, **given: object) -> V:
    """The value whose fields are the row's attributes, but for those given."""
    return kind(**{name: given[name] if name in given else getattr(row, name) for name in _fields_of(kind)})  # type: ignore[arg-type]


@cache
def _fields_of(kind: Hashable) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))  # type: ignore[arg-type]


def table_of(kind: type[Base]) -> Table:
    """For the statements of every turn: made once and run without the mapper, a fifth of the time."""
    table: Table = kind.__table__  # type: ignore[assignment]
    return table


def put(value: object, row: R, but: Container[str] = ("id",)) -> R:
    for field in dataclasses.fields(value):  # type: ignore[arg-type]
        if field.name not in but:
            setattr(row, field.name, getattr(value, field.name))
    return row


def fits_text(typed: str) -> bool:
    """Whether a text column could hold it at all. What could not is in none: there is no need to ask the database."""
    return "\0" not in typed and not any("\ud800" <= character <= "\udfff" for character in typed)


def the(session: Session, kind: type[R], key: object) -> R:
    row = session.get(kind, key)
    if row is None:
        raise LookupError(f"no row {key} in {kind.__tablename__}")
    return row


def add_if_new(session: Session, kind: type[Base], values: Mapping[str, object]) -> bool:
    """Whether it was new. A unique key that is already there leaves everything as it was."""
    statement = _insert_if_new(session.get_bind().dialect.name, kind)
    session.flush()
    return session.connection().execute(statement, dict(values)).first() is not None


@cache
def _insert_if_new(dialect: str, kind: type[Base]) -> Insert:
    return insert_into(dialect, kind).on_conflict_do_nothing().returning(*table_of(kind).primary_key)


def insert_into(dialect: str, kind: type[Base]) -> sqlite.Insert | postgresql.Insert:
    """Either database's own, since what happens on a conflict is no part of the standard."""
    return sqlite.insert(table_of(kind)) if dialect == "sqlite" else postgresql.insert(table_of(kind))
