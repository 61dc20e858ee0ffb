"""News to every process, one count of how fast, and one process that does what only one may do."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from bot.channels.web_limits import Rate
from bot.channels.web_shared_pace import SharedPace
from bot.several.lease import Tempo
from bot.several.news import News
from bot.several.one import OnlyOne
from bot.several.shared import Shared
from tests.several.redis_server import RedisServer

QUICK = Tempo(lease=0.4, renew=0.1, look=0.02)


def until(holds: Callable[[], bool], seconds: float = 10) -> bool:
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.01)
    return holds()


def test_what_one_process_tells_every_process_hears(shared: Shared) -> None:
    heard: list[int] = []
    there, here = News(shared, heard.append), News(shared, lambda conversation: None)
    there.start(), here.start()
    assert there.listening.wait(10)
    here.tell(42)
    assert until(lambda: heard == [42])
    there.stop(), here.stop()


def test_news_flow_again_when_redis_is_back(shared: Shared, redis_server: RedisServer) -> None:
    heard: list[int] = []
    news = News(shared, heard.append)
    news.start()
    assert news.listening.wait(10)
    redis_server.stop()
    assert until(lambda: not news.listening.is_set())
    news.tell(1)
    redis_server.start()
    assert news.listening.wait(10)
    news.tell(2)
    assert until(lambda: 2 in heard)
    news.stop()


async def test_a_limit_is_the_same_over_all_processes(shared: Shared) -> None:
    paces = [SharedPace(shared, "messages", (Rate(1, 5),), 4) for _ in range(2)]
    waits = [await paces[i % 2].wait("talk") for i in range(10)]
    assert [round(seconds) for seconds, _ in waits] == [0, 0, 0, 0, 0, 1, 2, 3, 4, 5]
    assert [admitted for _, admitted in waits] == [True] * 9 + [False]


async def test_the_slower_of_two_rates_decides_and_one_talk_does_not_slow_another(shared: Shared) -> None:
    pace = SharedPace(shared, "messages", (Rate(100, 5), Rate(0.1, 2)), 4)
    assert [(await pace.wait("fast"))[1] for _ in range(3)] == [True, True, False]
    assert await pace.wait("calm") == (0.0, True)


async def test_without_redis_each_process_counts_for_itself(shared: Shared, redis_server: RedisServer) -> None:
    redis_server.stop()
    pace = SharedPace(shared, "messages", (Rate(1, 2),), 0)
    assert [(await pace.wait("talk"))[1] for _ in range(3)] == [True, True, False]


async def test_only_one_asks_telegram_and_another_takes_over_when_it_dies(shared: Shared) -> None:
    asking: list[str] = []

    async def ask(who: str) -> None:
        asking.append(who)
        try:
            await asyncio.Event().wait()
        finally:
            asking.remove(who)

    tasks = {
        who: asyncio.create_task(OnlyOne(shared, "poller", QUICK)(lambda who=who: ask(who))) for who in ("a", "b", "c")
    }
    await asyncio.sleep(0.5)
    assert len(asking) == 1
    first = asking[0]
    await ended(tasks[first])
    await asyncio.sleep(1)
    assert len(asking) == 1 and asking != [first]
    for task in tasks.values():
        await ended(task)


async def ended(task: asyncio.Task[None]) -> None:
    while not task.done():
        task.cancel()
        await asyncio.wait([task], timeout=0.5)
