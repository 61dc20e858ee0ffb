"""`python -m bench.telegram_fuzz [UPDATES]`: random updates to the Telegram webhook; any status but 200 is a failure."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import tempfile
from pathlib import Path

from tests.channels.telegram.fuzzing import post_random_updates
from tests.channels.telegram.parts import a_home, new_casebook
from tests.telegram_server import TelegramServer

UPDATES = 10_000


class Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1


def main(updates: int) -> int:
    errors = Errors()
    logging.getLogger().addHandler(errors)
    with tempfile.TemporaryDirectory() as folder, TelegramServer() as server:
        template = Path(folder, "template")
        template.mkdir()
        home = a_home(server, Path(folder), new_casebook(template))
        outcome = asyncio.run(post_random_updates(home, updates, seed=20261008))
    result = {"updates": updates, "statuses": dict(outcome.statuses), "errors": errors.count}
    print(json.dumps(result | dict(outcome.counts) | {"thoughts": outcome.thoughts, "seconds": round(outcome.seconds)}))
    return int(set(outcome.statuses) != {200} or errors.count > 0)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else UPDATES))
