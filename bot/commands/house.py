"""Opening the house for a command, with every refusal as one sentence."""

from __future__ import annotations

from bot.bootstrap import House, open_house
from bot.casebook import migrate
from bot.commands.command import mending
from bot.desk.ports import CasebookUnreachable
from bot.school.loader import SchoolFileError
from bot.settings import Settings, WrongSetting


def settings() -> Settings:
    with mending(WrongSetting):
        return Settings.from_environment()


def house() -> House:
    """The house with its casebook migrated."""
    given = settings()
    with mending(SchoolFileError, CasebookUnreachable):
        migrate(given.database_url)
        return open_house(given)
