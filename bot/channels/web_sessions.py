"""Who is talking: a token that only the parent's page knows, and of which the casebook keeps the hash alone."""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass

from bot.desk.desk import Desk
from bot.desk.values import Channel, Conversation

TOKEN_BYTES = 32
_BEARER = re.compile(r"[Bb]earer ([A-Za-z0-9_-]{43})")


@dataclass(frozen=True)
class Sessions:
    """`idle_seconds` without a request end a session; the record stays with the school."""

    desk: Desk
    idle_seconds: int

    def start(self) -> tuple[str, Conversation]:
        token, now = secrets.token_urlsafe(TOKEN_BYTES), self.desk.clock()
        with self.desk.casebook.writing() as work:
            conversation = work.conversations.find_or_start(Channel.WEB, secrets.token_urlsafe(TOKEN_BYTES), now)
            work.web_sessions.add(fingerprint(token), conversation.id, now)
        return token, conversation

    def find(self, token: str) -> Conversation | None:
        """Most messages come soon after another: their writers need not wait for this one's turn."""
        asked = fingerprint(token), self.desk.clock(), self.idle_seconds
        with self.desk.casebook.reading() as work:
            lately = work.web_sessions.heard_lately(*asked)
        if lately is not None:
            return lately
        with self.desk.casebook.writing() as work:
            return work.web_sessions.conversation(*asked)

    def forget(self, token: str) -> None:
        with self.desk.casebook.writing() as work:
            work.web_sessions.forget(fingerprint(token))


def token_in(authorization: str | None) -> str | None:
    found = _BEARER.fullmatch(authorization or "")
    return found[1] if found else None


def fingerprint(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
