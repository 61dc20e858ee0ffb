from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext

from sqlalchemy import Connection, Engine, text
from sqlalchemy.orm import Session

from bot.casebook.engine import PATIENCE_SECONDS, as_reader, as_writer
from bot.casebook.export import concerns_with_everything
from bot.casebook.faults import faults_named, where
from bot.casebook.repositories.references import give_again_never
from bot.casebook.work import SqlWork
from bot.desk.ports import CasebookUnreachable

# Any fixed number: the one lock that PostgreSQL's writers take turns at.
WRITERS_TURN = 0x57E9_B00C


class SqlCasebook:
    """One writer at a time on both databases: what a use case has read stays true until it commits."""

    def __init__(self, engine: Engine, secret: bytes, patience: float = PATIENCE_SECONDS) -> None:
        self.engine = engine
        self.secret = secret
        self._patience = patience
        self._turn = threading.Lock()
        self._reader, self._writer = as_reader(engine), as_writer(engine)

    @contextmanager
    def reading(self) -> Iterator[SqlWork]:
        with (
            faults_named(self.engine),
            self._reader.connect() as connection,
            connection.begin(),
            Session(connection, join_transaction_mode="rollback_only") as session,
        ):
            yield SqlWork(session, self.secret)

    @contextmanager
    def writing(self) -> Iterator[SqlWork]:
        with (
            faults_named(self.engine),
            self.turn() if self.engine.dialect.name == "sqlite" else nullcontext(),
            self._writer.connect() as connection,
            connection.begin(),
        ):
            take_turn(connection)
            yield from self._undone_on_error(connection)

    def export(self) -> Iterator[Mapping[str, object]]:
        with self.reading() as work:
            yield from concerns_with_everything(work.session)

    def _undone_on_error(self, connection: Connection) -> Iterator[SqlWork]:
        """A reference that was given stays given even when all else is undone: hence the savepoint."""
        before = connection.begin_nested()
        with Session(connection, join_transaction_mode="rollback_only", expire_on_commit=False) as session:
            work = SqlWork(session, self.secret)
            try:
                yield work
                session.flush()
            except BaseException:
                if work.references and not connection.invalidated:
                    before.rollback()
                    give_again_never(connection, work.references)
                    connection.commit()
                raise

    @contextmanager
    def turn(self) -> Iterator[None]:
        """SQLite waits by sleeping and looking again; within a process a queue is quicker and fairer."""
        if not self._turn.acquire(timeout=self._patience):
            raise CasebookUnreachable(f"{where(self.engine)} is being written for too long")
        try:
            yield
        finally:
            self._turn.release()


def take_turn(connection: Connection) -> None:
    """SQLite's BEGIN IMMEDIATE is the turn itself."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": WRITERS_TURN})
