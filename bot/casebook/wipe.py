"""After rows were deleted: no byte of them is left in the database's files."""

from __future__ import annotations

import time
from contextlib import suppress

from sqlalchemy import Engine, text
from sqlalchemy.exc import ProgrammingError

from bot.casebook.casebook import SqlCasebook
from bot.casebook.engine import PATIENCE_SECONDS
from bot.casebook.faults import faults_named, where
from bot.casebook.tables import Base
from bot.desk.ports import CasebookUnreachable


def wipe(casebook: SqlCasebook) -> None:
    with faults_named(casebook.engine):
        if casebook.engine.dialect.name == "sqlite":
            with casebook.turn():
                _wipe_sqlite(casebook.engine)
        else:
            _wipe_postgres(casebook.engine)


def _wipe_sqlite(engine: Engine) -> None:
    """`secure_delete` overwrote the rows; this clears what splits of pages left behind, and empties the log.

    What a disk keeps of a file that was shortened is beyond a database: that is for the disk's encryption."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("PRAGMA query_only=OFF")
        cursor.execute("VACUUM")
        deadline = time.monotonic() + PATIENCE_SECONDS
        while cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            if time.monotonic() > deadline:
                raise CasebookUnreachable(f"{where(engine)} is being read all the time: purge again to empty its log")
            time.sleep(0.05)
    finally:
        connection.close()


def _wipe_postgres(engine: Engine) -> None:
    """The tables are written anew. Log segments that were filled before keep their bytes until the server reuses
    them (or an archive lets them go): that is the server's to set, and no client's to delete."""
    with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        connection.execute(text("SET statement_timeout = 0"))
        connection.execute(text("SET lock_timeout = '60s'"))
        for table in Base.metadata.sorted_tables:
            connection.execute(text(f'VACUUM (FULL, ANALYZE) "{table.name}"'))
        # Only some accounts may ask for one; the server makes its own within minutes.
        with suppress(ProgrammingError):
            connection.execute(text("CHECKPOINT"))
        connection.invalidate()
