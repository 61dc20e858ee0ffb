"""Who there is, what was said, and who may say what to whom."""

from __future__ import annotations

import itertools
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from tests.telegram_server.errors import ApiError, bad_request, forbidden, too_many

CLOSED = {
    "never": "bot can't initiate conversation with a user",
    "blocked": "bot was blocked by the user",
    "deactivated": "user is deactivated",
    "left": "bot is not a member of the group chat",
}
NOT_QUITE_A_SECOND = 0.97


@dataclass
class Chat:
    id: int
    kind: str
    name: str
    state: str = "open"
    moved_to: int | None = None
    messages: dict[int, dict[str, Any]] = field(default_factory=dict)
    last_sent: float = float("-inf")

    def shown(self) -> dict[str, Any]:
        named = {"first_name": self.name} if self.kind == "private" else {"title": self.name}
        return {"id": self.id, "type": self.kind, **named}

    def user(self) -> dict[str, Any]:
        return {"id": self.id, "is_bot": False, "first_name": self.name, "language_code": "en"}


@dataclass(frozen=True)
class Call:
    method: str
    given: dict[str, Any]
    at: float


@dataclass(frozen=True)
class Refusal:
    method: str
    code: int
    description: str


class World:
    def __init__(self, token: str, chat_gap: float, overall: int) -> None:
        self.token = token
        self.bot = {
            "id": int(token.split(":")[0]),
            "is_bot": True,
            "first_name": "Stepwise",
            "username": "stepwise_bot",
        }
        self.lock = threading.RLock()
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, bool] = {}
        self.calls: list[Call] = []
        self.refusals: list[Refusal] = []
        self.oddities: list[str] = []
        self.settings: dict[str, Any] = {}
        self._chat_gap, self._overall = chat_gap, overall
        self._sends: deque[float] = deque()
        self._messages = itertools.count(1)
        self._people = itertools.count(1001)

    def new_chat(self, name: str, kind: str) -> Chat:
        number = next(self._people)
        chat = Chat(number if kind == "private" else -1_000_000_000_000 - number, kind, name)
        self.chats[chat.id] = chat
        return chat

    def chat(self, given: str | None) -> Chat:
        """The chat that a method names, if it may be written to."""
        if not given:
            raise bad_request("chat_id is empty")
        if not given.lstrip("-").isdigit() or int(given) not in self.chats:
            raise bad_request("chat not found")
        chat = self.chats[int(given)]
        if chat.moved_to is not None:
            raise ApiError(
                400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.moved_to
            )
        if chat.state in CLOSED:
            raise forbidden(CLOSED[chat.state])
        return chat

    def message(self, chat: Chat, given: str | None, what: str) -> dict[str, Any]:
        message = chat.messages.get(int(given)) if given and given.isdigit() else None
        if message is None or message["from"]["id"] != self.bot["id"]:
            raise bad_request(f"message to {what} not found")
        return message

    def post(
        self, chat: Chat, sender: dict[str, Any], content: dict[str, Any], at: float | None = None
    ) -> dict[str, Any]:
        number = next(self._messages)
        message = {
            "message_id": number,
            "date": int(at or time.time()),
            "chat": chat.shown(),
            "from": sender,
            **content,
        }
        chat.messages[number] = message
        return message

    def pace(self, chat: Chat) -> None:
        """One message a second in a chat, thirty a second in all. A real server forgives more: ours does not."""
        now = time.monotonic()
        while self._sends and now - self._sends[0] > 1:
            self._sends.popleft()
        if now - chat.last_sent < self._chat_gap * NOT_QUITE_A_SECOND or len(self._sends) >= self._overall:
            raise too_many(1)
        chat.last_sent = now
        self._sends.append(now)
