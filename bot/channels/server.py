"""The whole of what is served, put together from what it is given. Importing this does nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount
from starlette.types import ASGIApp

from bot.channels import web_words
from bot.channels.bulletin import Bulletin
from bot.channels.feeds import Feed, feed_routes
from bot.channels.web import Files, chat_routes
from bot.channels.web_guard import API, AccessLog, LastResort, Origins, SecureHeaders
from bot.channels.web_health import Check, health_routes
from bot.channels.web_joining import web_errands
from bot.channels.web_limits import Limits, PaceHere, Paces
from bot.channels.web_meters import Meters
from bot.channels.web_pages import page_routes
from bot.channels.web_wire import as_json
from bot.desk.journey import Journey
from bot.school.model import School
from bot.settings import Settings

Lifespan = Callable[[Starlette], AbstractAsyncContextManager[None]]


def make_app(
    journey: Journey,
    school: School,
    settings: Settings,
    *,
    words: Mapping[str, str],
    bulletin: Bulletin,
    meters: Meters,
    files: Files,
    checks: Mapping[str, Check],
    office: ASGIApp | None = None,
    telegram: Sequence[BaseRoute] = (),
    feed: Feed | None = None,
    lifespan: Lifespan | None = None,
    limits: Limits | None = None,
    paces: Paces = PaceHere,
) -> Starlette:
    """`words` are the sentences of data/responses/web.yml by their names. The web's errands join the journey's here."""
    journey.errands.update(web_errands(journey.desk, words))
    routes: list[BaseRoute] = [
        *chat_routes(journey, school, bulletin, meters, files, limits or Limits(), paces),
        *page_routes(school, journey.desk.today()),
        *health_routes(checks, meters),
        *telegram,
        *(feed_routes(feed) if feed else ()),
    ]
    if office is not None:
        routes.append(Mount("/office", office, name="office"))
    return Starlette(
        routes=routes,
        middleware=_guards(school, settings),
        exception_handlers={HTTPException: _said},
        lifespan=lifespan,
    )


def _guards(school: School, settings: Settings) -> list[Middleware]:
    https = (settings.public_url or "").startswith("https://")
    return [
        Middleware(AccessLog),
        Middleware(SecureHeaders, https=https),
        Middleware(LastResort, telephone=school.facts.office_telephone),
        Middleware(Origins, allowed=settings.allowed_origins),
    ]


def _said(request: Request, error: Exception) -> Response:
    status, headers = (error.status_code, error.headers) if isinstance(error, HTTPException) else (500, None)
    sentence = web_words.WRONG_METHOD if status == 405 else web_words.NOT_THERE
    if request.url.path.startswith(API):
        return as_json({"error": sentence}, status, headers)
    return PlainTextResponse(sentence, status, headers)
