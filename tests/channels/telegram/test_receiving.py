"""What comes in is kept once, in order, before Telegram is told so, and whatever else is broken."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from datetime import datetime

import httpx
import pytest

from bot.casebook import SqlCasebook
from bot.casebook.work import SqlWork
from bot.channels.telegram import TelegramDoor
from bot.channels.telegram.webhook import HEADER
from bot.desk.ports import CasebookUnreachable
from bot.desk.values import InboxRow, Received
from tests.channels.telegram.parts import QUICK, WORDS, Home, fast_enough, quiet_for, texts, until
from tests.telegram_server import Fault, TelegramServer
from tests.telegram_server.errors import bad_request

DANGER = "her dad hits my daughter with a belt every night"


class Outage(SqlCasebook):
    """A casebook that can be out of reach for a while."""

    down = False

    @contextmanager
    def reading(self) -> Iterator[SqlWork]:
        self._fail()
        with super().reading() as work:
            yield work

    @contextmanager
    def writing(self) -> Iterator[SqlWork]:
        self._fail()
        with super().writing() as work:
            yield work

    def _fail(self) -> None:
        if self.down:
            raise CasebookUnreachable("the disk is full")


def with_outages(home: Home) -> Outage:
    home.casebook = Outage(home.casebook.engine, home.casebook.secret)
    home.__post_init__()
    return home.casebook


@asynccontextmanager
async def posting(home: Home) -> AsyncIterator[tuple[TelegramDoor, httpx.AsyncClient, dict[str, str]]]:
    """Somebody who posts to the webhook; the right secret is the last of the three."""
    home.by_webhook = True
    async with home.open() as door, httpx.AsyncClient(trust_env=False) as client:
        await until(lambda: home.server.feed.webhook.get("secret_token"))
        yield door, client, {HEADER: home.server.feed.webhook["secret_token"]}


def message(server: TelegramServer, update: int, text: str, name: str = "Ann") -> dict[str, object]:
    ann = server.parent(name)
    ann.chat.state = "open"
    said = {"message_id": update, "date": int(time.time()), "chat": ann.chat.shown(), "from": ann.chat.user()}
    return {"update_id": update, "message": said | {"text": text}}


async def test_the_same_update_five_times_is_answered_once_by_polling(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    ann.says("hello")
    for _ in range(5):
        async with home.open() as door:
            await until(lambda door=door: door.counts["updates"] == 1)
            await quiet_for(0.3)
        server.feed.unconfirm()
    assert texts(ann) == ["You said: hello"]
    assert home.mind.turns == ["hello"]


async def test_the_same_update_five_times_is_answered_once_by_webhook(server: TelegramServer, home: Home) -> None:
    async with posting(home) as (_, client, right):
        update = message(server, 1, "hello")
        answers = await asyncio.gather(
            *(client.post(home.webhook_url or "", json=update, headers=right) for _ in range(5))
        )
        await until(lambda: texts(server.parent("Ann")) == ["You said: hello"])
        await quiet_for(0.3)
    assert [answer.status_code for answer in answers] == [200] * 5
    assert home.mind.turns == ["hello"]
    assert texts(server.parent("Ann")) == ["You said: hello"]


async def test_updates_out_of_order_are_each_heard_once(server: TelegramServer, home: Home) -> None:
    async with posting(home) as (_, client, right):
        for number in (5, 3, 9, 1, 3, 9):
            await client.post(home.webhook_url or "", json=message(server, number, f"line {number}"), headers=right)
        await until(lambda: len(texts(server.parent("Ann"))) == 4)
    assert home.mind.turns == ["line 5", "line 3", "line 9", "line 1"]


SECRETS = {
    "none": None,
    "empty": "",
    "wrong": "wrong",
    "right length": "0" * 64,
    "accent": "\u00e9",
    "long": "a" * 5000,
}
NONSENSE = {
    "nothing": b"",
    "null": b"null",
    "list": b"[1]",
    "cut": b"{",
    "string": b'"x"',
    "empty": b"{}",
    "number": b'{"update_id": "x"}',
    "not utf-8": b"\xff\xfe",
    "deep": b"[" * 100_000,
    "long number": b"9" * 9000,
}


@pytest.mark.parametrize("secret", SECRETS.values(), ids=SECRETS)
async def test_who_does_not_know_the_secret_is_turned_away(
    server: TelegramServer, home: Home, secret: str | None
) -> None:
    async with posting(home) as (door, client, _):
        headers = {} if secret is None else {HEADER: secret.encode()}
        answer = await client.post(home.webhook_url or "", json=message(server, 1, "forged"), headers=headers)
        await quiet_for(0.1)
    assert answer.status_code == 401
    assert door.counts["forged"] == 1 and door.counts["updates"] == 0
    with home.casebook.reading() as work, pytest.raises(LookupError):
        work.conversations.get(1)


@pytest.mark.parametrize("body", NONSENSE.values(), ids=NONSENSE)
async def test_what_makes_no_sense_is_counted_and_not_sent_again(
    server: TelegramServer, home: Home, body: bytes
) -> None:
    async with posting(home) as (door, client, right):
        answer = await client.post(home.webhook_url or "", content=body, headers=right)
    assert answer.status_code == 200
    assert door.counts["malformed"] == 1


async def test_a_flood_of_bytes_is_cut_off(server: TelegramServer, home: Home) -> None:
    async with posting(home) as (_, client, right):

        async def refused() -> float:
            began = time.monotonic()
            answer = await client.post(home.webhook_url or "", content=b"x" * 10_000_000, headers=right)
            assert answer.status_code == 413
            return time.monotonic() - began

        await fast_enough(refused, 1.0)
        long = message(server, 1, "\U0001f600" * 2048) | {"padding": "\u00e9" * 5000}
        assert (await client.post(home.webhook_url or "", json=long, headers=right)).status_code == 200


async def test_an_update_that_could_not_be_kept_is_delivered_again(server: TelegramServer, home: Home) -> None:
    casebook, ann = with_outages(home), server.parent("Ann")
    home.by_webhook = True
    async with home.open():
        await until(lambda: server.feed.webhook)
        casebook.down = True
        number = ann.says("hello")
        await until(lambda: server.feed.deliveries[number] > 2)
        assert server.feed.pending
        casebook.down = False
        await until(lambda: "You said: hello" in texts(ann))
    assert home.mind.turns == ["hello"]


async def test_polling_confirms_nothing_that_is_not_kept(server: TelegramServer, home: Home) -> None:
    casebook, ann, ben = with_outages(home), server.parent("Ann"), server.parent("Ben")
    async with home.open():
        await until(lambda: server.calls("getUpdates"))
        casebook.down = True
        number = ann.says("hello")
        ben.says("hello")
        await until(lambda: server.feed.deliveries[number] > 2)
        assert len(server.feed.pending) == 2
        casebook.down = False
        await until(lambda: "You said: hello" in texts(ann) and "You said: hello" in texts(ben))
    assert texts(ann) == [WORDS["utter_telegram_waiting"], "You said: hello"]


@pytest.mark.parametrize("by_webhook", [False, True])
async def test_danger_is_answered_at_once_while_the_casebook_is_out_of_reach(
    server: TelegramServer, home: Home, by_webhook: bool
) -> None:
    casebook, ann, ben = with_outages(home), server.parent("Ann"), server.parent("Ben")
    home.by_webhook = by_webhook
    async with home.open() as door:
        await until(lambda: door.connected)
        casebook.down = True
        ben.says("hello")
        ann.says(DANGER)
        await until(lambda: texts(ann) and "999" in texts(ann)[0])
        await quiet_for(0.5)
        assert len(texts(ann)) == 1
        casebook.down = False
        await until(lambda: len(texts(ann)) == 2)
    assert "999" in texts(ann)[1]
    with home.casebook.reading() as work:
        assert [flag.words for flag in work.flags.waiting()] == [DANGER]


class Choosy(SqlCasebook):
    """A casebook that answers, and cannot keep one thing: a fault of ours that nobody has found yet."""

    @contextmanager
    def writing(self) -> Iterator[SqlWork]:
        with super().writing() as work:
            accept = work.inbox.accept

            def choosy(received: Received, conversation: int, now: datetime) -> tuple[InboxRow, bool]:
                if "poison" in (received.text or ""):
                    raise ValueError("canary")
                return accept(received, conversation, now)

            work.inbox.accept = choosy  # type: ignore[method-assign]
            yield work


@pytest.mark.parametrize("by_webhook", [False, True])
async def test_what_cannot_be_kept_at_all_is_let_go_with_a_word_and_holds_up_nobody(
    server: TelegramServer, home: Home, by_webhook: bool
) -> None:
    home.casebook, home.by_webhook = Choosy(home.casebook.engine, home.casebook.secret), by_webhook
    home.__post_init__()
    ann, ben = server.parent("Ann"), server.parent("Ben")
    async with home.open() as door:
        number = ann.says("poison")
        ann.says("hello")
        ben.says("hello")
        await until(lambda: "You said: hello" in texts(ann) and "You said: hello" in texts(ben))
        await until(lambda: WORDS["utter_telegram_not_kept"] in texts(ann))
    assert Counter(texts(ann)) == {"You said: hello": 1, WORDS["utter_telegram_not_kept"]: 1}
    assert texts(ben) == ["You said: hello"]
    assert server.feed.deliveries[number] == 5
    assert door.counts["let_go"] == 1


async def test_what_cannot_be_kept_and_tells_of_danger_is_answered_with_the_numbers(
    server: TelegramServer, home: Home
) -> None:
    home.casebook = Choosy(home.casebook.engine, home.casebook.secret)
    home.__post_init__()
    ann = server.parent("Ann")
    async with home.open():
        ann.says(f"{DANGER} and gives her poison")
        await until(lambda: texts(ann) and "999" in texts(ann)[0])


async def test_until_the_mind_is_loaded_only_a_child_in_danger_is_answered(server: TelegramServer, home: Home) -> None:
    ann, ben, home.awake = server.parent("Ann"), server.parent("Ben"), asyncio.Event()
    async with home.open():
        ann.says("hello")
        ben.says(DANGER)
        await until(lambda: texts(ben) and "999" in texts(ben)[0])
        await quiet_for(0.3)
        assert texts(ann) == []
        home.awake.set()
        await until(lambda: texts(ann) == ["You said: hello"])


async def test_a_webhook_address_that_telegram_refuses_is_named_in_the_log(
    server: TelegramServer, home: Home, caplog: pytest.LogCaptureFixture
) -> None:
    server.fail("setWebhook", Fault(bad_request("bad webhook: HTTPS URL must be provided for webhook")))
    home.by_webhook = True
    async with home.open() as door:
        await until(lambda: door.connected)
    assert "telegram_webhook_url: bad webhook: https url must be provided" in caplog.text.lower()


async def test_the_web_starts_when_telegram_cannot_be_reached_and_telegram_joins_later(
    server: TelegramServer, home: Home
) -> None:
    ann = server.parent("Ann")
    server.fail("getMe", Fault.server_error(500, times=2))
    server.fail("deleteWebhook", Fault.slow_down(1))
    async with home.open() as door:
        assert not door.connected
        ann.says("hello")
        await until(lambda: texts(ann) == ["You said: hello"])
        assert door.connected


async def test_a_second_who_asks_with_our_token_is_outlived(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open(), httpx.AsyncClient(trust_env=False) as other:
        await until(lambda: server.calls("getUpdates"))
        answer = await other.post(f"{server.url}/bot{server.token}/getUpdates", data={"timeout": 0})
        assert answer.status_code == 200
        ann.says("hello")
        await until(lambda: texts(ann) == ["You said: hello"])
    assert 409 in {refusal.code for refusal in server.world.refusals}


async def test_a_day_of_trouble_while_polling_stops_nothing(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    for fault in (Fault.server_error(502), Fault.slow_down(1), Fault(hang=0.2), Fault.server_error(500)):
        server.fail("getUpdates", fault)
    async with home.open():
        ann.says("hello")
        await until(lambda: texts(ann) == ["You said: hello"])


async def test_changing_from_webhook_to_polling_loses_nothing(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    home.by_webhook = True
    async with home.open():
        ann.says("one")
        await until(lambda: texts(ann) == ["You said: one"])
    ann.says("two")
    home.by_webhook, home.webhook_url = False, None
    async with home.open():
        await until(lambda: texts(ann) == ["You said: one", "You said: two"])


async def test_what_was_kept_and_not_answered_is_answered_by_the_next_who_starts(
    server: TelegramServer, home: Home
) -> None:
    home.tempo = replace(QUICK, finish=1)
    ann = server.parent("Ann")
    home.mind.hold["hard"] = asyncio.Event()
    async with home.open():
        ann.says("hard")
        await until(lambda: server.calls("sendChatAction"))
    assert texts(ann) == []
    home.mind.hold.clear()
    async with home.open():
        await until(lambda: texts(ann) == ["You said: hard"])
