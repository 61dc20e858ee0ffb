"""Migrations, up and down."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, event, text

from bot.casebook.casebook import take_turn
from bot.casebook.engine import address_of, as_writer, open_engine
from bot.casebook.faults import faults_named
from bot.desk.ports import CasebookUnreachable

MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(url: str, revision: str = "head") -> None:
    """Makes the database what this version expects. Two processes that start at once do it one after the other."""
    make_place(url)
    _run(url, lambda config: command.upgrade(config, revision))


def downgrade(url: str, revision: str = "base") -> None:
    _run(url, lambda config: command.downgrade(config, revision))


def is_current(engine: Engine) -> bool:
    with faults_named(engine), engine.connect() as connection:
        return revision_of(connection) == newest_revision()


def revision_of(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def newest_revision() -> str | None:
    return ScriptDirectory(str(MIGRATIONS)).get_current_head()


def _run(url: str, verb: Callable[[Config], None]) -> None:
    engine = open_engine(url)
    try:
        with faults_named(engine), as_writer(_without_foreign_keys(engine)).begin() as connection:
            take_turn(connection)
            _be_patient(connection)
            verb(_config(connection))
            _check_foreign_keys(connection)
    finally:
        engine.dispose()


def _config(connection: Connection) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS))
    return config


def _without_foreign_keys(engine: Engine) -> Engine:
    """SQLite changes a table by copying it, during which its rows look as if they were gone."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA foreign_keys=OFF"))
    return engine


def _check_foreign_keys(connection: Connection) -> None:
    if connection.dialect.name == "sqlite" and connection.execute(text("PRAGMA foreign_key_check")).first():
        raise RuntimeError("the migration was undone: it left rows that point at nothing")


def _be_patient(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL statement_timeout = 0"))


def make_place(url: str) -> None:
    """The file is for the account that runs the casebook, and nobody else's."""
    address = address_of(url)
    if address.get_backend_name() == "sqlite" and address.database:
        path = Path(address.database)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch(mode=0o600)
        except OSError as fault:
            raise CasebookUnreachable(f"the casebook at {address}: {fault.strerror}") from fault
