"""The line to Telegram's servers."""

from __future__ import annotations

from typing import Any

from telegram import Bot
from telegram.request import HTTPXRequest

from bot.channels.telegram_tempo import Tempo

LISTENED_TO = ("message", "edited_message", "channel_post", "callback_query", "my_chat_member")
CALLS_AT_ONCE = 128


class Line(Bot):
    """A bot that also hands out updates as they came: one that the library cannot read must not stop the others."""

    async def raw_updates(self, offset: int | None, seconds: int, answer: float) -> list[Any]:
        asked = {"timeout": seconds, "allowed_updates": list(LISTENED_TO)}
        if offset is not None:
            asked["offset"] = offset
        came = await self._post("getUpdates", asked, read_timeout=seconds + answer)
        return came if isinstance(came, list) else []


def open_line(token: str, api: str, tempo: Tempo) -> Line:
    return Line(token, base_url=f"{api.rstrip('/')}/bot", request=_caller(tempo), get_updates_request=_caller(tempo))


def _caller(tempo: Tempo) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=CALLS_AT_ONCE,
        connect_timeout=tempo.connect,
        read_timeout=tempo.answer,
        write_timeout=tempo.answer,
        media_write_timeout=tempo.answer * 2,
        pool_timeout=tempo.connect,
    )
