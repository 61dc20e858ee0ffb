"""`understand`: lines of text in, one JSON object a line out. Rasa is not woken, and without a model the screen still speaks."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.bootstrap import now
from bot.commands.command import Command, mending
from bot.commands.house import settings
from bot.desk.desk import LONDON
from bot.diary.when import SchoolDay, read_when
from bot.mind.ear.archive import NoEar, ear_from
from bot.mind.ear.hearing import Ear, read_entities
from bot.mind.training import ModelMissing, checked
from bot.safety import Screening, Verdict, combine, screen
from bot.school.loader import SchoolFileError, load_school
from bot.school.names import surnames

ACTS = {
    Verdict.EMERGENCY: "emergency",
    Verdict.SAFEGUARDING: "safeguarding",
    Verdict.SELF_HARM: "safeguarding",
    Verdict.THREAT: "threat_or_violence",
}
GRAVE = frozenset(ACTS.values())
SHOWN = ("year_group", "staff", "platform", "child_name")


def run(given: argparse.Namespace) -> int:
    with mending(SchoolFileError):
        names = surnames(load_school(settings().school_file))
    for line in understood(sys.stdin, _ear(names), names, now().astimezone(LONDON)):
        print(line, flush=True)
    return 0


def _ear(names: Mapping[str, str]) -> Ear | None:
    try:
        return Ear(ear_from(checked()), names)
    except (ModelMissing, NoEar) as missing:
        print(f"{missing} Until then only the screen speaks.", file=sys.stderr)
        return None


def understood(lines: Iterable[str], ear: Ear | None, names: Mapping[str, str], at: datetime) -> Iterator[str]:
    for line in lines:
        text = line.rstrip("\r\n")
        yield json.dumps(_one(text, ear, names, at), ensure_ascii=False)


def _one(text: str, ear: Ear | None, names: Mapping[str, str], at: datetime) -> dict[str, Any]:
    screening = screen(text)
    if ear is None or not text.strip():
        return _said(
            text, ACTS.get(screening.verdict, "out_of_scope"), 0.0, screening, _entities(text, names, None, at)
        )
    heard = ear.hear(text[:1000])
    both = combine(screening, heard.signals)
    act = heard.act if heard.act in GRAVE else ACTS.get(both.verdict, heard.act)
    topic = heard.topic if act == "raise_concern" else None
    return _said(text, act, heard.confidence, both, _entities(text, names, topic, at))


def _said(text: str, act: str, confidence: float, screening: Screening, entities: Mapping[str, Any]) -> dict[str, Any]:
    signals = sorted(signal.value for signal in screening.signals)
    return {"text": text, "act": act, "confidence": round(confidence, 3), "signals": signals, "entities": entities}


def _entities(text: str, names: Mapping[str, str], topic: str | None, at: datetime) -> dict[str, Any]:
    found = {key: value for key, value in read_entities(text, names).items() if key in SHOWN}
    when = read_when(text, at, SchoolDay())
    if topic:
        found["topic"] = topic
    if when:
        found["when"] = {
            "said": when.said,
            "dates": [day.isoformat() for day in when.dates],
            "part": when.part.value if when.part else None,
            "time": _clock(when.time),
            "after": _clock(when.after),
            "before": _clock(when.before),
            "not_weekdays": sorted(when.without),
            "problem": when.problem,
        }
    return found


def _clock(time: Any) -> str | None:
    return f"{time:%H:%M}" if time else None


UNDERSTAND = Command("understand", "lines of text in, what was understood of each out", run)
