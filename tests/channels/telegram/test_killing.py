"""kill -9 between receipt and reply."""

from __future__ import annotations

from pathlib import Path

from tests.channels.telegram.killing import PARENTS, kill_between_receipt_and_reply

# `python -m bench.telegram_kill` kills fifty times.
ROUNDS = 8


def test_killed_between_receipt_and_reply_nothing_is_lost_and_nothing_is_said_three_times(
    tmp_path: Path, template: Path
) -> None:
    casebook = tmp_path / "casebook.db"
    casebook.write_bytes(template.read_bytes())
    ledger = kill_between_receipt_and_reply(f"sqlite:///{casebook}", ROUNDS, seed=1)
    assert ledger.messages == ROUNDS * PARENTS
    assert ledger.unanswered_at_the_kill + ledger.unsent_at_the_kill >= ROUNDS / 2
    assert ledger.lost == []
    assert ledger.most_copies <= 2
