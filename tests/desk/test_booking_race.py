"""Two hundred parents, one time. bench/booking.py runs all fifty rounds; here are enough to catch a mistake."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice, pairwise
from pathlib import Path

import pytest

from bot.casebook import SqlCasebook, migrate
from bot.desk.booking import Booked, confirm_time, hold_time
from bot.desk.holds import Hold
from bot.desk.meetings import cancel_appointment
from bot.desk.offers import offer_times
from bot.desk.values import AppointmentState
from tests.casebook.conftest import Postgres, postgres
from tests.desk.booking_house import House, a_house, at
from tests.desk.race import (
    ASKING,
    PERSON,
    WANTED,
    book,
    in_processes,
    in_threads,
    open_patiently,
    parents,
    processes,
)

__all__ = ["postgres"]
BOOKERS = 200


@pytest.fixture(params=["sqlite", "postgresql"])
def crowded(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'casebook.db'}"
        migrate(url)
    else:
        server: Postgres = request.getfixturevalue("postgres")
        url = server.emptied()
    opened = open_patiently(url)
    yield a_house(opened)
    opened.engine.dispose()


def url_of(house: House) -> str:
    casebook = house.desk.casebook
    assert isinstance(casebook, SqlCasebook)
    casebook.engine.dispose()
    return casebook.engine.url.render_as_string(hide_password=False)


def test_of_two_hundred_threads_exactly_one_gets_the_time(crowded: House) -> None:
    senders = parents(crowded, BOOKERS)
    for each in islice(in_threads(crowded, senders), 3):
        each.check()


def test_of_four_processes_with_two_hundred_bookers_exactly_one_gets_the_time(crowded: House) -> None:
    senders = parents(crowded, BOOKERS)
    with processes(url_of(crowded), 4, BOOKERS) as pool:
        for _ in range(2):
            in_processes(pool, 4, crowded, senders).check()


def test_twenty_presses_at_once_are_one_booking_with_one_reference(crowded: House) -> None:
    sender = crowded.parent()
    assert isinstance(hold_time(crowded.desk, sender, WANTED, PERSON, ASKING), Hold)
    with ThreadPoolExecutor(20) as pool:
        done = list(pool.map(lambda _: confirm_time(crowded.desk, sender, None, ASKING), range(20)))
    assert len({each.appointment.reference for each in done if isinstance(each, Booked)}) == 1
    assert len([each for each in done if isinstance(each, Booked)]) == 20
    assert [len(concern["appointments"]) for concern in crowded.desk.casebook.export()] == [1]  # type: ignore[arg-type]


def test_many_bookers_for_many_times_never_overlap(crowded: House) -> None:
    """Everybody takes whatever is offered first until they have something."""

    def insist(sender: str) -> str:
        for _ in range(60):
            free = offer_times(crowded.desk, sender, None, ASKING).times
            if not free:
                return "full"
            held = hold_time(crowded.desk, sender, free[0].starts, free[0].person, ASKING)
            if isinstance(held, Hold) and isinstance(confirm_time(crowded.desk, sender, None, ASKING), Booked):
                return "booked"
        return "never"

    with ThreadPoolExecutor(8) as pool:
        ends = Counter(pool.map(insist, parents(crowded, 24)))
    with crowded.desk.casebook.reading() as work:
        there = work.appointments.of_person(PERSON, at("2026-05-13T00:00"), at("2026-07-01T00:00"))
    booked = sorted((each for each in there if each.state is AppointmentState.CONFIRMED), key=lambda each: each.starts)
    assert ends == {"booked": 18, "full": 6}
    assert len(booked) == 18
    assert all(earlier.ends <= later.starts for earlier, later in pairwise(booked))


def test_a_time_that_is_called_off_while_others_press_goes_to_one_of_them(crowded: House) -> None:
    first, *others = parents(crowded, 20)
    won = book(crowded, first)
    assert won.reference
    with ThreadPoolExecutor(20) as pool:
        cancelling = pool.submit(cancel_appointment, crowded.desk, first, won.reference)
        tries = list(pool.map(lambda sender: book(crowded, sender), others))
    assert cancelling.result() is not None
    winners = [each for each in tries if each.reference]
    with crowded.desk.casebook.reading() as work:
        there = work.appointments.of_person(PERSON, WANTED, at("2026-05-14T15:40"))
    assert [each.reference for each in there if each.state is AppointmentState.CONFIRMED] == [
        each.reference for each in winners
    ]
    assert len(winners) <= 1
