"""A strict Telegram Bot API server of our own: real HTTP, Telegram's own errors, faults when a test asks."""

from tests.telegram_server.faults import Fault
from tests.telegram_server.people import Group, Parent, Seen
from tests.telegram_server.server import TelegramServer

__all__ = ["Fault", "Group", "Parent", "Seen", "TelegramServer"]
