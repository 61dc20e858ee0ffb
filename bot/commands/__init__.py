"""One module a command; nothing heavy is imported before the command that needs it runs."""

from __future__ import annotations

from bot.commands.appointments import APPOINTMENTS, TIMES
from bot.commands.command import Command, Mendable
from bot.commands.demo import DEMO
from bot.commands.records import BACKUP, EXPORT, MIGRATE, NEW_KEY, PURGE, RESTORE, VERIFY
from bot.commands.school import SCHOOL
from bot.commands.serve import SERVE
from bot.commands.staff import STAFF
from bot.commands.talk import TALK
from bot.commands.train import TRAIN
from bot.commands.understand import UNDERSTAND

COMMANDS: tuple[Command, ...] = (
    SERVE,
    TALK,
    UNDERSTAND,
    TRAIN,
    SCHOOL,
    STAFF,
    DEMO,
    TIMES,
    APPOINTMENTS,
    MIGRATE,
    VERIFY,
    EXPORT,
    PURGE,
    BACKUP,
    RESTORE,
    NEW_KEY,
)

__all__ = ["COMMANDS", "Command", "Mendable"]
