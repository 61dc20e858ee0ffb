"""Somebody with a browser: what they see of the chat, what they do, and what their browser complained of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Locator, Request, expect

from tests.channels.house import WebHouse

KINDS: dict[str, dict[str, Any]] = {
    "desktop": {"viewport": {"width": 1280, "height": 860}},
    "phone": {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True},
}
AXE = (Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js").read_text
WATCH = """
  window.troubles = [];
  document.addEventListener("securitypolicyviolation", (e) => troubles.push("policy: " + e.violatedDirective + " " + e.blockedURI));
  for (const name of ["alert", "confirm", "prompt"]) window[name] = () => troubles.push("executed: " + name);
"""


class Visitor:
    def __init__(self, browser: Browser, house: WebHouse, kind: str, context: dict[str, Any]) -> None:
        self.house = house
        self.context = browser.new_context(**{**KINDS[kind], **context})
        self.context.add_init_script(WATCH)
        self.page = self.context.new_page()
        self.page.set_default_timeout(10_000)
        self.chat = self.page.locator("stepwise-chat")
        self.troubles: list[str] = []
        self.hosts = (house.base,)
        self.page.on("pageerror", lambda error: self.troubles.append(f"error: {error}"))
        self.page.on("console", self._logged)
        self.page.on("request", self._asked)

    def _logged(self, message: ConsoleMessage) -> None:
        """The browser itself logs every request that fails: those are a test's own doing."""
        if message.type in ("error", "warning") and not message.text.startswith("Failed to load resource"):
            self.troubles.append(f"{message.type}: {message.text}")

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((*self.hosts, "blob:", "data:")):
            self.troubles.append(f"asked elsewhere: {request.url}")

    def goes(self) -> None:
        found = self.troubles + self.page.evaluate("window.troubles || []")
        self.context.close()
        assert found == []

    def comes(self, path: str = "/") -> Visitor:
        self.page.goto(self.house.base + path)
        return self

    def opens(self) -> Visitor:
        self.button("Raise a concern").click()
        self.hears("What would you like to do?")
        return self

    def settles(self) -> Visitor:
        """What moves has come to rest: a place is measured when it is one."""
        self.page.evaluate(
            "Promise.all(document.querySelector('stepwise-chat').shadowRoot.getAnimations()"
            ".filter((each) => each.effect.getTiming().iterations === 1).map((each) => each.finished))"
        )
        return self

    def button(self, name: str, *, exact: bool = False) -> Locator:
        """The latest of that name: earlier ones stay where they were used."""
        return self.chat.get_by_role("button", name=name, exact=exact).last

    @property
    def field(self) -> Locator:
        return self.chat.get_by_role("textbox", name="Your message")

    def presses(self, name: str) -> Visitor:
        self.button(name).click()
        return self

    def says(self, text: str) -> Visitor:
        self.field.fill(text)
        self.field.press("Enter")
        return self

    def hears(self, text: str) -> Visitor:
        expect(self.chat.get_by_text(text).last).to_be_visible(timeout=10_000)
        return self

    def said(self) -> list[str]:
        """The talk as it stands on the screen: who, and the words."""
        articles = self.chat.locator("article")
        return [f"{each.get_attribute('class')}: {each.locator('.bubble').inner_text()}" for each in articles.all()]

    @property
    def token(self) -> str:
        held: str = self.page.evaluate("JSON.parse(Object.values(sessionStorage)[0]).token")
        return held

    def kept(self) -> list[str]:
        """The parent's words in the casebook, over all conversations of the house's newest."""
        conversation = self.house.conversations()[-1].id
        return [message.text for message in self.house.said(conversation) if message.sender == "parent"]

    def focused(self) -> str:
        words: str = self.page.evaluate(
            "() => { let e = document.activeElement; while (e.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;"
            " return (e.getAttribute('aria-label') || e.innerText || e.id || e.localName).trim(); }"
        )
        return words

    def axe(self) -> list[str]:
        """What axe-core finds against WCAG 2.0 to 2.2, A and AA, on the whole page."""
        if not self.page.evaluate("Boolean(window.axe)"):
            self.page.evaluate(AXE())
        tags = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']"
        found = self.page.evaluate(f"axe.run(document, {{runOnly: {tags}}}).then((all) => all.violations)")
        return [f"{each['id']}: {node['target']} {node['failureSummary']}" for each in found for node in each["nodes"]]
