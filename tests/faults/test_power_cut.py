"""A power cut at any instant: what was answered is on record, the file is sound, and the history verifies."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.casebook import migrate, open_casebook
from bot.casebook.tables import ReceivedRow
from bot.casebook.verify import verify
from tests.faults.power.cut import Disk, acts, laid_out, library, watching
from tests.faults.worker import SECRET
from tests.house.responses import ROOT

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="the journal of writes is compiled with cc")
CUTS = int(os.environ.get("STEPWISE_POWER_CUTS", "20"))
MESSAGES = 40


def journal_of_a_run(folder: Path) -> tuple[bytes, list[tuple[str, int]]]:
    """Everything done to the casebook's folder from its first byte on, and what had been answered by when."""
    house, journal = folder / "house", folder / "journal"
    house.mkdir()
    environ = watching(house, journal, library(folder))
    url = f"sqlite:///{house / 'casebook.db'}"
    subprocess.run(
        [sys.executable, "-c", f"from bot.casebook import migrate; migrate({url!r})"], env=environ, cwd=ROOT, check=True
    )
    command = [sys.executable, "-m", "tests.faults.power.writer", url, str(journal), str(MESSAGES)]
    said = subprocess.run(command, env=environ, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    answered = [(own, int(size)) for own, size in (line.split() for line in said.splitlines() if line.startswith("m"))]
    return journal.read_bytes(), answered


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes, list[tuple[str, int]]]:
    folder = tmp_path_factory.mktemp("power")
    journal, answered = journal_of_a_run(folder)
    assert len(answered) == MESSAGES
    return folder, journal, answered


def test_nothing_answered_is_lost_in_a_power_cut_at_any_instant(
    run: tuple[Path, bytes, list[tuple[str, int]]], tmp_path: Path
) -> None:
    folder, journal, answered = run
    chance = random.Random(20261129)
    for number in range(CUTS):
        instant = chance.randint(answered[0][1], len(journal))
        left = after_the_cut(journal[:instant], chance, folder / "house", tmp_path / str(number))
        assert {own for own, size in answered if size <= instant} <= left


def after_the_cut(journal: bytes, chance: random.Random, was: Path, to: Path) -> set[str]:
    disk = Disk()
    for act in acts(journal):
        disk.take(act)
    laid_out(disk, chance, was, to)
    with sqlite3.connect(to / "casebook.db") as line:
        assert line.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    url = f"sqlite:///{to / 'casebook.db'}"
    migrate(url)
    casebook = open_casebook(url, SECRET)
    assert verify(casebook).ok
    with casebook.reading() as work:
        done = set(work.session.scalars(select(ReceivedRow.external_id).where(ReceivedRow.done_at.is_not(None))))
    casebook.engine.dispose()
    return done


def test_without_a_cut_everything_is_there(run: tuple[Path, bytes, list[tuple[str, int]]], tmp_path: Path) -> None:
    folder, journal, answered = run
    disk = Disk()
    for act in acts(journal):
        disk.take(act)
    laid_out(disk, random.Random(1), folder / "house", tmp_path / "whole")
    assert _is_whole(tmp_path / "whole" / "casebook.db", {own for own, _ in answered})


def test_the_cut_really_takes_what_was_not_synced(run: tuple[Path, bytes, list[tuple[str, int]]]) -> None:
    """The check can fail: the same record written without waiting for the disk loses what was answered."""
    folder, journal, answered = run
    chance, lost = random.Random(7), 0
    for number in range(10):
        instant = chance.randint(answered[5][1], len(journal))
        disk = Disk()
        for act in acts(journal[:instant]):
            if act.kind != "s":
                disk.take(act)
        to = folder / f"unsynced-{number}"
        laid_out(disk, chance, folder / "house", to)
        lost += not _is_whole(to / "casebook.db", {own for own, size in answered if size <= instant})
    assert lost >= 8


def _is_whole(path: Path, wanted: set[str]) -> bool:
    try:
        with sqlite3.connect(path) as line:
            done = line.execute("SELECT CAST(external_id AS TEXT) FROM inbox WHERE done_at IS NOT NULL")
            return wanted <= {own for (own,) in done}
    except sqlite3.DatabaseError:
        return False
