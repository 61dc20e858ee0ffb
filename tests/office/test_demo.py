from __future__ import annotations

from bot.commands.demo import CONCERNS, fill
from bot.commands.demo_words import APART
from bot.desk.need_to_know import Role
from bot.school.check import still_to_set
from bot.school.loader import load_school
from bot.settings import ROOT
from tests.office.house import OfficeHouse
from tests.office.test_overdue import late


def test_the_demo_is_a_term_that_every_page_can_show(house: OfficeHouse) -> None:
    assert fill(house.desk) == CONCERNS + len(APART)
    visitor = house.visitor(Role.DEPUTY)
    assert f"<strong>{CONCERNS}</strong>" in visitor.gets("/office/concerns").text
    today = visitor.gets("/office/").text
    assert "Threat" in today and "Class WhatsApp group" in today
    assert [page for page in ("trends", "diary", "posts") if visitor.gets(f"/office/{page}").status_code != 200] == []


def test_the_demo_holds_what_most_may_not_see_and_what_belongs_together(house: OfficeHouse) -> None:
    fill(house.desk)
    lead, clerk, office = (house.visitor(role) for role in (Role.SAFEGUARDING_LEAD, Role.CLERK, Role.OFFICE))
    assert "marks on her arms" in lead.gets("/office/").text
    assert "marks on her arms" not in office.gets("/office/").text
    assert "<strong>1</strong>" in clerk.gets("/office/concerns").text
    pages = [office.gets(f"/office/concerns/{number}").text for number in (49, 51, 52, 55)]
    assert all("Possible campaign" in page for page in pages)
    assert "Of the same family" in office.gets(f"/office/concerns/{CONCERNS - 4}").text


def test_the_fictional_school_leaves_nothing_open_and_has_something_overdue(house: OfficeHouse) -> None:
    school = load_school(ROOT / "data" / "demo" / "riverbank.yml")
    fictional = OfficeHouse(house.desk.casebook, school=school)  # type: ignore[arg-type]
    fill(fictional.desk)
    many, shown = late(fictional.visitor())
    assert still_to_set(school) == () and 1 <= many == len(shown)
