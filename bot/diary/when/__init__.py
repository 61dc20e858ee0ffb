"""How parents name times, resolved against the clock and the school day."""

from bot.diary.when.reader import read_when
from bot.diary.when.values import HORIZON, Part, Problem, SchoolDay, When

__all__ = ["HORIZON", "Part", "Problem", "SchoolDay", "When", "read_when"]
