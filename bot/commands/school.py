"""`school check`: is a school's file sound, and who is next for every year group?"""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.commands.command import Command
from bot.commands.house import settings
from bot.school import check


def run(given: argparse.Namespace) -> int:
    return check.run(Path(given.file) if given.file else settings().school_file)


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=["check"], help="what to do with the file")
    parser.add_argument("file", nargs="?", help="a school's YAML file (default: the one in use)")


SCHOOL = Command("school", "check a school file and print its ladder", run, options)
