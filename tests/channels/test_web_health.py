"""Alive, ready, counted: and nothing of a parent in any of it."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable

import httpx

from bot.desk.ports import CasebookUnreachable
from tests.channels.house import Page, WebHouse


def get(house: WebHouse, path: str) -> httpx.Response:
    return httpx.get(house.base + path, trust_env=False, timeout=20)


def test_ready_when_every_check_is_well(open_house: Callable[..., WebHouse]) -> None:
    answer = get(open_house(checks={"casebook": lambda: None, "model": lambda: None}), "/readyz")
    assert answer.status_code == 200 and answer.json() == {"ready": True, "checks": {"casebook": "ok", "model": "ok"}}


def test_not_ready_names_the_cause_and_no_more(open_house: Callable[..., WebHouse]) -> None:
    def breaks() -> str | None:
        raise RuntimeError("Canary, aged 7")

    answer = get(
        open_house(checks={"casebook": lambda: "cannot be written", "model": breaks, "disk": lambda: None}), "/readyz"
    )
    assert answer.status_code == 503
    assert answer.json() == {
        "ready": False,
        "checks": {"casebook": "cannot be written", "model": "RuntimeError", "disk": "ok"},
    }


def test_a_check_that_hangs_is_a_cause_too(open_house: Callable[..., WebHouse]) -> None:
    house = open_house(checks={"disk": lambda: time.sleep(6)})
    began = time.monotonic()
    assert get(house, "/readyz").json()["checks"] == {"disk": "no answer in time"} and time.monotonic() - began < 6
    assert get(house, "/healthz").json() == {"alive": True}


def test_turns_and_what_waits_are_counted_without_a_word_of_a_parent(open_house: Callable[..., WebHouse]) -> None:
    page = Page(open_house())
    page.begins()
    page.posts(str(uuid.uuid4()), text="Canary had no coat at playtime")
    page.posts(str(uuid.uuid4()), text="my husband hits my son at home")
    counted = get(page.house, "/metrics").text
    assert 'stepwise_turns_total{channel="web",outcome="answered"} 2.0' in counted
    assert 'stepwise_turn_seconds_count{channel="web"} 2.0' in counted
    for line in (
        "stepwise_inbox_waiting 0.0",
        "stepwise_alerts_waiting 1.0",
        "stepwise_outbox_pending 1.0",
        "stepwise_outbox_dead 0.0",
    ):
        assert line in counted
    assert "Canary" not in counted and page.token not in counted


def test_meters_outlive_the_casebook(open_house: Callable[..., WebHouse]) -> None:
    page = Page(open_house())
    page.begins()
    page.house.casebook.fails(CasebookUnreachable("gone"), after=1)
    page.posts(str(uuid.uuid4()), text="hello")
    counted = get(page.house, "/metrics").text
    assert "stepwise_casebook_reachable 0.0" in counted and 'outcome="unkept"} 1.0' in counted
