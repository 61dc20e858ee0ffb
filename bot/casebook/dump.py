"""Every row of every table as a line of JSON, and back. Tables are read from the database itself, so that a backup
of an older version is restored as that version."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from itertools import groupby, islice
from typing import Any

from sqlalchemy import Connection, MetaData, Table, insert, select, text

AT_A_TIME = 500
ROWS_FETCHED = 1000


class BadBackup(ValueError):
    """The file is not a whole backup, or the place it should go to is in use."""


def dump_lines(connection: Connection, revision: str | None) -> Iterator[bytes]:
    yield _line({"casebook": 1, "revision": revision})
    tables, rows = tables_of(connection), 0
    for table in tables:
        for row in connection.execute(_in_order(table).execution_options(yield_per=ROWS_FETCHED)).mappings():
            yield _line({"table": table.name, "row": {name: _packed(value) for name, value in row.items()}})
            rows += 1
    yield _line({"rows": rows, "numbers": _numbers_given(connection, tables)})


def load_lines(connection: Connection, lines: Iterator[bytes]) -> None:
    tables = {table.name: table for table in tables_of(connection)}
    parts = map(json.loads, lines)
    rows, end = 0, None
    next(parts)
    for name, same in groupby(parts, key=lambda part: part.get("table")):
        if name is None:
            end = next(same)
            break
        rows += _load_table(connection, tables[name], same)
    if end is None or end["rows"] != rows:
        raise BadBackup("the backup ends too soon")
    _give_numbers(connection, end["numbers"])


def revision_in(lines: Iterator[bytes]) -> str:
    head = json.loads(next(lines, b"{}"))
    if head.get("casebook") != 1 or not isinstance(head.get("revision"), str):
        raise BadBackup("the file is not a backup of a casebook")
    return str(head["revision"])


def tables_of(connection: Connection) -> list[Table]:
    """Those pointed at before the ones that point."""
    metadata = MetaData()
    metadata.reflect(connection)
    return [table for table in metadata.sorted_tables if table.name != "alembic_version"]


def _in_order(table: Table) -> Any:
    """Within a table too: a row that points at another of the same table comes after it."""
    inward = [key.parent.is_not(None) for key in table.foreign_keys if key.column.table is table]
    return select(table).order_by(*inward, *table.primary_key)


def _load_table(connection: Connection, table: Table, parts: Iterator[Mapping[str, Any]]) -> int:
    loaded = 0
    while some := list(islice(parts, AT_A_TIME)):
        rows = [{name: _unpacked(value, connection) for name, value in part["row"].items()} for part in some]
        connection.execute(insert(table), rows)
        loaded += len(rows)
    return loaded


def _packed(value: object) -> object:
    if isinstance(value, bytes | memoryview):
        return {"bytes": base64.b64encode(value).decode()}
    if isinstance(value, datetime):
        moment = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        return {"moment": moment.isoformat()}
    return {"day": value.isoformat()} if isinstance(value, date) else value


def _unpacked(value: Any, connection: Connection) -> object:
    if not isinstance(value, dict):
        return value
    if "bytes" in value:
        return base64.b64decode(value["bytes"])
    if "day" in value:
        return date.fromisoformat(value["day"])
    moment = datetime.fromisoformat(value["moment"])
    return moment.replace(tzinfo=None) if connection.dialect.name == "sqlite" else moment


def _numbers_given(connection: Connection, tables: list[Table]) -> dict[str, int]:
    """The last number of each table, whether its row still exists or not: none is given twice."""
    if connection.dialect.name == "sqlite":
        return {name: last for name, last in connection.execute(text("SELECT name, seq FROM sqlite_sequence"))}
    last_of = text("SELECT pg_sequence_last_value(pg_get_serial_sequence(:table, 'id')::regclass)")
    found = {t.name: connection.scalar(last_of, {"table": t.name}) for t in tables if "id" in t.columns}
    return {name: last for name, last in found.items() if last is not None}


def _give_numbers(connection: Connection, numbers: Mapping[str, int]) -> None:
    for table, last in numbers.items():
        given = {"table": table, "last": last}
        if connection.dialect.name == "sqlite":
            connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :table"), given)
            connection.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES (:table, :last)"), given)
        else:
            connection.execute(text("SELECT setval(pg_get_serial_sequence(:table, 'id')::regclass, :last)"), given)


def _line(content: Mapping[str, object]) -> bytes:
    return json.dumps(content, separators=(",", ":")).encode() + b"\n"
