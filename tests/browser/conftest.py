"""A real browser before a real server. Every page is watched: whatever it logs, breaks or asks of others fails its test."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from bot.channels.web_limits import Limits, Rate
from tests.browser.visitor import Visitor
from tests.channels.house import WebHouse, school_with

HERE = Path(__file__).parent
FAST = Limits(messages=(Rate(50, 100),), poll_seconds=0.3)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """A package's fixture, so that Playwright's loop is gone before anybody else's tests want one."""
    where = "import('@sparticuz/chromium').then(async (all) => console.log(await all.default.executablePath()))"
    found = subprocess.run(["node", "-e", where], cwd=HERE, capture_output=True, text=True, check=False)
    assert found.returncode == 0, f"The browser is not installed; `make browser` installs it.\n{found.stderr}"
    with sync_playwright() as playwright:
        # Not the package's own arguments: they switch the browser's security off.
        arguments = ["--no-sandbox", "--headless=shell"]
        browser = playwright.chromium.launch(executable_path=found.stdout.strip(), args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebHouse]:
    house = WebHouse(tmp_path_factory.mktemp("house"), limits=FAST, school=school_with("01480 375050")).start()
    yield house
    house.stop()


@pytest.fixture
def open_house(tmp_path: Path) -> Iterator[Callable[..., WebHouse]]:
    opened: list[WebHouse] = []

    def opening(**different: Any) -> WebHouse:
        wanted = {"limits": FAST, "school": school_with("01480 375050"), **different}
        opened.append(WebHouse(tmp_path, **wanted).start())
        return opened[-1]

    yield opening
    for house in opened:
        house.stop()


@pytest.fixture
def visit(browser: Browser, house: WebHouse) -> Iterator[Callable[..., Visitor]]:
    visitors: list[Visitor] = []

    def visiting(kind: str = "desktop", at: WebHouse | None = None, **context: Any) -> Visitor:
        visitors.append(Visitor(browser, at or house, kind, context))
        return visitors[-1]

    yield visiting
    for visitor in visitors:
        visitor.goes()
