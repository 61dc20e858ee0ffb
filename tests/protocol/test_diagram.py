"""The picture is drawn from the rules, so that it cannot disagree with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.protocol.diagram import BEGIN, END, ladder_picture, main, picture, with_picture
from bot.protocol.statuses import MOVES
from tests.protocol.ladders import hemingford


def test_the_picture_shows_every_move_that_changes_something() -> None:
    drawn = picture()
    for (before, event), after in MOVES.items():
        arrow = f"{before.value} --> {after.value}: "
        lines = [line for line in drawn.splitlines() if arrow in line]
        assert bool(lines) is (before is not after)
        assert before is after or event.value in lines[0]


def test_the_ladder_is_drawn_with_its_people() -> None:
    drawn = ladder_picture(hemingford())
    assert "3. head or deputy<br/>Mrs Fox, Mr Clarke" in drawn
    assert "s3 --> s4" in drawn


def test_writing_replaces_only_what_stands_between_the_marks(tmp_path: Path) -> None:
    page = tmp_path / "README.md"
    page.write_text(f"before\n{BEGIN}\nstale\n{END}\nafter\n", encoding="utf-8")
    assert main(["--write", str(page)]) == 0
    written = page.read_text(encoding="utf-8")
    assert written == f"before\n{BEGIN}\n{picture()}\n{END}\nafter\n"
    assert main(["--write", str(page)]) == 0
    assert page.read_text(encoding="utf-8") == written


def test_a_page_without_the_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="moves:begin"):
        with_picture("no marks here", picture())


def test_without_a_page_the_picture_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert capsys.readouterr().out.startswith("```mermaid\nstateDiagram-v2")
