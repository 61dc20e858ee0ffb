import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from bot.casebook import SqlCasebook, open_casebook
from bot.casebook.engine import BadAddress, as_writer, open_engine
from bot.desk.ports import CasebookUnreachable
from tests.casebook.conftest import SECRET, Postgres
from tests.casebook.makers import NOW, a_conversation, received


@pytest.fixture
def impatient(url: str) -> Iterator[SqlCasebook]:
    ours = SqlCasebook(open_engine(url, patience=0.2), SECRET, patience=0.2)
    yield ours
    ours.engine.dispose()


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("mysql://localhost/casebook", "mysql"),
        ("sqlite://", "no file"),
        ("sqlite:///:memory:", "no file"),
        ("not an address", "not a database address"),
        ("postgresql+asyncpg://localhost/casebook", "asyncpg"),
    ],
)
def test_an_address_that_cannot_serve_is_refused_with_a_sentence(url: str, says: str) -> None:
    with pytest.raises(BadAddress, match=says):
        open_engine(url)


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_every_usual_spelling_of_a_postgresql_address_serves(scheme: str) -> None:
    assert open_engine(f"{scheme}://localhost/casebook").url.drivername == "postgresql+psycopg"


def test_sqlite_is_set_to_lose_nothing(tmp_path: Path) -> None:
    with as_writer(open_engine(f"sqlite:///{tmp_path / 'casebook.db'}")).connect() as connection:
        pragmas = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema", "busy_timeout")
        found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in pragmas]
    assert found == ["wal", 2, 1, 1, 0, 5000]


@pytest.mark.parametrize(
    "url",
    ["sqlite:////no/such/folder/casebook.db", "postgresql://stepwise:hunter2@127.0.0.1:1/casebook"],
)
def test_a_database_that_is_not_there_is_named_without_its_password(url: str) -> None:
    casebook = open_casebook(url, SECRET)
    for door in (casebook.reading, casebook.writing):
        with pytest.raises(CasebookUnreachable, match="the casebook at") as raised, door():
            pass
        assert "hunter2" not in str(raised.value)


def test_a_file_that_is_no_casebook_is_unreachable_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "casebook.db"
    path.write_bytes(b"a shopping list, quite long enough to be more than a header " * 100)
    before = path.read_bytes()
    with pytest.raises(CasebookUnreachable), open_casebook(f"sqlite:///{path}", SECRET).writing():
        pass
    assert path.read_bytes() == before


def test_a_casebook_that_another_process_locks_is_unreachable_and_then_well_again(
    impatient: SqlCasebook, url: str
) -> None:
    other = SqlCasebook(open_engine(url), SECRET)
    with other.writing() as work:
        a_conversation(work)
        with pytest.raises(CasebookUnreachable), impatient.writing():
            pass
        with impatient.reading() as reader:
            assert reader.inbox.pending() == []
    with impatient.writing() as work:
        assert a_conversation(work).id == 1
    other.engine.dispose()


def test_a_writer_that_takes_too_long_makes_the_next_one_say_so(impatient: SqlCasebook) -> None:
    inside, done = threading.Event(), threading.Event()

    def hold() -> None:
        with impatient.writing():
            inside.set()
            done.wait(5)

    holder = threading.Thread(target=hold)
    holder.start()
    inside.wait(5)
    with pytest.raises(CasebookUnreachable), impatient.writing():
        pass
    done.set()
    holder.join()
    with impatient.writing() as work:
        assert a_conversation(work)


def test_a_full_disk_is_unreachable_and_loses_nothing_that_was_accepted(url: str) -> None:
    casebook = open_casebook(url, SECRET)
    with casebook.writing() as work:
        conversation = a_conversation(work)
        work.inbox.accept(received("kept"), conversation.id, NOW)

    def overflow() -> None:
        with casebook.writing() as work:
            fill_disk(work.session.connection())
            work.inbox.accept(received("x" * 500_000, "big"), conversation.id, NOW)

    with pytest.raises(CasebookUnreachable):
        overflow()
    casebook.engine.dispose()
    with casebook.writing() as work:
        work.inbox.accept(received("after", "after"), conversation.id, NOW)
        assert [row.text for row in work.inbox.pending()] == ["kept", "after"]
    casebook.engine.dispose()


def fill_disk(connection: Connection) -> None:
    """SQLite is told that its file ends here; PostgreSQL is made to say what it says when its disk is full."""
    if connection.dialect.name == "sqlite":
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")
    else:
        connection.execute(text("DO $$ BEGIN RAISE EXCEPTION SQLSTATE '53100'; END $$"))


def test_a_server_that_drops_the_line_is_unreachable_once_and_then_well_again(postgres: Postgres) -> None:
    casebook = open_casebook(postgres.emptied(), SECRET)

    def lose_the_line() -> None:
        with casebook.writing() as work, casebook.engine.connect() as other:
            work.concerns.next_reference("HG", 2026)
            ours = work.session.scalar(text("SELECT pg_backend_pid()"))
            other.execute(text("SELECT pg_terminate_backend(:ours)"), {"ours": ours})
            work.inbox.pending()

    with pytest.raises(CasebookUnreachable):
        lose_the_line()
    with casebook.writing() as work:
        assert work.inbox.pending() == [] and a_conversation(work)
    casebook.engine.dispose()


def test_a_reader_can_never_write(casebook: SqlCasebook) -> None:
    with pytest.raises((CasebookUnreachable, DBAPIError)), casebook.reading() as work:
        a_conversation(work)
    with casebook.reading() as work:
        assert work.conversations.by_sender("x") is None
    with casebook.writing() as work:
        assert a_conversation(work).id


def test_a_reader_sees_one_moment_however_long_it_looks(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)
    with casebook.reading() as reader:
        assert reader.inbox.pending() == []
        with casebook.writing() as work:
            work.inbox.accept(received(), conversation.id, NOW)
        assert reader.inbox.pending() == []
    with casebook.reading() as reader:
        assert len(reader.inbox.pending()) == 1


def test_no_error_repeats_what_a_parent_wrote(casebook: SqlCasebook) -> None:
    with pytest.raises(DBAPIError) as raised, casebook.writing() as work:
        work.inbox.accept(received("my very private words"), 12345, NOW)
    assert "private" not in str(raised.value)
