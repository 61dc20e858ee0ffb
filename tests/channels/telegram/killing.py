"""Parents write, and the process that should answer is killed at a random moment, again and again."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from bot.casebook import open_casebook
from bot.settings import ROOT
from tests.channels.telegram.parts import SECRET, WORDS
from tests.telegram_server import Parent, TelegramServer

PARENTS = 3
# From the moment that the first of them is seen to be kept: before it is thought about, while it is, or as it is sent.
LATEST_KILL = 0.3
SECONDS_TO_RECOVER = 120


@dataclass
class Ledger:
    rounds: int = 0
    messages: int = 0
    lost: list[str] = field(default_factory=list)
    most_copies: int = 0
    duplicates: int = 0
    unanswered_at_the_kill: int = 0
    unsent_at_the_kill: int = 0
    slowest_recovery: float = 0.0


class Watch:
    """Looks at the casebook from outside."""

    def __init__(self, casebook: str) -> None:
        self.casebook = open_casebook(casebook, SECRET)

    def left(self) -> tuple[int, int]:
        """How many messages are kept and not answered, and how many answers are not sent."""
        with self.casebook.reading() as work:
            return len(work.inbox.pending()), len(work.outbox.unsent())

    def at_rest(self) -> bool:
        return self.left() == (0, 0)


class Nursery:
    def __init__(self, casebook: str, server: TelegramServer) -> None:
        command = [sys.executable, "-m", "tests.channels.telegram.resident", casebook, server.url, server.token]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT)

    def child(self) -> int:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write("another\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def close(self) -> None:
        self._process.kill()
        self._process.wait()


@contextmanager
def living(nursery: Nursery) -> Iterator[int]:
    child = nursery.child()
    try:
        yield child
    finally:
        os.kill(child, signal.SIGKILL)


def kill_between_receipt_and_reply(casebook: str, rounds: int, seed: int) -> Ledger:
    ledger, dice = Ledger(), random.Random(seed)
    with TelegramServer(chat_gap=0.05, overall=250) as server:
        parents = [server.parent(f"Parent {number}") for number in range(PARENTS)]
        nursery, watch = Nursery(casebook, server), Watch(casebook)
        try:
            for number in range(rounds):
                _round(ledger, dice, nursery, server, parents, watch, number)
        finally:
            nursery.close()
            watch.casebook.engine.dispose()
        _count(ledger, parents, rounds)
    return ledger


def _round(
    ledger: Ledger,
    dice: random.Random,
    nursery: Nursery,
    server: TelegramServer,
    parents: list[Parent],
    watch: Watch,
    number: int,
) -> None:
    asked = len(server.calls("getUpdates"))
    with living(nursery):
        _until(lambda: len(server.calls("getUpdates")) > asked, "nobody asks for updates")
        for parent in parents:
            parent.says(f"line {number}")
        _until(lambda: not watch.at_rest(), "nothing is kept")
        time.sleep(dice.uniform(0, LATEST_KILL))
    pending, unsent = watch.left()
    ledger.unanswered_at_the_kill += pending
    ledger.unsent_at_the_kill += unsent
    began = time.monotonic()
    with living(nursery):
        _until(lambda: all(_answered(parent, number) for parent in parents), "an answer is missing")
        _until(watch.at_rest, "something is left over")
    ledger.slowest_recovery = max(ledger.slowest_recovery, time.monotonic() - began)
    ledger.rounds += 1


def _answered(parent: Parent, number: int) -> bool:
    return f"You said: line {number}" in {seen.text for seen in parent.sees()}


def _count(ledger: Ledger, parents: list[Parent], rounds: int) -> None:
    for parent in parents:
        copies = Counter(seen.text for seen in parent.sees())
        wanted = [WORDS["utter_telegram_welcome"], *(f"You said: line {number}" for number in range(rounds))]
        ledger.messages += rounds
        ledger.lost += [text for text in wanted if not copies[text]]
        ledger.most_copies = max(ledger.most_copies, *copies.values())
        ledger.duplicates += sum(count - 1 for count in copies.values())


def _until(what: Callable[[], object], why: str) -> None:
    end = time.monotonic() + SECONDS_TO_RECOVER
    while not what():
        assert time.monotonic() < end, why
        time.sleep(0.005)
