from __future__ import annotations

import pytest

from bot.desk.need_to_know import Role
from bot.desk.staff_accounts import set_disabled
from bot.office.first import first_password
from bot.office.passwords import for_once
from tests.office.house import PASSWORD, OfficeHouse, Visitor


def tries(visitor: Visitor, email: str, password: str) -> int:
    form = {"email": email, "password": password}
    return int(visitor.sends("/office/sign-in", form, page="/office/sign-in").status_code)


def test_guessing_is_slowed_down_and_then_goes_on(house: OfficeHouse) -> None:
    staff, guesser = house.staff(), Visitor(house)
    assert [tries(guesser, staff.email, f"wrong {n}") for n in range(7)] == [422] * 5 + [429] * 2
    assert tries(guesser, staff.email, PASSWORD) == 429
    house.clock.passes(minutes=2)
    assert tries(guesser, staff.email, PASSWORD) == 303


def test_ten_minutes_of_guessing_get_twenty_guesses_at_most(house: OfficeHouse) -> None:
    staff, guesser = house.staff(), Visitor(house)
    answers = []
    for _ in range(100):
        answers.append(tries(guesser, staff.email, "wrong"))
        house.clock.passes(seconds=6)
    assert answers.count(422) <= 20


def test_a_stranger_who_guesses_does_not_lock_the_owner_out(house: OfficeHouse) -> None:
    staff = house.staff()
    stranger = Visitor(house, "203.0.113.9")
    for n in range(30):
        tries(stranger, staff.email, f"wrong {n}")
    assert tries(Visitor(house, "10.0.0.7"), staff.email, PASSWORD) == 303


def test_spraying_many_accounts_from_one_place_is_slowed_down(house: OfficeHouse) -> None:
    sprayer = Visitor(house)
    answers = [tries(sprayer, f"somebody{n}@school.example", "Password1") for n in range(30)]
    assert answers.count(422) == 20 and answers[-1] == 429


def test_a_wrong_password_and_an_unknown_address_are_told_alike(house: OfficeHouse) -> None:
    staff, visitor = house.staff(), Visitor(house)
    pages = [
        visitor.sends("/office/sign-in", {"email": email, "password": "no"}, page="/office/sign-in").text
        for email in (staff.email, "nobody@school.example")
    ]
    assert pages[0].replace(staff.email, "") == pages[1].replace("nobody@school.example", "")


def test_the_session_is_new_after_signing_in_and_dead_after_signing_out(house: OfficeHouse) -> None:
    visitor = Visitor(house)
    visitor.http.cookies.set("stepwise-office-session", "chosen by somebody else")
    visitor.signs_in(house.staff())
    held = visitor.http.cookies.get("stepwise-office-session", domain="testserver.local") or dict(visitor.http.cookies)
    token = held if isinstance(held, str) else held["stepwise-office-session"]
    assert token != "chosen by somebody else"
    visitor.sends("/office/sign-out", {})
    thief = Visitor(house)
    thief.http.cookies.set("stepwise-office-session", token)
    assert thief.gets("/office/").status_code == 303


@pytest.mark.parametrize(("minutes", "status"), [(29, 200), (31, 303)])
def test_half_an_hour_of_nothing_ends_a_session(house: OfficeHouse, minutes: int, status: int) -> None:
    visitor = house.visitor()
    house.clock.passes(minutes=minutes)
    assert visitor.gets("/office/").status_code == status


def test_ten_hours_end_a_session_however_busy(house: OfficeHouse) -> None:
    visitor = house.visitor()
    for _ in range(30):
        house.clock.passes(minutes=20)
        assert visitor.gets("/office/").status_code == 200
    house.clock.passes(minutes=20)
    assert visitor.gets("/office/").status_code == 303


def test_a_page_that_refreshes_itself_keeps_no_session_alive(house: OfficeHouse) -> None:
    visitor = house.visitor()
    for _ in range(4):
        house.clock.passes(minutes=9)
        answer = visitor.gets("/office/today", **{"X-Refresh": "1"})
    assert answer.status_code == 303


def test_signing_out_everywhere_ends_the_other_sessions_too(house: OfficeHouse) -> None:
    here, there = house.visitor(), house.visitor()
    here.sends("/office/sign-out-everywhere", {})
    assert there.gets("/office/").status_code == 303


def test_a_closed_account_is_out_at_once(house: OfficeHouse) -> None:
    house.staff(Role.DEPUTY)
    visitor = house.visitor()
    set_disabled(house.desk, house.staff().id, "test", disabled=True)
    assert visitor.gets("/office/").status_code == 303
    assert tries(Visitor(house), house.staff().email, PASSWORD) == 422


@pytest.mark.parametrize("role", [Role.HEAD, Role.SAFEGUARDING_LEAD])
def test_a_password_alone_never_opens_safeguarding(house: OfficeHouse, role: Role) -> None:
    staff, visitor = house.staff(role), Visitor(house)
    assert tries(visitor, staff.email, PASSWORD) == 303
    for page in ("/office/", "/office/concerns", "/office/concerns.csv", "/office/account"):
        assert visitor.gets(page).headers["location"] == "/office/second-step"
    shown = visitor.gets("/office/second-step").text
    assert "data:image/svg+xml" in shown and 'class="secret"' in shown
    visitor.gives_code(staff)
    assert visitor.gets("/office/").status_code == 200


def test_a_code_works_once_and_so_does_a_recovery_code(house: OfficeHouse) -> None:
    staff, visitor = house.staff(Role.HEAD), Visitor(house)
    tries(visitor, staff.email, PASSWORD)
    secret = visitor.gets("/office/second-step").text.split('class="secret">')[1].split("<")[0]
    import pyotp

    code = pyotp.TOTP(secret).at(int(house.clock.now.timestamp()))
    shown = visitor.sends("/office/second-step", {"code": code}, page="/office/second-step").text
    recovery = shown.split("<li><code>")[1].split("<")[0]

    def again(code: str) -> int:
        fresh = Visitor(house, "10.0.0.2")
        tries(fresh, staff.email, PASSWORD)
        answer = fresh.sends("/office/second-step", {"code": code}, page="/office/second-step")
        return int(answer.status_code)

    assert again(code) == 422
    assert (again(recovery), again(recovery)) == (303, 422)


def test_the_office_gets_one_password_for_once_and_chooses_its_own(house: OfficeHouse) -> None:
    password = first_password(house.desk)
    assert password is not None and first_password(house.desk) is None
    visitor = Visitor(house)
    assert tries(visitor, "office@school.example", password) == 303
    assert visitor.gets("/office/").headers["location"] == "/office/new-password"
    form = {"new": "four loud hedgehogs"}
    assert visitor.sends("/office/new-password", form, page="/office/new-password").status_code == 303
    assert tries(visitor, "office@school.example", password) == 422
    assert tries(visitor, "office@school.example", "four loud hedgehogs") == 303
    with house.desk.casebook.reading() as work:
        assert not for_once(work.staff.all()[0].password_hash)


@pytest.mark.parametrize("role", ["head", "safeguarding_lead", "clerk", "chair"])
def test_nobody_makes_themselves_an_account_that_sees_more(house: OfficeHouse, role: str) -> None:
    visitor = house.visitor()
    form = {"name": "Me again", "email": "again@school.example", "role": role, "person": "mrs_fox"}
    answer = visitor.sends("/office/people", form)
    assert answer.status_code == 422 and "one-time password for" not in answer.text
    head = house.staff(Role.HEAD)
    assert "one-time password for" not in visitor.sends(f"/office/people/{head.id}/renew", {}).text
