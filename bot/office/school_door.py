"""Signing in with the school's own account: there, back again, and in."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from bot.desk.signing_in import SchoolSays, sign_in_by_school
from bot.office.guard import Page, cookie_name, needs_second, put_cookie
from bot.office.openid import NotBelieved, SchoolSignIn
from bot.office.passwords import nobodys
from bot.office.sign_in import sign_in_page
from bot.office.visit import BASE, NotHere, Visit

TRIP = "trip"
UNKNOWN = "There is no account here for {}. Ask the school office to add you."


def leave(visit: Visit) -> Response:
    try:
        address, trip = _openid(visit).leave(visit.desk.clock())
    except NotBelieved as error:
        return sign_in_page(visit, str(error), 503)
    response = RedirectResponse(address, 303)
    # Lax: it must come along when the provider sends the browser back.
    put_cookie(visit.office, response, cookie_name(visit.office, TRIP), trip, samesite="lax")
    return response


def come_back(visit: Visit) -> Response:
    sealed = visit.request.cookies.get(cookie_name(visit.office, TRIP), "")
    try:
        found = _openid(visit).come_back(sealed, visit.request.query_params, visit.desk.clock())
    except NotBelieved as error:
        return _done(visit, sign_in_page(visit, str(error), 422))
    signed = sign_in_by_school(visit.desk, SchoolSays(found.issuer, found.subject, found.email, nobodys()))
    if signed is None:
        return _done(visit, sign_in_page(visit, UNKNOWN.format(found.email), 422))
    path = f"{BASE}/second-step" if needs_second(signed) else f"{BASE}/"
    # Not a redirect: the browser came from another site, and would not bring the new cookie along.
    response = visit.page("sign_in/go_on.html", path_on=path)
    response.headers["Refresh"] = f"0;url={path}"
    put_cookie(visit.office, response, cookie_name(visit.office), signed.token)
    return _done(visit, response)


def _done(visit: Visit, response: Response) -> Response:
    """A trip is good for one way back."""
    response.delete_cookie(cookie_name(visit.office, TRIP), path="/", secure=visit.office.https, httponly=True)
    return response


def _openid(visit: Visit) -> SchoolSignIn:
    if visit.office.openid is None:
        raise NotHere
    return visit.office.openid


PAGES = (
    Page("/sign-in/school", leave, opened=True),
    Page("/sign-in/school/back", come_back, opened=True),
)
