"""The ledger check and the soak's verdict can fail: each notices what it is there to notice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from bench.ledger import Ledger, check
from bench.soak import Growth, Look
from bot.casebook import SqlCasebook, migrate, open_casebook
from bot.casebook.engine import as_writer
from bot.desk.values import Channel, FlagKind, Received, Sender, Utterance
from tests.faults.worker import SECRET

NOW = datetime(2026, 11, 29, 20, 0, tzinfo=UTC)
SENT: dict[str, str | None] = {"m1": "worry 1", "m2": "worry 2"}


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[tuple[str, SqlCasebook]]:
    """Two messages of one talk, kept and answered."""
    url = f"sqlite:///{tmp_path / 'casebook.db'}"
    migrate(url)
    casebook = open_casebook(url, SECRET)
    for own, words in SENT.items():
        with casebook.writing() as work:
            talk = work.conversations.find_or_start(Channel.WEB, "parent", NOW)
            row, _ = work.inbox.accept(Received(Channel.WEB, f"parent:{own}", "parent", words), talk.id, NOW)
            work.messages.say(talk.id, Sender.PARENT, [Utterance(words or "")], NOW, None)
            work.messages.say(talk.id, Sender.BOT, [Utterance("filed")], NOW, row.id)
            work.inbox.mark_done(row.id, NOW)
    yield url, casebook
    casebook.engine.dispose()


def test_a_sound_casebook_balances(kept: tuple[str, SqlCasebook]) -> None:
    ledger = check(kept[0], SECRET, SENT)
    assert ledger.ok and (ledger.accepted, ledger.inbox) == (2, 2), ledger


def test_a_message_that_is_not_there_was_lost(kept: tuple[str, SqlCasebook]) -> None:
    assert check(kept[0], SECRET, SENT | {"m3": "worry 3"}).lost == 1


def test_a_message_stored_otherwise_was_changed(kept: tuple[str, SqlCasebook]) -> None:
    assert check(kept[0], SECRET, SENT | {"m1": "worry 1 "}).changed == 1


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE inbox SET done_at = NULL WHERE id = 2", lambda ledger: ledger.unanswered),
        (
            "UPDATE messages SET text = CAST(' ' AS BLOB) WHERE sender = 'bot' AND id = 2",
            lambda ledger: ledger.empty_replies,
        ),
        ("UPDATE messages SET reply_to = 3 - reply_to WHERE sender = 'bot'", lambda ledger: ledger.out_of_order),
        (
            "INSERT INTO messages (conversation, sender, text, at) SELECT conversation, sender, text, at FROM messages WHERE id = 1",
            lambda ledger: ledger.twice,
        ),
    ],
)
def test_what_is_unanswered_silent_out_of_order_or_said_twice_is_noticed(
    kept: tuple[str, SqlCasebook], statement: str, found: Callable[[Ledger], int]
) -> None:
    with as_writer(kept[1].engine).begin() as connection:
        connection.execute(text(statement))
    ledger = check(kept[0], SECRET, SENT)
    assert found(ledger) == 1 and not ledger.ok, ledger


def test_a_flag_without_an_alert_is_noticed(kept: tuple[str, SqlCasebook]) -> None:
    with kept[1].writing() as work:
        work.flags.raise_flag(FlagKind.SAFEGUARDING, "words", NOW, key="1:safeguarding")
    assert check(kept[0], SECRET, SENT).flags_without_alert == 1


def looks(megabytes: Callable[[int], float], descriptors: Callable[[int], int] = lambda n: 30) -> list[Look]:
    return [Look(10.0 * n, megabytes(n), descriptors(n), 12, n) for n in range(180)]


def test_a_soak_that_leaks_fails_and_one_that_only_warms_up_does_not() -> None:
    assert Growth.of(looks(lambda n: 800 + min(n, 50))).ok
    assert not Growth.of(looks(lambda n: 800 + n / 3)).ok
    assert not Growth.of(looks(lambda n: 800, lambda n: 30 + n // 10)).ok
