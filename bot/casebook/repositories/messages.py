from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from bot.casebook.rows import fits_text, value_of
from bot.casebook.tables import ChoiceRow, FileRow, MessageRow
from bot.desk.values import Choice, FileLink, Message, Progress, Sender, Utterance


class SqlMessages:
    def __init__(self, session: Session) -> None:
        self._session = session

    def say(
        self, conversation: int, sender: Sender, utterances: Sequence[Utterance], now: datetime, reply_to: int | None
    ) -> Sequence[Message]:
        return [self._say_one(conversation, sender, utterance, now, reply_to) for utterance in utterances]

    def answer_to(self, inbox_id: int) -> Sequence[Message]:
        return self._read(select(MessageRow).where(MessageRow.reply_to == inbox_id).order_by(MessageRow.id))

    def after(self, conversation: int, message: int) -> Sequence[Message]:
        later = select(MessageRow).where(MessageRow.conversation == conversation, MessageRow.id > message)
        return self._read(later.order_by(MessageRow.id))

    def last_bot_message(self, conversation: int) -> Message | None:
        said = select(MessageRow).where(MessageRow.conversation == conversation, MessageRow.sender == Sender.BOT)
        return next(iter(self._read(said.order_by(MessageRow.id.desc()).limit(1))), None)

    def file(self, conversation: int, file_id: str) -> FileLink | None:
        row = self._session.get(FileRow, file_id) if fits_text(file_id) else None
        return value_of(FileLink, row) if row is not None and row.conversation == conversation else None

    def _say_one(
        self, conversation: int, sender: Sender, utterance: Utterance, now: datetime, reply_to: int | None
    ) -> Message:
        row = MessageRow(conversation=conversation, sender=sender, text=utterance.text, at=now, reply_to=reply_to)
        if utterance.progress is not None:
            row.progress_step, row.progress_of = utterance.progress.step, utterance.progress.of
        self._session.add(row)
        self._session.flush()
        choices = [self._choice_row(row, place, choice) for place, choice in enumerate(utterance.choices)]
        files = [self._file_row(row, place, file) for place, file in enumerate(utterance.files)]
        self._session.add_all([*choices, *files])
        self._session.flush()
        return message_of(row, choices, files)

    def _choice_row(self, message: MessageRow, place: int, choice: Choice) -> ChoiceRow:
        return ChoiceRow(
            id=unguessable(),
            conversation=message.conversation,
            message=message.id,
            place=place,
            label=choice.label,
            payload=choice.payload,
        )

    def _file_row(self, message: MessageRow, place: int, file: FileLink) -> FileRow:
        return FileRow(
            id=unguessable(),
            conversation=message.conversation,
            message=message.id,
            place=place,
            name=file.name,
            key=file.key,
        )

    def _read(self, statement: Select[MessageRow]) -> list[Message]:
        rows = self._session.scalars(statement).all()
        ids = [row.id for row in rows]
        choices, files = defaultdict[int, list[ChoiceRow]](list), defaultdict[int, list[FileRow]](list)
        for choice in self._session.scalars(
            select(ChoiceRow).where(ChoiceRow.message.in_(ids)).order_by(ChoiceRow.message, ChoiceRow.place)
        ):
            choices[choice.message].append(choice)
        for file in self._session.scalars(
            select(FileRow).where(FileRow.message.in_(ids)).order_by(FileRow.message, FileRow.place)
        ):
            files[file.message].append(file)
        return [message_of(row, choices[row.id], files[row.id]) for row in rows]


def unguessable() -> str:
    """Sixteen characters that fit into a Telegram button and an address."""
    return secrets.token_urlsafe(12)


def message_of(row: MessageRow, choices: Sequence[ChoiceRow], files: Sequence[FileRow]) -> Message:
    known = row.progress_step is not None and row.progress_of is not None
    return value_of(
        Message,
        row,
        choices=tuple(value_of(Choice, choice) for choice in choices),
        files=tuple(value_of(FileLink, file) for file in files),
        progress=Progress(row.progress_step or 0, row.progress_of or 0) if known else None,
    )
