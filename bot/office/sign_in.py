"""Signing in and out, the second factor, and a password of one's own."""

from __future__ import annotations

from dataclasses import replace

from starlette.responses import Response

from bot.desk.need_to_know import SECOND_FACTOR
from bot.desk.signing_in import SignedIn, Wait, check_second, second_pace, sign_in, sign_out, sign_out_everywhere
from bot.desk.staff_accounts import set_password
from bot.office.guard import Page, cookie_name, needs_second, put_cookie
from bot.office.passwords import for_once, hashed, matches, trouble_with
from bot.office.second_factor import SecondFactor, accepted, digest, new_codes, new_secret, picture
from bot.office.visit import Visit

# A secret that was shown and not yet proved: kept in the account, marked, and worth nothing until it is proved.
UNPROVED = "unproved-"
WRONG = "That e-mail address and password do not belong together."
WRONG_CODE = "That code is not right, or has been used. Wait for the next one."


def show(visit: Visit) -> Response:
    return visit.go("/") if visit.signed else sign_in_page(visit)


def sign_in_page(visit: Visit, error: str | None = None, status: int = 200, email: str = "") -> Response:
    openid = visit.office.openid.name if visit.office.openid else None
    return visit.page("sign_in/sign_in.html", status, error=error, email=email, openid=openid)


def enter(visit: Visit) -> Response:
    email, password = visit.said("email", 200), visit.form.get("password", "")
    try:
        signed = sign_in(visit.desk, email, visit.place, lambda kept: matches(password, kept))
    except Wait as wait:
        return sign_in_page(visit, f"Too many tries just now. Try again in {_minutes(wait)}.", 429, email)
    if signed is None:
        return sign_in_page(visit, WRONG, 422, email)
    return _goes_in(visit, signed, _first_of_all(signed))


def _first_of_all(signed: SignedIn) -> str:
    """A password of one's own before the second step: choosing it ends the session that was proved."""
    if for_once(signed.staff.password_hash):
        return "/new-password"
    return "/second-step" if needs_second(signed) else "/"


def _minutes(wait: Wait) -> str:
    return "a minute" if wait.minutes == 1 else f"{wait.minutes} minutes"


def _goes_in(visit: Visit, signed: SignedIn, path: str) -> Response:
    response = visit.go(path)
    put_cookie(visit.office, response, cookie_name(visit.office), signed.token)
    return response


def second_step(visit: Visit) -> Response:
    if visit.who.session.second_factor or not needs_second(visit.who):
        return visit.go("/")
    return _ask_code(visit) if _proved(visit.who) else _enrol(visit)


def _proved(signed: SignedIn) -> bool:
    kept = signed.staff.totp_secret
    return kept is not None and not kept.startswith(UNPROVED)


def _ask_code(visit: Visit, error: str | None = None, status: int = 200) -> Response:
    return visit.page("sign_in/second_step.html", status, error=error)


def _enrol(visit: Visit, error: str | None = None, status: int = 200) -> Response:
    staff = visit.who.staff
    secret = (staff.totp_secret or "").removeprefix(UNPROVED) or new_secret()
    if staff.totp_secret is None:
        with visit.desk.casebook.writing() as work:
            work.staff.save(replace(work.staff.get(staff.id), totp_secret=UNPROVED + secret))
    drawn = picture(secret, staff.email, visit.school.name)
    return visit.page("sign_in/enrol.html", status, secret=secret, picture=drawn, error=error)


def give_second(visit: Visit) -> Response:
    if visit.who.session.second_factor or not needs_second(visit.who):
        return visit.go("/")
    try:
        second_pace(visit.desk, visit.who.staff, visit.place)
    except Wait as wait:
        return _ask_code(visit, f"Too many tries just now. Try again in {_minutes(wait)}.", 429)
    return _check(visit) if _proved(visit.who) else _prove(visit)


def _check(visit: Visit) -> Response:
    factor = SecondFactor.read(visit.who.staff.totp_secret or "")
    after = accepted(factor, visit.said("code", 40), visit.desk.clock())
    signed = check_second(visit.desk, visit.who, visit.place, after.kept() if after else None)
    return _goes_in(visit, signed, "/") if signed else _ask_code(visit, WRONG_CODE, 422)


def _prove(visit: Visit) -> Response:
    secret = (visit.who.staff.totp_secret or "").removeprefix(UNPROVED)
    after = accepted(SecondFactor(secret), visit.said("code", 40), visit.desk.clock()) if secret else None
    codes = new_codes()
    kept = replace(after, codes=tuple(map(digest, codes))).kept() if after else None
    signed = check_second(visit.desk, visit.who, visit.place, kept)
    if signed is None:
        return _enrol(visit, WRONG_CODE, 422)
    shown = replace(visit, signed=signed, csrf=signed.session.csrf)
    response = shown.page("sign_in/recovery.html", codes=codes)
    put_cookie(visit.office, response, cookie_name(visit.office), signed.token)
    return response


def leave(visit: Visit) -> Response:
    sign_out(visit.desk, visit.who.session)
    return _goes_out(visit)


def leave_everywhere(visit: Visit) -> Response:
    sign_out_everywhere(visit.desk, visit.who.staff)
    return _goes_out(visit)


def _goes_out(visit: Visit) -> Response:
    response = visit.go("/sign-in")
    name = cookie_name(visit.office)
    response.delete_cookie(name, path="/", secure=visit.office.https, httponly=True, samesite="strict")
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


def new_password(visit: Visit) -> Response:
    return visit.page("sign_in/new_password.html", error=None)


def choose_password(visit: Visit) -> Response:
    """In place of one that somebody else chose. It was proved by signing in with it."""
    if not for_once(visit.who.staff.password_hash):
        return visit.go("/account")
    new = visit.form.get("new", "")
    if trouble := trouble_with(new):
        return visit.page("sign_in/new_password.html", 422, error=trouble)
    set_password(visit.desk, visit.who.staff.id, hashed(new), visit.by)
    return _goes_out(visit)


def account(visit: Visit) -> Response:
    return _account(visit)


def _account(visit: Visit, error: str | None = None, status: int = 200) -> Response:
    required = visit.who.staff.role in SECOND_FACTOR
    return visit.page("sign_in/account.html", status, error=error, required=required)


def change_password(visit: Visit) -> Response:
    now, new = visit.form.get("now", ""), visit.form.get("new", "")
    if not matches(now, visit.who.staff.password_hash):
        return _account(visit, "The password you have now is not right.", 422)
    if trouble := trouble_with(new):
        return _account(visit, trouble, 422)
    set_password(visit.desk, visit.who.staff.id, hashed(new), visit.by)
    return _goes_out(visit)


def want_second(visit: Visit) -> Response:
    """A second factor by one's own choice: enrolled at once, asked for from then on."""
    return _enrol(visit) if not _proved(visit.who) else visit.go("/account")


PAGES = (
    Page("/sign-in", show, opened=True),
    Page("/sign-in", enter, post=True, opened=True),
    Page("/second-step", second_step, half=True),
    Page("/second-step", give_second, post=True, half=True),
    Page("/sign-out", leave, post=True, half=True),
    Page("/sign-out-everywhere", leave_everywhere, post=True, half=True),
    Page("/new-password", new_password, half=True),
    Page("/new-password", choose_password, post=True, half=True),
    Page("/account", account),
    Page("/account/password", change_password, post=True),
    Page("/account/second-factor", want_second, post=True),
)
