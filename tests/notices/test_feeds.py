"""The feed of a member of staff, over HTTP."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.channels.feeds import feed_routes
from bot.desk.office_times import book_for_parent, cancel_by_office, move_by_office
from bot.desk.staff_feed import new_feed, revoke_feed
from bot.notices.files import staff_feed
from tests.desk.booking_house import House, at
from tests.notices.makers import words
from tests.notices.readers import READERS


@pytest.fixture
def client(house: House) -> TestClient:
    return TestClient(Starlette(routes=[*feed_routes(lambda token: staff_feed(house.desk, words(), token))]))


def test_the_feed_holds_the_meetings_that_stand_as_they_stand(house: House, client: TestClient) -> None:
    stays = book_for_parent(house.desk, "mrs_fox", at("2026-05-14T15:30"), "office")
    goes = book_for_parent(house.desk, "mrs_fox", at("2026-05-14T15:55"), "office")
    book_for_parent(house.desk, "mr_clarke", at("2026-05-14T15:20"), "office")
    cancel_by_office(house.desk, goes.reference, "office", "a trip")
    moved = move_by_office(house.desk, stays.reference, at("2026-05-18T08:30"), "office")
    answer = client.get(f"/feeds/{new_feed(house.desk, 'mrs_fox', 'office')}.ics")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/calendar")
    assert answer.headers["cache-control"] == "private, no-store"
    for reader in READERS:
        [seen] = reader(answer.content)
        assert (seen.uid, seen.starts, seen.sequence) == (stays.uid, moved.starts, 1)


def test_an_address_that_was_taken_back_or_guessed_shows_nothing(house: House, client: TestClient) -> None:
    token = new_feed(house.desk, "mrs_fox", "office")
    revoke_feed(house.desk, "mrs_fox", "office")
    for guess in (token, "x", "x" * 5_000, "%F0%9F%98%80", "..%2f..%2fetc"):
        answer = client.get(f"/feeds/{guess}.ics")
        assert answer.status_code == 404
        assert "VCALENDAR" not in answer.text


def test_a_feed_can_only_be_read(house: House, client: TestClient) -> None:
    token = new_feed(house.desk, "mrs_fox", "office")
    assert client.post(f"/feeds/{token}.ics").status_code == 405
