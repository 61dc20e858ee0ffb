"""A short code that a parent carries from one chat to another, so that the school keeps one record of both."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.desk.ports import Work
from bot.desk.values import Conversation, HistoryLine

# Nothing that is read out or typed wrongly: no I, L, O, U, 0 or 1.
LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 10
MINUTES = 15
SHORTLY = timedelta(minutes=MINUTES)
HALF = f"[{LETTERS}]{{{LENGTH // 2}}}"
CODE = re.compile(rf"(?:(?:my |the )?code(?: is)?:? *)?({HALF}[ –-]?{HALF})\.?", re.IGNORECASE)
GO_ON = r"(?:go on|carry on|continue|talk|chat|write|do this|use|switch to|move to)"
ANOTHER_CHAT = re.compile(
    rf"/link|(?:can|could|may|how (?:can|do)) (?:i|we) {GO_ON}(?: with)?(?: this)?(?: here)?(?: (?:in|on|to|with|via))?"
    r" ?(?:telegram|(?:the )?(?:school's )?web ?(?:page|site|chat))(?: instead)?\W*",
    re.IGNORECASE,
)


def new_code(work: Work, conversation: int, now: datetime, lasts: timedelta = SHORTLY) -> str:
    """As it is shown: two groups of five. It works once, while it lasts, in another chat than this one."""
    code = _fresh()
    work.conversations.new_join_code(conversation, _hash(code), now + lasts)
    return f"{code[:5]}-{code[5:]}"


def code_in(said: str) -> str | None:
    """The code that a message is, and nothing else is. Every code has a digit: "her teacher" is none."""
    found = CODE.fullmatch(said.strip())
    code = _plain(found[1]) if found else ""
    return code if _is_mixed(code) else None


def asked_for(said: str) -> str | None:
    """What a parent who changes from one chat to another wants: `join` with a code, or a code to `link` the other."""
    if code_in(said):
        return "join"
    return "link" if ANOTHER_CHAT.fullmatch(said.strip()) else None


def join_by_code(work: Work, conversation: Conversation, said: str, now: datetime, key: str) -> bool:
    """Whether the two chats are one parent's from now on. `key` names the message that asked for it."""
    parent = work.conversations.join(conversation.id, _hash(_plain(said)), now)
    if parent is None:
        return False
    detail = {"conversation": conversation.id, "parent": parent.id}
    work.history.append(HistoryLine("ChatsJoined", now, "parent", None, detail, key))
    return True


def _fresh() -> str:
    while not _is_mixed(code := "".join(secrets.choice(LETTERS) for _ in range(LENGTH))):
        pass
    return code


def _is_mixed(code: str) -> bool:
    return any(letter.isdigit() for letter in code) and any(letter.isalpha() for letter in code)


def _plain(said: str) -> str:
    return re.sub(r"[ –-]", "", said).upper()


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


def filled(text: str, said: Mapping[str, str]) -> str:
    for name, value in said.items():
        text = text.replace(f"{{{name}}}", value)
    return text
