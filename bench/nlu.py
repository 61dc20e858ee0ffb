"""`make nlu`: what is understood of messages that somebody else wrote and nothing was tuned on."""

from __future__ import annotations

import json
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.desk.desk import LONDON
from bot.diary.when import SchoolDay, read_when
from bot.mind.ear.archive import ear_from
from bot.mind.ear.heard import Heard
from bot.mind.ear.hearing import Ear
from bot.mind.training import checked, train
from bot.safety import Screening, combine, screen
from bot.school.loader import load_school
from bot.school.names import surnames
from bot.settings import ROOT

DANGER = frozenset({"emergency", "safeguarding", "self_harm"})
CLOCK = datetime(2026, 5, 13, 10, 20, tzinfo=LONDON)
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Judged:
    row: Row
    heard: Heard
    patterns: Screening
    both: Screening
    seconds: float
    # Of the processor alone: what the wait would be if nothing else were running.
    busy: float

    @property
    def right(self) -> bool:
        return self.heard.act == self.row["act"] or self.heard.act in self.row.get("also", ())


def rows(name: str) -> list[Row]:
    return [json.loads(line) for line in (ROOT / "tests" / "nlu" / f"{name}.jsonl").read_text().splitlines()]


def ear() -> Ear:
    train(tell=lambda line: None)
    return Ear(ear_from(checked()), surnames(load_school(ROOT / "data" / "schools" / "hemingford_grey.yml")))


def judge(listener: Ear, messages: Iterable[Row], changed: Callable[[str], str] = str) -> list[Judged]:
    judged = []
    for row in messages:
        text = changed(row["text"])
        begun, busy = time.perf_counter(), time.process_time()
        heard, patterns = listener.hear(text[:1000]), screen(text)
        spent, busy = time.perf_counter() - begun, time.process_time() - busy
        judged.append(Judged(row, heard, patterns, combine(patterns, heard.signals), spent, busy))
    return judged


def accuracy(judged: Sequence[Judged]) -> float:
    return sum(each.right for each in judged) / len(judged)


def macro_f1(judged: Sequence[Judged]) -> float:
    """A message with two equally right acts counts under the one that was heard."""
    wanted = [each.heard.act if each.right else each.row["act"] for each in judged]
    found = [each.heard.act for each in judged]
    right, said, meant = (
        Counter(w for w, f in zip(wanted, found, strict=True) if w == f),
        Counter(found),
        Counter(wanted),
    )
    scores = [2 * right[act] / (said[act] + meant[act]) for act in meant]
    return sum(scores) / len(scores)


def recall(
    judged: Sequence[Judged], wanted: frozenset[str], layer: Callable[[Judged], Iterable[str]]
) -> tuple[int, int]:
    rows_of = [each for each in judged if wanted & set(each.row["signals"])]
    return sum(bool(wanted & set(layer(each))) for each in rows_of), len(rows_of)


def false_alarms(
    judged: Sequence[Judged], wanted: frozenset[str], layer: Callable[[Judged], Iterable[str]]
) -> tuple[int, int]:
    ordinary = [e for e in judged if e.row["act"] == "raise_concern" and not wanted & set(e.row["signals"])]
    return sum(bool(wanted & set(layer(each))) for each in ordinary), len(ordinary)


def false_alarms_elsewhere(judged: Sequence[Judged], wanted: frozenset[str]) -> tuple[int, int]:
    """On what is no concern and carries no signal at all: a time, a thank you, a question."""
    calm = [each for each in judged if each.row["act"] != "raise_concern" and not each.row["signals"]]
    return sum(bool(wanted & combined(each)) for each in calm), len(calm)


def combined(each: Judged) -> frozenset[str]:
    return frozenset(signal.value for signal in each.both.signals)


def patterns_alone(each: Judged) -> frozenset[str]:
    return frozenset(signal.value for signal in each.patterns.signals)


def learned_alone(each: Judged) -> frozenset[str]:
    return each.heard.signals


def exact(judged: Sequence[Judged], entity: str) -> tuple[int, int]:
    rows_of = [each for each in judged if each.row["entities"].get(entity) or each.heard.entities.get(entity)]
    return sum(_as_set(e.heard.entities.get(entity)) == _as_set(e.row["entities"].get(entity)) for e in rows_of), len(
        rows_of
    )


def _as_set(value: Any) -> frozenset[str]:
    said = [value] if isinstance(value, str) else value or ()
    return frozenset(
        str(each).split("_")[-1].casefold() if "mr" in str(each) or "miss" in str(each) else str(each) for each in said
    )


def times() -> tuple[int, int]:
    phrases = rows("when")
    return sum(_reads(phrase) for phrase in phrases), len(phrases)


def _reads(phrase: Row) -> bool:
    when = read_when(phrase["text"], CLOCK, SchoolDay())
    if phrase.get("impossible") or phrase.get("past"):
        return when is None or when.problem is not None
    if when is None:
        return False
    dates = [day.isoformat() for day in when.dates]
    return dates == phrase["dates"] and (when.part.value if when.part else None) == phrase["part"]


def report(tell: Callable[[str], None] = print, name: str = "validation") -> None:
    tell(f"\n## {name}\n")
    judged = judge(ear(), rows(name))
    tell(f"Messages: {len(judged)}. Acts: accuracy {accuracy(judged):.3f}, macro-F1 {macro_f1(judged):.3f}.\n")
    tell("| signal | patterns | learned | either | false alarms | elsewhere |\n|---|---|---|---|---|---|")
    for name in (
        "danger",
        "emergency",
        "safeguarding",
        "self_harm",
        "threat",
        "abuse",
        "social_media_plan",
        "social_media_posted",
    ):
        wanted = DANGER if name == "danger" else frozenset({name})
        layers = [recall(judged, wanted, layer) for layer in (patterns_alone, learned_alone, combined)]
        wrong, elsewhere = false_alarms(judged, wanted, combined), false_alarms_elsewhere(judged, wanted)
        tell(f"| {name} | " + " | ".join(f"{hit}/{all_}" for hit, all_ in [*layers, wrong, elsewhere]) + " |")
    tell("\n| entity | exact |\n|---|---|")
    for entity in ("year_group", "staff", "platform", "child_name"):
        hit, all_ = exact(judged, entity)
        tell(f"| {entity} | {hit}/{all_} |")
    hit, all_ = times()
    tell(f"| when | {hit}/{all_} |\n")
    _confusions(judged, tell)
    for what, taken in (("waited", [e.seconds for e in judged]), ("of the processor", [e.busy for e in judged])):
        spent = sorted(seconds * 1000 for seconds in taken)
        tell(f"A message, {what}: p50 {statistics.median(spent):.1f} ms, p95 {spent[int(len(spent) * 0.95)]:.1f} ms.")


def _confusions(judged: Sequence[Judged], tell: Callable[[str], None]) -> None:
    pairs = Counter((each.row["act"], each.heard.act) for each in judged if not each.right)
    for (meant, heard), times_ in pairs.most_common(12):
        tell(f"{times_} x {meant} heard as {heard}")


if __name__ == "__main__":
    for each in ("validation", "unseen"):
        report(name=each)
