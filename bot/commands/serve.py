"""`serve`: the chat, the office and the demo page, on one address."""

from __future__ import annotations

import argparse
import socket

from bot.bootstrap import wake_mind
from bot.commands.command import Command, Mendable, mending
from bot.commands.house import unopened_house
from bot.commands.serving import serve
from bot.commands.settled import settling
from bot.mind.quiet import quiet
from bot.mind.training import ModelMissing, checked


def run(given: argparse.Namespace) -> int:
    _check_port(given.host, given.port)
    unopened = unopened_house()
    quiet(unopened.settings.log_level)
    with mending(ModelMissing):
        checked()
    serve(unopened, given.host, given.port, settling(wake_mind))
    return 0


def _check_port(host: str, port: int) -> None:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            said = f"Cannot listen on {host}:{port} ({error.strerror}); choose another with --port."
            raise Mendable(said) from error


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=8000, help="the port to listen on")


SERVE = Command("serve", "serve the chat, the office and the demo page", run, options)
