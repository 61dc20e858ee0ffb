"""In processes of their own: what is settled is settled for the whole of one."""

from __future__ import annotations

import subprocess
import sys

from bot.settings import ROOT

MANY = """
import gc
made = [[number] for number in range(100_000)]
from bot.commands.settled import settle
settle()
assert len(gc.get_objects()) < 1_000, len(gc.get_objects())
"""
WOKEN = """
import gc
from bot.commands.settled import settling
mind = [[number] for number in range(100_000)]
assert settling(lambda house, tell: mind)(None, print) is mind
assert gc.get_freeze_count() > 100_000
"""


def _runs(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_what_start_up_made_is_not_looked_through_again() -> None:
    _runs(MANY)


def test_when_the_model_is_awake_all_is_settled() -> None:
    _runs(WOKEN)
