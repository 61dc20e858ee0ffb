"""What nobody asked for just now reaches the page that is open, from this process or another."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from typing import Any

import httpx

from bot.channels.bulletin import FOLLOWERS_EACH
from bot.channels.web_limits import Limits
from bot.desk.ports import CasebookUnreachable
from tests.channels.house import Page, WebHouse


class Line:
    def __init__(self, answer: httpx.Response) -> None:
        self.answer = answer
        self.lines = answer.iter_lines()

    def next_message(self) -> dict[str, Any]:
        while not (line := next(self.lines)).startswith("data: "):
            pass
        message: dict[str, Any] = json.loads(line.removeprefix("data: "))
        return message

    def rest(self) -> list[str]:
        return list(self.lines)


@contextmanager
def following(page: Page, **headers: str) -> Iterator[Line]:
    with page.http.stream("GET", "/chat/events", headers=headers) as answer:
        assert answer.status_code == 200 and answer.headers["content-type"].startswith("text/event-stream")
        line = Line(answer)
        assert next(line.lines) == ": open"
        yield line


def last_id(page: Page) -> str:
    return str(page.transcript().json()["messages"][-1]["id"])


def test_a_reply_from_staff_arrives_at_once(page: Page) -> None:
    page.begins()
    with following(page, **{"Last-Event-ID": last_id(page)}) as line:
        time.sleep(0.1)
        began = time.monotonic()
        page.house.staff_say(page.conversation, "Thank you, we have it.")
        message = line.next_message()
    assert (message["from"], message["text"]) == ("staff", "Thank you, we have it.")
    assert time.monotonic() - began < 1


def test_what_another_process_wrote_arrives_within_the_time_of_a_poll(page: Page) -> None:
    page.begins()
    with following(page, **{"Last-Event-ID": last_id(page)}) as line:
        time.sleep(0.1)
        began = time.monotonic()
        page.house.staff_say(page.conversation, "From elsewhere.", tell=False)
        assert line.next_message()["text"] == "From elsewhere."
    assert time.monotonic() - began < 3


def test_a_line_that_was_cut_goes_on_where_it_was(page: Page) -> None:
    page.begins()
    page.house.staff_say(page.conversation, "one")
    two = page.house.staff_say(page.conversation, "two")
    page.house.staff_say(page.conversation, "three")
    with following(page, **{"Last-Event-ID": str(two.id)}) as line:
        assert line.next_message()["text"] == "three"


def test_answers_and_the_parents_own_words_are_not_told_twice(page: Page) -> None:
    page.begins()
    with following(page) as line:
        page.posts(str(uuid.uuid4()), text="mine")
        page.house.staff_say(page.conversation, "only this")
        assert line.next_message()["text"] == "only this"


def test_nobody_hears_another_conversation(house: WebHouse) -> None:
    one, other = Page(house), Page(house)
    one.begins(), other.begins()
    with following(one) as line:
        house.staff_say(other.conversation, "not for you")
        house.staff_say(one.conversation, "for you")
        assert line.next_message()["text"] == "for you"


def test_a_quiet_line_shows_that_it_is_alive(open_house: Callable[..., WebHouse]) -> None:
    page = Page(open_house(limits=Limits(poll_seconds=0.05, heartbeat_seconds=0.1)))
    page.begins()
    with following(page) as line:
        assert [text for text in (next(line.lines) for _ in range(4)) if text] == [": beat"] * 2


def test_leaving_ends_the_line_on_every_page(page: Page) -> None:
    page.begins()
    with following(page) as line:
        time.sleep(0.1)
        assert page.http.delete("/chat/session").status_code == 204
        assert not [text for text in line.rest() if text.startswith("data")]


def test_a_line_does_not_outlive_the_idle_time_and_must_show_its_token_again(
    open_house: Callable[..., WebHouse],
) -> None:
    page = Page(open_house(limits=Limits(idle_seconds=1, poll_seconds=0.1)))
    page.begins()
    with following(page) as line:
        line.rest()
    page.house.clock.ahead += timedelta(seconds=2)
    assert page.http.get("/chat/events").status_code == 401


def test_a_stopping_server_ends_its_lines_and_is_gone_at_once(open_house: Callable[..., WebHouse]) -> None:
    page = Page(open_house())
    page.begins()
    with following(page) as line:
        began = time.monotonic()
        page.house.stop()
        line.rest()
    assert time.monotonic() - began < 3
    page.house.start()


def test_a_page_holds_few_lines_at_once(page: Page) -> None:
    page.begins()
    with ExitStack() as open_lines:
        lines = [open_lines.enter_context(following(page)) for _ in range(FOLLOWERS_EACH + 1)]
        assert lines[0].rest() == [""]
        page.house.staff_say(page.conversation, "to the newest")
        assert lines[-1].next_message()["text"] == "to the newest"


def test_a_casebook_that_is_away_for_a_moment_does_not_end_the_line(open_house: Callable[..., WebHouse]) -> None:
    page = Page(open_house(limits=Limits(poll_seconds=0.05)))
    page.begins()
    conversation = page.conversation
    with following(page) as line:
        page.house.casebook.fails(CasebookUnreachable("away"))
        time.sleep(0.3)
        page.house.casebook.fails(None)
        page.house.staff_say(conversation, "back again")
        assert line.next_message()["text"] == "back again"
