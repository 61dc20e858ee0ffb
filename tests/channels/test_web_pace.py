"""Too fast is slowed first and refused aloud; a message about danger is neither."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from bot.channels.web_limits import Limits, Pace, Rate
from tests.channels.house import Page, WebHouse


class Ticks:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_of_five_is_free_and_then_one_a_second() -> None:
    ticks = Ticks()
    pace = Pace((Rate(1, 5),), 4, ticks)
    assert [pace.wait("talk") for _ in range(5)] == [(0.0, True)] * 5
    assert [pace.wait("talk") for _ in range(4)] == [(1.0, True), (2.0, True), (3.0, True), (4.0, True)]
    assert pace.wait("talk") == (5.0, False)
    ticks.now = 1.0
    assert pace.wait("talk") == (4.0, True)


def test_one_fast_talk_does_not_slow_another() -> None:
    pace = Pace((Rate(1, 1),), 4, Ticks())
    pace.wait("fast"), pace.wait("fast")
    assert pace.wait("calm") == (0.0, True)


def test_twenty_a_minute_is_the_most_in_the_long_run() -> None:
    ticks = Ticks()
    pace = Pace(Limits().messages, 4, ticks)
    taken = 0
    for ticks.now in range(600):
        taken += pace.wait("talk")[1]
    assert 200 <= taken <= 225


def test_those_who_are_forgotten_begin_afresh_and_memory_is_bounded() -> None:
    pace = Pace((Rate(1, 1),), 0, Ticks())
    for number in range(30_000):
        pace.wait(number)
    assert pace.wait(29_999) == (1.0, False) and pace.wait(0) == (0.0, True)


def test_a_hundred_messages_at_once_are_slowed_or_refused_aloud_and_each_can_be_sent_again(
    open_house: Callable[..., WebHouse],
) -> None:
    page = Page(open_house(limits=Limits(messages=(Rate(20, 5),), longest_wait=0.5)))
    page.begins()
    ids = [str(uuid.uuid4()) for _ in range(100)]
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda own: page.posts(own, text=f"message {own}"), ids))
    refused = {own for own, answer in zip(ids, answers, strict=True) if answer.status_code == 429}
    assert {answer.status_code for answer in answers} == {200, 429}
    assert all(
        int(answer.headers["retry-after"]) >= 1 and answer.json()["error"]
        for answer in answers
        if answer.status_code == 429
    )
    # The widget sends what was refused again, under the same id.
    for own in refused:
        while (again := page.posts(own, text=f"message {own}")).status_code == 429:
            time.sleep(0.2)
        assert again.status_code == 200
    said = [message["text"] for message in page.transcript().json()["messages"] if message["from"] == "parent"]
    assert sorted(said) == sorted(f"message {own}" for own in ids)


def test_a_message_about_danger_is_taken_at_once_in_the_middle_of_a_flood(open_house: Callable[..., WebHouse]) -> None:
    page = Page(open_house(limits=Limits(messages=(Rate(0.01, 1),), longest_wait=0.1)))
    page.begins()
    page.posts(str(uuid.uuid4()), text="one")
    assert page.posts(str(uuid.uuid4()), text="two").status_code == 429
    began = time.monotonic()
    answers = [page.posts(str(uuid.uuid4()), text=f"{n} my husband hits my son at home") for n in range(5)]
    assert {answer.status_code for answer in answers} == {200} and time.monotonic() - began < 5
    assert all(answer.json()["messages"][0]["text"] for answer in answers)


def test_many_new_chats_from_one_address_are_slowed_and_then_asked_to_wait(open_house: Callable[..., WebHouse]) -> None:
    page = Page(open_house(limits=Limits(sessions=(Rate(0.1, 3),), longest_wait=0.1)))
    statuses = [page.http.post("/chat/session").status_code for _ in range(5)]
    assert statuses == [201, 201, 201, 429, 429]
