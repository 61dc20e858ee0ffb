"""Letters and entries about an ordinary meeting."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache

from bot.notices.entry import Entry
from bot.notices.words import Words, load_words
from bot.settings import ROOT

NOW = datetime(2026, 5, 13, 9, 20, tzinfo=UTC)


@cache
def words() -> Words:
    return load_words(ROOT / "data" / "responses" / "notices.yml")


def an_entry(starts: datetime = datetime(2026, 5, 14, 14, 20, tzinfo=UTC), **given: object) -> Entry:
    entry = Entry(
        reference="A-4F7KQR",
        person="mrs_robertson",
        starts=starts,
        ends=starts + timedelta(minutes=20),
        way="in_person",
        place="the school office",
        uid="a-4f7kqr-0123456789abcdef@stepwise",
        sequence=0,
    )
    return replace(entry, **given)  # type: ignore[arg-type]
