"""Whatever is written stays text: on the screen, in a button, in a file's name, on paper and in the saved copy."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from playwright.sync_api import expect

from bot.channels.web_limits import Limits, Rate
from tests.browser.payloads import payloads
from tests.browser.visitor import Visitor
from tests.channels.house import WebHouse, school_with

Visit = Callable[..., Visitor]
UNHURRIED = Limits(messages=(Rate(10_000, 10_000),))
SEND = """async ([token, texts]) => {
  for (const text of texts) {
    const answer = await fetch("/chat/messages", {method: "POST", body: JSON.stringify({id: crypto.randomUUID(), text}),
      headers: {"Content-Type": "application/json", Authorization: `Bearer ${token}`}});
    if (!answer.ok) throw new Error(answer.status);
  }
}"""
TOKEN = "JSON.parse(sessionStorage[Object.keys(sessionStorage).find((key) => key.startsWith('stepwise'))]).token"
LINKS = "Array.from(document.querySelector('stepwise-chat').shadowRoot.querySelectorAll('a'), (each) => each.href)"


@pytest.fixture
def parent(visit: Visit, open_house: Callable[..., WebHouse]) -> Visitor:
    parent: Visitor = visit(at=open_house(limits=UNHURRIED), accept_downloads=True).comes().opens()
    parent.page.on("dialog", lambda dialog: parent.troubles.append(f"dialog: {dialog.message}"))
    return parent


def test_there_are_three_hundred_payloads() -> None:
    assert len(payloads()) >= 300


def test_no_payload_ever_runs_or_reaches_out(parent: Visitor) -> None:
    """Drawn live one by one, drawn again after a reload, pressed, saved and printed; the visitor's watch finds nothing."""
    sent = [each for each in payloads() if "\ud800" not in each]
    parent.page.evaluate(SEND, [parent.page.evaluate(TOKEN), sent])
    parent.page.reload()
    expect(parent.chat.locator("article.parent")).to_have_count(len(sent), timeout=30_000)
    shown = parent.chat.locator("article.parent .bubble").evaluate_all("all => all.map((each) => each.textContent)")
    assert shown == sent
    tags = "Array.from(document.querySelector('stepwise-chat').shadowRoot.querySelector('.log').querySelectorAll('*'), (e) => e.localName)"
    assert set(parent.page.evaluate(tags)) <= set("article span div p ul li a button svg path time b small".split())
    assert all(link.startswith(("https://", "http://", "tel:", "mailto:")) for link in parent.page.evaluate(LINKS))
    parent.chat.locator(".choices button").last.click()
    parent.hears("What has happened?")
    parent.page.evaluate("void (window.print = () => {})")
    parent.presses("More").presses("Print this chat")
    with parent.page.expect_download():
        parent.presses("More").presses("Save this chat")
    with parent.page.expect_download():
        parent.chat.locator("button.file").last.click()
    parent.page.mouse.move(1000, 500)


@pytest.mark.parametrize("text", payloads()[:: max(1, len(payloads()) // 25)])
def test_payloads_typed_into_the_field_stay_text(parent: Visitor, text: str) -> None:
    parent.field.fill(text)
    parent.button("Send").click()
    expect(parent.chat.locator("article.bot").last).to_contain_text("I heard:")
    assert parent.kept() and parent.chat.locator("article.parent img, article.parent script").count() == 0


def test_a_hostile_reply_a_hostile_step_and_a_hostile_file_address_stay_text(parent: Visitor) -> None:
    message = {
        "id": 10_000,
        "from": "bot onload=alert(1)",
        "text": "<img src=x onerror=alert(1)>",
        "choices": [{"id": "<x>", "label": "<b onclick=alert(1)>press</b>"}],
        "files": [{"name": "<script>alert(1)</script>", "url": "https://canary.example/take-my-token"}],
        "at": "<script>alert(1)</script>",
        "step": {"number": "<img src=x onerror=alert(1)>", "of": 2},
    }
    parent.page.route("**/chat/messages", lambda route: route.fulfill(json={"messages": [message]}))
    parent.says("hello").hears("<img src=x onerror=alert(1)>")
    parent.chat.locator("button.file").click()
    parent.page.wait_for_timeout(200)
    assert parent.chat.locator("img").count() == 0


def test_a_hostile_school_name_stays_text_on_every_page(visit: Visit, open_house: Callable[..., WebHouse]) -> None:
    name = "</title><script>alert(1)</script>\"'><img src=x onerror=alert(1)> School"
    school = school_with("</a><script>alert(1)</script>")
    house = open_house(school=replace(school, facts=replace(school.facts, name=name)))
    for path in ("/", "/chat"):
        parent = visit(at=house).comes(path)
        expect(parent.chat.locator(".school")).to_have_text(name)
        assert parent.page.locator("script").count() == 1


def test_a_hostile_colour_is_not_taken(visit: Visit) -> None:
    parent = visit()
    school = {"name": "A school", "accent": "red;} * { background: url(//canary.example/x)", "idle_seconds": 1800}
    parent.page.route(
        "**/chat/school", lambda route: route.fulfill(body=json.dumps(school), content_type="application/json")
    )
    parent.comes().opens()
    assert parent.chat.evaluate("e => e.getAttribute('style')") in (None, "")
