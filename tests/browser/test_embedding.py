"""One line on somebody else's page: nothing leaks out of the chat, nothing leaks into it, and strangers are turned away."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import expect

from tests.browser.visitor import Visitor
from tests.channels.house import WebHouse

Visit = Callable[..., Visitor]
UNRULY = "* { color: red !important; font-size: 40px !important; } button { display: none; } div { float: left; }"


class SchoolSite:
    """A school's own web server, of another origin, with a policy as strict as docs/embedding.md asks for."""

    def __init__(self) -> None:
        self.line = ""
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.base = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def embeds(self, house: WebHouse, attributes: str = "", policy: bool = True) -> None:
        self.line = f'<script src="{house.base}/widget.js" defer {attributes}></script>'
        allowed = (
            f"default-src 'self'; script-src 'self' {house.base}; connect-src 'self' {house.base}; style-src 'self'"
        )
        self.policy = allowed if policy else ""

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                style = self.path == "/site.css"
                body = UNRULY if style else site.page()
                self.send_response(200)
                self.send_header("Content-Type", "text/css" if style else "text/html; charset=utf-8")
                if site.policy:
                    self.send_header("Content-Security-Policy", site.policy)
                self.end_headers()
                self.wfile.write(body.encode())

            def log_message(self, *_: object) -> None:
                """The tests' output is not a log."""

        return Handler

    def page(self) -> str:
        return (
            f'<!doctype html><html lang="en"><head><title>A school</title><link rel="stylesheet" href="/site.css">{self.line}'
            "</head><body><main><h1>A school</h1><p>Words</p><button>Theirs</button></main></body></html>"
        )


@pytest.fixture
def site() -> Iterator[SchoolSite]:
    site = SchoolSite()
    yield site
    site.server.shutdown()


def arrive(visit: Visit, house: WebHouse, site: SchoolSite) -> Visitor:
    parent = visit(at=house)
    parent.hosts = (house.base, site.base)
    parent.page.goto(site.base + "/")
    return parent


def test_one_line_under_a_strict_policy_is_enough(
    visit: Visit, open_house: Callable[..., WebHouse], site: SchoolSite
) -> None:
    house = open_house(origins=[site.base])
    site.embeds(house)
    parent = arrive(visit, house, site).opens()
    parent.says("pushed").hears("Which year is your child in?").presses("Year 4").hears("Have you spoken")
    house.staff_say(house.conversations()[-1].id, "From the office")
    parent.hears("From the office")
    assert parent.kept() == ["pushed", "Year 4"]


def test_the_pages_style_and_the_chats_do_not_meet(
    visit: Visit, open_house: Callable[..., WebHouse], site: SchoolSite
) -> None:
    house = open_house(origins=[site.base])
    site.embeds(house)
    parent = arrive(visit, house, site)
    before = parent.page.locator("main").evaluate("e => JSON.stringify({...getComputedStyle(e.firstChild)})")
    parent.opens()
    assert parent.page.locator("main").evaluate("e => JSON.stringify({...getComputedStyle(e.firstChild)})") == before
    bubble = parent.chat.locator(".bubble").first
    assert bubble.evaluate("e => getComputedStyle(e).fontSize") == "16px"
    assert bubble.evaluate("e => getComputedStyle(e).color") == "rgb(28, 37, 48)"
    assert parent.page.evaluate("Object.keys(window).filter((name) => /stepwise/i.test(name))") == []


def test_a_page_that_is_not_on_the_list_gets_no_chat_and_starts_none(
    visit: Visit, open_house: Callable[..., WebHouse], site: SchoolSite
) -> None:
    house = open_house(origins=["https://www.school.example"])
    site.embeds(house)
    parent = arrive(visit, house, site)
    parent.button("Raise a concern").click()
    expect(parent.chat.get_by_role("status").filter(has_text="We cannot reach the school's chat")).to_be_visible()
    assert house.conversations() == []
    parent.troubles = [each for each in parent.troubles if "CORS policy" not in each]


def test_the_line_can_say_where_and_how(visit: Visit, open_house: Callable[..., WebHouse], site: SchoolSite) -> None:
    house = open_house(origins=[site.base])
    site.embeds(house, 'data-label="Talk to us" data-position="left" data-theme="dark" data-lift="80"')
    parent = arrive(visit, house, site)
    launcher = parent.button("Talk to us")
    box = launcher.bounding_box()
    assert box and box["x"] == 20 and box["y"] + box["height"] == 860 - 100
    launcher.click()
    parent.hears("What would you like to do?")
    assert "dark" in (parent.chat.locator(".all").get_attribute("class") or "")


def test_a_line_pasted_twice_makes_one_chat(
    visit: Visit, open_house: Callable[..., WebHouse], site: SchoolSite
) -> None:
    house = open_house(origins=[site.base])
    site.embeds(house)
    site.line *= 2
    parent = arrive(visit, house, site).opens()
    assert parent.page.locator("stepwise-chat").count() == 1


def test_a_page_can_be_told_when_the_chat_opens_and_closes(
    visit: Visit, open_house: Callable[..., WebHouse], site: SchoolSite
) -> None:
    house = open_house(origins=[site.base])
    site.embeds(house)
    parent = arrive(visit, house, site)
    parent.page.evaluate(
        "window.heard = []; for (const name of ['open', 'close']) addEventListener(`stepwise-${name}`, () => heard.push(name))"
    )
    parent.page.evaluate("document.querySelector('stepwise-chat').open()")
    parent.hears("What would you like to do?")
    parent.page.evaluate("document.querySelector('stepwise-chat').close()")
    assert parent.page.evaluate("heard") == ["open", "close"]


def test_nobody_may_put_the_pages_of_the_chat_into_a_frame(
    visit: Visit, open_house: Callable[..., WebHouse], site: SchoolSite
) -> None:
    house = open_house(origins=[site.base])
    site.line, site.policy = f'</head><body><iframe src="{house.base}/chat"></iframe>', ""
    parent = arrive(visit, house, site)
    parent.page.wait_for_timeout(500)
    assert parent.page.frames[1].url.startswith("chrome-error:")
    parent.troubles = [each for each in parent.troubles if "frame-ancestors" not in each]
