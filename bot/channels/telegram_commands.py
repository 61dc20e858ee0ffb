"""The commands of the menu. Words after a command are words: they are heard, and the command waits."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.desk.joining import looks_like_code
from bot.desk.journey import ERRAND, GREETING
from bot.desk.values import Channel, Received

COMMAND = re.compile(r"/([A-Za-z_0-9]{1,32})(?:@\w{1,64})?(?:\s+(.*))?", re.DOTALL)
ERRANDS = ("help", "privacy", "forget", "link")
# As if the parent had said it: the one road for both channels.
SAID = {"status": "any news on my concern?", "cancel": "stop", "stop": "stop"}
MENU = ("status", "cancel", "link", "privacy", "forget", "help")


def errand(name: str, chat: str, once: object) -> Received:
    return Received(Channel.TELEGRAM, f"{ERRAND}{name}:{once}", chat)


def words(chat: str, once: object, said: str) -> Received:
    return Received(Channel.TELEGRAM, str(once), chat, text=said)


def spoken(chat: str, update: int, said: str) -> Sequence[Received]:
    """What a message of plain words asks for."""
    command = COMMAND.fullmatch(said.strip(" \t\r\n"))
    if command is None:
        return [words(chat, update, said)]
    name, rest = command[1].lower(), (command[2] or "").strip()
    if name == "start" and (not rest or looks_like_code(rest)):
        return [*_join(chat, update, rest), Received(Channel.TELEGRAM, f"{GREETING}{update}", chat)]
    if rest:
        return [words(chat, update, said)]
    if name in SAID:
        return [words(chat, update, SAID[name])]
    return [errand(name if name in ERRANDS else "unknown", chat, update)]


def _join(chat: str, update: int, code: str) -> Sequence[Received]:
    return [errand("join", chat, f"{code}:{update}")] if code else []
