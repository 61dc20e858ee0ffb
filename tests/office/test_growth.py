"""Ten thousand concerns: every page answers soon enough, finds what it should and shows nothing it should not.

What is measured is processor time, ours and the database's: a clock would measure what else the machine is doing.
`python -m bench.office` measures the clock."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.office import PAGES, cost
from bot.casebook import SqlCasebook, migrate
from bot.casebook.engine import open_engine
from bot.desk.need_to_know import Role
from tests.casebook.conftest import Postgres, postgres  # noqa: F401
from tests.office.house import SECRET, OfficeHouse
from tests.office.many import fill_many

MOST = 150.0


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def full(
    request: pytest.FixtureRequest, empty_casebook: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[OfficeHouse]:
    server: Postgres | None = request.getfixturevalue("postgres") if request.param == "postgresql" else None
    if server:
        url = server.fresh()
        migrate(url)
    else:
        path = tmp_path_factory.mktemp("full") / "casebook.db"
        shutil.copy(empty_casebook, path)
        url = f"sqlite:///{path}"
    casebook = SqlCasebook(open_engine(url), SECRET)
    house = OfficeHouse(casebook)
    fill_many(casebook, house.clock.now, secret=SECRET)
    yield house
    casebook.engine.dispose()
    if server:
        server.drop(url)


@pytest.mark.parametrize("role", [Role.OFFICE, Role.PHASE_LEADER])
def test_every_page_costs_little_at_ten_thousand_concerns(full: OfficeHouse, role: Role) -> None:
    visitor, slow = full.visitor(role), {}
    for name, path in PAGES.items():
        if visitor.gets(f"/office/{path}").status_code == 200:
            spent = min(cost(visitor, path, 3) for _ in range(2))
            if spent > MOST:
                slow[name] = spent
    assert slow == {}


def test_search_finds_the_parents_words_whatever_they_hold(full: OfficeHouse) -> None:
    visitor = full.visitor()
    full.concern(
        "w1",
        words="Her INHALER was in the cupboard. Über 50 % said \\ 'it' \"so\" \ud800 \x00 end",
        summary="An inhaler",
    )
    for text in ("inhaler", "Inhaler WAS", "50 %", "Über", "\\ 'it'", '"so"'):
        page = visitor.http.get("/office/concerns", params={"text": text}).text
        assert "<strong>1</strong>" in page, text
    for text in ("inhaler_", "%%", "inhalers", "\\\\"):
        assert "<strong>0</strong>" in visitor.http.get("/office/concerns", params={"text": text}).text, text


def test_every_page_of_the_log_together_is_the_whole_of_it_once(full: OfficeHouse) -> None:
    visitor = full.visitor(Role.PHASE_LEADER)
    first = visitor.gets("/office/concerns?year=Y5&status=resolved&sort=contact").text
    many = int(re.search(r"<strong>(\d+)</strong>", first)[1])  # type: ignore[index]
    seen: list[str] = []
    for page in range(1, -(-many // 50) + 1):
        text = visitor.gets(f"/office/concerns?year=Y5&status=resolved&sort=contact&page={page}").text
        seen += re.findall(r'href="/office/concerns/(\d+)"', text)
    assert len(seen) == many == len(set(seen)) > 300
    beyond = visitor.gets(f"/office/concerns?year=Y5&status=resolved&page={10**5}").text
    assert f"Page {-(-many // 50)} of {-(-many // 50)}" in beyond


@pytest.mark.parametrize("sort", ["opened", "status", "contact", "due"])
@pytest.mark.parametrize("order", ["up", "down"])
def test_pages_read_from_the_end_are_in_the_order_of_the_whole(full: OfficeHouse, sort: str, order: str) -> None:
    visitor, asked = full.visitor(), f"year=Y5&open=yes&sort={sort}&order={order}"
    whole = re.findall(r"^(HG-\d\d-\d{5}),", visitor.gets(f"/office/concerns.csv?{asked}").text, re.MULTILINE)
    pages = range(1, -(-len(whole) // 50) + 1)
    found = [visitor.gets(f"/office/concerns?{asked}&page={page}").text for page in pages]
    assert len(whole) > 300
    assert [each for text in found for each in re.findall(r">(HG-\d\d-\d{5})<", text)] == whole


def test_an_export_of_ten_thousand_rows_is_the_whole_log(full: OfficeHouse) -> None:
    visitor = full.visitor()
    body = visitor.gets("/office/concerns.csv").content
    shown = visitor.gets("/office/concerns").text
    assert f"<strong>{body.count(bytes([13, 10])) - 1}</strong>" in shown
