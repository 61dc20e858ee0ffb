"""The year groups and ages in a parent's words."""

from bot.protocol.years.ages import read_age
from bot.protocol.years.groups import read_years
from bot.protocol.years.words import bare_number

__all__ = ["bare_number", "read_age", "read_years"]
