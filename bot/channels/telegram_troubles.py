"""What a failed call to Telegram means for what was to be sent."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import timedelta

from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

NEVER_LEFT = ("ConnectTimeout", "ConnectError", "PoolTimeout", "ProxyError", "UnsupportedProtocol")
NOBODY = ("chat not found", "user not found", "peer_id_invalid", "user_is_deactivated", "input_user_deactivated")


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
