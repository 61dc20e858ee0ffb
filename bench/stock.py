"""The same project started the stock way: `rasa run` with its REST channel, `rasa run actions`, and Rasa's SQL tracker
store, on loopback. Nothing of Rasa is changed; the store is given its address whole, as its documentation allows."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

from bench.processes import ROOT, ended, free_port
from bot.bootstrap import now
from bot.casebook import migrate, open_casebook
from bot.desk.values import Channel

RASA = [sys.executable, "-m", "rasa"]
SECRET = "a secret for measurements, and nothing else"


@dataclass(frozen=True)
class Stock:
    url: str
    processes: tuple[psutil.Process, ...]
    database_url: str
    seconds_to_ready: float

    def sender(self, name: str) -> str:
        """Our actions look a parent up in the casebook: in stock nobody writes them there, so the measurement does."""
        casebook = open_casebook(self.database_url, SECRET.encode())
        with casebook.writing() as work:
            found = work.conversations.find_or_start(Channel.TERMINAL, name, now())
        casebook.engine.dispose()
        return found.sender


@contextmanager
def stock_rasa(model: Path, folder: Path) -> Iterator[Stock]:
    web, actions = free_port(), free_port()
    database = f"sqlite:///{folder / 'stock-casebook.db'}"
    migrate(database)
    (folder / "credentials.yml").write_text("rest:\n")
    (folder / "endpoints.yml").write_text(
        f"action_endpoint: {{url: 'http://127.0.0.1:{actions}/webhook'}}\n"
        "nlg: {type: bot.mind.voice.SchoolVoice}\n"
        f"tracker_store: {{type: SQL, url: 'sqlite:///{folder / 'tracker.db'}'}}\n"
    )
    run = [*RASA, "run", "-i", "127.0.0.1", "-p", str(web), "-m", str(model)]
    run += ["--endpoints", str(folder / "endpoints.yml"), "--credentials", str(folder / "credentials.yml")]
    began = time.monotonic()
    with ExitStack() as stack:
        serve = stack.enter_context(_started(run, database, folder / "rasa.log"))
        act = stack.enter_context(
            _started([*RASA, "run", "actions", "-p", str(actions)], database, folder / "actions.log")
        )
        url = f"http://127.0.0.1:{web}/webhooks/rest/webhook"
        _wait(url, f"http://127.0.0.1:{actions}/health")
        yield Stock(url, (psutil.Process(serve.pid), psutil.Process(act.pid)), database, time.monotonic() - began)


@contextmanager
def _started(command: list[str], database: str, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    environ = {**os.environ, "DATABASE_URL": database, "SECRET_KEY": SECRET, "RASA_TELEMETRY_ENABLED": "false"}
    with log.open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out, cwd=ROOT, env=environ)
        try:
            yield process
        finally:
            ended(process)


def _wait(url: str, health: str, seconds: float = 150) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if httpx.get(health).status_code == 200 and httpx.get(url.replace("webhook", "", 1)).status_code:
                httpx.post(url, json={"sender": "warm", "message": "hello"}, timeout=120).raise_for_status()
                return
        except httpx.HTTPError:
            time.sleep(0.2)
    raise TimeoutError("stock Rasa did not come up; its log is in the folder of the measurement")
