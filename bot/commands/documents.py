"""The documents that a parent was offered: the calendar file of a meeting, and the letter."""

from __future__ import annotations

from dataclasses import dataclass

from bot.channels.web import FileBody
from bot.desk.desk import Desk
from bot.desk.values import Conversation
from bot.notices.files import APPOINTMENT, appointment_file
from bot.notices.letter import letter_file
from bot.notices.words import Words


@dataclass(frozen=True)
class Documents:
    """By the id that the parent's side knows; only in the conversation it was given to."""

    desk: Desk
    words: Words

    def __call__(self, conversation: Conversation, file_id: str) -> FileBody | None:
        with self.desk.casebook.reading() as work:
            link = work.messages.file(conversation.id, file_id)
        return self._made(conversation, link.key) if link else None

    def _made(self, conversation: Conversation, key: str) -> FileBody | None:
        if key.startswith(APPOINTMENT):
            found = appointment_file(self.desk, self.words, conversation, key)
            return FileBody(found.name, found.media_type, found.content) if found else None
        letter = letter_file(self.desk, conversation.id, key)
        return FileBody(*letter) if letter else None
