"""What no template may hold, since one is enough."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import bot.office
from bot.desk.values import HistoryLine
from bot.office.history_words import SENTENCES, sentence
from tests.desk.booking_house import NOW
from tests.house.responses import code

HERE = Path(bot.office.__file__).parent
TEMPLATES = sorted((HERE / "templates").rglob("*.html"))
FORBIDDEN = {
    "nothing is marked safe": r"\|\s*safe|Markup\(|autoescape",
    "no script or style within a page": r"<script(?! src=\"/office/static/)|<style|\sstyle=|\son[a-z]+=",
    "nothing from elsewhere": r"(?:src|href|action)=\"(?:https?:)?//",
    "no markup from text": r"innerHTML\s*=|insertAdjacentHTML|document\.write",
}


@pytest.mark.parametrize("rule", FORBIDDEN)
def test_no_template_and_no_code_of_the_office_breaks_it(rule: str) -> None:
    files = [*TEMPLATES, *(HERE / "static").glob("*.js")]
    found = [path.name for path in files if re.search(FORBIDDEN[rule], path.read_text())]
    assert TEMPLATES and found == []


def test_every_form_that_changes_something_carries_the_token() -> None:
    for path in TEMPLATES:
        for form in re.findall(r'<form method="post".*?</form>', path.read_text(), re.DOTALL):
            assert "token(csrf)" in form or "hidden()" in form, path.name


def test_every_event_of_the_office_has_a_sentence() -> None:
    said = set(re.findall(r'tell\(desk, work, \w+, "([A-Za-z]+)"', code("bot/desk")))
    assert said and sorted(said - set(SENTENCES)) == []


@pytest.mark.parametrize("event", [*SENTENCES, "SomethingNew"])
def test_a_line_without_its_details_is_still_a_sentence(event: str) -> None:
    said = sentence(HistoryLine(event, NOW, "parent"), {})
    assert said.startswith("The parent") and said.rstrip().endswith((".", ":"))
