import gzip
import stat
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import MetaData, select

from bot.casebook import SqlCasebook, migrate, open_casebook
from bot.casebook.backup import BadBackup, backup, restore
from bot.casebook.migrate import downgrade, is_current
from bot.casebook.retention import RetentionRules, purge
from bot.casebook.verify import verify
from bot.desk.values import AppointmentState, Channel, FlagKind, Sender, Staff, Utterance
from tests.casebook.conftest import SECRET, Postgres
from tests.casebook.makers import NOW, a_concern, a_conversation, a_line, an_appointment, an_inbox_row

Everything = dict[str, list[tuple[object, ...]]]


def fill(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        web, telegram = a_conversation(work), a_conversation(work, "9\0", Channel.TELEGRAM)
        # The first parent joins the second: a row that points at a later one.
        work.conversations.new_join_code(telegram.id, "code", NOW)
        work.conversations.new_join_code(web.id, "open code", NOW)
        work.conversations.join(web.id, "code", NOW.replace(hour=1))
        row = an_inbox_row(work, web.id, "he\0llo \ud800")
        work.messages.say(web.id, Sender.BOT, [Utterance("é")], NOW, row.id)
        work.memory.save(web.sender, bytes(range(256)), NOW)
        concern = a_concern(work, web, about=("head",), due_on=NOW.date())
        work.flags.raise_flag(FlagKind.THREAT, "words", NOW, key="k", concern=concern.id)
        work.appointments.add(an_appointment(concern=concern.id, state=AppointmentState.HELD, held_until=NOW))
        work.staff.add(Staff(0, "Mrs Fox", "head@school.example", "head", "mrs_fox", "hash"))
        work.outbox.add("email", "office", {"a": ["b", 1, None]}, NOW, key="k", conversation=web.id)
        for step in range(5):
            work.history.append(a_line(concern=concern.id, detail={"step": step}, key=str(step)))


def everything(casebook: SqlCasebook) -> Everything:
    metadata = MetaData()
    with casebook.engine.connect() as connection:
        metadata.reflect(connection)
        return {
            table.name: sorted((tuple(map(plain, row)) for row in connection.execute(select(table))), key=repr)
            for table in metadata.sorted_tables
        }


def plain(value: object) -> object:
    """The two databases give the same moment with and without its zone."""
    return str(value)[:19] if hasattr(value, "isoformat") else value


@pytest.fixture(params=["sqlite", "postgresql"])
def other_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where it is restored to: the other kind of database too."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'restored' / 'casebook.db'}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    url = server.fresh()
    yield url
    server.drop(url)


def test_a_restored_casebook_holds_everything_and_its_history_verifies(
    casebook: SqlCasebook, url: str, other_url: str, tmp_path: Path
) -> None:
    fill(casebook)
    backup(url, tmp_path / "backup")
    restore(tmp_path / "backup", other_url)
    restored = open_casebook(other_url, SECRET)
    assert everything(restored) == everything(casebook)
    assert verify(restored).ok and verify(restored).lines == 5
    assert is_current(restored.engine)
    with restored.writing() as work:
        assert work.history.append(a_line()).seq == 6
        assert a_concern(work, a_conversation(work)).reference == "HG-26-0002"
    restored.engine.dispose()


def test_a_restored_casebook_gives_no_number_again(
    casebook: SqlCasebook, url: str, tmp_path: Path, other_url: str
) -> None:
    with casebook.writing() as work:
        concern = a_concern(work, a_conversation(work))
        work.concerns.save(replace(concern, status="resolved", closed_at=NOW, version=2))
    purge(casebook, NOW.replace(year=2040), RetentionRules())
    backup(url, tmp_path / "backup")
    restore(tmp_path / "backup", other_url)
    restored = open_casebook(other_url, SECRET)
    with restored.writing() as work:
        assert a_concern(work, a_conversation(work)).id > concern.id
    restored.engine.dispose()


def test_a_backup_taken_while_parents_write_is_one_moment(casebook: SqlCasebook, url: str, tmp_path: Path) -> None:
    fill(casebook)
    stop = threading.Event()

    def keep_writing() -> None:
        while not stop.is_set():
            with casebook.writing() as work:
                concern = a_concern(work, a_conversation(work))
                work.history.append(a_line(concern=concern.id, detail={"step": 1}))

    writer = threading.Thread(target=keep_writing)
    writer.start()
    try:
        for number in range(3):
            backup(url, tmp_path / f"backup-{number}")
    finally:
        stop.set()
        writer.join()
    place = f"sqlite:///{tmp_path / 'restored.db'}"
    restore(tmp_path / "backup-2", place)
    restored = open_casebook(place, SECRET)
    assert verify(restored).ok
    for concern in list(restored.export())[1:]:
        assert concern["history"]
    restored.engine.dispose()


def test_a_backup_is_for_its_owner_alone_and_one_file(casebook: SqlCasebook, url: str, tmp_path: Path) -> None:
    place = tmp_path / "backups"
    place.mkdir()
    for _ in range(2):
        backup(url, place / "casebook.backup")
    [file] = place.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_casebook_in_use_is_never_written_over(casebook: SqlCasebook, url: str, tmp_path: Path) -> None:
    fill(casebook)
    backup(url, tmp_path / "backup")
    before = everything(casebook)
    with pytest.raises(BadBackup, match="in use"):
        restore(tmp_path / "backup", url)
    assert everything(casebook) == before


def test_a_damaged_backup_is_refused(
    casebook: SqlCasebook, url: str, backend: str, tmp_path: Path, other_url: str
) -> None:
    fill(casebook)
    backup(url, tmp_path / "backup")
    for content in damages((tmp_path / "backup").read_bytes(), backend):
        (tmp_path / "damaged").write_bytes(content)
        with pytest.raises(BadBackup):
            restore(tmp_path / "damaged", other_url)
    with pytest.raises(BadBackup, match="no backup"):
        restore(tmp_path / "nowhere", other_url)


def damages(whole: bytes, backend: str) -> list[bytes]:
    cut = [whole[: len(whole) // 2], b"not a backup at all"]
    if backend == "sqlite":
        return cut
    lines = gzip.decompress(whole).splitlines(keepends=True)
    return [*cut, gzip.compress(b"".join(lines[:-1])), gzip.compress(b"".join(lines[:-3] + lines[-1:]))]


def test_a_backup_of_an_older_version_is_brought_up_to_this_one(
    casebook: SqlCasebook, empty_url: str, tmp_path: Path
) -> None:
    place = f"sqlite:///{tmp_path / 'old.db'}"
    migrate(place)
    downgrade(place, "0004")
    backup(place, tmp_path / "backup")
    restore(tmp_path / "backup", empty_url)
    restored = open_casebook(empty_url, SECRET)
    assert is_current(restored.engine)
    restored.engine.dispose()
