"""A visit to a page: who came, what they sent, and how they are answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.desk.desk import Desk
from bot.desk.need_to_know import Sight, sight_of
from bot.desk.signing_in import SignedIn
from bot.desk.staff_accounts import by
from bot.office.look import Look
from bot.office.openid import SchoolSignIn
from bot.school.model import School

BASE = "/office"


@dataclass(frozen=True)
class Office:
    """What every page has at hand. `tell`: somebody follows that conversation live."""

    desk: Desk
    school: School
    look: Look
    tell: Callable[[int], None]
    secret: bytes = field(repr=False)
    https: bool = False
    school_file: Path = Path()
    openid: SchoolSignIn | None = None


class NotHere(Exception):
    """No such page, or none for this person: nobody learns which."""


@dataclass(frozen=True)
class Visit:
    office: Office
    request: Request
    form: Mapping[str, str]
    signed: SignedIn | None
    csrf: str
    files: Sequence[bytes] = ()

    @property
    def desk(self) -> Desk:
        return self.office.desk

    @property
    def school(self) -> School:
        return self.office.school

    @property
    def who(self) -> SignedIn:
        if self.signed is None:
            raise NotHere
        return self.signed

    @property
    def sight(self) -> Sight:
        return sight_of(self.who.staff, self.school)

    @property
    def by(self) -> str:
        return by(self.who.staff)

    @property
    def place(self) -> str:
        return self.request.client.host if self.request.client else "unknown"

    def said(self, name: str, most: int = 10_000) -> str:
        return self.form.get(name, "").strip()[:most]

    def asked(self, name: str) -> str:
        return self.request.query_params.get(name, "").strip()[:200]

    def number(self, name: str = "number") -> int:
        """A number in the address. One that no row can have is not here."""
        said = str(self.request.path_params[name])
        if not said.isascii() or not said.isdigit() or len(said) > 12:
            raise NotHere
        return int(said)

    def page(self, template: str, status: int = 200, /, **given: object) -> Response:
        return HTMLResponse(self.office.look.draw(template, self, **given), status)

    def go(self, path: str, **query: str) -> Response:
        return RedirectResponse(f"{BASE}{path}{'?' + urlencode(query) if query else ''}", 303)
