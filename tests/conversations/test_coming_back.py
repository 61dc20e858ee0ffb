"""A parent on the web page who comes back after a week, on another device: through the chat API, with the real mind."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from prometheus_client import CollectorRegistry
from starlette.testclient import TestClient

from bot.bootstrap import channel_words
from bot.channels.bulletin import Bulletin
from bot.channels.server import make_app
from bot.channels.web_meters import Meters
from tests.conversations.stage import Stage


class Page:
    """What the widget does: it writes, it presses, and it reads what came."""

    def __init__(self, stage: Stage, http: TestClient) -> None:
        self.stage, self.http = stage, http
        begun = http.post("/chat/session").json()
        self.headers = {"Authorization": f"Bearer {begun['token']}"}
        self.read: list[dict[str, Any]] = begun["messages"]

    def says(self, text: str) -> str:
        return self._post("/chat/messages", text=text)

    def presses(self, label: str) -> str:
        choices = [choice for message in self.read for choice in message["choices"]]
        return self._post("/chat/messages", choice=next(each["id"] for each in choices if each["label"] == label))

    def asks_for_a_code(self) -> str:
        found = re.search(r"[2-9A-Z]{5}-[2-9A-Z]{5}", self._post("/chat/code"))
        assert found
        return found[0]

    def _post(self, path: str, **said: str) -> str:
        answer = self.http.post(path, json={"id": str(uuid.uuid4()), **said}, headers=self.headers)
        assert answer.status_code == 200, answer.text
        self.read = answer.json()["messages"]
        return "\n".join(message["text"] for message in self.read)


def test_a_parent_who_comes_back_after_a_week_hears_where_things_stand_and_goes_on(
    stage: Callable[[str], Stage],
) -> None:
    home = stage("hemingford_grey")
    road = home.fresh()
    words, meters = channel_words(home.school, "web"), Meters(CollectorRegistry(), home.casebook)
    app = make_app(
        road,
        home.school,
        home.house.settings,
        words=words,
        bulletin=Bulletin(),
        meters=meters,
        files=lambda conversation, file: None,
        checks={},
    )
    with TestClient(app) as http:
        first = Page(home, http)
        first.says("my son in year 4 is being bullied at lunch")
        first.presses("The class teacher")
        assert "This is what I have" in first.says("an adult near them at lunch")
        assert "HG-26-0001" in first.presses("Yes, put it on record")
        code = first.asks_for_a_code()

        home.clock.at += timedelta(days=7)
        assert http.get("/chat/messages", headers=first.headers).status_code == 401
        second = Page(home, http)
        assert "I am Stepwise" in second.read[0]["text"]
        heard = second.says(code)
        assert "Welcome back" in heard and "HG-26-0001" in heard
        assert [choice["label"] for message in second.read for choice in message["choices"]]
        assert "Step 2 of 4" in second.says("who do I see next?")
