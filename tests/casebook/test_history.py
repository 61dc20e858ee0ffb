from datetime import datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.casebook import SqlCasebook
from bot.casebook.engine import as_writer
from bot.desk.ports import AlreadyRecorded
from tests.casebook.makers import Failed, a_concern, a_conversation, a_line, at_once, fail_after


def test_the_history_of_a_concern_is_told_in_order(casebook: SqlCasebook) -> None:
    lines = [a_line(event, concern=7, detail={"step": step}) for step, event in enumerate(("Opened", "Escalated"))]
    with casebook.writing() as work:
        kept = [work.history.append(line) for line in lines]
        work.history.append(a_line(concern=8))
    with casebook.reading() as work:
        assert work.history.of_concern(7) == kept
    assert [line.seq for line in kept] == [1, 2]


def test_a_line_is_found_by_its_key(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        line = work.history.append(a_line(key="inbox:1:open", detail={"flag": 3}))
    with casebook.reading() as work:
        assert work.history.by_key("inbox:1:open") == line
        assert work.history.by_key("inbox:2:open") is None


def test_what_was_recorded_before_is_not_done_again(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        work.history.append(a_line(key="inbox:1:open"))

    def do_again() -> None:
        with casebook.writing() as work:
            a_concern(work, a_conversation(work))
            work.history.append(a_line(key="inbox:1:open"))

    with pytest.raises(AlreadyRecorded):
        do_again()
    with casebook.reading() as work:
        assert work.concerns.by_reference("HG-26-0001") is None


def test_a_change_and_its_line_commit_together_or_not_at_all(casebook: SqlCasebook) -> None:
    with pytest.raises(Failed):
        fail_after(casebook, lambda work: work.history.append(a_line(concern=a_concern(work, a_conversation(work)).id)))
    with casebook.writing() as work:
        assert work.history.of_concern(1) == [] and work.concerns.by_reference("HG-26-0001") is None
        assert work.history.append(a_line()).seq == 1


def test_writers_at_once_make_one_chain(casebook: SqlCasebook) -> None:
    def write() -> int | None:
        with casebook.writing() as work:
            return work.history.append(a_line()).seq

    assert sorted(at_once([write] * 30)) == list(range(1, 31))  # type: ignore[type-var]


def test_a_line_without_a_time_zone_is_refused(casebook: SqlCasebook) -> None:
    with pytest.raises(ValueError, match="time zone"), casebook.writing() as work:
        work.history.append(a_line(at=datetime(2026, 10, 25, 1, 30)))  # noqa: DTZ001


FORBIDDEN = [
    "UPDATE history SET event = 'x' WHERE seq = 1",
    "DELETE FROM history WHERE seq = 1",
    "UPDATE history_details SET detail = '{}'",
    "DELETE FROM history_head",
]
ON_SQLITE = [
    "INSERT OR REPLACE INTO history SELECT seq, previous, 'x', at, actor, 1, key, detail_digest, hash FROM history",
    "INSERT OR REPLACE INTO history_details SELECT seq, salt, '{}' FROM history_details",
]
ON_POSTGRES = ["TRUNCATE history CASCADE", "TRUNCATE history_details", "TRUNCATE history_head"]


def test_the_database_itself_refuses_to_change_history(casebook: SqlCasebook, backend: str) -> None:
    with casebook.writing() as work:
        line = work.history.append(a_line(key="k", detail={"a": 1}, concern=1))
    for statement in FORBIDDEN + (ON_SQLITE if backend == "sqlite" else ON_POSTGRES):
        with pytest.raises(DBAPIError, match="append-only"), as_writer(casebook.engine).begin() as connection:
            connection.execute(text(statement))
    with casebook.reading() as work:
        assert work.history.of_concern(1) == [line]
