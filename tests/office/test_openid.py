"""Signing in with the school's own account, against a real provider that can be told to lie."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import httpx
import pytest

from bot.desk.need_to_know import Role
from bot.desk.staff_accounts import NewStaff, add_staff, set_disabled
from bot.desk.values import Staff
from bot.office.openid import NotBelieved, SchoolSignIn
from bot.office.passwords import hashed
from bot.settings import OpenId, Settings, WrongSetting
from tests.office.house import PASSWORD, SCHOOL_FILE, SECRET, OfficeHouse, Visitor
from tests.office.provider import CLIENT, Running, running
from tests.office.provider import SECRET as CLIENT_SECRET

PUBLIC = "http://testserver"
PELL = {"sub": "pell-1", "email": "office.nobody@school.example", "email_verified": True}


@pytest.fixture(scope="module")
def provider() -> Iterator[Running]:
    with running() as provider:
        yield provider


@pytest.fixture
def school(house: OfficeHouse, provider: Running) -> OfficeHouse:
    openid = OpenId(provider.issuer, CLIENT, CLIENT_SECRET)
    return OfficeHouse(
        house.desk.casebook,  # type: ignore[arg-type]
        settings=Settings("sqlite://", SCHOOL_FILE, SECRET, public_url=PUBLIC, openid=openid),
    )


class Traveller(Visitor):
    """Goes to the provider and comes back, as a browser does."""

    def goes(self) -> str:
        answer = self.gets("/office/sign-in/school")
        assert answer.status_code == 303, answer.text
        back = httpx.get(answer.headers["location"])
        assert back.status_code == 302, back.text
        return back.headers["location"].removeprefix(PUBLIC)

    def signs_in_there(self):  # type: ignore[no-untyped-def]
        return self.gets(self.goes())


def there(house: OfficeHouse, provider: Running, lie: str = "", **who: Any) -> None:
    provider.told({**PELL, **who}, lie, int(house.clock.now.timestamp()))


def test_with_the_schools_account_the_office_opens(school: OfficeHouse, provider: Running) -> None:
    school.staff()
    there(school, provider)
    traveller = Traveller(school)
    assert "Sign in with the school’s account" in traveller.gets("/office/sign-in").text
    answer = traveller.signs_in_there()
    assert (answer.status_code, answer.headers["refresh"]) == (200, "0;url=/office/")
    assert "<h1>Today" in traveller.gets("/office/").text


def test_what_is_asked_of_the_provider_is_safe(school: OfficeHouse, provider: Running) -> None:
    there(school, provider)
    traveller = Traveller(school)
    first, second = traveller.goes(), traveller.goes()
    assert first != second
    one, two = provider.told()[-2:]
    assert one["code_challenge_method"] == "S256" and one["redirect_uri"] == f"{PUBLIC}/office/sign-in/school/back"
    assert all(one[name] != two[name] and len(one[name]) >= 43 for name in ("state", "nonce", "code_challenge"))
    cookie = next(each for each in traveller.http.cookies.jar if each.name == "stepwise-office-trip")
    assert cookie.has_nonstandard_attr("HttpOnly") and cookie.get_nonstandard_attr("SameSite") == "lax"


LIES = (
    "another state", "another nonce", "no nonce", "another audience", "for another party", "another issuer in the token",
    "another access token", "old", "no end", "no subject", "unsigned", "signed with the public key",
    "signed with the client's secret", "another's key", "changed afterwards", "rubbish", "refused",
    "no token",
)  # fmt: skip


@pytest.mark.parametrize("lie", LIES)
def test_a_provider_that_lies_opens_nothing(school: OfficeHouse, provider: Running, lie: str) -> None:
    school.staff()
    there(school, provider, lie)
    traveller = Traveller(school)
    answer = traveller.signs_in_there()
    assert answer.status_code == 422 and "There is a problem" in answer.text
    assert traveller.gets("/office/").headers["location"] == "/office/sign-in"
    there(school, provider)
    assert traveller.signs_in_there().status_code == 200


@pytest.mark.parametrize("lie", ["down", "another issuer", "unencrypted"])
def test_a_provider_that_cannot_be_reached_or_trusted_is_said_and_the_password_opens(
    school: OfficeHouse, provider: Running, lie: str
) -> None:
    staff = school.staff()
    there(school, provider, lie)
    traveller = Traveller(school)
    answer = traveller.gets("/office/sign-in/school")
    assert answer.status_code == 503 and "There is a problem" in answer.text
    assert "<h1>Today" in traveller.signs_in(staff).gets("/office/").text
    there(school, provider)


def test_new_keys_of_the_provider_are_fetched_when_they_are_needed(school: OfficeHouse, provider: Running) -> None:
    school.staff()
    there(school, provider)
    assert Traveller(school).signs_in_there().status_code == 200
    there(school, provider, "new keys")
    assert Traveller(school).signs_in_there().status_code == 200


def test_an_answer_is_good_once_in_the_browser_that_asked_and_for_ten_minutes(
    school: OfficeHouse, provider: Running
) -> None:
    school.staff()
    there(school, provider)
    asked, stranger = Traveller(school), Traveller(school)
    back = asked.goes()
    assert stranger.gets(back).status_code == 422
    stranger.goes()
    assert stranger.gets(back).status_code == 422
    assert asked.gets(back).status_code == 200
    assert asked.gets(back).status_code == 422
    late = Traveller(school)
    back = late.goes()
    school.clock.passes(minutes=11)
    there(school, provider)
    assert late.gets(back).status_code == 422


def test_a_forged_trip_is_not_taken(school: OfficeHouse, provider: Running) -> None:
    school.staff()
    there(school, provider)
    for cookie in ("", "x", "e30=.x", "ä.ö", "." * 4000):
        traveller = Traveller(school)
        back = traveller.goes()
        traveller.http.cookies.delete("stepwise-office-trip")
        traveller.http.cookies.set("stepwise-office-trip", cookie.encode("ascii", "replace").decode())
        assert traveller.gets(back).status_code == 422


@pytest.mark.parametrize(
    "who",
    [
        {"email": "stranger@gmail.example"},
        {"email_verified": False},
        {"email_verified": None},
        {"email": None},
        {"email": "x"},
    ],
    ids=str,
)
def test_nobody_without_an_account_and_a_vouched_address_comes_in(
    school: OfficeHouse, provider: Running, who: dict[str, Any]
) -> None:
    school.staff()
    there(school, provider, **who)
    traveller = Traveller(school)
    assert traveller.signs_in_there().status_code == 422
    assert traveller.gets("/office/").headers["location"] == "/office/sign-in"


def test_a_closed_account_stays_closed(school: OfficeHouse, provider: Running) -> None:
    staff = school.staff()
    school.staff(Role.HEAD)
    there(school, provider)
    assert Traveller(school).signs_in_there().status_code == 200
    set_disabled(school.desk, staff.id, "test", disabled=True)
    assert Traveller(school).signs_in_there().status_code == 422


def test_an_account_is_bound_to_the_person_and_not_to_the_address(school: OfficeHouse, provider: Running) -> None:
    """The address passes to somebody else: they do not get the account. The person keeps it under another address."""
    school.staff()
    there(school, provider)
    assert Traveller(school).signs_in_there().status_code == 200
    there(school, provider, sub="somebody-new")
    assert Traveller(school).signs_in_there().status_code == 422
    there(school, provider, email="married@school.example")
    assert Traveller(school).signs_in_there().status_code == 200


def test_the_second_step_is_asked_for_all_the_same(school: OfficeHouse, provider: Running) -> None:
    head = school.staff(Role.HEAD)
    there(school, provider, sub="fox", email=head.email)
    traveller = Traveller(school)
    assert traveller.signs_in_there().headers["refresh"] == "0;url=/office/second-step"
    assert traveller.gets("/office/").headers["location"] == "/office/second-step"


def test_a_one_time_password_that_was_never_used_opens_nothing_afterwards(
    school: OfficeHouse, provider: Running
) -> None:
    once = hashed(PASSWORD, once=True)
    staff: Staff = add_staff(school.desk, NewStaff("Mrs Pell", PELL["email"], Role.OFFICE, None, once), "test")  # type: ignore[arg-type]
    there(school, provider)
    traveller = Traveller(school)
    assert traveller.signs_in_there().status_code == 200
    assert traveller.gets("/office/").status_code == 200
    form = {"email": staff.email, "password": PASSWORD}
    assert Visitor(school).sends("/office/sign-in", form, page="/office/sign-in").status_code == 422


def test_without_the_setting_there_is_no_such_door(house: OfficeHouse) -> None:
    visitor = Visitor(house)
    assert "Sign in with" not in visitor.gets("/office/sign-in").text
    assert visitor.gets("/office/sign-in/school").status_code == 404
    assert visitor.gets("/office/sign-in/school/back?code=x&state=y").status_code == 404


GOOGLE = OpenId("https://accounts.google.com", "id", "secret", "school.example")
TENANT = "5f7c0c2a-0000-4000-8000-000000000001"
ENTRA = OpenId(f"https://login.microsoftonline.com/{TENANT}/v2.0", "id", "secret")
PERSON = {"sub": "1", "email": "pell@school.example", "email_verified": True}


@pytest.mark.parametrize(
    ("provider", "claims", "email"),
    [
        (GOOGLE, {**PERSON, "hd": "school.example"}, "pell@school.example"),
        (GOOGLE, PERSON, None),
        (GOOGLE, {**PERSON, "hd": "other.example"}, None),
        (GOOGLE, {**PERSON, "hd": "school.example", "email": "pell@gmail.example"}, None),
        (GOOGLE, {**PERSON, "hd": "school.example", "email_verified": False}, None),
        (replace(GOOGLE, domain=None), {**PERSON, "hd": None}, None),
        (ENTRA, {"sub": "1", "tid": TENANT, "preferred_username": "pell@school.example"}, "pell@school.example"),
        # The address in `email` is whatever somebody wrote there, and does not count.
        (ENTRA, {"sub": "1", "tid": TENANT, "preferred_username": "x@school.example", "email": "head@school.example"}, "x@school.example"),
        (ENTRA, {"sub": "1", "tid": TENANT, "email": "head@school.example", "email_verified": True}, None),
        (ENTRA, {"sub": "1", "tid": "another", "preferred_username": "pell@school.example"}, None),
        (replace(ENTRA, domain="school.example"), {"sub": "1", "tid": TENANT, "preferred_username": "x@guest.example"}, None),
    ],
)  # fmt: skip
def test_whose_people_google_and_microsoft_speak_of(
    provider: OpenId, claims: dict[str, Any], email: str | None
) -> None:
    door = SchoolSignIn(provider, "https://school.example/back", b"s")
    if email is None:
        with pytest.raises(NotBelieved):
            door._identity(claims)
    else:
        assert door._identity(claims).email == email


WHOLE = {
    "OPENID_ISSUER": "https://id.school.example",
    "OPENID_CLIENT_ID": "stepwise",
    "OPENID_CLIENT_SECRET": "secret",
    "PUBLIC_URL": "https://chat.school.example",
    "SECRET_KEY": "x" * 32,
}


def test_the_settings_are_all_there_or_the_start_says_which_is_not() -> None:
    assert Settings.from_environment(WHOLE).openid == OpenId("https://id.school.example", "stepwise", "secret")
    for name in ("OPENID_ISSUER", "OPENID_CLIENT_ID", "OPENID_CLIENT_SECRET", "PUBLIC_URL"):
        with pytest.raises(WrongSetting, match=name):
            Settings.from_environment({each: value for each, value in WHOLE.items() if each != name})


@pytest.mark.parametrize(
    ("issuer", "says"),
    [
        ("http://id.school.example", "https://"),
        ("https://login.microsoftonline.com/common/v2.0", "tenant"),
        ("https://login.microsoftonline.com/organizations/v2.0", "tenant"),
        ("https://accounts.google.com", "OPENID_DOMAIN"),
    ],
)
def test_a_provider_of_everybody_is_refused(issuer: str, says: str) -> None:
    with pytest.raises(WrongSetting, match=says):
        Settings.from_environment({**WHOLE, "OPENID_ISSUER": issuer})
