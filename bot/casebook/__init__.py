"""The memory: everything that must be there tomorrow. SQLAlchemy lives here and nowhere else."""

from __future__ import annotations

from bot.casebook.casebook import SqlCasebook
from bot.casebook.engine import BadAddress, open_engine
from bot.casebook.migrate import migrate

__all__ = ["BadAddress", "SqlCasebook", "migrate", "open_casebook"]


def open_casebook(url: str, secret: bytes) -> SqlCasebook:
    return SqlCasebook(open_engine(url), secret)
