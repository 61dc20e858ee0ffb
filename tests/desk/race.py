"""Many parents who want the same time at the same moment, in threads of one process or spread over several."""

from __future__ import annotations

import multiprocessing
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.pool import Pool
from typing import Any

from bot.casebook import SqlCasebook
from bot.casebook.engine import open_engine
from bot.desk.booking import Booked, confirm_time, hold_time
from bot.desk.holds import Hold
from bot.desk.intake import Draft
from bot.desk.office_times import cancel_by_office
from bot.desk.sought import Seeking
from bot.desk.values import Appointment, AppointmentState
from tests.desk.booking_house import House, a_house, at

SECRET = b"a secret of thirty-two characters"
WANTED, PERSON = at("2026-05-14T15:20"), "mrs_robertson"
ASKING = Seeking(Draft(words="can i see someone about my yr2", years=("Y2",)))
PATIENT = 60


@dataclass(frozen=True)
class Outcome:
    """One booker: the reference that was won, or the times that were offered instead."""

    reference: str | None
    alternatives: tuple[tuple[str, datetime], ...]
    seconds: float


@dataclass(frozen=True)
class Round:
    outcomes: tuple[Outcome, ...]
    booked: tuple[Appointment, ...]

    @property
    def winners(self) -> list[Outcome]:
        return [each for each in self.outcomes if each.reference]

    @property
    def losers(self) -> list[Outcome]:
        return [each for each in self.outcomes if not each.reference]

    def check(self) -> None:
        """Exactly one has it, and everybody else has three real times to choose from."""
        assert len(self.winners) == 1, f"{len(self.winners)} winners"
        assert [each.reference for each in self.booked] == [self.winners[0].reference]
        for loser in self.losers:
            assert len(set(loser.alternatives)) == 3
            assert (PERSON, WANTED) not in loser.alternatives


def book(house: House, sender: str) -> Outcome:
    began = time.perf_counter()
    held = hold_time(house.desk, sender, WANTED, PERSON, ASKING)
    done = confirm_time(house.desk, sender, None, ASKING) if isinstance(held, Hold) else held
    took = time.perf_counter() - began
    if isinstance(done, Booked):
        return Outcome(done.appointment.reference, (), took)
    assert done is not None
    return Outcome(None, tuple((each.person, each.starts) for each in done.times), took)


def in_threads(house: House, senders: list[str]) -> Iterator[Round]:
    """Round after round; after each the winner's meeting is called off, and the time is free again."""
    gate = threading.Barrier(len(senders))
    with ThreadPoolExecutor(len(senders)) as pool:
        while True:
            outcomes = pool.map(lambda sender: _at_the_gate(gate, house, sender), senders)
            yield _settled(house, tuple(outcomes))


def _at_the_gate(gate: threading.Barrier, house: House, sender: str) -> Outcome:
    gate.wait(PATIENT)
    return book(house, sender)


def _settled(house: House, outcomes: tuple[Outcome, ...]) -> Round:
    with house.desk.casebook.reading() as work:
        there = work.appointments.of_person(PERSON, WANTED, at("2026-05-14T15:40"))
    booked = tuple(each for each in there if each.state is AppointmentState.CONFIRMED)
    for each in booked:
        cancel_by_office(house.desk, each.reference, "office", "the next round")
    return Round(outcomes, booked)


_mine: dict[str, Any] = {}


def _begin(url: str, gate: Any, threads: int) -> None:
    _mine["house"], _mine["gate"] = a_house(open_patiently(url)), gate
    _mine["pool"] = ThreadPoolExecutor(threads)


def _together(senders: list[str]) -> list[Outcome]:
    _mine["gate"].wait(PATIENT)
    return list(_mine["pool"].map(lambda sender: book(_mine["house"], sender), senders))


@contextmanager
def processes(url: str, number: int, bookers: int) -> Iterator[Pool]:
    context = multiprocessing.get_context("spawn")
    gate = context.Barrier(number)
    with context.Pool(number, _begin, (url, gate, bookers // number)) as pool:
        yield pool


def in_processes(pool: Pool, number: int, house: House, senders: list[str]) -> Round:
    parts = [senders[each::number] for each in range(number)]
    outcomes = pool.map(_together, parts, chunksize=1)
    return _settled(house, tuple(each for part in outcomes for each in part))


def open_patiently(url: str) -> SqlCasebook:
    """The last of two hundred in one queue waits longer than a parent's message ever does."""
    return SqlCasebook(open_engine(url, PATIENT), SECRET, PATIENT)


def parents(house: House, number: int) -> list[str]:
    return [house.parent(f"parent-{each}") for each in range(number)]
