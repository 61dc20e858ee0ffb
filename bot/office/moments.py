"""Days and times as staff type them: London's, and within a century."""

from __future__ import annotations

from datetime import UTC, date, datetime

from bot.desk.office_times import NotPossible
from bot.diary.values import LONDON
from bot.office.visit import Visit


def read_moment(said: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(said)
    except ValueError:
        return None
    return found.replace(tzinfo=LONDON).astimezone(UTC) if 2000 <= found.year <= 2100 else None


def read_day(said: str) -> date | None:
    try:
        found = date.fromisoformat(said)
    except ValueError:
        return None
    return found if 2000 <= found.year <= 2100 else None


def moment(visit: Visit, name: str) -> datetime:
    found = read_moment(visit.said(name, 40))
    if found is None:
        raise NotPossible("Write the day and the time, for example 21 May 2026, 15:20.")
    return found
