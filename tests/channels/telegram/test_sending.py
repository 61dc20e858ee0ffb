"""What may go wrong on the way out: nothing is lost, nothing goes out more than twice, nobody waits for another."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from bot.channels.telegram.pace import Pace
from bot.channels.telegram.reading import errand
from bot.desk.posting import post
from bot.desk.values import Channel, Delivery, FlagKind, Sender, Utterance
from tests.channels.telegram.parts import IMPATIENT, QUICK, Home, fast_enough, quiet_for, texts, until
from tests.telegram_server import Fault, Parent, TelegramServer
from tests.telegram_server.errors import bad_request


def unsent(home: Home) -> list[Delivery]:
    with home.casebook.reading() as work:
        return [parcel.state for parcel in work.outbox.unsent()]


def flags(home: Home) -> list[str]:
    with home.casebook.reading() as work:
        return [flag.words for flag in work.flags.waiting([FlagKind.UNSENT])]


def reachable(home: Home, parent: Parent) -> bool:
    with home.casebook.writing() as work:
        return work.conversations.find_or_start(Channel.TELEGRAM, str(parent.id), datetime.now(UTC)).reachable


def staff_says(home: Home, parent: Parent, text: str) -> None:
    now = datetime.now(UTC)
    with home.casebook.writing() as work:
        conversation = work.conversations.find_or_start(Channel.TELEGRAM, str(parent.id), now)
        post(work, conversation, work.messages.say(conversation.id, Sender.STAFF, [Utterance(text)], now, None), now)


async def met(parent: Parent) -> None:
    parent.says("/start")
    await until(lambda: len(texts(parent)) == 1)


def met_before(home: Home, parent: Parent) -> None:
    now, chat = datetime.now(UTC), str(parent.id)
    with home.casebook.writing() as work:
        conversation = work.conversations.find_or_start(Channel.TELEGRAM, chat, now)
        row, _ = work.inbox.accept(errand("welcome", chat, conversation.id), conversation.id, now)
        work.inbox.mark_done(row.id, now)


def arrivals(server: TelegramServer, chat: int | None = None) -> list[float]:
    sends = server.calls("sendMessage")
    return [call.at for call in sends if chat is None or call.given["chat_id"] == str(chat)]


@pytest.mark.parametrize("code", [500, 502, 503])
async def test_a_server_error_is_tried_again_and_nothing_is_said_twice(
    server: TelegramServer, home: Home, code: int
) -> None:
    ann = server.parent("Ann")
    async with home.open():
        await met(ann)
        server.fail("sendMessage", Fault.server_error(code, times=3))
        ann.says("three")
        await until(lambda: len(texts(ann)) == 4)
    assert texts(ann)[1:] == ["one", "two", "three"]
    assert unsent(home) == []


@pytest.mark.parametrize("seconds", [1, 2])
async def test_telegram_is_left_alone_for_as_long_as_it_asks(server: TelegramServer, home: Home, seconds: int) -> None:
    ann = server.parent("Ann")
    async with home.open():
        await met(ann)
        server.fail("sendMessage", Fault.slow_down(seconds))
        ann.says("three")
        await until(lambda: len(texts(ann)) == 4)
    assert texts(ann)[1:] == ["one", "two", "three"]
    refused, again = arrivals(server, ann.id)[2:4]
    assert again - refused >= seconds


async def answered(parents: list[Parent]) -> float:
    """How long it takes until all of them have an answer to what they say now."""
    had, began = [len(texts(parent)) for parent in parents], time.monotonic()
    for parent in parents:
        parent.says("hello")
    await until(lambda: all(len(texts(parent)) > before for parent, before in zip(parents, had, strict=True)))
    return time.monotonic() - began


STUCK = {"asked to wait a minute": Fault.slow_down(60), "never answered": Fault.silence()}


@pytest.mark.parametrize("fault", STUCK.values(), ids=STUCK)
async def test_a_stuck_chat_delays_no_other_by_more_than_a_second(
    server: TelegramServer, home: Home, fault: Fault
) -> None:
    home.tempo = replace(QUICK, finish=1)
    ann, others = server.parent("Ann"), [server.parent(f"Parent {number}") for number in range(10)]
    async with home.open():
        for parent in [ann, *others]:
            await met(parent)
        calm = await answered(others)
        server.fail("sendMessage", replace(fault, chat=ann.id))
        ann.says("hello")
        await until(lambda: len(arrivals(server, ann.id)) == 3)

        async def delay() -> float:
            return await answered(others) - calm

        # On a machine so busy that a calm round takes longer than a second, no more than that again.
        await fast_enough(delay, max(1.0, calm))
        assert len(texts(ann)) == 1
    assert unsent(home) == [Delivery.PENDING]


async def test_silence_after_a_delivery_means_one_duplicate_at_most(server: TelegramServer, home: Home) -> None:
    home.tempo = IMPATIENT
    ann = server.parent("Ann")
    async with home.open():
        await met(ann)
        server.fail("sendMessage", Fault.silence_after_delivery())
        ann.says("three")
        await until(lambda: "three" in texts(ann))
        await quiet_for(0.5)
    assert texts(ann)[1:] == ["one", "one", "two", "three"]
    assert unsent(home) == []


async def test_silence_before_a_delivery_means_no_loss(server: TelegramServer, home: Home) -> None:
    home.tempo = IMPATIENT
    ann = server.parent("Ann")
    async with home.open():
        await met(ann)
        server.fail("sendMessage", Fault.silence())
        ann.says("three")
        await until(lambda: len(texts(ann)) == 4)
    assert texts(ann)[1:] == ["one", "two", "three"]


async def test_a_telegram_that_always_falls_silent_hears_a_thing_twice_and_the_office_is_shown_it(
    server: TelegramServer, home: Home
) -> None:
    home.tempo = IMPATIENT
    ann = server.parent("Ann")
    async with home.open():
        await met(ann)
        server.fail("sendMessage", Fault.silence_after_delivery(times=2))
        ann.says("three")
        await until(lambda: "three" in texts(ann))
        await quiet_for(0.5)
    assert Counter(texts(ann)[1:]) == {"one": 2, "two": 1, "three": 1}
    assert unsent(home) == [Delivery.DEAD]


async def test_a_line_that_is_down_loses_nothing(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        await met(ann)
    staff_says(home, ann, "We have moved your meeting.")
    url, working = server.url, home.settings
    home.settings = lambda: replace(working(), telegram_api_base_url="http://127.0.0.1:9")  # type: ignore[method-assign]
    async with home.open():
        await quiet_for(1)
        assert texts(ann)[1:] == []
    home.settings = lambda: replace(working(), telegram_api_base_url=url)  # type: ignore[method-assign]
    async with home.open():
        await until(lambda: texts(ann)[1:] == ["We have moved your meeting."])


async def test_a_parent_who_blocked_us_is_marked_and_not_written_to_for_ever(
    server: TelegramServer, home: Home
) -> None:
    ann = server.parent("Ann")
    async with home.open():
        await met(ann)
        ann.blocks()
        await until(lambda: not reachable(home, ann))
        staff_says(home, ann, "We have moved your meeting.")
        await until(lambda: unsent(home) == [Delivery.DEAD])
        assert flags(home) == ["telegram: the chat takes no messages"]
        sent = len(arrivals(server))
        await quiet_for(0.5)
        assert len(arrivals(server)) == sent
        ann.unblocks()
        await until(lambda: reachable(home, ann))
        ann.says("hello")
        await until(lambda: texts(ann)[1:] == ["You said: hello"])


async def test_the_office_need_not_ring_somebody_who_asked_and_left(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    home.mind.hold["hard"] = asyncio.Event()
    async with home.open():
        await met(ann)
        ann.says("hard")
        await until(lambda: server.calls("sendChatAction"))
        ann.chat.state = "blocked"
        home.mind.hold["hard"].set()
        await until(lambda: unsent(home) == [Delivery.DEAD])
    assert flags(home) == [] and not reachable(home, ann)


async def test_an_account_that_is_gone_is_marked_by_the_refusal_alone(server: TelegramServer, home: Home) -> None:
    ann, ben = server.parent("Ann"), server.parent("Ben")
    async with home.open():
        await met(ann)
        await met(ben)
        ann.deactivates()
        staff_says(home, ann, "First.")
        staff_says(home, ann, "Second.")
        staff_says(home, ben, "To Ben.")
        await until(lambda: unsent(home) == [Delivery.DEAD, Delivery.DEAD])
        await until(lambda: "To Ben." in texts(ben))
    assert not reachable(home, ann) and reachable(home, ben)


async def test_who_writes_again_is_reachable_again(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        await met(ann)
        ann.chat.state = "blocked"
        staff_says(home, ann, "Are you there?")
        await until(lambda: not reachable(home, ann))
        ann.chat.state = "open"
        ann.says("hello")
        await until(lambda: reachable(home, ann))


async def test_a_chat_that_moved_is_written_to_where_it_is_now(server: TelegramServer, home: Home) -> None:
    ann, new = server.parent("Ann"), server.parent("Ann, moved")
    async with home.open():
        await met(ann)
        ann.chat.moved_to, new.chat.state = new.id, "open"
        staff_says(home, ann, "We have moved your meeting.")
        await until(lambda: texts(new) == ["We have moved your meeting."])
    with home.casebook.reading() as work:
        assert work.conversations.get(1).address == str(new.id)
    assert unsent(home) == []


async def test_a_message_that_telegram_refuses_is_shown_to_the_office_and_holds_up_nothing(
    server: TelegramServer, home: Home
) -> None:
    ann = server.parent("Ann")
    async with home.open():
        await met(ann)
        server.fail("sendMessage", Fault(bad_request("something new")))
        ann.says("three")
        await until(lambda: len(texts(ann)) == 3)
    assert texts(ann)[1:] == ["two", "three"]
    assert unsent(home) == [Delivery.DEAD]
    assert flags(home) == ["telegram: refused"]


async def test_what_staff_say_later_arrives_by_itself(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        await met(ann)
        staff_says(home, ann, "Mrs Fox can see you on Tuesday.")
        await until(lambda: texts(ann)[1:] == ["Mrs Fox can see you on Tuesday."])


async def test_never_faster_than_telegram_allows(server: TelegramServer, home: Home) -> None:
    """With the real numbers: one a second in a chat, thirty a second in all."""
    home.tempo = replace(QUICK, chat_gap=1.05, overall_a_second=28)
    parents = [server.parent(f"Parent {number}") for number in range(40)]
    async with home.open():

        async def most_in_a_second() -> float:
            before = len(arrivals(server))
            await answered(parents)
            sends = arrivals(server)[before:]
            return max(sum(1 for at in sends if start <= at < start + 1) for start in sends)

        await fast_enough(most_in_a_second, 30)
    assert len(arrivals(server)) >= 80
    assert all(later - sooner > 0.97 for parent in parents for sooner, later in pairwise(arrivals(server, parent.id)))


async def test_after_a_pause_of_the_machine_they_do_not_all_go_at_once() -> None:
    pace, gone = Pace(replace(QUICK, overall_a_second=28)), list[float]()

    async def go(chat: str) -> None:
        async with pace.turn(chat):
            gone.append(time.monotonic())

    going = [asyncio.create_task(go(str(number))) for number in range(90)]
    await until(lambda: len(gone) >= 30)
    time.sleep(1.5)
    await asyncio.gather(*going)
    assert max(sum(1 for at in gone if start <= at < start + 0.99) for start in gone) <= 28


async def test_ninety_five_of_a_hundred_chats_are_answered_in_two_seconds_while_one_hangs(
    server: TelegramServer, home: Home
) -> None:
    """With Telegram's real thirty a second in all: fifteen parents write every second, and one makes the mind hang."""
    home.tempo = replace(QUICK, chat_gap=1.05, overall_a_second=28)
    ann, others = server.parent("Ann"), [server.parent(f"Parent {number}") for number in range(100)]
    for parent in [ann, *others]:
        parent.chat.state = "open"
        met_before(home, parent)
    async with home.open():
        calm = await ninety_fifth_wait(server, others)

        async def while_one_hangs() -> float:
            home.mind.begun.clear()
            home.mind.hold["hard"], had = asyncio.Event(), len(texts(ann))
            ann.says("hard")
            await until(lambda: "hard" in home.mind.begun)
            figure = await ninety_fifth_wait(server, others)
            home.mind.hold["hard"].set()
            await until(lambda: len(texts(ann)) > had)
            return figure

        # On a busy machine everything takes longer: half as long again as without the one who hangs.
        await fast_enough(while_one_hangs, max(2.0, 1.5 * calm))


async def ninety_fifth_wait(server: TelegramServer, parents: list[Parent]) -> float:
    said, had = dict[int, float](), {parent.id: len(texts(parent)) for parent in parents}
    for parent in parents:
        said[parent.id] = time.monotonic()
        parent.says("hello")
        await asyncio.sleep(1 / 15)
    await until(lambda: all(len(texts(parent)) > had[parent.id] for parent in parents))
    return sorted(arrivals(server, parent)[had[parent]] - at for parent, at in said.items())[94]
