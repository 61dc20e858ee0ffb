"""Between the school's clock on the wall and UTC, and how a time is said."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from bot.diary.values import LONDON


def at(day: date, clock: time) -> datetime | None:
    """The moment in UTC; None for the hour that does not exist. Of an hour that comes twice, the first."""
    moment = datetime.combine(day, clock, LONDON).astimezone(UTC)
    shown = moment.astimezone(LONDON)
    return moment if (shown.date(), shown.time()) == (day, clock) else None


def day_of(moment: datetime) -> date:
    return moment.astimezone(LONDON).date()


def start_of(day: date) -> datetime:
    """Midnight: London's clocks never change then."""
    return datetime.combine(day, time.min, LONDON).astimezone(UTC)


def end_of(day: date) -> datetime:
    return start_of(day + timedelta(days=1))


def spoken(moment: datetime) -> str:
    """Thursday 21 May at 3.20pm"""
    return f"{spoken_day(moment)} at {spoken_clock(moment)}"


def spoken_day(moment: datetime) -> str:
    local = moment.astimezone(LONDON)
    return f"{local:%A} {local.day} {local:%B}"


def spoken_short(moment: datetime) -> str:
    """Thu 21 May, 3.20pm: for a button."""
    local = moment.astimezone(LONDON)
    return f"{local:%a} {local.day} {local:%b}, {spoken_clock(moment)}"


def spoken_clock(moment: datetime) -> str:
    local = moment.astimezone(LONDON)
    if (local.hour, local.minute) == (12, 0):
        return "12 noon"
    minutes = f".{local.minute:02}" if local.minute else ""
    return f"{local.hour % 12 or 12}{minutes}{'am' if local.hour < 12 else 'pm'}"
