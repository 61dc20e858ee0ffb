"""The bot's token is part of every address that libraries like to log: here it is taken out of all of them."""

from __future__ import annotations

import hashlib
import hmac
import logging
import re
import traceback
from collections.abc import Callable
from typing import Any

TOKEN = re.compile(r"\d{3,20}:[A-Za-z0-9_-]{20,}")
HIDDEN = "<token>"
# At these levels they log whole requests, a parent's words among them.
TALKATIVE = ("httpx", "httpcore", "telegram")


class WithoutToken:
    """Makes log records as before, but none that holds anything of a token's shape."""

    def __init__(self, make: Callable[..., logging.LogRecord]) -> None:
        self._make = make

    def __call__(self, *args: Any, **more: Any) -> logging.LogRecord:
        record = self._make(*args, **more)
        said = _said(record)
        if TOKEN.search(said):
            record.msg, record.args = TOKEN.sub(HIDDEN, said), ()
        if record.exc_info and TOKEN.search("".join(traceback.format_exception(*record.exc_info))):
            kind = record.exc_info[0]
            record.msg, record.args = f"{_said(record)} ({kind.__name__ if kind else 'an error'})", ()
            record.exc_info = None
        return record


def _said(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):
        # Somebody logs with the wrong arguments: logging itself says so, later and without stopping anybody.
        return f"{record.msg} {record.args}"


def hush() -> None:
    """Once for the whole process, however often it is asked for."""
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLogger(name).level))
    make = logging.getLogRecordFactory()
    if not isinstance(make, WithoutToken):
        logging.setLogRecordFactory(WithoutToken(make))


def webhook_secret(key: bytes, token: str) -> str:
    """What Telegram must show at our door. A new token has a new secret."""
    return hmac.new(key, f"telegram webhook\x1f{token}".encode(), hashlib.sha256).hexdigest()
