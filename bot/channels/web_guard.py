"""What stands before every door: the allow-list of origins, the security headers, the last resort, the access log."""

from __future__ import annotations

import logging
import time
from collections.abc import Collection

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.channels import web_words as words
from bot.channels.web_wire import as_json
from bot.desk.trouble import named

access = logging.getLogger("bot.access")
log = logging.getLogger(__name__)

API = "/chat/"
NOTHING_ALLOWED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
SECURITY = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": NOTHING_ALLOWED,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "X-Permitted-Cross-Domain-Policies": "none",
}
ALLOWED = {
    "Access-Control-Allow-Methods": "GET, POST, DELETE",
    "Access-Control-Allow-Headers": "Authorization, Content-Type, Last-Event-ID",
    "Access-Control-Max-Age": "600",
}


class SecureHeaders:
    """A door that sets a header itself knows better; what it leaves out is filled in."""

    def __init__(self, app: ASGIApp, https: bool) -> None:
        self._app = app
        self._headers = SECURITY | ({"Strict-Transport-Security": "max-age=31536000"} if https else {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
                if scope["path"].startswith(API):
                    headers["Cache-Control"] = "no-store"
            await send(message)

        await self._app(scope, receive, with_headers if scope["type"] == "http" else send)


class Origins:
    """The chat API answers pages of the listed origins, to the letter, and its own. A page elsewhere gets a sentence."""

    def __init__(self, app: ASGIApp, allowed: Collection[str]) -> None:
        self._app = app
        self._allowed = frozenset(allowed)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(API):
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        origin = headers.get("origin")
        if origin is None or _is_own(origin, headers):
            await self._app(scope, receive, _varying(send))
        elif origin in self._allowed:
            await self._answer(scope)(scope, receive, _allowing(origin, send))
        else:
            await as_json({"error": words.WRONG_ORIGIN}, 400, {"Vary": "Origin"})(scope, receive, send)

    def _answer(self, scope: Scope) -> ASGIApp:
        return Response(status_code=204, headers=ALLOWED) if scope["method"] == "OPTIONS" else self._app


def _is_own(origin: str, headers: Headers) -> bool:
    """Without a header that allows it the browser itself tells http from https: comparing the host is enough."""
    return origin.partition("://")[2] == headers.get("host", "") != ""


def _varying(send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).add_vary_header("Origin")
        await send(message)

    return sent


def _allowing(origin: str, send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers["Access-Control-Allow-Origin"] = origin
            headers["Access-Control-Expose-Headers"] = "Retry-After"
            headers.add_vary_header("Origin")
        await send(message)

    return sent


class LastResort:
    """An error nobody foresaw: a sentence for the parent, and for the log its kind and place, never its words."""

    def __init__(self, app: ASGIApp, telephone: str | None) -> None:
        self._app = app
        self._sentence = words.trouble(telephone)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def noting(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, receive, noting)
        except Exception as trouble:
            log.error("%s", named(trouble))
            if scope["type"] != "http":
                raise
            if not started:
                await self._answer(scope)(scope, receive, send)

    def _answer(self, scope: Scope) -> Response:
        if scope["path"].startswith(API):
            return as_json({"error": self._sentence}, 503)
        return PlainTextResponse(self._sentence, 503)


class AccessLog:
    """Method, route, status, milliseconds. Not the address: it may name a parent's conversation or file."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, status = time.monotonic(), 0

        async def noting(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)
            await send(message)

        try:
            await self._app(scope, receive, noting)
        finally:
            taken = (time.monotonic() - began) * 1000
            access.info("%s %s %d %.0f ms", scope["method"], route_of(scope), status, taken)


def route_of(scope: Scope) -> str:
    return getattr(scope.get("route"), "path", None) or "no route"
