"""Telegram's rules for what a bot may send, with the words it uses when one is broken."""

from __future__ import annotations

import json
import re
from typing import Any

from tests.telegram_server.errors import bad_request

TAG = re.compile(r"<(/?)([a-z-]+)[^>]*>|<|&(?!(?:lt|gt|amp|quot|#\d+);)", re.IGNORECASE)
RESERVED = re.compile(r"(?<!\\)[_*\[\]()~`>#+\-=|{}.!]")
SCOPES = (
    "default all_private_chats all_group_chats all_chat_administrators chat chat_administrators chat_member"
).split()
ACTIONS = (
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker "
    "find_location record_video_note upload_video_note"
).split()


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def text(given: dict[str, Any], name: str = "text", longest: int = 4096) -> str:
    said = str(given.get(name, "")).strip()
    if not said:
        raise bad_request("message text is empty")
    if units(said) > longest:
        raise bad_request("message is too long" if name == "text" else "message caption is too long")
    entities(said, given.get("parse_mode"))
    return said


def entities(said: str, mode: str | None) -> None:
    if mode == "HTML":
        _html(said)
    elif mode not in (None, "Markdown", "MarkdownV2"):
        raise bad_request("unsupported parse_mode")
    elif mode and RESERVED.search(said):
        raise bad_request("can't parse entities: character is reserved and must be escaped with the preceding '\\'")


def _html(said: str) -> None:
    opened: list[str] = []
    for found in TAG.finditer(said):
        if found[2] is None:
            raise bad_request(f"can't parse entities: unsupported start tag at byte offset {found.start()}")
        if not found[1]:
            opened.append(found[2].lower())
        elif not opened or opened.pop() != found[2].lower():
            raise bad_request(f"can't parse entities: unexpected end tag at byte offset {found.start()}")
    if opened:
        raise bad_request(f"can't parse entities: can't find end tag corresponding to start tag {opened[-1]}")


def keyboard(given: dict[str, Any]) -> dict[str, Any] | None:
    raw = given.get("reply_markup")
    if raw is None:
        return None
    markup = as_json(raw, "reply markup")
    rows = markup.get("inline_keyboard") if isinstance(markup, dict) else None
    if not isinstance(rows, list):
        raise bad_request("object expected as reply markup")
    for row in rows:
        for each in row:
            button(each)
    if sum(map(len, rows)) > 100:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": rows} if any(rows) else None


def button(given: dict[str, Any]) -> None:
    if not str(given.get("text", "")).strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if "url" in given:
        if not re.match(r"(https?|tg)://\S+$", given["url"]):
            raise bad_request("inline keyboard button URL is invalid: BUTTON_URL_INVALID")
        return
    if "callback_data" not in given:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if not 1 <= len(str(given["callback_data"]).encode()) <= 64:
        raise bad_request("BUTTON_DATA_INVALID")


def commands(given: dict[str, Any]) -> list[dict[str, str]]:
    listed = as_json(given.get("commands", "[]"), "commands")
    if len(listed) > 100:
        raise bad_request("too many bot commands")
    for each in listed:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", each.get("command", "")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(each.get("description", "")) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return list(listed)


def scope(given: dict[str, Any]) -> dict[str, Any]:
    said = as_json(given.get("scope", '{"type": "default"}'), "scope")
    if said.get("type") not in SCOPES:
        raise bad_request("BotCommandScope type is unsupported")
    return dict(said)


def number(given: dict[str, Any], name: str, default: int) -> int:
    try:
        return int(given.get(name, default))
    except (TypeError, ValueError):
        raise bad_request(f"can't parse {name}") from None


def as_json(raw: Any, what: str) -> Any:
    try:
        return json.loads(raw) if isinstance(raw, str) else raw
    except ValueError:
        raise bad_request(f"can't parse {what} JSON object") from None
