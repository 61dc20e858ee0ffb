"""Two thousand hostile cells in what the office downloads: read by csv, by openpyxl and by LibreOffice itself."""

from __future__ import annotations

import csv
import io
import random
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from bot.desk.values import Child
from tests.office.house import OfficeHouse

SIGNS = "=+-@|%\t\r\n＝＋－＠｜％﹦﹢"
LEADS = (
    "",
    " ",
    "   ",
    "\u00a0",
    "\u2003 ",
    "\u200b",
    "\ufeff",
    "\x1c",
    "\n",
    "\t",
    "'",
    "''",
    "\u202e",
    '"',
    ",",
    ";",
)
TAILS = (
    "1+1", "cmd|' /C calc'!A0", 'HYPERLINK("http://canary.example","tap")', "SUM(A1:A9)", "1", "A1", "(1+1)", "WEBSERVICE(\"http://canary.example\")",
    'DDE("cmd","/C calc","x")', "IMPORTXML(\"http://canary.example\",\"//a\")", "2026-05-13", "1;2", "1,2", "\"", "'", "\r\n=1+1", "\n=1+1", "\t=1",
)  # fmt: skip
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def cells() -> list[str]:
    chance = random.Random(5)
    made = [f"{lead}{sign}{tail}" for lead in LEADS for sign in SIGNS for tail in chance.sample(TAILS, 8)]
    return made[:2000]


@pytest.fixture
def downloaded(house: OfficeHouse) -> bytes:
    """Each concern carries two of them: the child's name and the summary."""
    hostile = cells()
    assert len(hostile) == 2000
    with house.desk.casebook.writing() as work:
        from tests.casebook.makers import a_concern

        talk = work.conversations.find_or_start("web", "one family", house.clock())  # type: ignore[arg-type]
        for name, summary in zip(hostile[::2], hostile[1::2], strict=True):
            a_concern(work, talk, child=Child("Y4", name), summary=summary)  # type: ignore[arg-type]
    return house.visitor().gets("/office/concerns.csv?sort=reference&order=up").content


def rows_of(body: bytes) -> Sequence[Sequence[str]]:
    return list(csv.reader(io.StringIO(body.decode("utf-8-sig"), newline="")))


def told_apart(cell: str) -> str:
    """What a reader gets back: one apostrophe off, and signs for what no page can carry."""
    return cell.removeprefix("'")


def test_csv_reads_every_cell_back_as_it_was_written(downloaded: bytes) -> None:
    head, *rows = rows_of(downloaded)
    assert len(rows) == 1000 and {len(row) for row in rows} == {len(head)}
    name, summary = head.index("child"), head.index("summary")
    read = [told_apart(row[place]) for row in rows for place in (name, summary)]
    assert read == [told_apart(f"'{cell}") for cell in cells()]


def test_openpyxl_takes_none_for_a_formula(downloaded: bytes) -> None:
    sheet = openpyxl.Workbook().active
    assert sheet is not None
    for row in rows_of(downloaded):
        sheet.append([openpyxl.cell.cell.ILLEGAL_CHARACTERS_RE.sub("?", cell) for cell in row])
    assert sheet.max_row == 1001
    assert [cell.value for line in sheet.iter_rows() for cell in line if cell.data_type == "f"] == []


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed; apt has libreoffice-calc-nogui")
def test_libreoffice_takes_none_for_a_formula(downloaded: bytes, tmp_path: Path) -> None:
    head = downloaded.index(b"\r\n") + 2
    # Beside ours one that nobody made safe: the check would see it.
    rows, formulas = in_libreoffice(downloaded[:head] + b"=1+1,=SUM(A1:A2)\r\n" + downloaded[head:], tmp_path)
    assert rows == 1002 and formulas == ["=1+1", "=SUM(A1:A2)"]


def in_libreoffice(body: bytes, folder: Path) -> tuple[int, list[object]]:
    """How many rows it reads, and what it takes for a formula. It opens the file as a person would who presses OK."""
    (folder / "concerns.csv").write_bytes(body)
    command = [OFFICE or "", "--headless", f"-env:UserInstallation=file://{folder / 'profile'}", "--convert-to", "xlsx"]
    how = "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true"
    where = ["--outdir", str(folder), str(folder / "concerns.csv")]
    subprocess.run([*command, how, *where], check=True, capture_output=True, timeout=300)
    [book] = folder.glob("*.xlsx")
    sheet = openpyxl.load_workbook(book).active
    assert sheet is not None
    return sheet.max_row, [cell.value for line in sheet.iter_rows() for cell in line if cell.data_type == "f"]
