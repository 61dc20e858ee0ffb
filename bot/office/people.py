"""Accounts of staff."""

from __future__ import annotations

from starlette.responses import Response

from bot.desk.need_to_know import SECOND_FACTOR, Role
from bot.desk.staff_accounts import (
    NewStaff,
    NotThisAccount,
    add_staff,
    everybody,
    forget_second_factor,
    set_disabled,
    set_password,
)
from bot.office.guard import Page
from bot.office.passwords import hashed, one_time
from bot.office.visit import Visit

MANAGERS = (Role.OFFICE, Role.HEAD, Role.DEPUTY)
AT_THE_MACHINE = "This role sees more than you may: whoever runs Stepwise does it, with python -m bot staff {}."
# A password looked after by somebody who may not see what it opens would open it to them.
GUARDED = frozenset({Role.SAFEGUARDING_LEAD, Role.HEAD, Role.CLERK, Role.CHAIR})


def people(visit: Visit) -> Response:
    return _people(visit)


def _people(visit: Visit, status: int = 200, /, **given: object) -> Response:
    more = {"error": None, "password": None, "for_whom": "", "typed": dict(visit.form), **given}
    ladder = visit.school.ladder
    keys = [*visit.school.staff, ladder.chair.key, ladder.clerk.key]
    return visit.page(
        "people/people.html",
        status,
        everybody=everybody(visit.desk),
        roles=[role for role in Role if role not in GUARDED],
        keys=keys,
        needs=SECOND_FACTOR,
        **more,
    )


def add(visit: Visit) -> Response:
    password = one_time()
    new = NewStaff(
        visit.said("name", 100), visit.said("email", 200), visit.said("role", 40), visit.said("person", 60) or None,
        hashed(password, once=True),
    )  # fmt: skip
    if new.role in GUARDED:
        return _people(visit, 422, error=AT_THE_MACHINE.format("add"))
    try:
        added = add_staff(visit.desk, new, visit.by)
    except NotThisAccount as error:
        return _people(visit, 422, error=str(error))
    return _people(visit, password=password, for_whom=added.name)


def disable(visit: Visit) -> Response:
    return _set(visit, disabled=True)


def enable(visit: Visit) -> Response:
    return _set(visit, disabled=False)


def _set(visit: Visit, *, disabled: bool) -> Response:
    try:
        set_disabled(visit.desk, visit.number(), visit.by, disabled=disabled)
    except NotThisAccount as error:
        return _people(visit, 422, error=str(error))
    return visit.go("/people")


def renew(visit: Visit) -> Response:
    """A new one-time password. Accounts that see more than whoever asks are renewed at the school's own machine."""
    with visit.desk.casebook.reading() as work:
        found = work.staff.get(visit.number())
    if found.role in GUARDED and found.id != visit.who.staff.id:
        return _people(visit, 422, error=AT_THE_MACHINE.format("renew"))
    password = one_time()
    set_password(visit.desk, found.id, hashed(password, once=True), visit.by)
    forget_second_factor(visit.desk, found.id, visit.by)
    return _people(visit, password=password, for_whom=found.name)


PAGES = (
    Page("/people", people, roles=MANAGERS),
    Page("/people", add, post=True, roles=MANAGERS),
    Page("/people/{number}/disable", disable, post=True, roles=MANAGERS),
    Page("/people/{number}/enable", enable, post=True, roles=MANAGERS),
    Page("/people/{number}/renew", renew, post=True, roles=MANAGERS),
)
