"""Views of the log that staff keep, and the addresses they are."""

from __future__ import annotations

from tests.office.house import OfficeHouse


def test_a_view_is_kept_shown_and_dropped_by_its_owner_alone(house: OfficeHouse) -> None:
    mine, other = house.visitor(), house.visitor(name="Somebody else", person="mr_clarke")
    answer = mine.sends("/office/views", {"name": "My year 4 <b>", "query": "year=Y4&open=yes&page=3&evil=1"})
    assert answer.headers["location"] == "/office/concerns?year=Y4&open=yes"
    page = mine.gets("/office/concerns?year=Y4&open=yes").text
    assert "My year 4 &lt;b&gt;" in page and 'aria-current="true"' in page
    assert "My year 4" not in other.gets("/office/concerns").text
    other.sends("/office/views/1/drop", {})
    assert "My year 4" in mine.gets("/office/concerns").text
    mine.sends("/office/views/1/drop", {})
    assert "My year 4" not in mine.gets("/office/concerns").text


def test_a_name_is_given_to_one_view_and_there_are_twenty_at_most(house: OfficeHouse) -> None:
    visitor = house.visitor()
    for number in range(25):
        visitor.sends("/office/views", {"name": f"View {number}", "query": f"step={number % 4 + 1}"})
    visitor.sends("/office/views", {"name": "view 3", "query": "year=Y2"})
    with house.desk.casebook.reading() as work:
        views = work.staff.views(house.staff().id)
    assert len(views) == 20 and [each.query for each in views if each.name.casefold() == "view 3"] == ["year=Y2"]


def test_an_empty_or_hostile_view_is_no_view(house: OfficeHouse) -> None:
    visitor = house.visitor()
    for name, query in (("", "year=Y4"), ("x", ""), ("x", "//evil.example"), ("x", "page=4"), ("x", "%ff%00")):
        assert (
            visitor.sends("/office/views", {"name": name, "query": query})
            .headers["location"]
            .startswith("/office/concerns")
        )
    with house.desk.casebook.reading() as work:
        assert work.staff.views(house.staff().id) == []


def test_the_address_of_a_filter_has_no_empty_fields(house: OfficeHouse) -> None:
    answer = house.visitor().gets("/office/concerns?text=&status=open&year=&from=")
    assert (answer.status_code, answer.headers["location"]) == (303, "/office/concerns?status=open")
