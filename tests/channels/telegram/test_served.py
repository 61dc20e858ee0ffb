"""`python -m bot serve` itself, with Telegram's own numbers, before the strict server: it comes late, and the process dies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from bench.processes import free_port
from bot.mind.training import train
from bot.settings import ROOT
from tests.channels.telegram.parts import words_of
from tests.telegram_server import Parent, TelegramServer
from tests.telegram_server.server import TOKEN

PATIENCE = 120
DANGER = "her dad hits my daughter with a belt every night"


class Served:
    def __init__(self, folder: Path, telegram: int, by_webhook: bool) -> None:
        self.port, self.log = free_port(), folder / "log"
        self.base = f"http://127.0.0.1:{self.port}"
        self.hook = f"{self.base}/telegram/hook"
        self.environment = {
            **os.environ,
            "DATABASE_URL": f"sqlite:///{folder / 'casebook.db'}",
            "SECRET_KEY": "k" * 40,
            "LOG_LEVEL": "DEBUG",
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_BASE_URL": f"http://127.0.0.1:{telegram}",
            **({"TELEGRAM_WEBHOOK_URL": self.hook} if by_webhook else {}),
        }
        self.starts()

    def starts(self) -> None:
        with self.log.open("a") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "bot", "serve", "--port", str(self.port)],
                cwd=ROOT,
                env=self.environment,
                stdout=log,
                stderr=log,
            )
        until(self.is_alive)

    def is_alive(self) -> bool:
        try:
            return httpx.get(f"{self.base}/healthz", trust_env=False).status_code == 200
        except httpx.TransportError:
            return False

    def begins(self) -> str:
        begun: list[str] = []

        def try_it() -> bool:
            answer = httpx.post(f"{self.base}/chat/session", trust_env=False, timeout=PATIENCE)
            begun.extend([answer.json()["token"]] if answer.status_code == 201 else [])
            return bool(begun)

        until(try_it)
        return begun[0]

    def web(self, token: str, text: str) -> str:
        answer = httpx.post(
            f"{self.base}/chat/messages",
            json={"id": str(uuid.uuid4()), "text": text},
            headers={"Authorization": f"Bearer {token}"},
            trust_env=False,
            timeout=PATIENCE,
        )
        return " ".join(message["text"] for message in answer.json()["messages"])

    def dies(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(PATIENCE)

    def ends(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(PATIENCE)


@pytest.fixture(params=["polling", "webhook"])
def served(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Served]:
    train(tell=lambda line: None)
    served = Served(tmp_path, free_port(), request.param == "webhook")
    yield served
    served.ends()


def until(true: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)


def said(parent: Parent) -> str:
    return "\n".join(seen.text for seen in parent.sees())


def test_the_house_serves_the_web_until_telegram_comes_and_loses_nothing_when_it_dies(served: Served) -> None:
    token = served.begins()
    port = int(served.environment["TELEGRAM_API_BASE_URL"].rpartition(":")[2])
    with TelegramServer(port=port) as server:
        ann = server.parent("Ann")
        ann.says("/start")
        until(lambda: "I am Stepwise" in said(ann))
        ann.says(DANGER)
        until(lambda: "0808 800 5000" in said(ann))
        ann.says("/link")
        until(lambda: "Your code is" in said(ann))
        code = said(ann).split("Your code is ")[1][:11]
        assert words_of("web")["utter_web_joined"] in served.web(token, code)
        dies_between_receipt_and_reply(served, server, ann)
        # The question that the dead process left behind ends when the next one asks.
        assert [refusal for refusal in server.world.refusals if refusal.code != 409] == []
        assert server.world.oddities == []
    assert httpx.post(served.hook, json={"update_id": 1}, trust_env=False).status_code in (401, 404)
    written = served.log.read_text()
    assert "Telegram is connected" in written
    assert TOKEN not in written and TOKEN.partition(":")[2] not in written
    assert "belt" not in written and code not in written


def dies_between_receipt_and_reply(served: Served, server: TelegramServer, ann: Parent) -> None:
    number = ann.says("my son in year 4 is being bullied at lunch")
    until(lambda: number in [update["update_id"] for update in server.feed.confirmed])
    served.dies()
    served.starts()
    until(lambda: "Have you spoken to anybody" in said(ann))
    answers = [seen.text for seen in ann.sees() if "Have you spoken to anybody" in seen.text]
    assert len(answers) <= 2
