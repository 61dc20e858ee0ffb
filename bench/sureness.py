"""`python -m bench.sureness`: how sure the ear was of an act, and how often it was right, on the practice messages."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from itertools import pairwise

from bench.nlu import Judged, accuracy, ear, judge, rows

SURE = (0.0, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
AHEAD = (0.0, 0.06, 0.3, 0.5, 0.7, 1.01)


def report(tell: Callable[[str], None] = print) -> None:
    judged = judge(ear(), rows("practice"))
    _table("sure", SURE, lambda each: each.heard.confidence, judged, tell)
    _table("ahead of the next guess", AHEAD, _ahead, judged, tell)


def _ahead(each: Judged) -> float:
    return each.heard.confidence - each.heard.ranking[1][1]


def _table(
    name: str,
    edges: Sequence[float],
    of: Callable[[Judged], float],
    judged: Sequence[Judged],
    tell: Callable[[str], None],
) -> None:
    tell(f"\n| {name} | messages | on average | right |\n|---|---|---|---|")
    for low, high in pairwise(edges):
        those = [each for each in judged if low <= of(each) < high]
        if those:
            mean = statistics.mean(of(each) for each in those)
            tell(f"| {low:.2f} to {min(high, 1):.2f} | {len(those)} | {mean:.2f} | {accuracy(those):.2f} |")


if __name__ == "__main__":
    report()
