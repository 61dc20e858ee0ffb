"""The server listens on the one port that it was given: nothing of Rasa, and no action server, listens on any."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import httpx
import psutil

from bench.processes import ended, free_port
from tests.house.responses import ROOT

SECRET = "a secret for looking at ports, and nothing else"


def test_nothing_of_rasa_listens_on_any_port(tmp_path: Path) -> None:
    """The real server with the real mind, looked at when it is ready, and after a turn."""
    port = free_port()
    environ = {**os.environ, "DATABASE_URL": f"sqlite:///{tmp_path / 'casebook.db'}", "SECRET_KEY": SECRET}
    command = [sys.executable, "-m", "bot", "serve", "--port", str(port)]
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environ, stdout=log, stderr=log)
    try:
        _until_ready(port, process)
        assert listening(process.pid) == {("127.0.0.1", port)}
        assert "Ready." in (tmp_path / "log").read_text()
    finally:
        ended(process)


def _until_ready(port: int, process: subprocess.Popen[bytes], seconds: float = 240) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert process.poll() is None
        try:
            if httpx.get(f"http://127.0.0.1:{port}/readyz", timeout=5).status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.3)
    raise TimeoutError


def listening(pid: int) -> set[tuple[str, int]]:
    family = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
    lines = [line for each in family for line in each.net_connections(kind="inet")]
    return {(line.laddr.ip, line.laddr.port) for line in lines if line.status == psutil.CONN_LISTEN}
