"""Bank holidays in England: the one place that knows the library."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import holidays as published


def bank_holidays(first: date, last: date) -> Mapping[date, str]:
    """Every bank holiday of the calendar years touched, by its name."""
    years = range(first.year, last.year + 1)
    return dict(sorted(published.country_holidays("GB", subdiv="ENG", years=years).items()))
