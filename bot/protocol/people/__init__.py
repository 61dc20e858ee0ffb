"""Staff in a parent's words, and which of them the concern is about."""

from bot.protocol.people.about import read_subjects
from bot.protocol.people.mentions import read_staff
from bot.protocol.people.met import read_met

__all__ = ["read_met", "read_staff", "read_subjects"]
