"""`staff`: accounts for the office, from the machine itself."""

from __future__ import annotations

import argparse

from bot.commands.command import Command, Mendable, mending
from bot.commands.house import house
from bot.desk.desk import Desk
from bot.desk.need_to_know import Role
from bot.desk.staff_accounts import (
    NewStaff,
    NotThisAccount,
    add_staff,
    everybody,
    forget_second_factor,
    set_disabled,
    set_password,
)
from bot.desk.values import Staff
from bot.office.passwords import hashed, one_time

BY = "machine"


def run(given: argparse.Namespace) -> int:
    desk = house().desk
    with mending(NotThisAccount):
        return {"add": _add, "list": _list, "disable": _disable, "enable": _enable, "renew": _renew}[given.what](
            desk, given
        )


def _add(desk: Desk, given: argparse.Namespace) -> int:
    if not (given.email and given.name and given.role):
        raise Mendable("Give --name, --email and --role; for a phase leader, deputy or head --person too.")
    password = one_time()
    add_staff(desk, NewStaff(given.name, given.email, given.role, given.person, hashed(password, once=True)), BY)
    print(f"{given.name} signs in at /office with {given.email} and the one-time password {password}")
    return 0


def _list(desk: Desk, given: argparse.Namespace) -> int:
    for each in everybody(desk):
        closed = "  closed" if each.disabled else ""
        print(f"{each.email}  {each.name}  {each.role}{f' ({each.person})' if each.person else ''}{closed}")
    return 0


def _disable(desk: Desk, given: argparse.Namespace) -> int:
    set_disabled(desk, _found(desk, given).id, BY, disabled=True)
    print(f"{given.email} is closed, and signed out everywhere.")
    return 0


def _enable(desk: Desk, given: argparse.Namespace) -> int:
    set_disabled(desk, _found(desk, given).id, BY, disabled=False)
    print(f"{given.email} is open again.")
    return 0


def _renew(desk: Desk, given: argparse.Namespace) -> int:
    found, password = _found(desk, given), one_time()
    set_password(desk, found.id, hashed(password, once=True), BY)
    forget_second_factor(desk, found.id, BY)
    print(f"{given.email} signs in with the one-time password {password}")
    return 0


def _found(desk: Desk, given: argparse.Namespace) -> Staff:
    with desk.casebook.reading() as work:
        found = work.staff.by_email(given.email or "")
    if found is None:
        raise Mendable(f"There is no account for {given.email or 'nobody: give --email'}; `staff list` shows them.")
    return found


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=["add", "list", "disable", "enable", "renew"], help="what to do")
    parser.add_argument("--name", help="the person's name")
    parser.add_argument("--email", help="the address they sign in with")
    parser.add_argument("--role", choices=list(Role), help="what they are at the school")
    parser.add_argument("--person", help="their key in the school file, for example mrs_fox")


STAFF = Command("staff", "accounts for the office: add, list, disable, enable, renew", run, options)
