"""A talk over the chat API, as the widget has it."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.channels.web_limits import Limits
from tests.channels.house import ICS, Page, WebHouse, school_with


def own_id() -> str:
    return str(uuid.uuid4())


def test_a_session_begins_with_a_token_of_256_bits_and_the_greeting(page: Page) -> None:
    messages = page.begins()
    assert len(page.token) == 43
    assert [message["from"] for message in messages] == ["bot", "bot"]
    assert messages[1]["choices"][0]["label"] == "Something is worrying me"


def test_a_message_has_exactly_the_agreed_shape(page: Page) -> None:
    page.begins()
    (message,) = page.posts(own_id(), text="a test").json()["messages"]
    assert set(message) == {"id", "from", "text", "choices", "files", "at"}
    assert set(message["choices"][0]) == {"id", "label"} and set(message["files"][0]) == {"name", "url"}
    assert datetime.fromisoformat(message["at"]).utcoffset() == timedelta(0)


def test_progress_is_told_with_the_message_that_made_it(page: Page) -> None:
    worry = page.begins()[1]["choices"][0]
    (message,) = page.posts(own_id(), choice=worry["id"]).json()["messages"]
    assert message["step"] == {"number": 1, "of": 4}


def test_the_same_id_gives_the_same_answer_again_and_is_thought_about_once(page: Page) -> None:
    page.begins()
    thoughts, once = page.house.mind.thoughts, own_id()
    first = page.posts(once, text="only once, please").json()
    assert page.posts(once, text="only once, please").json() == first
    assert page.posts(once.upper(), text="other words under the same id").json() == first
    assert page.house.mind.thoughts == thoughts + 1


def test_the_same_id_in_two_conversations_is_two_messages(house: WebHouse) -> None:
    one, other, once = Page(house), Page(house), own_id()
    one.begins(), other.begins()
    assert one.posts(once, text="mine").json()["messages"][0]["text"] == "I heard: mine"
    assert other.posts(once, text="yours").json()["messages"][0]["text"] == "I heard: yours"


def test_the_transcript_has_both_sides_and_can_go_on_from_a_message(page: Page) -> None:
    page.begins()
    page.posts(own_id(), text="what I said")
    said = page.transcript().json()["messages"]
    assert [message["from"] for message in said] == ["bot", "bot", "parent", "bot"]
    assert page.transcript(after=said[1]["id"]).json()["messages"] == said[2:]


def test_a_pressed_choice_stands_in_the_transcript_as_said(page: Page) -> None:
    worry = page.begins()[1]["choices"][0]
    page.posts(own_id(), choice=worry["id"])
    assert {"from": "parent", "text": worry["label"]}.items() <= page.transcript().json()["messages"][2].items()


def test_a_file_is_fetched_with_the_token_of_its_conversation_and_no_other(house: WebHouse) -> None:
    page, stranger = Page(house), Page(house)
    page.begins(), stranger.begins()
    (message,) = page.posts(own_id(), text="letter <\r\n> ü").json()["messages"]
    url = message["files"][0]["url"]
    answer = page.http.get(url)
    assert answer.content == ICS and answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["content-disposition"] == "attachment; filename*=UTF-8''letter%20%3C%0D%0A%3E%20%C3%BC"
    assert stranger.http.get(url).status_code == 404
    assert page.http.get(url, headers={"Authorization": ""}).status_code == 401


def test_leaving_forgets_the_token_and_keeps_the_record(page: Page) -> None:
    page.begins()
    page.posts(own_id(), text="keep this")
    conversation = page.conversation
    assert page.http.delete("/chat/session").status_code == 204
    assert page.transcript().status_code == 401 and page.http.delete("/chat/session").status_code == 401
    assert page.house.said(conversation)[2].text == "keep this"


def test_the_casebook_holds_no_token_only_its_hash(open_house: Callable[..., WebHouse], tmp_path: Path) -> None:
    page = Page(open_house())
    page.begins()
    page.house.stop()
    held = b"".join(path.read_bytes() for path in tmp_path.glob("casebook.db*"))
    page.house.start()
    assert page.token.encode() not in held
    assert hashlib.sha256(page.token.encode()).hexdigest().encode() in held


def test_a_session_ends_after_half_an_hour_of_silence_and_a_reload_before_that_goes_on(page: Page) -> None:
    page.begins()
    page.house.clock.ahead += timedelta(minutes=29)
    assert page.transcript().status_code == 200
    page.house.clock.ahead += timedelta(minutes=29)
    assert page.transcript().status_code == 200
    page.house.clock.ahead += timedelta(minutes=31)
    assert page.transcript().status_code == 401


def test_a_talk_goes_on_when_the_server_was_restarted(open_house: Callable[..., WebHouse]) -> None:
    page = Page(open_house())
    page.begins()
    page.house.stop()
    page.house.start()
    assert page.posts(own_id(), text="still me").json()["messages"][0]["text"] == "I heard: still me"


@pytest.mark.parametrize("telephone", [None, "01480 375050"])
def test_the_widget_learns_the_schools_name_and_colour_and_only_a_telephone_that_is_set(
    open_house: Callable[..., WebHouse], telephone: str | None
) -> None:
    page = Page(open_house(school=school_with(telephone, "#1f5f3a"), limits=Limits(idle_seconds=600)))
    wanted = {"name": "Hemingford Grey Primary School", "accent": "#1f5f3a", "idle_seconds": 600}
    assert page.http.get("/chat/school").json() == wanted | ({"telephone": telephone} if telephone else {})


def test_a_mind_that_fails_is_answered_in_words_and_nothing_is_lost(page: Page) -> None:
    page.begins()
    page.house.mind.broken = True
    answer = page.posts(own_id(), text="can you hear me")
    page.house.mind.broken = False
    assert answer.status_code == 200 and "is kept" in answer.json()["messages"][0]["text"]


@pytest.mark.parametrize(
    "text", ["", " \n ", "\ud800 half a pair", "nul \x00 here", "\u202edne eht ta", "ا" * 4000, "👨‍👩‍👧" * 500]
)
def test_every_text_is_kept_to_the_letter_and_answered(page: Page, text: str) -> None:
    page.begins()
    answer = page.posts(own_id(), text=text)
    assert answer.status_code == 200 and answer.json()["messages"][0]["text"]
    said = [message["text"] for message in page.transcript().json()["messages"] if message["from"] == "parent"]
    assert said == ([text] if text else [])
