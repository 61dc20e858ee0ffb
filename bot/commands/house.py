"""Opening the house for a command, with every refusal as one sentence."""

from __future__ import annotations

from bot.bootstrap import House, open_house
from bot.casebook import BadAddress, migrate
from bot.commands.command import mending
from bot.desk.ports import CasebookUnreachable
from bot.school.loader import SchoolFileError
from bot.settings import Settings, WrongSetting


def settings() -> Settings:
    with mending(WrongSetting):
        return Settings.from_environment()


def house() -> House:
    """The house with its casebook migrated."""
    opened = unopened_house()
    with mending(CasebookUnreachable):
        migrate(opened.settings.database_url)
    return opened


def unopened_house() -> House:
    """For whoever can wait for the casebook: nothing of it was contacted yet."""
    given = settings()
    with mending(SchoolFileError, BadAddress):
        return open_house(given)
