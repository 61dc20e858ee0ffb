import random
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from bot.casebook import SqlCasebook
from bot.casebook.chain import Link, link_hash
from bot.casebook.engine import as_writer
from bot.casebook.verify import Verification, verify, verify_within
from tests.casebook.conftest import SECRET
from tests.casebook.makers import a_concern, a_conversation, a_line

LINES = 40
COLUMNS = ("previous", "event", "at", "actor", "concern", "key", "detail_digest", "hash")
Row = dict[str, Any]


@pytest.fixture
def written(own_casebook: SqlCasebook) -> SqlCasebook:
    """A history with its triggers taken off, as by somebody who owns the database."""
    with own_casebook.writing() as work:
        for number in range(1, LINES + 1):
            key = f"inbox:{number}" if number % 3 else None
            detail = {"step": number, "contact": "head"} if number % 2 else {}
            work.history.append(a_line(concern=number % 5 or None, key=key, detail=detail))
    drop_triggers(own_casebook)
    return own_casebook


def drop_triggers(casebook: SqlCasebook) -> None:
    with as_writer(casebook.engine).begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("DROP FUNCTION refuse_change_of_history() CASCADE"))
            return
        for name in connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
            connection.execute(text(f"DROP TRIGGER {name}"))


def lines(connection: Connection) -> list[Row]:
    return [dict(row) for row in connection.execute(text("SELECT * FROM history ORDER BY seq")).mappings()]


def put_line(connection: Connection, row: Row) -> None:
    values = ", ".join(f":{column}" for column in COLUMNS)
    connection.execute(text(f"INSERT INTO history (seq, {', '.join(COLUMNS)}) VALUES (:seq, {values})"), row)


def change(connection: Connection, seq: int, column: str, value: object) -> None:
    connection.execute(text(f"UPDATE history SET {column} = :value WHERE seq = :seq"), {"value": value, "seq": seq})


def rehashed(row: Row) -> Row:
    return row | {"hash": link_hash(Link(row["seq"], *(row[column] for column in COLUMNS[:-1])))}


def rewrite_from(connection: Connection, rows: list[Row]) -> None:
    """What somebody does who knows how the chain is made, but not the secret."""
    connection.execute(text("DELETE FROM history_details"))
    connection.execute(text("DELETE FROM history"))
    previous = "0" * 64
    for seq, row in enumerate(rows, 1):
        made = rehashed(row | {"seq": seq, "previous": previous, "detail_digest": None})
        put_line(connection, made)
        previous = made["hash"]
    move_head(connection, len(rows), previous)


def move_head(connection: Connection, count: int, last: str) -> None:
    connection.execute(text("UPDATE history_head SET count = :count, hash = :hash"), {"count": count, "hash": last})


def other(value: object, chance: random.Random) -> object:
    if value is None or isinstance(value, int):
        return (value or 0) + chance.randint(1, 9)
    word = str(value) or "x"
    place = chance.randrange(len(word))
    return word[:place] + chr((ord(word[place]) - 32 + chance.randint(1, 90)) % 95 + 32) + word[place + 1 :]


def edit(connection: Connection, chance: random.Random) -> None:
    row = chance.choice(lines(connection))
    column = chance.choice(COLUMNS)
    value = f"other {row[column]}" if column == "key" else other(row[column], chance)
    change(connection, row["seq"], column, value)


def edit_and_hash_again(connection: Connection, chance: random.Random) -> None:
    row = chance.choice(lines(connection))
    made = rehashed(row | {"actor": "nobody"})
    change(connection, row["seq"], "actor", made["actor"])
    change(connection, row["seq"], "hash", made["hash"])


def edit_and_rewrite_all(connection: Connection, chance: random.Random) -> None:
    rows = lines(connection)
    chance.choice(rows)["event"] = "NothingHappened"
    rewrite_from(connection, rows)


def delete(connection: Connection, chance: random.Random) -> None:
    take_away(connection, chance.randint(1, LINES))


def delete_at_the_end(connection: Connection, chance: random.Random) -> None:
    kept = LINES - chance.randint(1, 5)
    for seq in range(LINES, kept, -1):
        take_away(connection, seq)
    move_head(connection, kept, lines(connection)[-1]["hash"])


def delete_everything(connection: Connection, chance: random.Random) -> None:
    for table in ("history_details", "history", "history_head"):
        connection.execute(text(f"DELETE FROM {table}"))


def delete_and_close_up(connection: Connection, chance: random.Random) -> None:
    rows = lines(connection)
    rows.pop(chance.randrange(LINES))
    rewrite_from(connection, rows)


def take_away(connection: Connection, seq: int) -> None:
    connection.execute(text("DELETE FROM history_details WHERE seq = :seq"), {"seq": seq})
    connection.execute(text("DELETE FROM history WHERE seq = :seq"), {"seq": seq})


def swap(connection: Connection, chance: random.Random) -> None:
    one, two = chance.sample(lines(connection), 2)
    for row in (one, two):
        change(connection, row["seq"], "key", None)
    for row, seq in ((one, two["seq"]), (two, one["seq"])):
        for column in COLUMNS:
            change(connection, seq, column, row[column])


def insert(connection: Connection, chance: random.Random) -> None:
    rows = lines(connection)
    row = {**rows[-1], "seq": LINES + 1, "previous": rows[-1]["hash"], "key": None, "detail_digest": None}
    put_line(connection, rehashed(row))
    if chance.random() < 0.5:
        move_head(connection, LINES + 1, rehashed(row)["hash"])


def insert_before_all(connection: Connection, chance: random.Random) -> None:
    row = lines(connection)[0] | {"seq": chance.randint(-5, 0), "key": None, "detail_digest": None}
    put_line(connection, rehashed(row))


def touch_a_detail(connection: Connection, chance: random.Random) -> None:
    seq = {"seq": chance.randrange(1, LINES + 1, 2)}
    connection.execute(
        text(
            chance.choice(
                (
                    "UPDATE history_details SET detail = '{}' WHERE seq = :seq",
                    "UPDATE history_details SET salt = 'x' WHERE seq = :seq",
                    "DELETE FROM history_details WHERE seq = :seq",
                    "INSERT INTO history_details (seq, salt, detail) VALUES (:seq + 1, 's', '[1]')",
                )
            )
        ),
        seq,
    )


def touch_the_head(connection: Connection, chance: random.Random) -> None:
    column, value = chance.choice((("count", 3), ("hash", "0" * 64), ("seal", "0" * 64), ("seal", "é")))
    connection.execute(text(f"UPDATE history_head SET {column} = :value"), {"value": value})


TAMPERINGS: list[Callable[[Connection, random.Random], None]] = [
    edit,
    edit,
    edit_and_hash_again,
    edit_and_rewrite_all,
    delete,
    delete_at_the_end,
    delete_and_close_up,
    swap,
    insert,
    insert_before_all,
    touch_a_detail,
    touch_the_head,
]


def test_two_hundred_random_tamperings_are_all_found(written: SqlCasebook) -> None:
    chance = random.Random(1912)
    missed = []
    assert verify(written) == Verification(True, LINES, [])
    for number in range(200):
        tamper = TAMPERINGS[number % len(TAMPERINGS)]
        if after(written, lambda connection, tamper=tamper: tamper(connection, chance)).ok:  # type: ignore[misc]
            missed.append(tamper.__name__)
    assert missed == []
    assert verify(written).ok


def after(casebook: SqlCasebook, tamper: Callable[[Connection], None]) -> Verification:
    """What verifying says of it; nothing of it stays."""
    with as_writer(casebook.engine).connect() as connection:
        tamper(connection)
        with Session(connection, join_transaction_mode="rollback_only") as session:
            return verify_within(session, SECRET)


def test_a_problem_names_its_line(written: SqlCasebook) -> None:
    found = after(written, lambda connection: change(connection, 7, "actor", "nobody"))
    assert found.problems == ["line 7 was changed"]
    found = after(written, lambda connection: take_away(connection, 7))
    assert found.problems == ["lines 7 to 7 are missing"]


def test_an_empty_casebook_verifies(casebook: SqlCasebook) -> None:
    assert verify(casebook) == Verification(True, 0, [])


def test_concerns_without_any_history_do_not_verify(written: SqlCasebook) -> None:
    with written.writing() as work:
        a_concern(work, a_conversation(work))
    found = after(written, lambda connection: delete_everything(connection, random.Random(1)))
    assert found.problems == ["the record of the history's end is missing"]


def test_another_secret_does_not_verify(written: SqlCasebook) -> None:
    found = verify(SqlCasebook(written.engine, b"another secret"))
    assert not found.ok and "SECRET_KEY" in found.problems[0]


def test_writing_on_never_covers_up_what_was_done_to_the_end(written: SqlCasebook) -> None:
    with as_writer(written.engine).begin() as connection:
        delete_at_the_end(connection, random.Random(3))
    with written.writing() as work:
        line = work.history.append(a_line(key="after"))
    found = verify(written)
    assert line.seq == found.lines
    assert any("tampered with" in problem for problem in found.problems)


def test_bytes_that_are_no_text_are_found_and_break_nothing(written: SqlCasebook, backend: str) -> None:
    if backend == "sqlite":
        spoil = "UPDATE history SET actor = CAST(x'ff00fe' AS TEXT) WHERE seq = 9"
    else:
        spoil = "UPDATE history SET actor = repeat('x', 100000) WHERE seq = 9"
    assert not after(written, lambda connection: connection.execute(text(spoil))).ok  # type: ignore[arg-type]


def test_a_history_longer_than_one_reading_verifies(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        for _ in range(1100):
            work.history.append(a_line(detail={"step": 1}))
    assert verify(casebook) == Verification(True, 1100, [])
