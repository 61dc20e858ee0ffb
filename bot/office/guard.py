"""Before every page: who comes, whether they may, and whether what they send was sent from here."""

from __future__ import annotations

import asyncio
import hmac
import logging
import secrets
from collections.abc import AsyncGenerator, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qsl

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.desk.need_to_know import SECOND_FACTOR, Role
from bot.desk.ports import CasebookUnreachable
from bot.desk.signing_in import SignedIn, who_is
from bot.desk.trouble import named
from bot.office.passwords import for_once
from bot.office.visit import BASE, NotHere, Office, Visit

log = logging.getLogger(__name__)
LARGEST = 64 * 1024
LARGEST_WITH_FILES = 6 * 1024 * 1024
MOST_FIELDS = 200
MOST_FILES = 4
SELF_REFRESH = "x-refresh"
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
}
UNFORESEEN = (
    "It is a fault of Stepwise and not of yours. Go back and load the page again; before you send anything once more, look "
    "whether it is there already. If it happens again, give this number to whoever looks after Stepwise: {number}."
)
View = Callable[[Visit], Response]


class TooMuch(Exception):
    """More was sent than any form here holds."""


@dataclass(frozen=True)
class Page:
    """`opened`: for anybody. `half`: for those who have yet to choose a password or give their second factor.
    `files`: its form brings pictures."""

    path: str
    view: View
    post: bool = False
    roles: Collection[Role] = tuple(Role)
    opened: bool = False
    half: bool = False
    files: bool = False

    def route(self, office: Office) -> Route:
        return Route(self.path, _Guarded(office, self).answer, methods=["POST"] if self.post else ["GET"])


@dataclass(frozen=True)
class _Guarded:
    office: Office
    page: Page

    async def answer(self, request: Request) -> Response:
        try:
            sent = await _sent(request, files=self.page.files) if self.page.post else Sent({})
            response = await asyncio.to_thread(self._answer, request, sent)
        except (TooMuch, ValueError, MultiPartException):
            response = self._trouble(request, 413, "That was too much to take", "Send less, and try again.")
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    def _answer(self, request: Request, sent: Sent) -> Response:
        try:
            return self._let_in(request, sent)
        except (KeyError, IndexError) as trouble:
            return self._unforeseen(request, trouble)
        except (NotHere, LookupError):
            return self._trouble(request, 404, "There is no such page", "Look at the address, or start from Today.")
        except CasebookUnreachable:
            return self._trouble(request, 503, "The casebook cannot be reached", "Nothing was changed. Try again soon.")
        except Exception as trouble:
            return self._unforeseen(request, trouble)

    def _unforeseen(self, request: Request, trouble: Exception) -> Response:
        """The number stands in the log too, where whoever looks after the server finds what it was."""
        number = f"E-{secrets.token_hex(3).upper()}"
        log.error("%s: %s", number, named(trouble))
        return self._trouble(request, 500, "Something went wrong here", UNFORESEEN.format(number=number))

    def _let_in(self, request: Request, sent: Sent) -> Response:
        signed = self._who(request)
        csrf, fresh = self._token(request, signed)
        visit = Visit(self.office, request, sent.form, signed, csrf, sent.files)
        if not self.page.opened and (elsewhere := self._turned_away(request, signed)):
            return elsewhere
        if self.page.post and not _from_here(request, sent.form, csrf):
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


def put_cookie(
    office: Office, response: Response, name: str, value: str, samesite: Literal["strict", "lax"] = "strict"
) -> None:
    response.set_cookie(name, value, path="/", secure=office.https, httponly=True, samesite=samesite)


def _from_here(request: Request, form: Mapping[str, str], csrf: str) -> bool:
    origin = request.headers.get("origin")
    if origin is not None and origin.partition("://")[2] != request.headers.get("host"):
        return False
    return hmac.compare_digest(form.get("csrf", "").encode("utf-8", "surrogatepass"), csrf.encode())


@dataclass(frozen=True)
class Sent:
    """What a form held: its fields, and the pictures that came with it."""

    form: Mapping[str, str]
    files: Sequence[bytes] = ()


async def _sent(request: Request, *, files: bool) -> Sent:
    """Read into memory and never onto the disk: what is sent here is about children."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > (LARGEST_WITH_FILES if files else LARGEST):
            raise TooMuch
    if files and request.headers.get("content-type", "").startswith("multipart/form-data"):
        return await _parts(request.headers, body)
    return Sent(
        _together(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS))
    )


async def _parts(headers: Headers, body: bytes) -> Sent:
    async def stream() -> AsyncGenerator[bytes, None]:
        yield body

    parser = MultiPartParser(headers, stream(), max_files=MOST_FILES, max_fields=MOST_FIELDS, max_part_size=LARGEST)
    parser.spool_max_size = LARGEST_WITH_FILES
    found = (await parser.parse()).multi_items()
    pictures = [await each.read() for _, each in found if isinstance(each, UploadFile)]
    fields = [(name, each) for name, each in found if isinstance(each, str)]
    return Sent(_together(fields), [each for each in pictures if each])


def _together(pairs: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """A field that was sent more than once is one text, a line for each."""
    form: dict[str, str] = {}
    for name, value in pairs:
        form[name] = f"{form[name]}\n{value}" if name in form else value
    return form
