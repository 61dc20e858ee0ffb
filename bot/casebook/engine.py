"""The way to the database: SQLite in a file, or PostgreSQL."""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

PATIENCE_SECONDS = 5
WRITER = "casebook_writer"

SQLITE_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    # Without it INSERT OR REPLACE would take a line of history away past its trigger.
    "recursive_triggers=ON",
    # A parent's words are never put into a temporary file.
    "temp_store=MEMORY",
    "journal_size_limit=67108864",
)

POSTGRES_OPTIONS = "-c statement_timeout=30s -c idle_in_transaction_session_timeout=60s"


class BadAddress(ValueError):
    """DATABASE_URL is not one that the casebook can open."""


def open_engine(url: str, patience: float = PATIENCE_SECONDS) -> Engine:
    """Nothing is contacted yet. Parameters never appear in an error: they are what parents wrote."""
    address = address_of(url)
    if address.get_backend_name() == "sqlite":
        return _sqlite(address, patience)
    return create_engine(
        address,
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=10,
        max_overflow=10,
        pool_timeout=patience * 2,
        pool_recycle=1800,
        connect_args={
            "connect_timeout": max(2, round(patience)),
            "options": f"{POSTGRES_OPTIONS} -c lock_timeout={round(patience * 1000)}",
        },
    )


def address_of(url: str) -> URL:
    try:
        address = make_url(url)
    except ArgumentError:
        raise BadAddress("DATABASE_URL is not a database address") from None
    if address.drivername in ("postgres", "postgresql", "postgresql+psycopg"):
        return address.set(drivername="postgresql+psycopg")
    if address.drivername != "sqlite":
        raise BadAddress(
            f"DATABASE_URL starts with {address.drivername}://, and only sqlite:/// and postgresql:// serve"
        )
    if address.database in (None, "", ":memory:"):
        raise BadAddress("DATABASE_URL names no file: write sqlite:///path/to/casebook.db")
    return address


def as_writer(engine: Engine) -> Engine:
    """The same pool, for transactions that write."""
    return engine.execution_options(**{WRITER: True})


def as_reader(engine: Engine) -> Engine:
    """The same pool, for transactions that see one moment of the casebook and cannot write."""
    if engine.dialect.name == "sqlite":
        return engine
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def _sqlite(address: URL, patience: float) -> Engine:
    # Writers wait for their turn in SqlCasebook; the pool must never be what they wait for.
    engine = create_engine(
        address, hide_parameters=True, pool_size=10, max_overflow=200, connect_args={"timeout": patience}
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    # The driver's own idea of when a transaction starts is too late for BEGIN IMMEDIATE.
    connection.isolation_level = None
    for pragma in SQLITE_PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    # A reader that turned writer would fail at once, whatever the busy timeout: so it never may.
    writes = connection.get_execution_options().get(WRITER, False)
    if connection.info.get(WRITER) is not writes:
        connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if writes else 'ON'}")
        connection.info[WRITER] = writes
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
