"""Servers of our own, started on loopback and ended by whoever started them."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parent.parent


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def ended(process: subprocess.Popen[bytes], patience: float = 30) -> None:
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(timeout=patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@dataclass
class Server:
    """`python -m bot serve`, or another that takes --port, with an environment of its own."""

    port: int
    environ: Mapping[str, str]
    log: Path
    process: subprocess.Popen[bytes] | None = None
    module: tuple[str, ...] = ("bot", "serve")

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        with self.log.open("ab") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-m", *self.module, "--port", str(self.port)],
                stdout=out,
                stderr=out,
                cwd=ROOT,
                env={**os.environ, "RASA_TELEMETRY_ENABLED": "false", **self.environ},
            )

    def kill(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self) -> None:
        if self.process is not None:
            ended(self.process)

    def is_ready(self) -> bool:
        try:
            return httpx.get(f"{self.url}/readyz", timeout=5).status_code == 200
        except httpx.HTTPError:
            return False

    def wait(self, seconds: float = 180) -> float:
        """Until it is ready; how long that took."""
        began = time.monotonic()
        while time.monotonic() - began < seconds:
            if self.is_ready():
                return time.monotonic() - began
            if self.process is not None and self.process.poll() is not None:
                raise RuntimeError(f"the server ended with {self.process.returncode}: {self.log.read_text()[-2000:]}")
            time.sleep(0.1)
        raise TimeoutError(f"not ready after {seconds:.0f} s: {self.log.read_text()[-2000:]}")


@contextmanager
def served(environ: Mapping[str, str], log: Path) -> Iterator[Server]:
    server = Server(free_port(), environ, log)
    server.start()
    try:
        yield server
    finally:
        server.end()
