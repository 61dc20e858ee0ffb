"""Before every page: who comes, whether they may, and whether what they send was sent from here."""

from __future__ import annotations

import asyncio
import hmac
import secrets
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.desk.need_to_know import SECOND_FACTOR, Role
from bot.desk.ports import CasebookUnreachable
from bot.desk.signing_in import SignedIn, who_is
from bot.office.passwords import for_once
from bot.office.visit import BASE, NotHere, Office, Visit

LARGEST = 64 * 1024
MOST_FIELDS = 200
SELF_REFRESH = "x-refresh"
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
}
View = Callable[[Visit], Response]


class TooMuch(Exception):
    """More was sent than any form here holds."""


@dataclass(frozen=True)
class Page:
    """`opened`: for anybody. `half`: for those who have yet to choose a password or give their second factor."""

    path: str
    view: View
    post: bool = False
    roles: Collection[Role] = tuple(Role)
    opened: bool = False
    half: bool = False

    def route(self, office: Office) -> Route:
        return Route(self.path, _Guarded(office, self).answer, methods=["POST"] if self.post else ["GET"])


@dataclass(frozen=True)
class _Guarded:
    office: Office
    page: Page

    async def answer(self, request: Request) -> Response:
        try:
            form = await _form(request) if self.page.post else {}
            response = await asyncio.to_thread(self._answer, request, form)
        except (TooMuch, ValueError):
            response = self._trouble(request, 413, "That was too much to take", "Send less, and try again.")
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    def _answer(self, request: Request, form: Mapping[str, str]) -> Response:
        try:
            return self._let_in(request, form)
        except (NotHere, LookupError):
            return self._trouble(request, 404, "There is no such page", "Look at the address, or start from Today.")
        except CasebookUnreachable:
            return self._trouble(request, 503, "The casebook cannot be reached", "Nothing was changed. Try again soon.")

    def _let_in(self, request: Request, form: Mapping[str, str]) -> Response:
        signed = self._who(request)
        csrf, fresh = self._token(request, signed)
        visit = Visit(self.office, request, form, signed, csrf)
        if not self.page.opened and (elsewhere := self._turned_away(request, signed)):
            return elsewhere
        if self.page.post and not _from_here(request, form, csrf):
            return self._trouble(
                request,
                403,
                "This form is no longer good",
                "Nothing was changed. Go back, load the page again, and send it.",
            )
        response = self.page.view(visit)
        if fresh:
            self.set_cookie(response, self.door, fresh)
        return response

    def _who(self, request: Request) -> SignedIn | None:
        token = request.cookies.get(cookie_name(self.office))
        return who_is(self.office.desk, token, touch=SELF_REFRESH not in request.headers) if token else None

    def _turned_away(self, request: Request, signed: SignedIn | None) -> Response | None:
        if signed is None:
            return RedirectResponse(f"{BASE}/sign-in", 303)
        if not self.page.half and for_once(signed.staff.password_hash):
            return RedirectResponse(f"{BASE}/new-password", 303)
        if not self.page.half and not signed.session.second_factor and needs_second(signed):
            return RedirectResponse(f"{BASE}/second-step", 303)
        if signed.staff.role not in self.page.roles:
            raise NotHere
        return None

    def _token(self, request: Request, signed: SignedIn | None) -> tuple[str, str | None]:
        """Before anybody is signed in the form is tied to a cookie of the door's own."""
        if signed is not None:
            return signed.session.csrf, None
        held = request.cookies.get(self.door)
        fresh = None if held else secrets.token_urlsafe(24)
        cookie = held or fresh or ""
        return hmac.digest(self.office.secret, f"office door {cookie}".encode(), "sha256").hex(), fresh

    @property
    def door(self) -> str:
        return cookie_name(self.office, "door")

    def set_cookie(self, response: Response, name: str, value: str) -> None:
        put_cookie(self.office, response, name, value)

    def _trouble(self, request: Request, status: int, title: str, says: str) -> Response:
        visit = Visit(self.office, request, {}, None, "")
        return visit.page("trouble.html", status, title=title, says=says)


def needs_second(signed: SignedIn) -> bool:
    return signed.staff.role in SECOND_FACTOR or signed.staff.totp_secret is not None


def cookie_name(office: Office, kind: str = "session") -> str:
    return f"{'__Host-' if office.https else ''}stepwise-office-{kind}"


def put_cookie(office: Office, response: Response, name: str, value: str) -> None:
    response.set_cookie(name, value, path="/", secure=office.https, httponly=True, samesite="strict")


def _from_here(request: Request, form: Mapping[str, str], csrf: str) -> bool:
    origin = request.headers.get("origin")
    if origin is not None and origin.partition("://")[2] != request.headers.get("host"):
        return False
    return hmac.compare_digest(form.get("csrf", "").encode("utf-8", "surrogatepass"), csrf.encode())


async def _form(request: Request) -> Mapping[str, str]:
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > LARGEST:
            raise TooMuch
    pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    form: dict[str, str] = {}
    for name, value in pairs:
        form[name] = f"{form[name]}\n{value}" if name in form else value
    return form
