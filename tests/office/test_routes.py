"""Every route there is, found by walking: a new one cannot be forgotten."""

from __future__ import annotations

import pytest

from bot.desk.need_to_know import READ_ONLY, Role
from bot.office.app import PAGES
from bot.office.guard import Page
from tests.office.house import OfficeHouse, Visitor

GETS = [page for page in PAGES if not page.post]
POSTS = [page for page in PAGES if page.post]
OPENED = {"/sign-in", "/sign-in/school", "/sign-in/school/back"}


def path_of(page: Page, number: int = 1, reference: str = "A-1") -> str:
    return "/office" + page.path.replace("{number}", str(number)).replace("{reference}", reference)


def counted(house: OfficeHouse) -> list[tuple[int, int, int]]:
    """Every concern's version, its history and what was said."""
    with house.desk.casebook.reading() as work:
        concern = work.concerns.get(1)
        history = [line for line in work.history.of_concern(1) if line.event != "ConcernViewed"]
        return [(concern.version, len(history), len(work.messages.after(concern.conversation or 0, 0)))]


def test_only_the_sign_in_page_is_open_to_strangers() -> None:
    assert {page.path for page in PAGES if page.opened} == OPENED


@pytest.mark.parametrize(
    "page", [page for page in PAGES if not page.opened], ids=lambda page: f"{page.path}-{page.post}"
)
def test_without_signing_in_no_route_is_open(house: OfficeHouse, page: Page) -> None:
    house.concern(words="a canary in the record")
    stranger = Visitor(house)
    method = "POST" if page.post else "GET"
    answer = stranger.http.request(
        method, path_of(page), data={"csrf": stranger.token("/office/sign-in")} if page.post else None
    )
    assert (answer.status_code, answer.headers["location"]) == (303, "/office/sign-in")
    assert "canary" not in answer.text


@pytest.mark.parametrize("page", POSTS, ids=lambda page: page.path)
def test_every_change_refuses_a_missing_or_foreign_token(house: OfficeHouse, page: Page) -> None:
    house.concern()
    visitor, other = house.visitor(), house.visitor(Role.CLERK)
    before = counted(house)
    foreign = other.token()
    for token in (None, "", "x", foreign, visitor.token()[:-1]):
        form = {"version": "1", "note": "no", "answer": "no", "reason": "no", "how": "no"}
        answer = visitor.http.post(path_of(page), data=form if token is None else {**form, "csrf": token})
        assert answer.status_code == 403, (page.path, token)
    assert counted(house) == before


@pytest.mark.parametrize("page", POSTS, ids=lambda page: page.path)
def test_every_change_refuses_a_page_of_another_site(house: OfficeHouse, page: Page) -> None:
    house.concern()
    visitor = house.visitor()
    answer = visitor.http.post(
        path_of(page), data={"csrf": visitor.token()}, headers={"Origin": "https://evil.example"}
    )
    assert answer.status_code == 403


@pytest.mark.parametrize("role", sorted(READ_ONLY))
@pytest.mark.parametrize("page", [page for page in POSTS if "concerns" in page.path or "posts" in page.path or "diary" in page.path], ids=lambda page: page.path)  # fmt: skip
def test_whoever_only_reads_changes_nothing(house: OfficeHouse, role: Role, page: Page) -> None:
    house.concern()
    before = counted(house)
    visitor = house.visitor(role)
    assert visitor.sends(path_of(page), {"version": "1", "note": "no", "answer": "no"}).status_code == 404
    assert counted(house) == before


@pytest.mark.parametrize("page", GETS, ids=lambda page: page.path)
def test_every_page_forbids_scripts_of_others_and_is_kept_by_nobody(house: OfficeHouse, page: Page) -> None:
    house.concern()
    headers = house.visitor().gets(path_of(page)).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self';") and "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy and "form-action 'self'" in policy
    assert headers["cache-control"] == "no-store"


@pytest.mark.parametrize("number", ["0", "999999", "-1", "1.5", "١", "9" * 40, "x", "%00", "1%2f.."])
def test_an_absurd_number_in_the_address_is_not_here(house: OfficeHouse, number: str) -> None:
    assert house.visitor().gets(f"/office/concerns/{number}").status_code == 404


def test_more_than_any_form_holds_is_refused(house: OfficeHouse) -> None:
    visitor = house.visitor()
    assert visitor.sends("/office/sign-out", {"x": "y" * 70_000}).status_code == 413
    assert visitor.sends("/office/sign-out", {f"x{number}": "y" for number in range(300)}).status_code == 413
