"""`python -m bench.telegram_kill [ROUNDS]`: kill -9 between receipt and reply, and what became of every message."""

from __future__ import annotations

import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from tests.channels.telegram.killing import kill_between_receipt_and_reply
from tests.channels.telegram.parts import new_casebook

ROUNDS = 50


def main(rounds: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        casebook = new_casebook(Path(folder))
        ledger = kill_between_receipt_and_reply(f"sqlite:///{casebook}", rounds, seed=2026)
    print(json.dumps(asdict(ledger)))
    return int(bool(ledger.lost) or ledger.most_copies > 2)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS))
