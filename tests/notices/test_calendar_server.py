"""A real CalDAV server keeps our entries, finds them at their hour, and replaces them when they move."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import caldav
import httpx
import pytest

from bot.notices.entry import Entry
from bot.notices.ics import feed, single
from tests.desk.booking_house import hemingford
from tests.notices.mail_server import free_port
from tests.notices.makers import NOW, an_entry, words
from tests.notices.readers import by_vobject
from tests.notices.test_ics import STARTS


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder, port = tmp_path_factory.mktemp("radicale"), free_port()
    url = f"http://127.0.0.1:{port}/"
    with (folder / "log").open("w") as log:
        running = subprocess.Popen(_command(folder, port), stdout=log, stderr=log)
        try:
            _wait_for(url)
            yield url
        finally:
            running.terminate()
            running.wait(10)


def _command(folder: Path, port: int) -> list[str]:
    said = {"server-hosts": f"127.0.0.1:{port}", "auth-type": "none", "storage-filesystem-folder": str(folder / "kept")}
    return [sys.executable, "-m", "radicale", "--config", "", *(f"--{name}={value}" for name, value in said.items())]


def _wait_for(url: str) -> None:
    for _ in range(100):
        try:
            httpx.get(url)
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the calendar server did not start")


@pytest.fixture(scope="module")
def staff(server: str) -> caldav.Principal:
    return caldav.DAVClient(server, username="staff", password="any").principal()


@pytest.fixture
def calendar(staff: caldav.Principal, request: pytest.FixtureRequest) -> caldav.Calendar:
    return staff.make_calendar(cal_id=f"c{abs(hash(request.node.name))}")


def as_saved(entry: Entry) -> str:
    """What a calendar program stores: the entry, without the METHOD that only letters have."""
    return single(hemingford(), words(), entry, NOW).decode().replace("METHOD:PUBLISH\r\n", "")


def found(calendar: caldav.Calendar, starts: datetime, ends: datetime) -> list[str]:
    return sorted(
        event.vobject_instance.vevent.uid.value for event in calendar.search(start=starts, end=ends, event=True)
    )


@pytest.mark.parametrize("starts", STARTS)
def test_an_entry_is_found_in_its_own_minutes_and_in_no_others(calendar: caldav.Calendar, starts: datetime) -> None:
    entry = an_entry(starts)
    calendar.save_event(as_saved(entry))
    length = timedelta(minutes=20)
    assert found(calendar, starts, starts + length) == [entry.uid]
    assert found(calendar, starts - timedelta(hours=1), starts) == []
    assert found(calendar, starts + length, starts + timedelta(hours=1)) == []


def test_a_moved_entry_takes_the_place_of_the_first(calendar: caldav.Calendar) -> None:
    first = an_entry()
    later = an_entry(datetime(2026, 5, 21, 14, 45, tzinfo=UTC), sequence=1)
    for entry in (first, later):
        calendar.save_event(as_saved(entry))
    assert found(calendar, first.starts, first.ends) == []
    assert found(calendar, later.starts, later.ends) == [first.uid]
    assert len(calendar.events()) == 1


def test_a_feed_is_taken_in_whole(server: str) -> None:
    entries = [an_entry(start, uid=f"{number}@stepwise") for number, start in enumerate(STARTS)]
    content = feed(hemingford(), words(), "mrs_fox", entries, NOW)
    address = f"{server}staff/feed/"
    answer = httpx.put(address, content=content, headers={"Content-Type": "text/calendar"}, auth=("staff", "any"))
    assert answer.status_code == 201
    kept = by_vobject(content)
    calendar = caldav.DAVClient(server, username="staff", password="any").calendar(url=address)
    assert sorted(event.vobject_instance.vevent.uid.value for event in calendar.events()) == sorted(
        each.uid for each in kept
    )
