"""A parent who comes back: a code stands in for a name and a password, once, and for nobody else."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.desk.joining import new_code
from bot.desk.values import Channel
from tests.casebook.makers import a_concern
from tests.channels.house import Page, WebHouse

CODE = re.compile(r"[2-9A-Z]{5}-[2-9A-Z]{5}")


def anew() -> str:
    return str(uuid.uuid4())


def texts(answer: object) -> list[str]:
    return [each["text"] for each in answer.json()["messages"]]  # type: ignore[attr-defined]


def asks(page: Page, own_id: str | None = None) -> str:
    (said,) = texts(page.http.post("/chat/code", json={"id": own_id or anew()}))
    found = CODE.search(said)
    assert found, said
    return found[0]


def files_a_concern(page: Page) -> str:
    talk = page.conversation
    with page.house.casebook.writing() as work:
        return a_concern(work, work.conversations.get(talk)).reference


def concerns(page: Page) -> list[str]:
    talk = page.conversation
    with page.house.casebook.reading() as work:
        parent = work.conversations.get(talk).parent
        return [concern.reference for concern in work.concerns.of_parent(parent)]


@pytest.fixture
def parent(page: Page) -> Page:
    page.begins()
    return page


def back(house: WebHouse) -> Page:
    page = Page(house)
    page.begins()
    return page


def test_after_a_week_and_on_another_device_a_code_leads_back_to_the_record(
    open_house: Callable[..., WebHouse],
) -> None:
    house = open_house()
    parent = back(house)
    reference = files_a_concern(parent)
    code = asks(parent)
    house.clock.ahead = timedelta(days=7)
    assert parent.transcript().status_code == 401
    again = back(house)
    assert concerns(again) == []
    said = texts(again.posts(anew(), text=code.lower().replace("-", " ")))
    assert said[0].startswith("Thank you. Now I know who you are") and said[1].startswith("Hello")
    assert concerns(again) == [reference]


def test_a_code_works_once_while_it_lasts_and_is_no_message_to_be_heard(open_house: Callable[..., WebHouse]) -> None:
    house = open_house()
    parent = back(house)
    files_a_concern(parent)
    thoughts = house.mind.thoughts
    first = asks(parent)
    assert texts(back(house).posts(anew(), text=first))[0].startswith("Thank you")
    assert texts(back(house).posts(anew(), text=first)) == texts(back(house).posts(anew(), text="2ABCD-EFGHJ"))
    second = asks(parent)
    house.clock.ahead = timedelta(days=91)
    late = back(house)
    assert texts(late.posts(anew(), text=second))[0].startswith("That code does not work") and concerns(late) == []
    # The four greetings, the welcome back, and nothing else: a code was never thought about.
    assert house.mind.thoughts == thoughts + 5


def test_a_new_code_retires_the_one_before_it(parent: Page) -> None:
    files_a_concern(parent)
    first, second = asks(parent), asks(parent)
    assert concerns_after(parent.house, first) == [] and len(concerns_after(parent.house, second)) == 1


def concerns_after(house: WebHouse, code: str) -> list[str]:
    page = back(house)
    page.posts(anew(), text=code)
    return concerns(page)


def test_the_same_request_for_a_code_gives_the_same_code(parent: Page) -> None:
    own_id = anew()
    assert asks(parent, own_id) == asks(parent, own_id) != asks(parent)


def test_a_code_sent_twice_with_one_id_is_answered_alike(open_house: Callable[..., WebHouse]) -> None:
    house = open_house()
    parent = back(house)
    files_a_concern(parent)
    code, again, own_id = asks(parent), back(house), anew()
    assert texts(again.posts(own_id, text=code)) == texts(again.posts(own_id, text=code))


def test_a_code_from_telegram_is_taken_here(open_house: Callable[..., WebHouse]) -> None:
    house = open_house()
    with house.casebook.writing() as work:
        there = work.conversations.find_or_start(Channel.TELEGRAM, "4711", house.clock())
        reference = a_concern(work, there).reference
        code = new_code(work, there.id, house.clock())
    here = back(house)
    here.posts(anew(), text=code)
    assert concerns(here) == [reference]


def test_two_hundred_guessed_codes_lead_nowhere(open_house: Callable[..., WebHouse]) -> None:
    from bot.channels.web_limits import Limits, Rate

    house = open_house(limits=Limits(messages=(Rate(10_000, 10_000),)))
    parent = back(house)
    files_a_concern(parent)
    code, guesser = asks(parent).replace("-", ""), back(house)
    for number in range(200):
        guess = code[: number % 10] + ("2" if code[number % 10] != "2" else "3") + code[number % 10 + 1 :]
        assert not texts(guesser.posts(anew(), text=guess))[0].startswith("Thank you")
    assert concerns(guesser) == []


def test_words_about_danger_are_never_taken_for_a_code(parent: Page) -> None:
    assert "999" in texts(parent.posts(anew(), text="my husband is hitting my son right now"))[0]


def test_without_a_session_there_is_no_code(page: Page) -> None:
    page.http.headers.pop("Authorization", None)
    assert page.http.post("/chat/code", json={"id": anew()}).status_code == 401


@pytest.mark.parametrize(("body", "status"), [("{", 400), ("[]", 400), ("{}", 422), ('{"id": "x"}', 422)])
def test_a_request_for_a_code_that_is_none_is_a_sentence(parent: Page, body: str, status: int) -> None:
    answer = parent.http.post("/chat/code", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == status and answer.json()["error"]
