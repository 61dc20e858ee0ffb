from __future__ import annotations

import pytest

from bot.desk.need_to_know import Role
from tests.office.house import OfficeHouse

PAGES = ("/office/", "/office/today", "/office/concerns", "/office/concerns.csv", "/office/trends", "/office/account")
AT_SCHOOL = ("/office/posts", "/office/diary", "/office/people", "/office/settings")


@pytest.mark.parametrize("role", Role)
def test_every_role_can_open_its_pages(house: OfficeHouse, role: Role) -> None:
    house.concern()
    visitor = house.visitor(role)
    assert [(page, visitor.gets(page).status_code) for page in PAGES if visitor.gets(page).status_code != 200] == []


def test_the_office_opens_everything(house: OfficeHouse) -> None:
    concern = house.concern()
    visitor = house.visitor()
    pages = (*AT_SCHOOL, f"/office/concerns/{concern.id}", f"/office/concerns/{concern.id}/print")
    assert [(page, visitor.gets(page).status_code) for page in pages if visitor.gets(page).status_code != 200] == []
