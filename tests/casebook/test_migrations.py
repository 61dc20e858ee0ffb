import stat
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from bot.casebook import SqlCasebook, migrate, open_casebook
from bot.casebook.engine import open_engine
from bot.casebook.migrate import downgrade, is_current
from bot.casebook.tables import Base
from tests.casebook.conftest import Postgres
from tests.casebook.makers import NOW, a_conversation, a_line, at_once, received


def test_migrations_and_tables_agree(casebook: SqlCasebook) -> None:
    with casebook.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_migrations_go_up_and_down_and_up_again(empty_url: str) -> None:
    for _ in range(2):
        migrate(empty_url)
        engine = open_engine(empty_url)
        assert is_current(engine)
        downgrade(empty_url)
        assert not is_current(engine)
        assert inspect(engine).get_table_names() == ["alembic_version"]
        engine.dispose()
    migrate(empty_url)
    casebook = open_casebook(empty_url, b"secret")
    with casebook.writing() as work:
        assert work.history.append(a_line()).seq == 1
    casebook.engine.dispose()


def test_every_step_down_and_up_keeps_what_the_other_tables_hold(empty_url: str) -> None:
    migrate(empty_url)
    casebook = open_casebook(empty_url, b"secret")
    with casebook.writing() as work:
        work.inbox.accept(received("kept"), a_conversation(work).id, NOW)
    for revision in ("0008", "0007", "0006", "0005", "0004", "0003", "0002", "0001"):
        downgrade(empty_url, revision)
    migrate(empty_url)
    with casebook.reading() as work:
        assert [row.text for row in work.inbox.pending()] == ["kept"]
    casebook.engine.dispose()


def test_opening_a_casebook_migrates_nothing(empty_url: str) -> None:
    engine = open_casebook(empty_url, b"secret").engine
    file = engine.url.database if engine.dialect.name == "sqlite" else None
    assert not file or not Path(file).exists()
    assert file or inspect(engine).get_table_names() == []
    engine.dispose()


def test_processes_that_start_at_once_migrate_one_after_the_other(empty_url: str) -> None:
    outcomes = at_once([lambda: migrate(empty_url)] * 4)
    assert outcomes == [None] * 4
    engine = open_engine(empty_url)
    assert is_current(engine)
    engine.dispose()


def test_a_sqlite_casebook_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "casebook.db"
    migrate(f"sqlite:///{path}")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_no_word_of_a_parent_gets_into_the_planners_statistics(postgres: Postgres) -> None:
    casebook = open_casebook(postgres.emptied(), b"secret")
    with casebook.writing() as work:
        conversation = a_conversation(work)
        for number in range(50):
            work.inbox.accept(received("CANARY", f"m-{number}"), conversation.id, NOW)
    with casebook.engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        connection.execute(text("ANALYZE inbox"))
        kept = connection.scalars(text("SELECT attname FROM pg_stats WHERE tablename = 'inbox'")).all()
    casebook.engine.dispose()
    assert "received_at" in kept and not set(kept) & {"text", "choice", "external_id"}
