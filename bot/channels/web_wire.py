"""What goes over the wire: requests read within their limits, messages as the widget knows them."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from bot.channels import web_words as words
from bot.channels.web_limits import Limits
from bot.desk.values import Message

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]{1,18}")
LONGEST_CHOICE = 200


class Refusal(Exception):
    """A request that cannot be done, with the sentence for the parent."""

    def __init__(self, status: int, sentence: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence
        self.headers = headers or {}


@dataclass(frozen=True)
class Posted:
    """`id` is the client's own, so that a message sent twice is taken once."""

    id: str
    text: str | None
    choice: str | None


def as_json(content: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    return Response(dumps(content), status, headers, media_type="application/json")


def dumps(content: object) -> str:
    """ASCII alone: a parent may have sent half of a surrogate pair, which UTF-8 cannot say."""
    return json.dumps(content, separators=(",", ":"))


def refused(refusal: Refusal) -> Response:
    return as_json({"error": refusal.sentence}, refusal.status, refusal.headers)


def message_json(message: Message) -> dict[str, Any]:
    said: dict[str, Any] = {
        "id": message.id,
        "from": message.sender.value,
        "text": message.text,
        "choices": [{"id": choice.id, "label": choice.label} for choice in message.choices],
        "files": [{"name": file.name, "url": f"/chat/files/{file.id}"} for file in message.files],
        "at": message.at.isoformat(),
    }
    if message.progress is not None:
        said["step"] = {"number": message.progress.step, "of": message.progress.of}
    return said


async def posted(request: Request, limits: Limits) -> Posted:
    return _read(await _said(request, limits))


async def own_id(request: Request, limits: Limits) -> str:
    return _own_id(await _said(request, limits))


async def _said(request: Request, limits: Limits) -> dict[str, Any]:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Refusal(415, words.WRONG_TYPE)
    return _parsed(await body_of(request, limits))


async def body_of(request: Request, limits: Limits) -> bytes:
    """Never more than the limit in memory, and never longer than the patience for a slow sender."""
    declared = request.headers.get("content-length", "0")
    if not declared.isascii() or not declared.isdigit() or int(declared) > limits.body_bytes:
        raise Refusal(413, words.too_long(limits.message_characters), {"Connection": "close"})
    try:
        async with asyncio.timeout(limits.body_seconds):
            return await _streamed(request, limits)
    except (TimeoutError, ClientDisconnect):
        raise Refusal(400, words.NOT_COMPLETE, {"Connection": "close"}) from None


async def _streamed(request: Request, limits: Limits) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limits.body_bytes:
            raise Refusal(413, words.too_long(limits.message_characters), {"Connection": "close"})
    return bytes(body)


def _parsed(body: bytes) -> dict[str, Any]:
    try:
        parsed = json.loads(body)
    except (ValueError, RecursionError):
        raise Refusal(400, words.NOT_JSON) from None
    if not isinstance(parsed, dict):
        raise Refusal(400, words.NOT_JSON)
    return parsed


def _read(said: Mapping[str, Any]) -> Posted:
    given_id, text, choice = _own_id(said), said.get("text"), said.get("choice")
    given = [each for each in (text, choice) if each is not None]
    if len(given) != 1 or not isinstance(given[0], str) or len(choice or "") > LONGEST_CHOICE:
        raise Refusal(422, words.NOTHING_TO_KEEP)
    return Posted(given_id, text, choice)


def _own_id(said: Mapping[str, Any]) -> str:
    given = said.get("id")
    if not isinstance(given, str) or not _UUID.fullmatch(given):
        raise Refusal(422, words.NO_ID)
    return given.lower()


def message_number(said: str | None) -> int:
    """Where a page that was reloaded, or a stream that was cut, goes on from."""
    if said and not _NUMBER.fullmatch(said):
        raise Refusal(422, words.WRONG_PLACE)
    return int(said or 0)
