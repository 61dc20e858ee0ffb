"""HG-26-0042: the number of a concern, which a parent may already have written down."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from bot.casebook.rows import add_if_new
from bot.casebook.tables import ReferenceRow

Given = dict[tuple[str, int], int]


def next_number(session: Session, prefix: str, year: int) -> int:
    add_if_new(session, ReferenceRow, {"prefix": prefix, "year": year, "last": 0})
    row = session.get(ReferenceRow, (prefix, year), with_for_update=True)
    if row is None:
        raise LookupError(f"no numbers for {prefix} {year}")
    row.last += 1
    session.flush()
    return row.last


def give_again_never(connection: Connection, given: Mapping[tuple[str, int], int]) -> None:
    """After the rest was undone: the numbers that were given stay used."""
    with Session(connection, join_transaction_mode="rollback_only") as session:
        for (prefix, year), last in given.items():
            session.merge(ReferenceRow(prefix=prefix, year=year, last=last))
        session.flush()
