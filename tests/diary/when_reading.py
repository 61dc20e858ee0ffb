"""Reading a time at one fixed moment, and writing down what was understood."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.diary.when import SchoolDay, When, read_when

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 5, 13, 10, 20, tzinfo=LONDON)
DAY = SchoolDay(time(8, 45), time(15, 15))
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def read(text: str, now: datetime = NOW) -> When | None:
    return read_when(text, now, DAY)


def wanted(text: str, now: datetime = NOW) -> When:
    when = read(text, now)
    assert when is not None, text
    return when


def written(day: date) -> str:
    return f"{day.day}/{day.month}" + (f"/{day.year % 100}" if day.year != NOW.year else "")


def spelt_out(reading: str) -> str:
    """A reading with its Monday-to-Friday stretches as single days."""
    return " ".join(part for word in reading.split() for part in stretch(word))


def stretch(word: str) -> list[str]:
    first, dash, last = word.partition("-")
    if not dash or not first:
        return [word]
    start, end = (datetime.strptime(f"{end}/2026", "%d/%m/%Y").replace(tzinfo=LONDON).date() for end in (first, last))
    return [written(start + timedelta(days=days)) for days in range((end - start).days + 1)]


def reading(when: When | None) -> str:
    if when is None:
        return "nothing"
    said = [
        " ".join(map(written, when.dates)) or "any",
        when.part and str(when.part),
        when.time and f"@{when.time:%H:%M}",
        when.after and f">={when.after:%H:%M}",
        when.before and f"<{when.before:%H:%M}",
        *(f"-{WEEKDAYS[weekday]}" for weekday in sorted(when.without)),
        when.problem and f"!{when.problem}",
    ]
    return " ".join(word for word in said if word)
