"""`rasa shell` with `rasa run actions` beside it, as any Rasa user starts them, on the trained model."""

from __future__ import annotations

import os
import pty
import re
import select
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import yaml

from bot.casebook import open_casebook
from bot.desk.values import Channel
from bot.settings import ROOT
from tests.casebook.conftest import SECRET

RASA = Path(sys.executable).parent / "rasa"
SECONDS = 180
WHERE_IS_THE_CURSOR, HERE = b"\x1b[6n", b"\x1b[1;1R"


class Terminal:
    """A terminal that somebody types into, and what has been printed on it so far."""

    def __init__(self, *command: str, env: dict[str, str]) -> None:
        self.master, slave = pty.openpty()
        self.process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, env=env, cwd=ROOT, start_new_session=True
        )
        os.close(slave)
        self.printed = ""

    def shows(self, words: str) -> str:
        """What was printed up to these words, which are then behind us."""
        until = time.monotonic() + SECONDS
        while words not in self.printed:
            assert time.monotonic() < until, f"{words!r} was never printed, but {self.printed[-2000:]!r}"
            self._read()
        before, _, self.printed = self.printed.partition(words)
        return before

    def types(self, line: str) -> None:
        os.write(self.master, f"{line}\r".encode())

    def _read(self) -> None:
        if not select.select([self.master], [], [], 0.5)[0]:
            return
        piece = os.read(self.master, 65_536)
        if WHERE_IS_THE_CURSOR in piece:
            os.write(self.master, HERE)
        plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", piece.decode(errors="replace"))
        self.printed += plain.replace("\r", "")


@contextmanager
def terminal(*command: str, env: dict[str, str]) -> Iterator[Terminal]:
    opened = Terminal(*command, env=env)
    try:
        yield opened
    finally:
        opened.process.kill()
        opened.process.wait()
        os.close(opened.master)


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    here = {"DATABASE_URL": f"sqlite:///{tmp_path}/shell.db", "SECRET_KEY": SECRET.decode(), "COLUMNS": "200"}
    return {**os.environ, **here, "RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3"}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_concern_is_taken_down_in_rasas_own_shell(tmp_path: Path, env: dict[str, str]) -> None:
    port, endpoints = free_port(), yaml.safe_load((ROOT / "endpoints.yml").read_text())
    endpoints["action_endpoint"]["url"] = f"http://127.0.0.1:{port}/webhook"
    (tmp_path / "endpoints.yml").write_text(yaml.safe_dump(endpoints))
    with terminal(str(RASA), "run", "actions", "--port", str(port), env=env) as actions:
        actions.shows("up and running")
        with terminal(str(RASA), "shell", "--endpoints", str(tmp_path / "endpoints.yml"), env=env) as shell:
            shell.shows("Your input ->")
            shell.types("my son in year 3 has had no maths homework all term")
            shell.shows("Have you spoken to anybody at school about it yet?")
    with open_casebook(env["DATABASE_URL"], SECRET).reading() as work:
        (sender,) = work.memory.senders()
        talk = work.conversations.by_sender(sender)
        assert talk is not None and talk.channel is Channel.TERMINAL


def test_rasa_trains_the_rules_from_the_command_line(tmp_path: Path, env: dict[str, str]) -> None:
    command = [str(RASA), "train", "core", "--out", str(tmp_path), "--fixed-model-name", "rules"]
    trained = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert trained.returncode == 0, trained.stderr[-2000:]
    assert (tmp_path / "rules.tar.gz").exists() or (tmp_path / "core-rules.tar.gz").exists()
