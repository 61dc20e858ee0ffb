"""What should not have been sent: the right status, a sentence that a parent can read, nothing leaked, nothing lost."""

from __future__ import annotations

import secrets
import time
import uuid
from collections.abc import Callable, Iterator

import httpx
import pytest

from bot.desk.ports import CasebookUnreachable
from bot.desk.values import FlagKind
from tests.channels.house import Page, WebHouse, school_with

OWN = "0b3f3d6e-6f3a-4c39-9a52-0f8ad4e0f1aa"


def refused(answer: httpx.Response, status: int) -> str:
    """The sentence, having made sure that it is one and stands alone."""
    assert answer.status_code == status, answer.text
    assert list(answer.json()) == ["error"]
    sentence: str = answer.json()["error"]
    assert sentence[0].isupper() and sentence[-1] in ".?" and "{" not in sentence
    return sentence


@pytest.mark.parametrize("body", ["", "{", "nonsense", "[1, 2]", "null", '"text"', "\xff\xfe", "[" * 30_000, "{}}"])
def test_what_is_not_json_is_refused_in_words(page: Page, body: str) -> None:
    page.begins()
    refused(page.raw(body.encode("latin-1")), 400)


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"text": "no id"},
        {"id": 7, "text": "x"},
        {"id": "7", "text": "x"},
        {"id": OWN + "\n", "text": "x"},
        {"id": OWN},
        {"id": OWN, "text": None},
        {"id": OWN, "text": 7},
        {"id": OWN, "text": ["x"]},
        {"id": OWN, "choice": {"id": "x"}},
        {"id": OWN, "text": "both", "choice": "both"},
        {"id": OWN, "choice": "x" * 201},
    ],
)
def test_what_is_not_a_message_is_refused_in_words_and_not_kept(page: Page, said: dict[str, object]) -> None:
    page.begins()
    refused(page.http.post("/chat/messages", json=said), 422)
    assert len(page.transcript().json()["messages"]) == 2


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "", "application/jsonp"]
)
def test_only_json_is_read(page: Page, kind: str) -> None:
    page.begins()
    refused(page.raw(f'{{"id": "{OWN}", "text": "x"}}', **{"Content-Type": kind}), 415)


def test_ten_megabytes_are_refused_at_once(page: Page) -> None:
    page.begins()
    began = time.monotonic()
    sentence = refused(page.raw(b"x" * 10_000_000), 413)
    assert time.monotonic() - began < 0.5 and "4,000" in sentence
    assert page.transcript().status_code == 200


def test_ten_megabytes_that_do_not_say_how_long_they_are_are_cut_off_early(page: Page) -> None:
    page.begins()
    sent = 0

    def pieces() -> Iterator[bytes]:
        nonlocal sent
        for _ in range(10_000):
            sent += 1000
            yield b"x" * 1000

    try:
        answer = page.http.post("/chat/messages", content=pieces(), headers={"Content-Type": "application/json"})
        refused(answer, 413)
    except httpx.WriteError:
        pass  # The server hung up, as it should: it had read what it will read.
    assert page.transcript().status_code == 200


def test_four_thousand_characters_are_taken_and_one_more_is_not(page: Page) -> None:
    page.begins()
    assert page.posts(str(uuid.uuid4()), text="x" * 4000).status_code == 200
    refused(page.posts(str(uuid.uuid4()), text="x" * 4001), 413)
    assert page.posts(str(uuid.uuid4()), text="é" * 4000).status_code == 200


def test_too_long_a_cry_for_help_is_still_given_the_numbers(page: Page) -> None:
    page.begins()
    text = "He is hitting my son at home, I think my child is in danger now. " + "x" * 4000
    assert "999" in refused(page.posts(str(uuid.uuid4()), text=text), 413)


@pytest.mark.parametrize("after", ["x", "-1", "1.5", "1e9", "9" * 40, "1 OR 1=1", "\x00"])
def test_a_place_that_is_none_is_refused_in_words(page: Page, after: str) -> None:
    page.begins()
    refused(page.http.get("/chat/messages", params={"after": after}), 422)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/chat/messages"),
        ("POST", "/chat/messages"),
        ("GET", "/chat/events"),
        ("GET", "/chat/files/x"),
        ("DELETE", "/chat/session"),
    ],
)
@pytest.mark.parametrize(
    "token",
    [None, "", "Bearer", "Bearer x", "Basic YTpi", f"Bearer {'A' * 43}", f"Bearer {'A' * 43}é".encode("latin-1")],
)
def test_without_a_token_of_its_own_nobody_hears_anything(
    house: WebHouse, method: str, path: str, token: str | bytes | None
) -> None:
    headers = {} if token is None else {"Authorization": token}
    answer = httpx.request(method, house.base + path, headers=headers, trust_env=False)  # type: ignore[arg-type]
    refused(answer, 401)


def test_a_thousand_forged_or_foreign_ids_give_nothing_of_another_conversation(house: WebHouse) -> None:
    secret = "nobody but its writer may read this sentence"
    victim, thief = Page(house), Page(house)
    victim.begins(), thief.begins()
    (kept,) = victim.posts(str(uuid.uuid4()), text=secret).json()["messages"]
    tries = _forgeries(victim, kept)
    answers = [thief.http.request(**next(tries)) for _ in range(1000)]
    assert len(answers) == 1000 and not [
        answer for answer in answers if secret in answer.text or kept["choices"][0]["id"] in answer.text
    ]
    assert {answer.status_code for answer in answers} <= {200, 401, 404, 422}
    # What was not refused was the thief's own empty talk.
    assert all(answer.json() == {"messages": []} for answer in answers if answer.status_code == 200)
    assert [message["text"] for message in victim.transcript().json()["messages"]][2:] == [secret, kept["text"]]


def _forgeries(victim: Page, kept: dict[str, object]) -> Iterator[dict[str, object]]:
    conversation = victim.house.conversations()[-1]
    files = kept["files"]
    assert isinstance(files, list)
    own = files[0]["url"]
    foreign = [
        victim.token[:-1] + ("A" if victim.token[-1] != "A" else "B"),
        victim.token.swapcase(),
        conversation.address,
        conversation.sender,
        str(conversation.id),
    ]
    while True:
        for token in (secrets.token_urlsafe(32), *foreign):
            yield {"method": "GET", "url": "/chat/messages?after=0", "headers": {"Authorization": f"Bearer {token}"}}
        for file in (
            own,
            f"/chat/files/{secrets.token_urlsafe(12)}",
            "/chat/files/1",
            "/chat/files/..%2F..%2Fetc%2Fpasswd",
            f"/chat/files/{conversation.address}",
        ):
            yield {"method": "GET", "url": file}
        for query in (
            f"after=9999999&conversation={conversation.id}",
            f"after=9999999&token={victim.token}",
            f"after=9999999&sender={conversation.sender}",
        ):
            yield {
                "method": "GET",
                "url": f"/chat/messages?{query}",
                "headers": {"X-Conversation": str(conversation.id), "Cookie": f"token={victim.token}"},
            }


def test_another_parents_button_does_nothing_and_gives_nothing_away(house: WebHouse) -> None:
    victim, thief = Page(house), Page(house)
    worry, _ = victim.begins()[1]["choices"][0], thief.begins()
    (said, *_) = thief.posts(str(uuid.uuid4()), choice=worry["id"]).json()["messages"]
    assert said["text"] == "I do not know that button any more."
    answer = victim.posts(str(uuid.uuid4()), choice=worry["id"])
    assert "What has happened?" in answer.json()["messages"][0]["text"]


def test_a_client_cannot_name_its_own_sender_or_conversation(house: WebHouse) -> None:
    victim, thief = Page(house), Page(house)
    victim.begins(), thief.begins()
    thief.posts(str(uuid.uuid4()), text="mine", sender="x", conversation=victim.conversation, metadata={"sender": "x"})
    assert len(victim.transcript().json()["messages"]) == 2


@pytest.mark.parametrize("after", [0, 1, 2])
def test_when_the_casebook_cannot_be_reached_the_parent_is_told_so_and_given_the_safety_words(
    open_house: Callable[..., WebHouse], after: int
) -> None:
    """`after` so many transactions: before the session is known, before the message is kept, before it is answered."""
    page = Page(open_house(school=school_with("01480 375050")))
    page.begins()
    fault = CasebookUnreachable("the disk is full, says /var/lib/secret/path")
    page.house.casebook.fails(fault, after)
    calm = refused(page.posts(str(uuid.uuid4()), text="The reading book has not come home"), 503)
    page.house.casebook.fails(fault, after)
    danger = refused(page.posts(str(uuid.uuid4()), text="my husband hits my son at home"), 503)
    assert "01480 375050" in calm and "999" in danger and "secret" not in calm + danger


def test_without_a_casebook_nobody_is_shown_a_blank_page(open_house: Callable[..., WebHouse]) -> None:
    page = Page(open_house())
    page.begins()
    page.house.casebook.fails(CasebookUnreachable("gone"))
    for method, path in (
        ("POST", "/chat/session"),
        ("GET", "/chat/messages"),
        ("GET", "/chat/events"),
        ("DELETE", "/chat/session"),
    ):
        assert "school office" in refused(page.http.request(method, path), 503)
    assert page.http.get("/chat/school").status_code == 200 and page.http.get("/").status_code == 200


def test_an_address_that_does_not_exist_is_a_sentence_too(house: WebHouse) -> None:
    for path in ("/chat/nothing", "/chat/files/x/y", "/chat/session/x"):
        refused(httpx.get(house.base + path, trust_env=False), 404)
    refused(httpx.put(house.base + "/chat/messages", trust_env=False), 405)
    assert httpx.get(house.base + "/nothing", trust_env=False).status_code == 404


def test_an_error_that_nobody_foresaw_is_a_sentence_and_its_words_stay_out_of_the_log(
    open_house: Callable[..., WebHouse], caplog: pytest.LogCaptureFixture
) -> None:
    page = Page(open_house())
    page.begins()
    page.house.casebook.fails(RuntimeError("my child's name is Canary"))
    refused(page.posts(str(uuid.uuid4()), text="hello"), 503)
    assert "RuntimeError in" in caplog.text and "Canary" not in caplog.text


def test_danger_is_flagged_whatever_else_is_in_the_message(page: Page) -> None:
    page.begins()
    page.posts(str(uuid.uuid4()), text="</script>{} my husband hits my son at home")
    with page.house.casebook.reading() as work:
        assert FlagKind.SAFEGUARDING in {flag.kind for flag in work.flags.of_conversation(page.conversation)}
