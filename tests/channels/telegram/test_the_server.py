"""Our Telegram server is as strict as Telegram, or what it lets pass would prove nothing."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.telegram_server import Fault, Parent, TelegramServer

KEYBOARD = {"inline_keyboard": [[{"text": "Yes", "callback_data": "a"}]]}
MODIFIED_NOT = "Bad Request: message is not modified"
Answer = tuple[int, dict[str, Any]]


class Caller:
    def __init__(self, server: TelegramServer) -> None:
        self._server = server
        self.client = httpx.Client(trust_env=False, timeout=5)

    def __call__(self, method: str, token: str | None = None, files: Any = None, **given: Any) -> Answer:
        form = {name: json.dumps(value) if isinstance(value, dict | list) else value for name, value in given.items()}
        address = f"{self._server.url}/bot{token or self._server.token}/{method}"
        answer = self.client.post(address, data=form, files=files)
        return answer.status_code, answer.json()

    def refused(self, method: str, **given: Any) -> tuple[int, str]:
        code, body = self(method, **given)
        assert body["ok"] is False and body["error_code"] == code
        return code, body["description"]


@pytest.fixture
def call(server: TelegramServer) -> Iterator[Caller]:
    caller = Caller(server)
    yield caller
    caller.client.close()


@pytest.fixture
def ann(server: TelegramServer) -> Parent:
    parent = server.parent("Ann")
    parent.says("hello")
    return parent


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n "}, "message text is empty"),
        ({"text": "a" * 4097}, "message is too long"),
        ({"text": "\U0001f600" * 2049}, "message is too long"),
        ({"text": "<b>x", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "a & b", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "a.b", "parse_mode": "MarkdownV2"}, "can't parse entities"),
        ({"text": "x", "parse_mode": "Odd"}, "unsupported parse_mode"),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "x" * 65}]]}},
            "BUTTON_DATA",
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "é" * 33}]]}},
            "BUTTON_DATA",
        ),
        ({"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a"}]]}}, "Text buttons are unallowed"),
        ({"text": "x", "reply_markup": {"inline_keyboard": [[{"text": " ", "callback_data": "a"}]]}}, "non-empty"),
        ({"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "url": "javascript:x"}]]}}, "BUTTON_URL"),
    ],
)
def test_a_message_that_breaks_a_rule_is_refused(call: Caller, ann: Parent, given: dict[str, Any], why: str) -> None:
    code, description = call.refused("sendMessage", chat_id=ann.id, **given)
    assert code == 400 and why in description
    assert ann.sees() == []


def test_a_message_as_long_as_allowed_goes_through(call: Caller, ann: Parent) -> None:
    assert call("sendMessage", chat_id=ann.id, text="\U0001f600" * 2048)[0] == 200


def test_who_cannot_be_written_to_is_refused_in_telegrams_words(
    call: Caller, server: TelegramServer, ann: Parent
) -> None:
    stranger = server.parent("A stranger")
    assert call.refused("sendMessage", text="x") == (400, "Bad Request: chat_id is empty")
    assert call.refused("sendMessage", chat_id=5, text="x") == (400, "Bad Request: chat not found")
    assert call.refused("sendMessage", chat_id=stranger.id, text="x")[0] == 403
    ann.blocks()
    assert call.refused("sendMessage", chat_id=ann.id, text="x") == (403, "Forbidden: bot was blocked by the user")
    ann.deactivates()
    assert call.refused("sendMessage", chat_id=ann.id, text="x") == (403, "Forbidden: user is deactivated")
    ann.chat.state, ann.chat.moved_to = "open", 77
    assert call("sendMessage", chat_id=ann.id, text="x")[1]["parameters"] == {"migrate_to_chat_id": 77}


def test_a_wrong_token_and_an_unknown_method_are_told_apart(call: Caller) -> None:
    assert call.refused("getMe", token="1:x") == (401, "Unauthorized")
    assert call.refused("getYou") == (404, "Not Found")
    assert call("getme")[1]["result"]["is_bot"] is True


def test_an_edit_that_changes_nothing_is_refused(call: Caller, ann: Parent) -> None:
    sent = call("sendMessage", chat_id=ann.id, text="x", reply_markup=KEYBOARD)[1]["result"]["message_id"]
    same = {"chat_id": ann.id, "message_id": sent, "text": "x", "reply_markup": KEYBOARD}
    assert call.refused("editMessageText", **same)[1].startswith(MODIFIED_NOT)
    assert call("editMessageReplyMarkup", chat_id=ann.id, message_id=sent)[0] == 200
    assert call.refused("editMessageReplyMarkup", chat_id=ann.id, message_id=sent)[1].startswith(MODIFIED_NOT)
    assert "not found" in call.refused("editMessageReplyMarkup", chat_id=ann.id, message_id=99)[1]


def test_a_pressed_button_is_answered_once(call: Caller, ann: Parent) -> None:
    call("sendMessage", chat_id=ann.id, text="x", reply_markup=KEYBOARD)
    ann.presses("Yes")
    query = call("getUpdates", timeout=1, offset=-1)[1]["result"][0]["callback_query"]["id"]
    assert call("answerCallbackQuery", callback_query_id=query)[0] == 200
    for asked in (query, "unknown", ""):
        assert "query ID is invalid" in call.refused("answerCallbackQuery", callback_query_id=asked)[1]


def test_one_message_a_second_in_a_chat_and_so_many_in_all() -> None:
    with TelegramServer(chat_gap=1, overall=3) as server:
        call, parents = Caller(server), [server.parent(f"Parent {number}") for number in range(5)]
        for parent in parents:
            parent.says("hello")
        assert call("sendMessage", chat_id=parents[0].id, text="x")[0] == 200
        assert call("sendMessage", chat_id=parents[0].id, text="x")[1]["parameters"] == {"retry_after": 1}
        codes = [call("sendMessage", chat_id=parent.id, text="x")[0] for parent in parents[1:]]
        assert codes == [200, 200, 429, 429]
        call.client.close()


def test_a_document_must_be_one(call: Caller, ann: Parent) -> None:
    assert "no document" in call.refused("sendDocument", chat_id=ann.id)[1]
    assert (
        "non-empty"
        in call.refused("sendDocument", chat_id=ann.id, files={"document": ("a.ics", b"", "text/calendar")})[1]
    )
    assert call("sendDocument", chat_id=ann.id, files={"document": ("a.ics", b"x", "text/calendar")})[0] == 200
    assert (ann.sees()[0].file, ann.sees()[0].data) == ("a.ics", b"x")


def test_the_menu_and_small_things_are_checked_too(call: Caller, ann: Parent) -> None:
    assert "COMMAND_INVALID" in call.refused("setMyCommands", commands=[{"command": "Über", "description": "x"}])[1]
    assert "DESCRIPTION" in call.refused("setMyCommands", commands=[{"command": "ok", "description": ""}])[1]
    assert "scope" in call.refused("setMyCommands", commands=[], scope={"type": "everybody"})[1].lower()
    assert call.refused("setMyDescription", description="x" * 513)[0] == 400
    assert "action" in call.refused("sendChatAction", chat_id=ann.id, action="dancing")[1]
    assert "unallowed" in call.refused("setWebhook", url="https://x.example/y", secret_token="no spaces")[1]
    assert "private" in call.refused("leaveChat", chat_id=ann.id)[1]


def test_updates_come_again_until_the_next_question_confirms_them(call: Caller, ann: Parent) -> None:
    first = call("getUpdates")[1]["result"]
    assert [update["message"]["text"] for update in first] == ["hello"]
    assert call("getUpdates")[1]["result"] == first
    ann.says("more")
    later = call("getUpdates", offset=first[0]["update_id"] + 1, limit=1)[1]["result"]
    assert [update["message"]["text"] for update in later] == ["more"]
    assert call("getUpdates", offset=later[0]["update_id"] + 1)[1]["result"] == []


async def test_two_who_ask_at_once_are_in_each_others_way(server: TelegramServer) -> None:
    async with httpx.AsyncClient(trust_env=False) as client:
        address = f"{server.url}/bot{server.token}/getUpdates"
        older = asyncio.create_task(client.post(address, data={"timeout": 5}))
        await asyncio.sleep(0.2)
        newer = await client.post(address, data={"timeout": 0})
        assert ((await older).status_code, newer.status_code) == (409, 200)


def test_asking_while_a_webhook_is_set_is_a_conflict(call: Caller) -> None:
    assert call("setWebhook", url="http://127.0.0.1:9/x", secret_token="s")[0] == 200
    assert call.refused("getUpdates")[0] == 409
    assert call("getWebhookInfo")[1]["result"]["url"] == "http://127.0.0.1:9/x"
    assert call("deleteWebhook")[0] == 200
    assert call("getUpdates")[0] == 200


def test_what_goes_wrong_goes_wrong_as_often_as_asked(call: Caller, server: TelegramServer, ann: Parent) -> None:
    server.fail("sendMessage", Fault.slow_down(7))
    server.fail("sendMessage", Fault.server_error(502, times=2))
    given = {"chat_id": ann.id, "text": "x"}
    assert call("sendMessage", **given)[1]["parameters"] == {"retry_after": 7}
    assert [call("sendMessage", **given)[0] for _ in range(3)] == [502, 502, 200]
    assert server.world.refusals == []
