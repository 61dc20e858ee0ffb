"""Staff in a parent's words, and which of them the concern is about."""

from bot.protocol.people.about import read_subjects
from bot.protocol.people.mentions import read_staff

__all__ = ["read_staff", "read_subjects"]
