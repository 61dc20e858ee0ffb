"""A house with the web door open: the real casebook, a mind that knows one talk, and a server that can be restarted."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from prometheus_client import CollectorRegistry

from bench.processes import free_port
from bot.bootstrap import channel_words
from bot.casebook import SqlCasebook, migrate, open_casebook
from bot.casebook.work import SqlWork
from bot.channels.bulletin import Bulletin
from bot.channels.server import make_app
from bot.channels.serving import ChatServer, chat_server
from bot.channels.web import FileBody
from bot.channels.web_health import Check
from bot.channels.web_limits import Limits
from bot.channels.web_meters import Meters
from bot.channels.web_sessions import fingerprint
from bot.desk.desk import Desk
from bot.desk.journey import Journey
from bot.desk.queue import InProcessQueue
from bot.desk.values import Channel, Conversation, Message, Sender, Utterance
from bot.office.app import make_office
from bot.school.loader import load_school
from bot.school.model import School
from bot.settings import ROOT, Settings
from tests.fakes import FakeMind

SECRET = b"a secret for the tests of the web door alone"
SCHOOL_FILE = ROOT / "data" / "schools" / "hemingford_grey.yml"
WORDS = {
    "nothing_said": "I did not get any words there.",
    "trouble": "I am sorry, I cannot answer that just now. What you wrote is kept.",
    "old_button": "That button belongs to an earlier part of our talk.",
    "unknown_button": "I do not know that button any more.",
}
ICS = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"


class Clock:
    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


def school_with(telephone: str | None = None, accent: str | None = None) -> School:
    school = load_school(SCHOOL_FILE)
    school = replace(school, facts=replace(school.facts, office_telephone=telephone))
    return replace(school, accent_colour=accent) if accent else school


class FaultyCasebook:
    """A real casebook with a fault that can be switched on, after so many more transactions that still go well."""

    def __init__(self, real: SqlCasebook) -> None:
        self.real = real
        self.fault: Exception | None = None
        self.after = 0

    def fails(self, fault: Exception | None, after: int = 0) -> None:
        self.fault, self.after = fault, after

    def reading(self) -> AbstractContextManager[SqlWork]:
        self._fail()
        return self.real.reading()

    def writing(self) -> AbstractContextManager[SqlWork]:
        self._fail()
        return self.real.writing()

    def export(self) -> Iterator[Mapping[str, object]]:
        return self.real.export()

    def _fail(self) -> None:
        self.after -= 1
        if self.fault is not None and self.after < 0:
            raise self.fault


class WebHouse:
    """`port` stays the same over a restart, as an address does."""

    def __init__(
        self,
        folder: Path,
        *,
        limits: Limits | None = None,
        origins: Sequence[str] = (),
        school: School | None = None,
        checks: Mapping[str, Check] | None = None,
        public_url: str | None = None,
    ) -> None:
        self.url = f"sqlite:///{folder / 'casebook.db'}"
        migrate(self.url)
        self.clock, self.mind, self.bulletin = Clock(), FakeMind(), Bulletin()
        self.limits, self.school = limits or Limits(), school or school_with()
        self.settings = Settings(
            self.url,
            SCHOOL_FILE,
            SECRET,
            public_url=public_url,
            allowed_origins=tuple(origins),
        )
        self.checks = checks or {}
        self.registry = CollectorRegistry()
        self.port = free_port()
        self.server: ChatServer | None = None

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> WebHouse:
        self.bulletin, self.registry = Bulletin(), CollectorRegistry()
        self.casebook = FaultyCasebook(open_casebook(self.url, SECRET))
        self.desk = Desk(self.casebook, self.school, self.clock)
        journey = Journey(self.desk, self.mind, InProcessQueue(), WORDS)
        app = make_app(
            journey,
            self.school,
            self.settings,
            words=channel_words(self.school, "web"),
            bulletin=self.bulletin,
            meters=Meters(self.registry, self.casebook),
            files=self._file,
            checks=self.checks,
            office=make_office(self.desk, self.school, self.settings, bulletin=self.bulletin.tell),
            limits=self.limits,
        )
        self.server = chat_server(app, "127.0.0.1", self.port, self.bulletin.close)
        self._thread = threading.Thread(target=self.server.run, daemon=True)
        self._thread.start()
        while not self.server.started:
            time.sleep(0.01)
        return self

    def stop(self) -> None:
        assert self.server is not None
        self.server.stop()
        self._thread.join(timeout=20)
        assert not self._thread.is_alive(), "the server did not stop"

    def staff_say(self, conversation: int, text: str, *, tell: bool = True) -> Message:
        """As the office does it; `tell=False`: it was another process."""
        with self.casebook.writing() as work:
            (message,) = work.messages.say(conversation, Sender.STAFF, [Utterance(text)], self.clock(), None)
        if tell:
            self.bulletin.tell(conversation)
        return message

    def conversations(self) -> list[Conversation]:
        found = []
        with self.casebook.reading() as work:
            for number in range(1, 10_000):
                try:
                    found.append(work.conversations.get(number))
                except Exception:
                    return found
        return found

    def conversation_of(self, token: str) -> Conversation | None:
        with self.casebook.writing() as work:
            return work.web_sessions.conversation(fingerprint(token), self.clock(), 10**6)

    def knows(self, token: str) -> bool:
        return self.conversation_of(token) is not None

    def said(self, conversation: int) -> Sequence[Message]:
        with self.casebook.reading() as work:
            return work.messages.after(conversation, 0)

    def _file(self, conversation: Conversation, file: str) -> FileBody | None:
        with self.casebook.reading() as work:
            link = work.messages.file(conversation.id, file)
        return FileBody(link.name, "text/calendar", ICS) if link else None


class Page:
    """What the widget does, without a browser."""

    def __init__(self, house: WebHouse, **headers: str) -> None:
        self.house = house
        self.http = httpx.Client(base_url=house.base, headers=headers, timeout=30, trust_env=False)
        self.token = ""

    def begins(self) -> list[dict[str, Any]]:
        answer = self.http.post("/chat/session")
        assert answer.status_code == 201, answer.text
        self.token = answer.json()["token"]
        self.http.headers["Authorization"] = f"Bearer {self.token}"
        messages: list[dict[str, Any]] = answer.json()["messages"]
        return messages

    def posts(self, own_id: str, **said: Any) -> httpx.Response:
        return self.raw(json.dumps({"id": own_id, **said}))

    def raw(self, body: str | bytes, **headers: str) -> httpx.Response:
        return self.http.post("/chat/messages", content=body, headers={"Content-Type": "application/json", **headers})

    def transcript(self, after: int = 0) -> httpx.Response:
        return self.http.get("/chat/messages", params={"after": after})

    @property
    def conversation(self) -> int:
        found = self.house.conversation_of(self.token)
        assert found is not None and found.channel is Channel.WEB
        return found.id
