"""kill -9 at random instants under load: nothing accepted is lost, nothing is done twice, the history verifies."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from typing import Any

from bot.casebook import migrate, open_casebook
from bot.casebook.verify import verify
from tests.faults.worker import SECRET
from tests.house.responses import ROOT

KILLS = int(os.environ.get("STEPWISE_KILLS", "30"))
CONVERSATIONS = 6
AT_ONCE = 12


class Worker:
    """The process, and what it has said so far."""

    def __init__(self, url: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.worker", url],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        self.said: list[dict[str, Any]] = []
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said.append(json.loads(line))

    def tell(self, message: dict[str, str]) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(message) + "\n")

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def finish(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        assert self.process.wait(timeout=60) == 0


def test_kill_at_random_instants_loses_nothing_and_does_nothing_twice(empty_url: str) -> None:
    migrate(empty_url)
    chance = random.Random(20261121)
    sent: dict[str, dict[str, str]] = {}
    answered: set[str] = set()
    for number in range(KILLS):
        worker = Worker(empty_url)
        _load(worker, sent, answered, number)
        time.sleep(chance.uniform(0.45, 1.1))
        worker.kill()
        time.sleep(0.02)
        answered |= {each["answered"] for each in worker.said if "answered" in each}
    last = Worker(empty_url)
    for message in (each for key, each in sent.items() if key not in answered):
        last.tell(message)
    last.finish()
    answered |= {each["answered"] for each in last.said if "answered" in each}
    assert answered == set(sent)
    _check_ledger(empty_url, sent)


def _load(worker: Worker, sent: dict[str, dict[str, str]], answered: set[str], number: int) -> None:
    """What a parent saw no answer to is sent again with the same id, as the widget does; and something new."""
    again = [message for key, message in sent.items() if key not in answered]
    fresh = [
        {"id": f"{number}-{i}", "conversation": f"parent-{i % CONVERSATIONS}", "text": f"worry {number}-{i}"}
        for i in range(AT_ONCE)
    ]
    sent.update({message["id"]: message for message in fresh})
    for message in [*again, *fresh]:
        try:
            worker.tell(message)
        except BrokenPipeError:
            return


def _check_ledger(database: str, sent: dict[str, dict[str, str]]) -> None:
    casebook = open_casebook(database, SECRET)
    words = Counter(str(concern["words"]) for concern in casebook.export())
    assert words == Counter(message["text"] for message in sent.values())
    with casebook.reading() as work:
        assert list(work.inbox.pending()) == []
    found = verify(casebook)
    assert found.ok, found.problems
    casebook.engine.dispose()
