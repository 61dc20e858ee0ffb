from __future__ import annotations

from bot.commands.demo import CONCERNS, fill
from bot.desk.need_to_know import Role
from tests.office.house import OfficeHouse


def test_the_demo_is_a_term_that_every_page_can_show(house: OfficeHouse) -> None:
    assert fill(house.desk) == CONCERNS
    visitor = house.visitor(Role.DEPUTY)
    assert f"<strong>{CONCERNS}</strong>" in visitor.gets("/office/concerns").text
    today = visitor.gets("/office/").text
    assert "Threat" in today and "Class WhatsApp group" in today
    assert [page for page in ("trends", "diary", "posts") if visitor.gets(f"/office/{page}").status_code != 200] == []
