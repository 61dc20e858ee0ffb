"""Signing in and staying signed in. Guessing is slowed down; nobody is ever locked out by what others type."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.desk.desk import Desk
from bot.desk.ports import Work
from bot.desk.staff_accounts import by
from bot.desk.values import HistoryLine, Staff, StaffSession

IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=10)
# Before the hash of a password that somebody else chose: it opens the page where a new one is set, and no other.
ONCE = "once:"
NOTED_EVERY = timedelta(minutes=1)
# (failures, within): an account from one place; then one place, whatever accounts it tries (a school shares a place).
OF_ACCOUNT = ((5, timedelta(minutes=1)), (12, timedelta(minutes=15)))
OF_PLACE = ((20, timedelta(minutes=5)), (60, timedelta(hours=1)))


@dataclass(frozen=True)
class SignedIn:
    """`token` is given to the browser once; the casebook has only its hash."""

    staff: Staff
    session: StaffSession
    token: str


class Wait(Exception):
    """Too many wrong guesses just now. `minutes` until it is worth trying again."""

    def __init__(self, minutes: int) -> None:
        super().__init__(f"wait {minutes} minutes")
        self.minutes = minutes


def sign_in(desk: Desk, email: str, place: str, right: Callable[[str | None], bool]) -> SignedIn | None:
    """`right` is asked with the kept hash, or None where there is no such account: it takes as long either way."""
    key = email.strip().casefold()[:200]
    with desk.casebook.reading() as work:
        _keep_pace(desk, work, key, place)
        found = work.staff.by_email(key)
    ok = right(found.password_hash if found and not found.disabled else None)
    with desk.casebook.writing() as work:
        work.staff.note_attempt(key, place, ok, desk.clock())
        return _open(desk, work, found) if ok and found else None


@dataclass(frozen=True)
class SchoolSays:
    """Who somebody is, by the school's own sign-in. `no_password`: a hash that no password opens."""

    issuer: str
    subject: str
    email: str
    no_password: str


def sign_in_by_school(desk: Desk, says: SchoolSays) -> SignedIn | None:
    """None: no account, a closed one, or one that belongs to somebody else there.

    The first time goes by e-mail address and binds the account; from then on the address does not matter. A one-time
    password that was never used opens nothing afterwards."""
    with desk.casebook.writing() as work:
        staff = work.staff.by_identity(says.issuer, says.subject) or _first_time(desk, work, says)
        if staff is None or staff.disabled:
            return None
        return _open(desk, work, staff)


def _first_time(desk: Desk, work: Work, says: SchoolSays) -> Staff | None:
    staff = work.staff.by_email(says.email)
    if staff is None or staff.disabled or work.staff.subject_of(says.issuer, staff.id) is not None:
        return None
    work.staff.bind_identity(says.issuer, says.subject, staff.id)
    work.history.append(HistoryLine("IdentityBound", desk.clock(), by(staff), None, {"staff": staff.id}))
    if staff.password_hash.startswith(ONCE):
        staff = work.staff.save(replace(staff, password_hash=says.no_password))
    return staff


def check_second(desk: Desk, signed: SignedIn, place: str, kept: str | None) -> SignedIn | None:
    """`kept`: the factor as it must be kept after a right code; None after a wrong one. A new session either way up."""
    with desk.casebook.writing() as work:
        work.staff.note_attempt(second_key(signed.staff), place, kept is not None, desk.clock())
        if kept is None:
            return None
        work.staff.close_session(signed.session.token_hash)
        staff = work.staff.save(replace(work.staff.get(signed.staff.id), totp_secret=kept))
        return _open(desk, work, staff, second_factor=True)


def second_pace(desk: Desk, staff: Staff, place: str) -> None:
    with desk.casebook.reading() as work:
        _keep_pace(desk, work, second_key(staff), place)


def second_key(staff: Staff) -> str:
    return f"second:{staff.id}"


def _keep_pace(desk: Desk, work: Work, key: str, place: str) -> None:
    now = desk.clock()
    for most, within in OF_ACCOUNT:
        if work.staff.failures_since(key, place, now - within) >= most:
            raise Wait(int(within.total_seconds() // 60))
    for most, within in OF_PLACE:
        if work.staff.failures_since(None, place, now - within) >= most:
            raise Wait(int(within.total_seconds() // 60))


def _open(desk: Desk, work: Work, staff: Staff, *, second_factor: bool = False) -> SignedIn:
    now, token = desk.clock(), secrets.token_urlsafe(32)
    session = StaffSession(hashed(token), staff.id, now, now, secrets.token_urlsafe(24), second_factor)
    work.staff.open_session(session)
    work.history.append(HistoryLine("SignedIn", now, by(staff), None, {"second_factor": second_factor}))
    return SignedIn(staff, session, token)


def who_is(desk: Desk, token: str, *, touch: bool = True) -> SignedIn | None:
    """None: never signed in, signed out, too long idle, too long at all, or the account was closed."""
    now = desk.clock()
    with desk.casebook.reading() as work:
        session = work.staff.session(hashed(token))
        staff = work.staff.get(session.staff) if session else None
    if session is None or staff is None or staff.disabled:
        return None
    if now - session.seen_at > IDLE or now - session.created_at > LONGEST:
        sign_out(desk, session)
        return None
    if touch and now - session.seen_at > NOTED_EVERY:
        with desk.casebook.writing() as work:
            work.staff.touch_session(replace(session, seen_at=now))
    return SignedIn(staff, session, token)


def sign_out(desk: Desk, session: StaffSession) -> None:
    with desk.casebook.writing() as work:
        work.staff.close_session(session.token_hash)


def sign_out_everywhere(desk: Desk, staff: Staff) -> None:
    with desk.casebook.writing() as work:
        work.staff.close_all_sessions(staff.id)
        work.history.append(HistoryLine("SignedOutEverywhere", desk.clock(), by(staff), None, {}))


def hashed(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
