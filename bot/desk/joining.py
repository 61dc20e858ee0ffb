"""A short code that a parent carries from one chat to another, so that the school keeps one record of both."""

from __future__ import annotations

import hashlib
import re
import secrets
from datetime import datetime, timedelta

from bot.desk.ports import Work
from bot.desk.values import Conversation, HistoryLine

# Nothing that is read out or typed wrongly: no I, L, O, U, 0 or 1.
LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 10
MINUTES = 15
CODE = re.compile(f"[{LETTERS}]{{{LENGTH}}}")


def new_code(work: Work, conversation: int, now: datetime) -> str:
    """As it is shown: two groups of five. It works once, for a quarter of an hour, in another chat than this one."""
    code = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
    work.conversations.new_join_code(conversation, _hash(code), now + timedelta(minutes=MINUTES))
    return f"{code[:5]}-{code[5:]}"


def looks_like_code(said: str) -> bool:
    return CODE.fullmatch(_plain(said)) is not None


def join_by_code(work: Work, conversation: Conversation, said: str, now: datetime, key: str) -> bool:
    """Whether the two chats are one parent's from now on. `key` names the message that asked for it."""
    parent = work.conversations.join(conversation.id, _hash(_plain(said)), now)
    if parent is None:
        return False
    detail = {"conversation": conversation.id, "parent": parent.id}
    work.history.append(HistoryLine("ChatsJoined", now, "parent", None, detail, key))
    return True


def _plain(said: str) -> str:
    return re.sub(r"[\s-]", "", said).upper()


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
