"""A house whose clock somebody sets while parents talk."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bench.ledger import check
from bot.casebook import migrate, open_casebook
from bot.desk.desk import Desk
from bot.desk.journey import Journey
from bot.desk.queue import InProcessQueue
from bot.desk.values import Channel, Received
from bot.school.loader import load_school
from bot.settings import ROOT
from tests.faults.worker import SECRET, WORDS, FilingMind

# The night on which 1.30 happens twice, and the one on which it does not happen.
AUTUMN, SPRING = datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2027, 3, 28, 0, 30, tzinfo=UTC)
STEPS = (
    timedelta(hours=-1), timedelta(days=1), timedelta(seconds=-1), timedelta(days=-30), timedelta(days=400), timedelta(minutes=60),
)  # fmt: skip


class Clock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


async def steps() -> dict[str, Any]:
    accepted: dict[str, str | None] = {}
    silent = 0
    with tempfile.TemporaryDirectory() as kept:
        url = f"sqlite:///{Path(kept) / 'casebook.db'}"
        migrate(url)
        clock = Clock(AUTUMN)
        school = load_school(ROOT / "data" / "schools" / "hemingford_grey.yml")
        desk = Desk(open_casebook(url, SECRET), school, clock)
        road = Journey(desk, FilingMind(desk), InProcessQueue(), WORDS)
        for number, step in enumerate((*STEPS, SPRING - AUTUMN, *STEPS)):
            for parent in range(3):
                own = f"m{number}-{parent}"
                accepted[own] = f"worry {own}"
                answer = await road.receive(Received(Channel.WEB, own, f"parent-{parent}", text=accepted[own]))
                silent += not any("filed" in message.text for message in answer.messages)
            clock.now += step
        desk.casebook.engine.dispose()
        ledger = check(url, SECRET, accepted)
    return {"messages": len(accepted), "silent": silent, "ok": ledger.ok and not silent, "ledger": vars(ledger)}
