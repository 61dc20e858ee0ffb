"""The line to Telegram's servers, and what a failed call means for what was to be sent."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from telegram import Bot, LinkPreviewOptions
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError
from telegram.helpers import create_deep_linked_url
from telegram.request import HTTPXRequest

from bot.channels.telegram.pace import Tempo

LISTENED_TO = ("message", "edited_message", "channel_post", "callback_query", "my_chat_member")
CALLS_AT_ONCE = 128
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
NEVER_LEFT = ("ConnectTimeout", "ConnectError", "PoolTimeout", "ProxyError", "UnsupportedProtocol")
NOBODY = ("chat not found", "user not found", "peer_id_invalid", "user_is_deactivated", "input_user_deactivated")


class Line(Bot):
    """A bot that also hands out updates as they came: one that the library cannot read must not stop the others."""

    async def raw_updates(self, offset: int | None, seconds: int, answer: float) -> list[Any]:
        asked = {"timeout": seconds, "allowed_updates": list(LISTENED_TO)}
        if offset is not None:
            asked["offset"] = offset
        came = await self._post("getUpdates", asked, read_timeout=seconds + answer)
        return came if isinstance(came, list) else []

    def way_to_us(self, code: str | None = None) -> str | None:
        """None while Telegram has not told us our name."""
        try:
            return create_deep_linked_url(self.username, code and code.replace("-", ""))
        except RuntimeError:
            return None


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


class Fate(enum.Enum):
    NOT_SENT = "not sent"
    UNSURE = "not known whether it arrived"
    SLOW_DOWN = "asked to slow down"
    GONE = "the chat takes no messages"
    MOVED = "the chat moved"
    REFUSED = "refused"


@dataclass(frozen=True)
class Trouble:
    """`seconds` to wait, or the `address` to go on with, where Telegram named one."""

    fate: Fate
    seconds: float = 0.0
    address: str = ""


def trouble_of(error: Exception) -> Trouble:
    if isinstance(error, RetryAfter):
        return Trouble(Fate.SLOW_DOWN, seconds=_seconds(error.retry_after))
    if isinstance(error, ChatMigrated):
        return Trouble(Fate.MOVED, address=str(error.new_chat_id))
    if isinstance(error, Forbidden):
        return Trouble(Fate.GONE)
    if isinstance(error, BadRequest):
        return Trouble(Fate.GONE if any(word in str(error).lower() for word in NOBODY) else Fate.REFUSED)
    if isinstance(error, NetworkError) and "(413)" in str(error):
        return Trouble(Fate.REFUSED)
    return Trouble(Fate.UNSURE if _may_have_arrived(error) else Fate.NOT_SENT)


def _may_have_arrived(error: Exception) -> bool:
    """An answer with an error number is a no. Silence after the request had left may be a yes."""
    if isinstance(error, TimeoutError):
        return True
    cause = type(error.__cause__)
    if cause.__module__.partition(".")[0] == "httpx":
        return cause.__name__ not in NEVER_LEFT
    return type(error) is TelegramError


def _seconds(told: int | timedelta) -> float:
    return told.total_seconds() if isinstance(told, timedelta) else float(told)
