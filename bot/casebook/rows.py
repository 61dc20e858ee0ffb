"""Between rows and the desk's values, which never know of one another."""

from __future__ import annotations

import dataclasses
from collections.abc import Container, Mapping
from typing import TypeVar

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from bot.casebook.tables import Base

V = TypeVar("V")
R = TypeVar("R", bound=Base)


def value_of(kind: type[V], row: object, **given: object) -> V:
    """The value whose fields are the row's attributes, but for those given."""
    names = [field.name for field in dataclasses.fields(kind)]  # type: ignore[arg-type]
    return kind(**{name: given[name] if name in given else getattr(row, name) for name in names})


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
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    table: Table = kind.__table__  # type: ignore[assignment]
    statement = insert(table).values(**values).on_conflict_do_nothing().returning(*table.primary_key)
    return session.execute(statement).first() is not None
