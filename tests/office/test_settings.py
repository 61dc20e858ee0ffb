"""What the settings page says is so."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.casebook import SqlCasebook
from bot.casebook.engine import as_writer
from bot.desk.need_to_know import Role
from bot.desk.office_record import note_backup
from tests.office.house import SCHOOL_FILE, OfficeHouse


def test_the_history_is_checked_and_when_it_was_checked_is_shown(house: OfficeHouse) -> None:
    house.concern()
    visitor = house.visitor()
    assert "Not checked here yet." in visitor.gets("/office/settings").text
    assert "all as they were written" in visitor.sends("/office/settings/verify", {}).text
    assert "Last checked here Wednesday 13 May 2026" in visitor.gets("/office/settings").text


def test_a_history_that_was_changed_is_told_in_red(house: OfficeHouse) -> None:
    concern, visitor = house.concern(), house.visitor()
    visitor.acts(concern, "note", {"note": "as it was"})
    engine = house.desk.casebook.engine  # type: ignore[attr-defined]
    with as_writer(engine).begin() as connection:
        names = list(connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")))
        for name in names:
            connection.execute(text(f'DROP TRIGGER "{name}"'))
        connection.execute(text("UPDATE history SET actor = 'staff:99' WHERE event = 'NoteWritten'"))
    page = visitor.sends("/office/settings/verify", {}).text
    assert "there is a problem" in page and 'class="problem"' in page


def test_the_last_backup_is_shown(house: OfficeHouse) -> None:
    visitor = house.visitor()
    assert "No backup on record" in visitor.gets("/office/settings").text
    note_backup(house.desk)
    assert "The last one was made Wednesday 13 May 2026 at 10.20am, today." in visitor.gets("/office/settings").text


@pytest.fixture
def of_its_own(house: OfficeHouse, tmp_path: Path) -> OfficeHouse:
    """A house whose school file may be written."""
    shutil.copy(SCHOOL_FILE, tmp_path / "school.yml")
    casebook = house.desk.casebook
    assert isinstance(casebook, SqlCasebook)
    return OfficeHouse(casebook, tmp_path / "school.yml")


def test_the_school_file_is_read_again_and_its_mistakes_are_shown_with_their_lines(
    of_its_own: OfficeHouse, tmp_path: Path
) -> None:
    file, visitor = tmp_path / "school.yml", of_its_own.visitor()
    file.write_text(file.read_text() + "\n<script>alert(1)</script>: 1\n")
    page = visitor.sends("/office/settings/school-file", {}).text
    assert "cannot be used" in page and "<script>alert" not in page
    assert f"Line {len(file.read_text().splitlines())}:" in page


def test_a_file_that_has_changed_since_the_start_is_told(of_its_own: OfficeHouse) -> None:
    """The house runs with a number of days to reply that the file does not have."""
    page = of_its_own.visitor().sends("/office/settings/school-file", {}).text
    assert "It has changed since Stepwise started" in page


def test_what_the_school_has_yet_to_set_is_listed(house: OfficeHouse) -> None:
    assert "<li>Office telephone</li>" in house.visitor().gets("/office/settings").text


@pytest.mark.parametrize(
    "role", [Role.PHASE_LEADER, Role.SAFEGUARDING_LEAD, Role.CLERK, Role.CHAIR, Role.ESAFETY_GOVERNOR]
)
def test_settings_are_for_those_who_look_after_the_office(house: OfficeHouse, role: Role) -> None:
    visitor = house.visitor(role)
    assert visitor.gets("/office/settings").status_code == 404
    assert visitor.sends("/office/settings/verify", {}).status_code == 404
