"""Quiet libraries. Rasa writes a parent's words into its log, and debug lines that cost more than the turn."""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Mapping, MutableMapping
from typing import Any

LOUD = (
    "rasa",
    "rasa_sdk",
    "tensorflow",
    "matplotlib",
    "httpx",
    "httpcore",
    "telegram",
    "sanic",
    "apscheduler",
    "asyncio",
    "alembic",
    "uvicorn",
)


class NoWords(logging.Filter):
    """Lets a library's warning through as its place in the code, never as its text."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.name == "root":
            return record.levelno >= logging.ERROR
        if record.name.split(".")[0] in LOUD:
            record.msg, record.args = f"{record.module}:{record.lineno} in {record.funcName}", ()
            record.exc_info = record.exc_text = None
        return True


def quiet(level: str | None = None) -> None:
    """Without a `level` it stays what the command has set; INFO, when none did."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    warnings.showwarning = _say_nothing
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    handler.addFilter(NoWords())
    root = logging.getLogger()
    logging.basicConfig(level=level or (root.level if root.handlers else "INFO"), handlers=[handler], force=True)
    for name in LOUD:
        logging.getLogger(name).setLevel(logging.ERROR)
    _quiet_structlog()


def _say_nothing(*about: object, **more: object) -> None:
    """TensorFlow puts its own filters in front of everybody's, so the speaker is quietened and not the filter."""


def _quiet_structlog() -> None:
    import structlog

    structlog.configure(
        processors=[_drop],
        wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL),
        cache_logger_on_first_use=True,
    )


def _drop(logger: Any, name: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    import structlog

    raise structlog.DropEvent
