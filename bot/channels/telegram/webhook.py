"""Where Telegram delivers updates. It is told "received" when the update is in the casebook, and not before."""

from __future__ import annotations

import hmac
import json
from collections import Counter
from urllib.parse import urlsplit

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.telegram.intake import Intake
from bot.desk.journey import Unkept

HEADER = "X-Telegram-Bot-Api-Secret-Token"
# A reply carries along what it replies to: two long messages in letters that JSON escapes come to more than 48 KiB.
LARGEST = 128 * 1024


def telegram_routes(url: str, secret: str, intake: Intake, counts: Counter[str]) -> list[Route]:
    return [Route(urlsplit(url).path or "/", Webhook(secret, intake, counts).take, methods=["POST"], name="telegram")]


class Webhook:
    def __init__(self, secret: str, intake: Intake, counts: Counter[str]) -> None:
        self._secret, self._intake, self._counts = secret.encode(), intake, counts

    async def take(self, request: Request) -> Response:
        """Nothing is read for those who do not know the secret."""
        if not hmac.compare_digest(request.headers.get(HEADER, "").encode(), self._secret):
            self._counts["forged"] += 1
            return Response(status_code=401)
        try:
            body = await _body(request)
        except ClientDisconnect:
            return Response(status_code=400)
        return Response(status_code=413) if body is None else await self._deliver(body)

    async def _deliver(self, body: bytes) -> Response:
        try:
            update = json.loads(body)
        except (ValueError, RecursionError):
            # Delivered again it would make no more sense, and hold up what comes after it.
            self._counts["malformed"] += 1
            return Response(status_code=200)
        try:
            await self._intake.take(update)
        except Unkept:
            return Response(status_code=503, headers={"Retry-After": "5"})
        return Response(status_code=200)


async def _body(request: Request) -> bytes | None:
    """None: more than we take."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    return bytes(body)
