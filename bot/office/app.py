"""The office, put together. Importing this does nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from bot.desk.desk import Desk
from bot.office import (
    concern,
    concern_actions,
    concerns,
    diary,
    people,
    posts,
    school_door,
    sign_in,
    today,
    trends,
    views,
)
from bot.office import (
    settings as settings_page,
)
from bot.office.guard import HEADERS, Page
from bot.office.look import Look
from bot.office.openid import SchoolSignIn
from bot.office.visit import BASE, Office, Visit
from bot.school.model import School
from bot.settings import Settings

HERE = Path(__file__).parent
ROOMS = (
    sign_in,
    school_door,
    today,
    concerns,
    views,
    concern,
    concern_actions,
    posts,
    diary,
    trends,
    people,
    settings_page,
)
PAGES: tuple[Page, ...] = tuple(page for room in ROOMS for page in room.PAGES)


def make_office(desk: Desk, school: School, settings: Settings, *, bulletin: Callable[[int], None]) -> Starlette:
    """To be mounted at /office. `bulletin` is called with a conversation that something was said in."""
    https = (settings.public_url or "").startswith("https://")
    openid = school_sign_in(settings)
    office = Office(desk, school, Look(school), bulletin, settings.secret_key, https, settings.school_file, openid)
    routes: list[BaseRoute] = [page.route(office) for page in PAGES]
    routes.append(Mount("/static", StaticFiles(directory=HERE / "static"), name="static"))

    def trouble(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        visit = Visit(office, request, {}, None, "")
        title = "There is no such page" if status in (404, 405) else "That did not work"
        drawn = visit.page("trouble.html", status, title=title, says="Look at the address, or start from Today.")
        drawn.headers.update(HEADERS)
        return drawn

    return Starlette(routes=routes, exception_handlers={HTTPException: trouble})


def school_sign_in(settings: Settings) -> SchoolSignIn | None:
    if settings.openid is None:
        return None
    return SchoolSignIn(settings.openid, f"{settings.public_url}{BASE}/sign-in/school/back", settings.secret_key)
