"""Which date a parent means by the day that was named. A week here is Monday to Friday: a school has no other."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from bot.diary.when.values import HORIZON

_HALF_A_YEAR = timedelta(days=183)


def coming(today: date, weekday: int) -> date:
    """The next such day; said on that very day, it is a week away."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def in_week(today: date, weekday: int, weeks: int) -> date:
    return today + timedelta(days=weekday - today.weekday() + 7 * weeks)


def school_week(day: date) -> tuple[date, ...]:
    return tuple(in_week(day, weekday, 0) for weekday in range(5))


def rest_of_week(today: date) -> tuple[date, ...]:
    """What is left of this week; at the weekend, "this week" is the one about to start."""
    left = tuple(day for day in school_week(today) if day >= today)
    return left or school_week(today + timedelta(days=7))


def days_from(first: date, last: date) -> tuple[date, ...]:
    """School-week days, both ends included."""
    span = (first + timedelta(days=days) for days in range((last - first).days + 1))
    return tuple(day for day in span if day.weekday() < 5)


def within_horizon(today: date, first: date, last: date) -> tuple[date, ...]:
    """The part of a long stretch that can be booked; all of it, where none can."""
    return days_from(max(first, today), min(last, today + HORIZON)) or days_from(first, last)


def every(today: date, weekday: int) -> tuple[date, ...]:
    first = coming(today, weekday)
    return tuple(first + timedelta(days=days) for days in range(0, HORIZON.days, 7))


def day_of_month(today: date, day: int, weekday: int | None = None) -> date | None:
    """ "the 14th": this month's, or next month's once it has gone. With a weekday said too, the first that agrees."""
    months = [(today.year + (today.month - 1 + ahead) // 12, (today.month - 1 + ahead) % 12 + 1) for ahead in range(3)]
    ahead = [found for year, month in months if (found := real_date(year, month, day)) and found >= today]
    agreeing = [found for found in ahead if found.weekday() == weekday]
    if agreeing:
        return agreeing[0]
    return next((found for found in ahead if found.month in (months[0][1], months[1][1])), None)


def day_and_month(today: date, day: int, month: int) -> date | None:
    """This year's, unless it went by more than half a year ago: then next year's is meant."""
    this_year = real_date(today.year, month, day)
    long_gone = date(today.year, month, 1) < today - _HALF_A_YEAR
    return real_date(today.year + 1, month, day) if long_gone else this_year


def real_date(year: int, month: int, day: int) -> date | None:
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def month_of(today: date, month: int) -> tuple[date, date]:
    year = today.year + (month < today.month)
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])
