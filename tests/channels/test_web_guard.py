"""Origins to the letter, headers on everything, a log that knows nobody."""

from __future__ import annotations

import logging
import re
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator

import httpx
import pytest

from bot.channels.web_pages import PAGES
from bot.channels.web_widget import HERE as WIDGET
from bot.channels.web_widget import PARTS, STYLES, widget
from tests.channels.house import Page, WebHouse

LISTED = ("https://www.school.example", "https://trust.example:8443")
UNLISTED = (
    "null", "", "http://www.school.example", "https://school.example", "https://www.school.example.evil.example",
    "https://evil.example", "https://www.school.example:443", "https://www.school.example:8443", "https://trust.example",
    "https://wwwxschool.example", "https://www.school.example/", "https://www.school.example.", "HTTPS://WWW.SCHOOL.EXAMPLE",
    "https://a.www.school.example", "https://evil.example/https://www.school.example", "https://www.school.example@evil.example",
    "https://www.school.example%00.evil.example", "https://www.school.example#.evil.example", "*", "https://*",
    "https://*.school.example", "file://", "chrome-extension://abcdef", "https://www.school.example https://evil.example",
    "https://www.school.example,https://evil.example", "https://[::1]", "http://localhost", "https://xn--schol-1xa.example",
)  # fmt: skip

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
)


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebHouse]:
    house = WebHouse(tmp_path_factory.mktemp("listed"), origins=LISTED).start()
    yield house
    house.stop()


def ask(house: WebHouse, origin: str, method: str = "GET") -> httpx.Response:
    return httpx.request(method, house.base + "/chat/school", headers={"Origin": origin}, trust_env=False)


@pytest.mark.parametrize("origin", LISTED)
def test_a_listed_origin_may_use_the_chat(listed: WebHouse, origin: str) -> None:
    answer, before = ask(listed, origin), ask(listed, origin, "OPTIONS")
    assert answer.status_code == 200 and before.status_code == 204
    assert answer.headers["access-control-allow-origin"] == before.headers["access-control-allow-origin"] == origin
    assert "DELETE" in before.headers["access-control-allow-methods"]
    assert "access-control-allow-credentials" not in before.headers


@pytest.mark.parametrize("origin", UNLISTED)
@pytest.mark.parametrize("method", ["GET", "OPTIONS"])
def test_any_other_origin_gets_a_sentence_and_no_leave(listed: WebHouse, origin: str, method: str) -> None:
    answer = ask(listed, origin, method)
    assert answer.status_code == 400 and "school's own web page" in answer.json()["error"]
    assert not [name for name in answer.headers if name.startswith("access-control")]


def test_thirty_origins_were_tried() -> None:
    assert len({*LISTED, *UNLISTED}) == 30


def test_the_chats_own_pages_need_no_listing(house: WebHouse) -> None:
    assert ask(house, house.base).status_code == 200


def test_another_origin_does_not_even_start_a_session(listed: WebHouse) -> None:
    before = len(listed.conversations())
    assert (
        httpx.post(
            listed.base + "/chat/session", headers={"Origin": "https://evil.example"}, trust_env=False
        ).status_code
        == 400
    )
    assert len(listed.conversations()) == before


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/chat",
        "/widget.js",
        "/pages/demo.css",
        "/pages/hero.svg",
        "/chat/school",
        "/chat/nothing",
        "/nothing",
        "/healthz",
        "/readyz",
        "/metrics",
    ],
)
def test_every_answer_carries_the_security_headers(house: WebHouse, path: str) -> None:
    headers = httpx.get(house.base + path, trust_env=False).headers
    assert headers["x-content-type-options"] == "nosniff" and headers["referrer-policy"] == "no-referrer"
    assert headers["content-security-policy"] == (
        POLICY if path in ("/", "/chat") else headers["content-security-policy"]
    )
    assert (
        headers["content-security-policy"].startswith("default-src 'none'")
        and "unsafe" not in headers["content-security-policy"]
    )
    assert "server" not in headers
    if path.startswith("/chat/"):
        assert headers["cache-control"] == "no-store"


def test_the_widget_may_be_loaded_by_any_page_and_is_sent_compressed(house: WebHouse) -> None:
    answer = httpx.get(house.base + "/widget.js", trust_env=False)
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
    assert answer.headers["content-encoding"] == "gzip" and int(answer.headers["content-length"]) < 15_000
    again = httpx.get(house.base + "/widget.js", headers={"If-None-Match": answer.headers["etag"]}, trust_env=False)
    assert again.status_code == 304 and not again.content


def _access_lines(caplog: pytest.LogCaptureFixture, number: int) -> list[str]:
    """The line is written when the answer has gone: the last may come a moment after it."""
    until = time.monotonic() + 10
    while True:
        lines = [record.getMessage() for record in caplog.records if record.name == "bot.access"]
        if len(lines) >= number or time.monotonic() > until:
            return lines
        time.sleep(0.01)


def test_the_access_log_has_method_route_status_and_time_and_nothing_of_the_parent(
    house: WebHouse, caplog: pytest.LogCaptureFixture
) -> None:
    page = Page(house)
    with caplog.at_level(logging.DEBUG):
        page.begins()
        (said,) = page.posts(str(uuid.uuid4()), text="Canary in the mine").json()["messages"]
        page.http.get(said["files"][0]["url"])
        page.http.get("/chat/messages", params={"after": "0", "child": "Canary"})
        page.http.get("/nothing/Canary")
    lines = _access_lines(caplog, 5)
    assert [re.sub(r"\d+ ms", "… ms", line) for line in lines] == [
        "POST /chat/session 201 … ms",
        "POST /chat/messages 200 … ms",
        "GET /chat/files/{file} 200 … ms",
        "GET /chat/messages 200 … ms",
        "GET no route 404 … ms",
    ]
    ours = " ".join(
        record.getMessage() for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))
    )
    assert not [word for word in ("Canary", page.token, said["files"][0]["url"], "127.0.0.1") if word in ours]


def test_no_page_or_script_of_ours_asks_anybody_else_for_anything() -> None:
    namespace = "http://www.w3.org/2000/svg"
    for path in [*WIDGET.iterdir(), *PAGES.iterdir()]:
        text = path.read_text().replace(namespace, "")
        assert not re.findall(r"(?:src|href|url\()\s*=?\s*[\"'(]?(?:https?:)?//", text), path.name


def test_every_part_of_the_widget_is_in_it() -> None:
    """And a part whose line was read as a comment, or cut in two, would no longer be a script."""
    assert {path.name for path in WIDGET.iterdir()} == {*(f"{part}.js" for part in PARTS), *STYLES.values()}
    checked = subprocess.run(["node", "--check", "-"], input=widget(), capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr


def test_the_widget_never_turns_text_into_markup() -> None:
    banned = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|\beval\b|new Function|srcdoc|localStorage"
    assert not re.findall(banned, widget())


@pytest.mark.parametrize(
    ("public", "asked"), [("https://chat.school.example", True), ("http://10.0.0.1", False), (None, False)]
)
def test_strict_transport_is_asked_for_only_where_there_is_https(
    open_house: Callable[..., WebHouse], public: str | None, asked: bool
) -> None:
    headers = httpx.get(open_house(public_url=public).base + "/healthz", trust_env=False).headers
    assert ("strict-transport-security" in headers) is asked
