"""The office in a real browser: every page passes axe-core in both lights, and an answer reaches the open chat."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.desk.need_to_know import Role
from bot.desk.signing_in import check_second, sign_in
from bot.desk.staff_accounts import NewStaff, add_staff
from bot.desk.values import Channel, FlagKind, Sender, Utterance
from bot.settings import OpenId
from tests.browser.visitor import Visitor
from tests.casebook.makers import a_concern
from tests.channels.house import WebHouse
from tests.office.house import HASH, PASSWORD
from tests.office.provider import CLIENT, Running, running
from tests.office.provider import SECRET as CLIENT_SECRET

Visit = Callable[..., Visitor]
PAGES = (
    "",
    "concerns",
    "concerns/1",
    "concerns/1/print",
    "posts",
    "posts/1",
    "diary",
    "trends",
    "people",
    "settings",
    "account",
)
SHOTS = os.environ.get("OFFICE_SHOTS")


@pytest.fixture(scope="module")
def office(house: WebHouse) -> WebHouse:
    add_staff(house.desk, NewStaff("Mrs Pell", "office@school.example", Role.OFFICE, None, HASH), "test")
    add_staff(house.desk, NewStaff("Mrs Fox", "head@school.example", Role.HEAD, "mrs_fox", HASH), "test")
    now = house.clock()
    with house.desk.casebook.writing() as work:
        talk = work.conversations.find_or_start(Channel.WEB, "an earlier parent", now)
        concern = a_concern(work, talk, hope="That somebody watches at lunch.", opened_at=now, changed_at=now)
        for sender, text in (
            (Sender.PARENT, "He was pushed."),
            (Sender.BOT, "Thank you."),
            (Sender.STAFF, "We will ring."),
        ):
            work.messages.say(talk.id, sender, [Utterance(text)], now, None)
        work.flags.raise_flag(FlagKind.THREAT, "I will come down there.", now, key="t", concern=concern.id)
        work.flags.raise_flag(FlagKind.CALL_BACK, "Please ring me after four.", now, key="c", conversation=talk.id)
    from bot.desk.office_posts import PostSeen, record_post

    record_post(house.desk, "test", PostSeen("Facebook", "staff", "https://example.org/post", "Mr Clarke is useless."))
    return house


def signs_in(visitor: Visitor) -> Visitor:
    visitor.page.goto(visitor.house.base + "/office")
    visitor.page.get_by_label("E-mail address").fill("office@school.example")
    visitor.page.get_by_label("Password").fill(PASSWORD)
    visitor.page.get_by_role("button", name="Sign in").click()
    visitor.page.get_by_role("heading", name="Today", level=1).wait_for()
    return visitor


def has_signed_in(visitor: Visitor) -> Visitor:
    """Without the password's long check."""
    signed = sign_in(visitor.house.desk, "office@school.example", "127.0.0.1", lambda kept: True)
    assert signed is not None
    visitor.context.add_cookies([{"name": "stepwise-office-session", "value": signed.token, "url": visitor.house.base}])
    return visitor


@pytest.mark.parametrize("light", ["light", "dark"])
def test_every_page_of_the_office_passes(visit: Visit, office: WebHouse, light: Any) -> None:
    staff = visit("desktop", color_scheme=light)
    staff.page.goto(office.base + "/office/sign-in")
    found = {"sign-in": staff.axe()}
    _shot(staff, "sign-in", light)
    has_signed_in(staff)
    for page in PAGES:
        staff.page.goto(f"{office.base}/office/{page}")
        staff.page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))")
        found[page] = staff.axe()
        _shot(staff, page or "today", light)
    assert {page: each for page, each in found.items() if each} == {}


@pytest.mark.parametrize("width", [390, 820])
def test_no_page_scrolls_sideways_on_a_telephone_or_a_tablet(visit: Visit, office: WebHouse, width: int) -> None:
    staff = has_signed_in(visit("desktop", viewport={"width": width, "height": 1100}))
    for page in PAGES:
        staff.page.goto(f"{office.base}/office/{page}")
        assert staff.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page
        _shot(staff, page or "today", str(width))


def test_an_answer_arrives_in_the_open_chat(visit: Visit, office: WebHouse) -> None:
    parent = visit().comes().opens().says("hello there").hears("I heard: hello there")
    talk = office.conversations()[-1]
    with office.desk.casebook.writing() as work:
        concern = a_concern(work, talk)
    staff = signs_in(visit())
    staff.page.goto(f"{office.base}/office/concerns/{concern.id}")
    staff.page.get_by_label("Your answer").fill("Mrs Pell here. We will ring you at four.")
    staff.page.get_by_role("button", name="Send to the parent").click()
    staff.page.get_by_text("The parent has your answer.").wait_for()
    parent.hears("We will ring you at four.")
    staff.page.get_by_text("Record that step 1 took place").click()
    staff.page.get_by_label("It helped", exact=True).check()
    staff.page.get_by_role("button", name="Record it").click()
    staff.page.get_by_text("The step is on the record.").wait_for()
    staff.page.get_by_text("Resolve it").click()
    staff.page.get_by_label("How it was settled").fill("They met.")
    staff.page.get_by_role("button", name="Resolve", exact=True).click()
    staff.page.get_by_text("The concern is resolved.").wait_for()


def test_setting_up_the_second_step_passes(visit: Visit, office: WebHouse) -> None:
    signed = sign_in(office.desk, "head@school.example", "127.0.0.1", lambda kept: True)
    assert signed is not None and check_second(office.desk, signed, "127.0.0.1", None) is None
    staff = visit()
    staff.context.add_cookies([{"name": "stepwise-office-session", "value": signed.token, "url": office.base}])
    staff.page.goto(office.base + "/office/")
    staff.page.get_by_role("heading", name="Set up your second step").wait_for()
    _shot(staff, "enrol", "light")
    assert staff.axe() == []


@pytest.fixture
def with_openid(open_house: Callable[..., WebHouse]) -> Iterator[tuple[WebHouse, Running]]:
    """The provider is another site: its cookies and ours do not mix."""
    with running("localhost") as provider:
        house = open_house()
        house.stop()
        openid = OpenId(provider.issuer, CLIENT, CLIENT_SECRET)
        house.settings = replace(house.settings, public_url=house.base, openid=openid)
        add_staff(house.desk, NewStaff("Mrs Pell", "office@school.example", Role.OFFICE, None, HASH), "test")
        yield house.start(), provider


@pytest.mark.parametrize("script", [True, False])
def test_the_schools_own_account_opens_the_office(
    visit: Visit, with_openid: tuple[WebHouse, Running], script: bool
) -> None:
    house, provider = with_openid
    provider.told({"sub": "pell", "email": "office@school.example", "email_verified": True, "asks": True})
    staff = visit(at=house, java_script_enabled=script)
    staff.hosts = (house.base, provider.issuer)
    staff.page.goto(house.base + "/office/sign-in")
    staff.page.get_by_role("link", name="Sign in with the school’s account").click()
    staff.page.get_by_role("link", name="Sign in as Mrs Pell").click()
    staff.page.get_by_role("heading", name="Today", level=1).wait_for()
    cookie = next(each for each in staff.context.cookies() if each["name"] == "stepwise-office-session")
    assert (cookie["sameSite"], cookie["httpOnly"]) == ("Strict", True)


def _shot(visitor: Visitor, name: str, kind: str) -> None:
    if SHOTS:
        Path(SHOTS).mkdir(parents=True, exist_ok=True)
        visitor.page.screenshot(path=f"{SHOTS}/{name.replace('/', '-')}-{kind}.png", full_page=True)
