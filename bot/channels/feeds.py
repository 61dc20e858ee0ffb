"""The private calendar of a member of staff, for Outlook, Google and Apple: an address that nobody can guess."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.channels import web_words as words

# The calendar behind a token; None: there is none, or it was taken back.
Feed = Callable[[str], bytes | None]
LONGEST_TOKEN = 100


def feed_routes(feed: Feed) -> list[Route]:
    async def calendar(request: Request) -> Response:
        token = request.path_params["token"]
        found = await asyncio.to_thread(feed, token) if len(token) <= LONGEST_TOKEN else None
        if found is None:
            return PlainTextResponse(words.NOT_THERE, 404)
        return Response(found, media_type="text/calendar", headers=HEADERS)

    return [Route("/feeds/{token}.ics", calendar, methods=["GET"], name="feed")]


# The address is the key to it: it is kept by no proxy, and told to no other site.
HEADERS = {
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
    "Content-Disposition": 'inline; filename="meetings.ics"',
}
