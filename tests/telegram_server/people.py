"""The other side: parents and groups, as a test moves them."""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass
from typing import Any

from tests.telegram_server.feed import Feed
from tests.telegram_server.world import Chat, World

queries = itertools.count(1)


@dataclass(frozen=True)
class Seen:
    """One message of the bot, as it looks now."""

    id: int
    text: str
    buttons: tuple[str, ...]
    file: str | None = None
    data: bytes = b""


class Person:
    def __init__(self, world: World, feed: Feed, chat: Chat) -> None:
        self._world, self._feed, self.chat = world, feed, chat

    @property
    def id(self) -> int:
        return self.chat.id

    def sees(self) -> list[Seen]:
        with self._world.lock:
            bot = self._world.bot["id"]
            return [_seen(message) for message in self.chat.messages.values() if message["from"]["id"] == bot]

    def says(self, text: str, **more: Any) -> int:
        return self.sends(text=text, **more)

    def sends(self, at: float | None = None, **content: Any) -> int:
        return self._feed.push({"message": self._posted(content, at)})

    def _posted(self, content: dict[str, Any], at: float | None = None) -> dict[str, Any]:
        with self._world.lock:
            return dict(self._world.post(self.chat, self._sender(), content, at))

    def _sender(self) -> dict[str, Any]:
        return self.chat.user()


class Parent(Person):
    def sends(self, at: float | None = None, **content: Any) -> int:
        if self.chat.state == "never":
            self.chat.state = "open"
        return super().sends(at, **content)

    def edits(self, text: str) -> int:
        """The last message that the parent wrote."""
        with self._world.lock:
            mine = [m for m in self.chat.messages.values() if m["from"]["id"] == self.chat.id and "text" in m]
            mine[-1].update(text=text, edit_date=int(time.time()))
            return self._feed.push({"edited_message": dict(mine[-1])})

    def forwards(self, text: str) -> int:
        origin = {"type": "hidden_user", "sender_user_name": "Somebody", "date": int(time.time()) - 60}
        return self.sends(text=text, forward_origin=origin)

    def replies(self, text: str) -> int:
        with self._world.lock:
            replied = {name: value for name, value in list(self.chat.messages.values())[-1].items() if name != "data"}
        return self.sends(text=text, reply_to_message=replied)

    def presses(self, label: str) -> int:
        message = next((m for m in reversed(list(self.chat.messages.values())) if label in _labels(m)), None)
        assert message is not None, f"there is no button {label!r} to press"
        return self.presses_of(dict(message), label)

    def presses_of(self, message: dict[str, Any], label: str) -> int:
        """Also on a screen that has not yet been told that the button is gone. The bot is told how the message is now."""
        data = next(
            b["callback_data"] for row in message["reply_markup"]["inline_keyboard"] for b in row if b["text"] == label
        )
        return self.presses_data(data, self.chat.messages[message["message_id"]])

    def presses_data(self, data: str, message: dict[str, Any]) -> int:
        query = f"query-{next(queries)}"
        with self._world.lock:
            self._world.queries[query] = False
        held = {name: value for name, value in message.items() if name != "data"}
        pressed = {"id": query, "from": self.chat.user(), "chat_instance": "1", "data": data, "message": held}
        return self._feed.push({"callback_query": pressed})

    def raw(self, place: int) -> dict[str, Any]:
        """A message as Telegram holds it."""
        with self._world.lock:
            return dict(list(self.chat.messages.values())[place])

    def blocks(self) -> int:
        self.chat.state = "blocked"
        return self._member("member", "kicked")

    def unblocks(self) -> int:
        self.chat.state = "open"
        return self._member("kicked", "member")

    def deactivates(self) -> None:
        self.chat.state = "deactivated"

    def _member(self, was: str, now: str) -> int:
        return self._feed.push({"my_chat_member": member_update(self._world, self.chat, self.chat.user(), was, now)})


class Group(Person):
    def adds_the_bot(self) -> int:
        update = member_update(self._world, self.chat, self._sender(), "left", "member")
        return self._feed.push({"my_chat_member": update})

    def says(self, text: str, **more: Any) -> int:
        kind = "channel_post" if self.chat.kind == "channel" else "message"
        return self._feed.push({kind: self._posted({"text": text, **more})})

    def _sender(self) -> dict[str, Any]:
        return {"id": 9_001, "is_bot": False, "first_name": "A parent of the group"}


def member_update(world: World, chat: Chat, who: dict[str, Any], was: str, now: str) -> dict[str, Any]:
    def member(status: str) -> dict[str, Any]:
        return {"user": world.bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})

    return {
        "chat": chat.shown(),
        "from": who,
        "date": int(time.time()),
        "old_chat_member": member(was),
        "new_chat_member": member(now),
    }


def _seen(message: dict[str, Any]) -> Seen:
    document = message.get("document")
    return Seen(
        message["message_id"],
        message.get("text", ""),
        tuple(_labels(message)),
        document["file_name"] if document else None,
        message.get("data", b""),
    )


def _labels(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", ())
    return [button["text"] for row in rows for button in row if "callback_data" in button or "url" in button]
