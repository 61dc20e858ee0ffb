"""What an update asks of us. Pure: the same update always reads the same, whoever delivers it and however often."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update

from bot.channels.telegram.kinds import OTHER, kind_of, words_of
from bot.desk.joining import code_in
from bot.desk.turns import ERRAND, GREETING
from bot.desk.values import Channel, Received
from bot.safety import Verdict, screen

COMMAND = re.compile(r"/([A-Za-z_0-9]{1,32})(?:@\w{1,64})?(?:\s+(.*))?", re.DOTALL)
ERRANDS = ("help", "privacy", "forget", "link")
# As if the parent had said it: the one road for both channels.
# What a link to us may carry behind /start: a code, or what somebody put on a poster.
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
SAID = {"status": "any news on my concern?", "cancel": "stop", "stop": "stop"}
MENU = ("start", "status", "cancel", "link", "privacy", "forget", "help")
PRIVATE = "private"
EDITED, FORWARDED = "edit:", "forward:"
HERE, AWAY = ("member", "administrator", "creator", "restricted"), ("kicked", "left")


@dataclass(frozen=True)
class Press:
    """A button was pressed: the query waits for a nod, and the keyboard of the message, if it still has one, has served."""

    query: str
    message: int | None = None
    text: str = ""


@dataclass(frozen=True)
class Heard:
    """Which message said what: Telegram also reports edits that changed no words."""

    message: int
    words: str
    edited: bool = False


@dataclass(frozen=True)
class Reading:
    """`keep` in this order; `group` is not for us and is told so. Who merely blocks or unblocks says nothing."""

    chat: str | None = None
    keep: Sequence[Received] = ()
    press: Press | None = None
    heard: Heard | None = None
    group: str | None = None
    sent_at: datetime | None = None
    says_something: bool = True


def read(update: Update, forwarded_mark: str) -> Reading:
    if update.callback_query:
        return _pressed(update.update_id, update.callback_query)
    if update.my_chat_member:
        return _met(update.update_id, update.my_chat_member)
    message = update.message or update.edited_message or update.channel_post
    if message is None:
        return Reading()
    if message.chat.type != PRIVATE:
        return _in_company(message)
    if update.edited_message:
        return _edited(update.update_id, message)
    return _said(update.update_id, message, forwarded_mark)


def _said(update: int, message: Message, forwarded_mark: str) -> Reading:
    chat, said, kind = _number(message.chat.id), words_of(message), kind_of(message)
    keep: list[Received] = []
    if said is not None and message.forward_origin:
        # Somebody else's words: heard and screened, and in the record marked as what they are.
        keep.append(words(chat, f"{FORWARDED}{update}", f"{forwarded_mark} {said}"))
    elif said is not None:
        keep.extend(spoken(chat, update, said) if kind is None else [words(chat, update, said)])
    if kind is not None:
        # Pictures sent as an album arrive one by one: one answer is enough.
        keep.append(errand(kind, chat, f"{chat}-{message.media_group_id}" if message.media_group_id else update))
    heard = Heard(int(_number(message.message_id)), said) if said is not None else None
    return Reading(chat, keep, heard=heard, sent_at=message.date)


def _edited(update: int, message: Message) -> Reading:
    said = words_of(message)
    if said is None:
        return Reading()
    chat = _number(message.chat.id)
    heard = Heard(int(_number(message.message_id)), said, edited=True)
    return Reading(chat, [words(chat, f"{EDITED}{update}", said)], heard=heard, sent_at=message.edit_date)


def _pressed(update: int, query: CallbackQuery) -> Reading:
    message = query.message
    if message is not None and message.chat.type != PRIVATE:
        return Reading(press=Press(query.id))
    chat = _number(message.chat.id if message else query.from_user.id)
    press = Press(query.id)
    if isinstance(message, Message) and message.reply_markup:
        press = Press(query.id, message.message_id, message.text or "")
    if not isinstance(query.data, str):
        return Reading(chat, [errand(OTHER, chat, update)], press=press)
    return Reading(chat, [Received(Channel.TELEGRAM, str(update), chat, choice=query.data)], press=press)


def _met(update: int, met: ChatMemberUpdated) -> Reading:
    """In private: blocked and unblocked. Elsewhere: somebody took us along."""
    chat, status = _number(met.chat.id), met.new_chat_member.status
    if met.chat.type != PRIVATE:
        return Reading(group=chat if status in HERE else None)
    if status not in HERE + AWAY:
        return Reading()
    name = "unblocked" if status in HERE else "blocked"
    return Reading(chat, [errand(name, chat, update)], says_something=False)


def _in_company(message: Message) -> Reading:
    """What is said in a group is nobody's concern yet, and the remarks of a group are not said to us."""
    gone = message.left_chat_member or message.migrate_to_chat_id
    return Reading(group=None if gone else _number(message.chat.id))


def _number(given: object) -> str:
    """The library takes what it is given, and not everybody who knows the secret need be Telegram."""
    if not isinstance(given, int) or isinstance(given, bool):
        raise TypeError("a number that is none")
    return str(given)


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
    if name == "start" and _is_link(rest):
        return [*_join(chat, update, rest), Received(Channel.TELEGRAM, f"{GREETING}{update}", chat)]
    if rest:
        return [words(chat, update, said)]
    if name in SAID:
        return [words(chat, update, SAID[name])]
    return [errand(name if name in ERRANDS else "unknown", chat, update)]


def _is_link(rest: str) -> bool:
    """One word is what a link carries, unless somebody typed it who needs to be heard."""
    return not rest or bool(code_in(rest)) or (bool(PAYLOAD.fullmatch(rest)) and screen(rest).verdict is Verdict.CLEAR)


def _join(chat: str, update: int, rest: str) -> Sequence[Received]:
    code = code_in(rest)
    return [errand("join", chat, f"{code}:{update}")] if code else []
