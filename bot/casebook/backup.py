"""A copy of the casebook while it is in use, and the way back from it."""

from __future__ import annotations

import gzip
import json
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Engine, select

from bot.casebook.casebook import take_turn
from bot.casebook.dump import BadBackup, dump_lines, load_lines, revision_in, tables_of
from bot.casebook.engine import address_of, as_reader, as_writer, open_engine
from bot.casebook.faults import faults_named
from bot.casebook.migrate import downgrade, make_place, migrate, revision_of

__all__ = ["BadBackup", "backup", "restore"]

SQLITE_MARK = b"SQLite format 3\0"


def backup(url: str, target: Path) -> None:
    """One moment of the casebook in one file, for its owner's eyes only: a SQLite file from SQLite, gzipped lines of
    JSON from PostgreSQL. A backup that fails leaves no file, and an older one of the same name as it was."""
    with _whole_or_not_at_all(target) as file:
        if address_of(url).get_backend_name() == "sqlite":
            _copy_sqlite(_path(url), file)
        else:
            _dump(url, file)


def restore(source: Path, url: str) -> None:
    """Into an empty database of either kind, which is then brought up to this version."""
    if not source.is_file():
        raise BadBackup(f"there is no backup at {source}")
    _make_room(url)
    if source.open("rb").read(len(SQLITE_MARK)) != SQLITE_MARK:
        _load(source, url)
    elif address_of(url).get_backend_name() == "sqlite":
        _copy_sqlite(source, _path(url))
    else:
        _cross_over(source, url)
    migrate(url)


def _make_room(url: str) -> None:
    """A casebook with nothing in it is taken down to the ground, so that one of any version can be put there."""
    make_place(url)
    with _engine(url) as engine, as_reader(engine).begin() as connection:
        tables = tables_of(connection)
        if any(connection.execute(select(table).limit(1)).first() for table in tables):
            raise BadBackup("a backup is restored into an empty database, and this one is in use")
    if tables:
        downgrade(url)


def _cross_over(source: Path, url: str) -> None:
    """From a SQLite backup to PostgreSQL. The backup itself is not touched."""
    with tempfile.TemporaryDirectory() as place:
        copy, lines = Path(place, "casebook.db"), Path(place, "casebook.jsonl.gz")
        _copy_sqlite(source, copy)
        _dump(f"sqlite:///{copy}", lines)
        _load(lines, url)


def _copy_sqlite(source: Path, target: Path) -> None:
    if not source.is_file():
        raise BadBackup(f"there is no casebook at {source}")
    try:
        with closing(sqlite3.connect(source, timeout=5)) as old, closing(sqlite3.connect(target)) as new:
            if old.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise BadBackup(f"{source} is damaged")
            old.backup(new)
            # One file that needs no companions.
            new.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.DatabaseError as fault:
        raise BadBackup(f"{source} could not be copied: {fault}") from fault


def _dump(url: str, target: Path) -> None:
    with _engine(url) as engine, as_reader(engine).begin() as connection, gzip.open(target, "wb") as out:
        for line in dump_lines(connection, revision_of(connection)):
            out.write(line)


def _load(source: Path, url: str) -> None:
    try:
        migrate(url, revision_in(_lines(source)))
        with _engine(url) as engine, as_writer(engine).begin() as connection:
            take_turn(connection)
            load_lines(connection, _lines(source))
    except (EOFError, gzip.BadGzipFile, json.JSONDecodeError, UnicodeDecodeError, KeyError) as fault:
        raise BadBackup(f"{source} is not a whole backup") from fault


def _lines(source: Path) -> Iterator[bytes]:
    with gzip.open(source, "rb") as file:
        yield from file


@contextmanager
def _engine(url: str) -> Iterator[Engine]:
    engine = open_engine(url)
    try:
        with faults_named(engine):
            yield engine
    finally:
        engine.dispose()


@contextmanager
def _whole_or_not_at_all(target: Path) -> Iterator[Path]:
    """On the disk before it takes its name."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    os.close(handle)
    file = Path(name)
    try:
        yield file
        with file.open("rb") as written:
            os.fsync(written.fileno())
        file.replace(target)
    finally:
        file.unlink(missing_ok=True)


def _path(url: str) -> Path:
    return Path(address_of(url).database or "")
