"""Word goes round at once, from any thread, to those who follow and to nobody else."""

from __future__ import annotations

import asyncio
import threading

from bot.channels.bulletin import FOLLOWERS_EACH, Bulletin


async def test_news_told_from_another_thread_wakes_its_followers_only() -> None:
    bulletin = Bulletin()
    with bulletin.following(1) as one, bulletin.following(2) as other:
        threading.Thread(target=bulletin.tell, args=(1,)).start()
        assert await one.news(2)
        assert not await other.news(0.05)


async def test_news_told_before_one_waits_is_not_missed() -> None:
    bulletin = Bulletin()
    with bulletin.following(1) as follower:
        bulletin.tell(1)
        await asyncio.sleep(0.01)
        assert await follower.news(0.05) and not await follower.news(0.05)


async def test_closing_sends_everybody_home_and_whoever_comes_later() -> None:
    bulletin = Bulletin()
    with bulletin.following(1) as follower:
        bulletin.close()
        assert await follower.news(1) and follower.over
    with bulletin.following(1) as late:
        assert late.over


async def test_the_newest_push_out_the_oldest() -> None:
    bulletin = Bulletin()
    first = bulletin.following(1)
    oldest = first.__enter__()
    others = [bulletin.following(1) for _ in range(FOLLOWERS_EACH)]
    newest = [other.__enter__() for other in others]
    assert oldest.over and not any(each.over for each in newest)
    for each in (first, *others):
        each.__exit__(None, None, None)
    bulletin.tell(1)
