"""The year groups and ages in a parent's words."""

from bot.protocol.years.ages import read_age
from bot.protocol.years.groups import read_years

__all__ = ["read_age", "read_years"]
