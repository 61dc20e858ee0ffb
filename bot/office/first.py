"""The first account: without it nobody could open the office."""

from __future__ import annotations

from bot.desk.desk import Desk
from bot.desk.need_to_know import Role
from bot.desk.staff_accounts import NewStaff, NotThisAccount, add_staff, everybody
from bot.office.passwords import hashed, one_time

FIRST_EMAIL = "office@school.example"


def first_password(desk: Desk) -> str | None:
    """A one-time password for the school office, made when there is no account at all; None on every later start."""
    if everybody(desk):
        return None
    password = one_time()
    email = desk.school.facts.shown().get("office_email", FIRST_EMAIL)
    try:
        add_staff(desk, NewStaff("School office", email, Role.OFFICE, None, hashed(password, once=True)), "stepwise")
    except NotThisAccount:
        # Another process started in the same moment, and has said its password.
        return None
    return password


def first_email(desk: Desk) -> str:
    return desk.school.facts.shown().get("office_email", FIRST_EMAIL)
