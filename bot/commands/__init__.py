"""One module a command; nothing heavy is imported before the command that needs it runs."""

from __future__ import annotations

from bot.commands.command import Command, Mendable
from bot.commands.school import SCHOOL
from bot.commands.talk import TALK
from bot.commands.train import TRAIN

COMMANDS: tuple[Command, ...] = (TALK, TRAIN, SCHOOL)

__all__ = ["COMMANDS", "Command", "Mendable"]
