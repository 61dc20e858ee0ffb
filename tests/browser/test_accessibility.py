"""axe-core finds nothing in any state of the chat, in any light, at either size."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.browser.visitor import Visitor
from tests.channels.house import WebHouse, school_with

Visit = Callable[..., Visitor]
# Contrast is measured when everything has come to rest.
STILL = {"reduced_motion": "reduce"}
LIGHTS: dict[str, dict[str, Any]] = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
    "more contrast": {"contrast": "more"},
}


@pytest.mark.parametrize("light", LIGHTS)
@pytest.mark.parametrize("kind", ["desktop", "phone"])
def test_every_state_of_the_chat_passes(visit: Visit, kind: str, light: str) -> None:
    parent = visit(kind, **STILL, **LIGHTS[light]).comes()
    found = {"closed": parent.axe()}
    found["open"] = parent.opens().axe()
    parent.presses("I would rather talk to a person").hears("0808 800 5000")
    found["telephone numbers"] = parent.axe()
    parent.says("answer slowly").chat.locator(".typing").wait_for()
    found["typing"] = parent.axe()
    parent.hears("I heard: answer slowly").says("pushed").hears("Which year")
    found["choices"] = parent.axe()
    parent.presses("Year 4").presses("The class teacher").hears("These are his next free times")
    found["times and progress"] = parent.axe()
    parent.presses("Thursday 26 November, 3.20 pm").hears("You are booked")
    parent.house.staff_say(parent.house.conversations()[-1].id, "Mrs Pell here. Please ring 01480 375050.")
    parent.hears("Mrs Pell here")
    found["file and staff"] = parent.axe()
    parent.presses("More")
    found["menu"] = parent.axe()
    parent.presses("Clear and leave")
    found["question"] = parent.axe()
    parent.presses("Keep the chat")
    parent.context.set_offline(True)
    parent.says("later then").hears("Waiting to send")
    found["offline"] = parent.axe()
    parent.page.route("**/chat/messages", lambda route: route.fulfill(status=422, json={"error": "No. Ring 999."}))
    parent.context.set_offline(False)
    parent.hears("Not sent")
    found["error"] = parent.axe()
    parent.page.route("**/chat/messages", lambda route: route.fulfill(status=401, json={"error": "Ended."}))
    parent.says("once more").hears("This chat has ended")
    found["ended"] = parent.axe()
    assert {state: each for state, each in found.items() if each} == {}


@pytest.mark.parametrize("accent", ["#000000", "#767676", "#b3261e", "#1f5f3a", "#5b21b6"])
@pytest.mark.parametrize("light", ["light", "dark"])
def test_any_colour_that_the_school_file_allows_can_be_read(
    visit: Visit, open_house: Callable[..., WebHouse], accent: str, light: str
) -> None:
    parent = visit(at=open_house(school=school_with("01480 375050", accent)), **STILL, **LIGHTS[light]).comes().opens()
    found = parent.axe()
    parent.says("pushed").hears("Which year").presses("Year 4").presses("The class teacher").hears("free times")
    assert found + parent.axe() == []


@pytest.mark.parametrize("light", ["light", "dark"])
@pytest.mark.parametrize("kind", ["desktop", "phone"])
def test_the_page_of_its_own_passes(visit: Visit, kind: str, light: str) -> None:
    parent = visit(kind, **STILL, **LIGHTS[light]).comes("/chat").hears("What would you like to do?")
    assert parent.axe() == []
