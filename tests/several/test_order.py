"""One message of a conversation at a time over all processes; a holder that dies lets go; without Redis life goes on."""

from __future__ import annotations

import asyncio
import time

from bot.several.lease import Lease, Tempo
from bot.several.order import SharedQueue
from bot.several.shared import Shared
from tests.several.redis_server import RedisServer

QUICK = Tempo(lease=0.4, renew=0.1, look=0.01)


class Room:
    """Notices whether two were ever in it together."""

    def __init__(self) -> None:
        self.inside = self.most = self.visits = 0

    async def visit(self, queue: SharedQueue, conversation: int, seconds: float = 0.005) -> None:
        async with queue.turn(conversation):
            self.inside += 1
            self.most, self.visits = max(self.most, self.inside), self.visits + 1
            await asyncio.sleep(seconds)
            self.inside -= 1


async def test_two_processes_never_have_one_conversation_in_hand_together(shared: Shared) -> None:
    queues, room = [SharedQueue(shared, tempo=QUICK) for _ in range(3)], Room()
    await asyncio.gather(*(room.visit(queues[i % 3], 7) for i in range(30)))
    assert (room.most, room.visits) == (1, 30)


async def test_conversations_do_not_wait_for_one_another(shared: Shared) -> None:
    queues, room = [SharedQueue(shared, tempo=QUICK) for _ in range(2)], Room()
    await asyncio.gather(*(room.visit(queues[i % 2], i, 0.2) for i in range(10)))
    assert room.most >= 5


async def test_a_turn_that_takes_longer_than_its_lease_is_still_alone(shared: Shared) -> None:
    queues, room = [SharedQueue(shared, tempo=QUICK) for _ in range(2)], Room()
    await asyncio.gather(*(room.visit(queue, 7, 1.0) for queue in queues))
    assert room.most == 1


async def test_what_a_dead_process_held_is_free_when_its_lease_runs_out(shared: Shared) -> None:
    assert await Lease(shared.waiting(), shared.name("turn", 7), QUICK).try_take()
    began, room = time.monotonic(), Room()
    await room.visit(SharedQueue(shared, tempo=QUICK), 7)
    assert 0.2 <= time.monotonic() - began < 2


async def test_nobody_lets_go_of_what_another_holds(shared: Shared) -> None:
    redis, name = shared.waiting(), shared.name("turn", 7)
    dead, living = Lease(redis, name, Tempo(lease=0.05)), Lease(redis, name, QUICK)
    assert await dead.try_take()
    await living.take()
    await dead.let_go()
    assert not await dead.renew() and await living.renew()


async def test_without_redis_a_parent_is_answered_in_order_within_the_process(
    shared: Shared, redis_server: RedisServer
) -> None:
    redis_server.stop()
    queue, room = SharedQueue(shared, tempo=QUICK), Room()
    await asyncio.gather(*(room.visit(queue, 7) for _ in range(5)))
    assert (room.most, room.visits) == (1, 5)


async def test_when_redis_is_back_order_is_kept_over_all_again(shared: Shared, redis_server: RedisServer) -> None:
    queues, room = [SharedQueue(shared, tempo=QUICK) for _ in range(2)], Room()
    await room.visit(queues[0], 7)
    redis_server.stop()
    await room.visit(queues[0], 7)
    redis_server.start()
    await asyncio.gather(*(room.visit(queues[i % 2], 7) for i in range(10)))
    assert (room.most, room.visits) == (1, 12)


async def test_two_schools_on_one_redis_do_not_meet(redis_server: RedisServer) -> None:
    houses = [Shared.of(redis_server.url, secret) for secret in (b"one school", b"another school")]
    room = Room()
    await asyncio.gather(*(room.visit(SharedQueue(house, tempo=QUICK), 7, 0.3) for house in houses))
    assert room.most == 2
