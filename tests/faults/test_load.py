"""A short visit of many parents at once; `python -m bench.parents` is the long one, with the figure that is held to."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bench.parents import environment, visit
from bench.processes import served


def test_many_parents_at_once_lose_nothing_and_hear_an_answer_each_time(tmp_path: Path) -> None:
    with served(environment(tmp_path), tmp_path / "log") as server:
        server.wait()
        visited = asyncio.run(visit(server.url, parents=30, think=4, seconds=16))
    assert visited.sent > 60
    assert (visited.lost, visited.empty, visited.refused.total()) == (0, 0, 0)
    # Other tests may have the machine to share: a bound for what is stuck, not for what is slow.
    assert visited.percentile(0.95) < 3_000, visited.told()
