"""Files that are the same for everybody: read once, sent compressed, asked for again only when they have changed."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
)


@dataclass(frozen=True)
class Asset:
    content: bytes
    media_type: str
    headers: Mapping[str, str]

    def route(self, path: str) -> Route:
        packed = gzip.compress(self.content, 9, mtime=0)
        tag = f'"{hashlib.sha256(self.content).hexdigest()[:20]}"'
        usual = {"ETag": tag, "Vary": "Accept-Encoding", "Cache-Control": "no-cache", **self.headers}

        async def serve(request: Request) -> Response:
            if request.headers.get("if-none-match") == tag:
                return Response(status_code=304, headers=usual)
            if "gzip" in request.headers.get("accept-encoding", ""):
                return Response(packed, media_type=self.media_type, headers={**usual, "Content-Encoding": "gzip"})
            return Response(self.content, media_type=self.media_type, headers=usual)

        return Route(path, serve)


def page(text: str) -> Asset:
    return Asset(text.encode(), "text/html", {"Content-Security-Policy": PAGE_POLICY})


def style(text: str) -> Asset:
    return Asset(text.encode(), "text/css", {})


def script(text: str) -> Asset:
    """Any school's page may load it: what it may then do is decided by the allow-list of origins."""
    return Asset(text.encode(), "text/javascript", {"Cross-Origin-Resource-Policy": "cross-origin"})


def picture(text: str) -> Asset:
    return Asset(text.encode(), "image/svg+xml", {})
