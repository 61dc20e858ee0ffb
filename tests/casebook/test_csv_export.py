import csv
import io
import random

import openpyxl
import pytest

from bot.casebook import SqlCasebook
from bot.casebook.csv_export import csv_lines, safe_cell
from bot.desk.values import Child
from tests.casebook.makers import a_concern, a_conversation

SIGNS = "=+-@|%\t\r\n＝＋－＠｜"
LEADS = ["", " ", "   ", "\u00a0", "\u2003 ", "\u200b", "\ufeff", "\x1c", "\n", "\t", "'", "\u202e"]


@pytest.mark.parametrize("sign", SIGNS, ids=ascii)
def test_no_cell_can_be_taken_for_a_formula(sign: str) -> None:
    for lead in LEADS:
        assert safe_cell(f"{lead}{sign}cmd|' /C calc'!A0") == f"'{lead}{sign}cmd|' /C calc'!A0"


@pytest.mark.parametrize("plain", ["He said = is a sign", "5 - 3", "", "2026-05-13", "HG-26-0001", "“+1”"])
def test_an_ordinary_cell_is_left_as_it_is(plain: str) -> None:
    assert safe_cell(plain) == plain


def test_two_thousand_fuzzed_cells_can_all_be_recovered_and_none_computes() -> None:
    chance = random.Random(8)
    letters = SIGNS + "".join(LEADS) + 'a1,";()\'"\0é漢'
    for _ in range(2000):
        text = "".join(chance.choices(letters, k=chance.randint(0, 12)))
        cell = safe_cell(text)
        assert (cell[1:] if cell.startswith("'") else cell) == text
        assert not cell.lstrip(" \u00a0\u2003\u200b\ufeff\x1c\u202e\t\r\n").startswith(tuple("=+-@|%＝＋－＠｜"))


def read(casebook: SqlCasebook) -> tuple[bytes, list[dict[str, str]]]:
    content = b"".join(csv_lines(casebook.export()))
    rows = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    return content, list(rows)


def test_a_spreadsheet_gets_one_row_for_each_concern_whatever_the_words(casebook: SqlCasebook) -> None:
    words = ['=HYPERLINK("http://evil")', 'two\r\nlines, "quoted"', "\0\ud800 é 漢", "-1+1"]
    with casebook.writing() as work:
        for each in words:
            a_concern(work, a_conversation(work), words=each, child=Child("Y4", "=1+1"), about=("@mr_clarke",))
    content, rows = read(casebook)
    assert content.startswith(b"\xef\xbb\xbf")
    assert [row["words"] for row in rows] == ["'" + words[0], words[1], "\u2400\ufffd é 漢", "'-1+1"]
    assert all(row["child"] == "'=1+1" and row["about"] == "'@mr_clarke" for row in rows)


def test_no_cell_of_the_export_is_a_formula_to_a_spreadsheet(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        for sign in SIGNS:
            a_concern(work, a_conversation(work), words=f"{sign}1+1", hope=f" {sign}1", summary=sign)
    _, rows = read(casebook)
    sheet = openpyxl.Workbook().active
    assert sheet is not None and len(rows) == len(SIGNS)
    for row in rows:
        sheet.append([cell.replace("\r", "") for cell in row.values()])
    assert [cell for line in sheet.iter_rows() for cell in line if cell.data_type == "f"] == []
