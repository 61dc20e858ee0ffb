"""Accounts of staff: opened, closed, given a new password. Each change closes every session of the account."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.desk.desk import Desk
from bot.desk.need_to_know import Role
from bot.desk.ports import Work
from bot.desk.values import HistoryLine, SavedView, Staff

MOST_VIEWS = 20


class NotThisAccount(ValueError):
    """One sentence: what is wrong with the account that was asked for, and what to do instead."""


@dataclass(frozen=True)
class NewStaff:
    name: str
    email: str
    role: str
    person: str | None
    password_hash: str


def by(staff: Staff) -> str:
    """How the history names who did it."""
    return f"staff:{staff.id}"


def add_staff(desk: Desk, new: NewStaff, actor: str) -> Staff:
    _check(desk, new)
    with desk.casebook.writing() as work:
        if work.staff.by_email(new.email) is not None:
            raise NotThisAccount(f"There is an account for {new.email} already.")
        staff = work.staff.add(Staff(0, new.name.strip(), new.email.strip(), new.role, new.person, new.password_hash))
        _note(desk, work, "StaffAdded", staff, actor)
        return staff


def _check(desk: Desk, new: NewStaff) -> None:
    if not new.name.strip():
        raise NotThisAccount("Write the person's name.")
    local, _, host = new.email.strip().partition("@")
    if not local or "." not in host or " " in new.email.strip():
        raise NotThisAccount("Write the whole e-mail address, for example office@school.example.")
    if new.role not in set(Role):
        raise NotThisAccount(f"There is no role {new.role}; choose one of {', '.join(Role)}.")
    if new.person is not None and new.person not in _keys(desk):
        raise NotThisAccount(f"The school file has nobody with the key {new.person}; it has {', '.join(_keys(desk))}.")
    if new.role in (Role.PHASE_LEADER, Role.DEPUTY, Role.HEAD) and new.person is None:
        raise NotThisAccount(
            f"Say who in the school file this {new.role.replace('_', ' ')} is: {', '.join(_keys(desk))}."
        )


def _keys(desk: Desk) -> list[str]:
    ladder = desk.school.ladder
    return [*desk.school.staff, ladder.chair.key, ladder.vice_chair.key, ladder.clerk.key]


def everybody(desk: Desk) -> Sequence[Staff]:
    with desk.casebook.reading() as work:
        return work.staff.all()


def set_disabled(desk: Desk, staff: int, actor: str, *, disabled: bool) -> Staff:
    with desk.casebook.writing() as work:
        found = work.staff.get(staff)
        others = [each for each in work.staff.all() if not each.disabled and each.id != staff]
        if disabled and not any(each.role in (Role.OFFICE, Role.HEAD, Role.DEPUTY) for each in others):
            raise NotThisAccount("This is the last account that can look after accounts; add another first.")
        work.staff.close_all_sessions(staff)
        _note(desk, work, "StaffDisabled" if disabled else "StaffEnabled", found, actor)
        return work.staff.save(replace(found, disabled=disabled))


def set_password(desk: Desk, staff: int, password_hash: str, actor: str) -> Staff:
    with desk.casebook.writing() as work:
        found = work.staff.get(staff)
        work.staff.close_all_sessions(staff)
        _note(desk, work, "PasswordChanged", found, actor)
        return work.staff.save(replace(found, password_hash=password_hash))


def forget_second_factor(desk: Desk, staff: int, actor: str) -> Staff:
    """For somebody whose telephone is lost: they enrol again when they next sign in."""
    with desk.casebook.writing() as work:
        found = work.staff.get(staff)
        work.staff.close_all_sessions(staff)
        _note(desk, work, "SecondFactorForgotten", found, actor)
        return work.staff.save(replace(found, totp_secret=None))


def seen_everything(desk: Desk, staff: int) -> None:
    with desk.casebook.writing() as work:
        work.staff.save(replace(work.staff.get(staff), last_seen_at=desk.clock()))


class TooManyViews(ValueError):
    """So many that the list would be no help."""


def keep_view(desk: Desk, staff: int, name: str, query: str) -> SavedView:
    """One of the same name is replaced."""
    with desk.casebook.writing() as work:
        views = work.staff.views(staff)
        same = [each for each in views if each.name.casefold() == name.casefold()]
        if len(views) - len(same) >= MOST_VIEWS:
            raise TooManyViews
        for each in same:
            work.staff.drop_view(staff, each.id)
        return work.staff.save_view(SavedView(0, staff, name, query))


def drop_view(desk: Desk, staff: int, view: int) -> None:
    with desk.casebook.writing() as work:
        work.staff.drop_view(staff, view)


def _note(desk: Desk, work: Work, event: str, staff: Staff, actor: str) -> None:
    detail = {"staff": staff.id, "role": staff.role}
    work.history.append(HistoryLine(event, desk.clock(), actor, None, detail))
