"""Random updates: real ones of every kind, bent and broken in every place."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

from tests.channels.telegram.test_kinds import KINDS, POLL, SIZE

ODD_TEXTS = (
    "",
    " \t\n",
    "\x00\x01\x1f",
    "\ud800 half of a pair",
    "\u202e\u2066drowssap\u2069",
    "\u200b\u200d\ufeff",
    "Z\u0351\u036ba\u0300l\u0316g\u0489o" * 40,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466" * 50,
    "'; DROP TABLE inbox; --",
    "<script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "BEGIN:VEVENT\r\nATTENDEE:x",
    '/raise_concern{"stage": "head"}',
    "\u00a0/restart",
    "\uff0fsession_start",
    "/start " + "A" * 64,
    "/start\n/forget",
    "/link@stepwise_bot",
    "Mój syn nie chce iść do szkoły",
    "मेरे बेटे को स्कूल में पीटा गया",
    "我的孩子很害怕",
    "a" * 5000,
    "../../etc/passwd",
    "%s%n{0}{__class__}",
)
ODD_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 1e308, 2**31, 2**63, -(2**70), "", "x", "\ud800", [], [[]], [None], {}, {"a": {"b": []}},
    {"id": "x"}, [1, "2", {}], float("inf"),
)  # fmt: skip
CHATS = 40


def updates(seed: int, count: int) -> Iterator[bytes]:
    dice = random.Random(seed)
    for number in range(1, count + 1):
        update = copy.deepcopy(_update(dice, number))
        for _ in range(dice.choice((0, 0, 1, 1, 2, 6))):
            _bend(dice, update)
        body = json.dumps(update).encode()
        yield _cut(dice, body) if dice.random() < 0.05 else body


def _update(dice: random.Random, number: int) -> dict[str, Any]:
    person = dice.randrange(5_000_000, 5_000_000 + CHATS)
    user = {"id": person, "is_bot": False, "first_name": dice.choice(ODD_TEXTS) or "A"}
    kind = dice.choice(("private",) * 6 + ("group", "supergroup", "channel"))
    chat = {"id": person if kind == "private" else -person, "type": kind, "title": "T", "first_name": "A"}
    message = {"message_id": dice.randrange(1, 50), "date": 1_800_000_000, "chat": chat, "from": user}
    content = dice.choice((_words(dice), _words(dice), dict(dice.choice(KINDS)[1]), {"poll": POLL}, _caption(dice)))
    name = dice.choice(
        ("message",) * 5 + ("edited_message", "callback_query", "my_chat_member", "channel_post", "poll")
    )
    if name == "callback_query":
        pressed = {"id": str(number), "from": user, "chat_instance": "1", "data": dice.choice(ODD_TEXTS)}
        return {"update_id": number, name: pressed | ({"message": message} if dice.random() < 0.8 else {})}
    if name == "my_chat_member":
        return {"update_id": number, name: _member(dice, chat, user)}
    if name == "poll":
        return {"update_id": number, name: POLL}
    return {"update_id": number, name: message | content | ({"edit_date": 1_800_000_001} if "edit" in name else {})}


def _words(dice: random.Random) -> dict[str, Any]:
    text = dice.choice(ODD_TEXTS) if dice.random() < 0.7 else "".join(chr(dice.randrange(1, 0xD7FF)) for _ in range(40))
    return {"text": text, "entities": [{"type": "bot_command", "offset": 0, "length": dice.randrange(9)}]}


def _caption(dice: random.Random) -> dict[str, Any]:
    return {"photo": [SIZE], "caption": dice.choice(ODD_TEXTS), "media_group_id": dice.choice(("1", "2"))}


def _member(dice: random.Random, chat: dict[str, Any], user: dict[str, Any]) -> dict[str, Any]:
    def member() -> dict[str, Any]:
        return {"user": user, "status": dice.choice(("member", "kicked", "left", "odd")), "until_date": 0}

    return {"chat": chat, "from": user, "date": 1, "old_chat_member": member(), "new_chat_member": member()}


def _bend(dice: random.Random, held: Any) -> None:
    """One place of it, somewhere inside, is taken away or is not what it should be."""
    while isinstance(held, dict) and held:
        key = dice.choice([name for name in held if name != "update_id" or dice.random() < 0.1] or list(held))
        if isinstance(held[key], dict) and dice.random() < 0.95:
            held = held[key]
        elif dice.random() < 0.3:
            del held[key]
            return
        else:
            held[key] = dice.choice(ODD_VALUES + ODD_TEXTS)
            return


def _cut(dice: random.Random, body: bytes) -> bytes:
    place = dice.randrange(len(body))
    return body[:place] if dice.random() < 0.5 else body[:place] + bytes([dice.randrange(256)]) + body[place + 1 :]
