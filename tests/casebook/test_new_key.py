"""Another key vouches for the same history, and never for one that was touched."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from bot.casebook import SqlCasebook
from bot.casebook.engine import as_writer
from bot.casebook.new_key import NotAsWritten, change_key
from bot.casebook.verify import verify
from tests.casebook.makers import NOW, a_line
from tests.casebook.test_verify import drop_triggers

NEW = b"another secret, of at least thirty-two characters"


@pytest.fixture
def written(own_casebook: SqlCasebook) -> SqlCasebook:
    with own_casebook.writing() as work:
        for number in range(5):
            work.history.append(a_line(key=f"key:{number}", detail={"step": number}))
    return own_casebook


def test_the_new_key_verifies_and_the_old_one_no_longer_does(written: SqlCasebook) -> None:
    assert change_key(written, NEW, NOW) == 6
    assert not verify(written).ok
    opened_anew = SqlCasebook(written.engine, NEW)
    assert verify(opened_anew).ok
    with opened_anew.writing() as work:
        work.history.append(a_line(key="later"))
    assert verify(opened_anew).ok and verify(opened_anew).lines == 7


def test_a_history_that_was_touched_gets_no_new_seal(written: SqlCasebook) -> None:
    drop_triggers(written)
    with as_writer(written.engine).begin() as connection:
        connection.execute(text("UPDATE history SET actor = 'nobody' WHERE seq = 3"))
    with pytest.raises(NotAsWritten):
        change_key(written, NEW, NOW)
    assert not verify(SqlCasebook(written.engine, NEW)).ok
