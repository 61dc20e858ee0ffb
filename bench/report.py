"""The table of docs/performance.md, written by the measurement itself."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bench.measures import Crowd, Spread

HEAD = """# Performance

`make bench` writes what stands above the first heading. Ours is `python -m bot serve` on SQLite; stock is the same project (the same rules,
words, actions and trained model) started as Rasa's documentation says: `rasa run` with its REST channel, `rasa run actions`,
and Rasa's SQL tracker store on SQLite. Nothing of Rasa is changed for stock. Both were up at once and took turns, one
message each, so that whatever else the machine did weighed on both: **the ratios are the result**, the times are this
machine's on this day. Ours also keeps every message before it thinks, screens it for danger, and writes the transcript;
stock does none of that.

{machine}

| What | Ours | Stock | Ratio |
|---|---|---|---|
"""


@dataclass(frozen=True)
class Row:
    what: str
    ours: str
    stock: str = "–"
    ratio: str = "–"

    @classmethod
    def spread(cls, what: str, ours: Spread, theirs: Spread | None) -> Row:
        said = "{0.p50:.0f} / {0.p95:.0f} / {0.p99:.0f}"
        ratio = f"{theirs.p50 / ours.p50:.1f} × faster" if theirs else "–"
        return cls(f"{what}: p50 / p95 / p99, ms", said.format(ours), said.format(theirs) if theirs else "–", ratio)


@dataclass
class Table:
    rows: list[Row] = field(default_factory=list)
    ours_grown: Mapping[int, float] = field(default_factory=dict)
    stock_grown: Mapping[int, float] = field(default_factory=dict)
    filled: tuple[Spread, ...] | None = None
    ready: tuple[float, float] = (0, 0)
    crowds: tuple[Crowd, Crowd] | None = None
    memory: tuple[float, float] = (0, 0)
    training_ours: tuple[float, float] = (0, 0)
    training_stock: tuple[float, float] = (0, 0)
    disk: float = 0

    def add(self, row: Row) -> None:
        self.rows.append(row)

    def all(self) -> Iterator[Row]:
        yield from self.rows
        yield from self._crowd()
        yield from self._growth()
        yield from self._house()

    def _crowd(self) -> Iterator[Row]:
        if self.crowds is None:
            return
        ours, theirs = self.crowds
        yield Row(
            "turns a second at saturation", f"{ours.a_second:.1f}", f"{theirs.a_second:.1f}",
            f"{ours.a_second / theirs.a_second:.1f} ×",
        )  # fmt: skip
        many = ours.sent // 5
        yield Row(
            f"messages lost, {many} conversations without think time", *(f"{c.lost} of {c.sent}" for c in self.crowds)
        )
        yield Row(f"concerns on record afterwards, of {many}", *(str(c.recorded) for c in self.crowds))
        yield Row("the slowest answer meanwhile, s", *(f"{c.slowest:.1f}" for c in self.crowds))

    def _growth(self) -> Iterator[Row]:
        if not self.ours_grown:
            return
        first, *later = self.ours_grown
        for place in later:
            ours = self.ours_grown[place] / self.ours_grown[first]
            theirs = f"{self.stock_grown[place] / self.stock_grown[first]:.2f} ×" if place in self.stock_grown else "–"
            what = f"turn {place} of one talk beside turn {first} (ours in processor time in process, stock over HTTP)"
            yield Row(what, f"{ours:.2f} ×", theirs)
        if self.filled:
            ratio = self.filled[1].p50 / self.filled[0].p50
            yield Row("a form turn with 10,000 concerns on record beside none", f"{ratio:.2f} ×")

    def _house(self) -> Iterator[Row]:
        if all(self.ready):
            yield Row(
                "from start to ready, s",
                *(f"{s:.1f}" for s in self.ready),
                f"{self.ready[1] / self.ready[0]:.1f} × sooner",
            )
            yield Row(
                "memory held at the end, MB",
                *(f"{m:.0f}" for m in self.memory),
                f"{self.memory[0] / self.memory[1]:.2f}",
            )
        for place, what in enumerate(("training from nothing, s", "training when nothing changed, s")):
            ours, theirs = self.training_ours[place], self.training_stock[place]
            if ours and theirs:
                yield Row(what, f"{ours:.1f}", f"{theirs:.1f}", f"{theirs / ours:.1f} × faster")
        if self.disk:
            yield Row("set-up on disk, all Python packages with the tests' own, MB", f"{self.disk:.0f}")


def write(table: Table, to: Path, rounds: int) -> None:
    lines = [f"| {row.what} | {row.ours} | {row.stock} | {row.ratio} |" for row in table.all()]
    more = to.read_text().partition("\n## ")[2] if to.is_file() else ""
    said = HEAD.format(machine=_machine(rounds)) + "\n".join(lines) + "\n"
    to.write_text(said + (f"\n## {more}" if more else ""))


def _machine(rounds: int) -> str:
    load = os.getloadavg()[0]
    return (
        f"Measured on {datetime.now(UTC):%d %B %Y}: {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}, "
        f"{rounds} talks of eight turns; the machine's load was {load:.1f} at the end, this measurement's own included."
    )
