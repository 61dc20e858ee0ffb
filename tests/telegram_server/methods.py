"""The methods of the Bot API that a bot like ours calls, each as strict as Telegram or stricter."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any

from tests.telegram_server import checks
from tests.telegram_server.errors import bad_request
from tests.telegram_server.feed import Feed
from tests.telegram_server.world import World

SEND = ("chat_id", "reply_markup", "parse_mode", "link_preview_options", "disable_notification", "protect_content")
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
LONGEST = {"description": 512, "short_description": 120}
Given = dict[str, Any]


class Methods:
    def __init__(self, world: World, feed: Feed) -> None:
        self.world, self.feed = world, feed
        self._table: dict[str, tuple[Callable[[Given], Any], tuple[str, ...]]] = {
            "getme": (lambda given: world.bot, ()),
            "getupdates": (feed.get_updates, ("offset", "limit", "timeout", "allowed_updates")),
            "setwebhook": (self.set_webhook, ("url", "secret_token", "allowed_updates", "max_connections")),
            "deletewebhook": (self.delete_webhook, ("drop_pending_updates",)),
            "getwebhookinfo": (self.webhook_info, ()),
            "sendmessage": (self.send_message, ("text", *SEND)),
            "senddocument": (self.send_document, ("document", "caption", *SEND)),
            "editmessagetext": (self.edit_text, ("message_id", "text", *SEND)),
            "editmessagereplymarkup": (self.edit_markup, ("chat_id", "message_id", "reply_markup")),
            "answercallbackquery": (self.answer_query, ("callback_query_id", "text", "show_alert")),
            "sendchataction": (self.chat_action, ("chat_id", "action")),
            "leavechat": (self.leave, ("chat_id",)),
            "setmycommands": (self.set_commands, ("commands", "scope", "language_code")),
            "setmydescription": (lambda given: self.describe(given, "description"), ("description", "language_code")),
            "setmyshortdescription": (
                lambda given: self.describe(given, "short_description"),
                ("short_description", "language_code"),
            ),
        }

    def knows(self, method: str) -> bool:
        return method.lower() in self._table

    async def call(self, method: str, given: Given) -> Any:
        run, known = self._table[method.lower()]
        self.world.oddities += [f"{method} has no {name}" for name in given if name not in known]
        result = run(given)
        return await result if isinstance(result, Awaitable) else result

    def send_message(self, given: Given) -> Given:
        chat = self.world.chat(given.get("chat_id"))
        content = {"text": checks.text(given)} | self._markup(given)
        self.world.pace(chat)
        return self.world.post(chat, self.world.bot, content)

    def send_document(self, given: Given) -> Given:
        chat = self.world.chat(given.get("chat_id"))
        document = given.get("document")
        if document is None or isinstance(document, str):
            raise bad_request("there is no document in the request")
        name, data, media_type = document
        if not data:
            raise bad_request("file must be non-empty")
        if "caption" in given:
            checks.text(given, "caption", 1024)
        self.world.pace(chat)
        held = {
            "file_id": f"file-{len(chat.messages)}",
            "file_unique_id": "u",
            "file_name": name,
            "mime_type": media_type,
        }
        message = self.world.post(chat, self.world.bot, {"document": held} | self._markup(given))
        chat.messages[message["message_id"]] = message | {"data": data}
        return message

    def edit_text(self, given: Given) -> Given:
        message = self._editable(given)
        new = {"text": checks.text(given)} | self._markup(given)
        return self._replace(message, new)

    def edit_markup(self, given: Given) -> Given:
        message = self._editable(given)
        return self._replace(message, {"text": message.get("text")} | self._markup(given))

    def answer_query(self, given: Given) -> bool:
        query = str(given.get("callback_query_id", ""))
        if self.world.queries.get(query, True):
            raise bad_request(TOO_OLD)
        if len(given.get("text", "")) > 200:
            raise bad_request("MESSAGE_TOO_LONG")
        self.world.queries[query] = True
        return True

    def chat_action(self, given: Given) -> bool:
        self.world.chat(given.get("chat_id"))
        if given.get("action") not in checks.ACTIONS:
            raise bad_request("wrong parameter action in request")
        return True

    def leave(self, given: Given) -> bool:
        chat = self.world.chat(given.get("chat_id"))
        if chat.kind == "private":
            raise bad_request("chat member status can't be changed in private chats")
        chat.state = "left"
        return True

    def set_commands(self, given: Given) -> bool:
        self.world.settings["commands"] = checks.commands(given)
        self.world.settings["scope"] = checks.scope(given)
        return True

    def describe(self, given: Given, name: str) -> bool:
        if len(given.get(name, "")) > LONGEST[name]:
            raise bad_request("bot description is too long")
        self.world.settings[name] = given.get(name, "")
        return True

    def set_webhook(self, given: Given) -> bool:
        if not re.match(r"https?://[^/\s]+", given.get("url", "")):
            raise bad_request("bad webhook: invalid webhook URL specified")
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", given.get("secret_token", "-")):
            raise bad_request("secret token contains unallowed characters")
        listed = {"allowed_updates": checks.as_json(given.get("allowed_updates", "[]"), "allowed updates")}
        self.feed.set_webhook(given | listed)
        return True

    def delete_webhook(self, given: Given) -> bool:
        self.feed.webhook = {}
        return True

    def webhook_info(self, given: Given) -> Given:
        url = self.feed.webhook.get("url", "")
        return {"url": url, "has_custom_certificate": False, "pending_update_count": len(self.feed.pending)}

    def _editable(self, given: Given) -> Given:
        return self.world.message(self.world.chat(given.get("chat_id")), given.get("message_id"), "edit")

    def _replace(self, message: Given, new: Given) -> Given:
        old = {name: message[name] for name in ("text", "reply_markup") if name in message}
        if old == {name: value for name, value in new.items() if value is not None}:
            raise bad_request(NOT_MODIFIED)
        message.pop("reply_markup", None)
        message.update(new)
        return {name: value for name, value in message.items() if name != "data"}

    def _markup(self, given: Given) -> Given:
        markup = checks.keyboard(given)
        return {"reply_markup": markup} if markup else {}
