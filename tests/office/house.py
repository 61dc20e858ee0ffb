"""The office with a real casebook behind it, and somebody who visits it as a browser would."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pyotp
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.testclient import TestClient

from bot.casebook import SqlCasebook
from bot.desk.desk import Desk
from bot.desk.need_to_know import Role
from bot.desk.signing_in import check_second, sign_in
from bot.desk.staff_accounts import NewStaff, add_staff
from bot.desk.values import Channel, Concern, Message, Staff
from bot.office.app import make_office
from bot.office.guard import needs_second
from bot.office.passwords import hashed
from bot.office.second_factor import SecondFactor
from bot.school.model import School
from bot.settings import ROOT, Settings
from tests.casebook.makers import a_concern
from tests.desk.booking_house import Clock, hemingford

SECRET = b"a secret for the tests of the office alone"
PASSWORD = "three quiet badgers"
HASH = hashed(PASSWORD)
SCHOOL_FILE = ROOT / "data" / "schools" / "hemingford_grey.yml"
PEOPLE = {Role.HEAD: "mrs_fox", Role.DEPUTY: "mr_clarke", Role.PHASE_LEADER: "miss_honey"}
CSRF = re.compile(r'name="csrf" value="([^"]+)"')
VERSION = re.compile(r'name="version" value="(\d+)"')
SEEN = re.compile(r'name="seen" value="(\d+)"')


class OfficeHouse:
    def __init__(
        self,
        casebook: SqlCasebook,
        school_file: Path = SCHOOL_FILE,
        settings: Settings | None = None,
        school: School | None = None,
    ) -> None:
        self.clock = Clock()
        self.school = school or replace(hemingford(), days_to_reply=5)
        self.desk = Desk(casebook, self.school, self.clock)
        self.told: list[int] = []
        settings = settings or Settings("sqlite://", school_file, SECRET)
        office = make_office(self.desk, self.school, settings, bulletin=self.told.append)
        self.app = Starlette(routes=[Mount("/office", office)])

    def staff(self, role: Role = Role.OFFICE, person: str | None = None, name: str | None = None) -> Staff:
        person = person or PEOPLE.get(role)
        email = f"{role}.{person or 'nobody'}@school.example"
        with self.desk.casebook.reading() as work:
            known = work.staff.by_email(email)
        return known or add_staff(self.desk, NewStaff(name or f"A {role}", email, role, person, HASH), "test")

    def visitor(self, role: Role = Role.OFFICE, person: str | None = None, name: str | None = None) -> Visitor:
        """Signed in already: how that is done has tests of its own, and a password takes long to check."""
        visitor, staff = Visitor(self), self.staff(role, person, name)
        signed = sign_in(self.desk, staff.email, "10.0.0.1", lambda kept: True)
        assert signed is not None
        if needs_second(signed):
            signed = check_second(self.desk, signed, "10.0.0.1", SecondFactor("JBSWY3DPEHPK3PXP").kept())
            assert signed is not None
        visitor.http.cookies.set("stepwise-office-session", signed.token)
        return visitor

    def concern(self, address: str = "widget-1", channel: Channel = Channel.WEB, **given: object) -> Concern:
        with self.desk.casebook.writing() as work:
            talk = work.conversations.find_or_start(channel, address, self.clock())
            return a_concern(work, talk, **given)  # type: ignore[arg-type]

    def record(self, concern: int) -> Concern:
        with self.desk.casebook.reading() as work:
            return work.concerns.get(concern)

    def events(self, concern: int) -> list[str]:
        with self.desk.casebook.reading() as work:
            return [line.event for line in work.history.of_concern(concern)]

    def said(self, conversation: int) -> list[Message]:
        with self.desk.casebook.reading() as work:
            return list(work.messages.after(conversation, 0))


class Visitor:
    def __init__(self, house: OfficeHouse, address: str = "10.0.0.1") -> None:
        self.house = house
        self.http = TestClient(house.app, "http://testserver", client=(address, 5000), follow_redirects=False)

    def signs_in(self, staff: Staff) -> Visitor:
        answer = self.sends("/office/sign-in", {"email": staff.email, "password": PASSWORD}, page="/office/sign-in")
        assert answer.status_code == 303, answer.text
        if answer.headers["location"].endswith("second-step"):
            self.gives_code(staff)
        return self

    def gives_code(self, staff: Staff) -> None:
        """Enrolling where it is the first time."""
        self.gets("/office/second-step")
        with self.house.desk.casebook.reading() as work:
            kept = work.staff.get(staff.id).totp_secret or ""
        secret = kept.removeprefix("unproved-") if kept.startswith("unproved-") else SecondFactor.read(kept).secret
        self.house.clock.now += timedelta(seconds=30)
        code = pyotp.TOTP(secret).at(int(self.house.clock.now.timestamp()))
        answer = self.sends("/office/second-step", {"code": code}, page="/office/second-step")
        assert answer.status_code in (200, 303), answer.text

    def gets(self, path: str, **headers: str):  # type: ignore[no-untyped-def]
        return self.http.get(path, headers=headers)

    def token(self, page: str = "/office/account") -> str:
        found = CSRF.search(self.gets(page).text)
        assert found, f"{page} has no form"
        return found[1]

    def sends(self, path: str, form: Mapping[str, object], page: str = "/office/account"):  # type: ignore[no-untyped-def]
        return self.http.post(path, data={"csrf": self.token(page), **form})

    def acts(self, concern: Concern, act: str, form: Mapping[str, object] | None = None, version: int | None = None):  # type: ignore[no-untyped-def]
        shown = version or self.house.record(concern.id).version
        return self.sends(f"/office/concerns/{concern.id}/{act}", {"version": shown, **(form or {})})
