"""The same project started the stock way: `rasa run` with its REST channel, and `rasa run actions`, on loopback."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RASA = [sys.executable, "-m", "rasa"]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Stock:
    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}/webhooks/rest/webhook"

    def say(self, sender: str, text: str, timeout: float = 120) -> list[dict[str, object]]:
        body = json.dumps({"sender": sender, "message": text}).encode()
        request = urllib.request.Request(self.url, body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            said: list[dict[str, object]] = json.load(answer)
            return said


@contextmanager
def stock_rasa(model: Path, database_url: str) -> Iterator[Stock]:
    web, actions = free_port(), free_port()
    folder = Path(tempfile.mkdtemp(prefix="stepwise-stock-"))
    (folder / "credentials.yml").write_text("rest:\n")
    (folder / "endpoints.yml").write_text(
        f"action_endpoint: {{url: 'http://127.0.0.1:{actions}/webhook'}}\nnlg: {{type: bot.mind.voice.SchoolVoice}}\n"
    )
    environ = {
        **os.environ,
        "DATABASE_URL": database_url,
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": ROOT, "env": environ}
    run = [
        *RASA,
        "run",
        "-i",
        "127.0.0.1",
        "-p",
        str(web),
        "-m",
        str(model),
        "--endpoints",
        str(folder / "endpoints.yml"),
    ]
    serve = subprocess.Popen([*run, "--credentials", str(folder / "credentials.yml")], **quiet)  # type: ignore[call-overload]
    act = subprocess.Popen([*RASA, "run", "actions", "-p", str(actions)], **quiet)  # type: ignore[call-overload]
    try:
        stock = Stock(web)
        _wait(stock)
        yield stock
    finally:
        for process in (serve, act):
            process.terminate()
            process.wait(timeout=30)


def _wait(stock: Stock, seconds: float = 180) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if stock.say("warm", "my son in year 4 is left out at playtime every day"):
                return
        except OSError:
            pass
        time.sleep(1)
    raise TimeoutError("stock Rasa did not come up")
