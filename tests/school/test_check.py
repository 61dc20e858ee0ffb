"""`school check`: the ladder of every year group, and who stands in."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.school.check import describe, run
from bot.school.loader import load_school

SCHOOLS = Path(__file__).parents[2] / "data" / "schools"


@pytest.mark.parametrize("path", sorted(SCHOOLS.glob("*.yml")), ids=lambda path: path.stem)
def test_a_good_file_is_described_for_every_year_group(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(path) == 0
    printed = capsys.readouterr().out
    assert all(f"\n{group.label}\n" in printed for group in load_school(path).year_groups)


def test_the_description_says_who_is_next_and_who_stands_in() -> None:
    text = describe(load_school(SCHOOLS / "hemingford_grey.yml"))
    year_3 = text.split("\nyear 3\n")[1].split("\nyear 4\n")[0]
    assert "step 2: Mr Clarke (phase leader for years 3 and 4)" in year_3
    assert "step 3: Mrs Fox (headteacher)\n" in year_3
    assert "about Mrs Fox (headteacher): a letter to the chair of governors, by way of the office, private" in year_3


def test_a_default_ladder_and_unset_facts_are_pointed_out() -> None:
    text = describe(load_school(SCHOOLS / "oaks_park.yml"))
    assert "The ladder is the default one" in text
    assert "Still to be set by the school: office_telephone" in text
