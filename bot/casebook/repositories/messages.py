from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, func, insert, select
from sqlalchemy.orm import Session

from bot.casebook.rows import fits_text, table_of, value_of
from bot.casebook.tables import ChoiceRow, FileRow, MessageRow
from bot.desk.values import Choice, FileLink, Message, Progress, Sender, Utterance

_MESSAGES, _CHOICES, _FILES = table_of(MessageRow), table_of(ChoiceRow), table_of(FileRow)
_TALK = _MESSAGES.c.conversation == bindparam("of")
_BY_BOT = _MESSAGES.c.sender == Sender.BOT
_SAY = insert(_MESSAGES).returning(_MESSAGES.c.id)
_ANSWER = select(_MESSAGES).where(_MESSAGES.c.reply_to == bindparam("row")).order_by(_MESSAGES.c.id)
_AFTER = select(_MESSAGES).where(_TALK, _MESSAGES.c.id > bindparam("message")).order_by(_MESSAGES.c.id)
_LAST = select(_MESSAGES).where(_TALK, _BY_BOT).order_by(_MESSAGES.c.id.desc()).limit(1)
_LAST_ID = select(func.max(_MESSAGES.c.id)).where(_TALK, _BY_BOT).scalar_subquery()
_OPEN = select(_CHOICES).where(_CHOICES.c.message == _LAST_ID).order_by(_CHOICES.c.place)
_CHOICES_OF, _FILES_OF = (
    select(table).where(table.c.message.in_(bindparam("messages", expanding=True))).order_by(table.c.place)
    for table in (_CHOICES, _FILES)
)


class SqlMessages:
    def __init__(self, session: Session) -> None:
        self._session = session

    def say(
        self, conversation: int, sender: Sender, utterances: Sequence[Utterance], now: datetime, reply_to: int | None
    ) -> Sequence[Message]:
        return [self._say_one(conversation, sender, utterance, now, reply_to) for utterance in utterances]

    def answer_to(self, inbox_id: int) -> Sequence[Message]:
        return self._read(_ANSWER, {"row": inbox_id})

    def after(self, conversation: int, message: int) -> Sequence[Message]:
        return self._read(_AFTER, {"of": conversation, "message": message})

    def last_bot_message(self, conversation: int) -> Message | None:
        return next(iter(self._read(_LAST, {"of": conversation})), None)

    def open_choices(self, conversation: int) -> Sequence[Choice]:
        return [value_of(Choice, row) for row in self._session.connection().execute(_OPEN, {"of": conversation})]

    def file(self, conversation: int, file_id: str) -> FileLink | None:
        row = self._session.get(FileRow, file_id) if fits_text(file_id) else None
        return value_of(FileLink, row) if row is not None and row.conversation == conversation else None

    def _say_one(
        self, conversation: int, sender: Sender, utterance: Utterance, now: datetime, reply_to: int | None
    ) -> Message:
        step, of = (utterance.progress.step, utterance.progress.of) if utterance.progress else (None, None)
        said = {"conversation": conversation, "sender": sender, "text": utterance.text, "at": now}
        steps = {"reply_to": reply_to, "progress_step": step, "progress_of": of}
        message: int = self._session.connection().execute(_SAY, {**said, **steps}).scalar_one()
        choices = tuple(Choice(unguessable(), each.label, each.payload) for each in utterance.choices)
        files = tuple(FileLink(unguessable(), each.name, each.key) for each in utterance.files)
        self._offer(conversation, message, choices, files)
        return Message(message, sender, utterance.text, now, choices, files, utterance.progress, reply_to)

    def _offer(self, conversation: int, message: int, choices: Sequence[Choice], files: Sequence[FileLink]) -> None:
        for table, offered in ((_CHOICES, choices), (_FILES, files)):
            rows = [
                {**vars(each), "conversation": conversation, "message": message, "place": place}
                for place, each in enumerate(offered)
            ]
            if rows:
                self._session.connection().execute(insert(table), rows)

    def _read(self, statement: Select[Any], given: Mapping[str, int]) -> list[Message]:
        rows = self._session.connection().execute(statement, given).all()
        ids = [row.id for row in rows]
        choices, files = self._offered(_CHOICES_OF, ids), self._offered(_FILES_OF, ids)
        return [message_of(row, choices[row.id], files[row.id]) for row in rows]

    def _offered(self, statement: Select[Any], messages: Sequence[int]) -> Mapping[int, list[Row[Any]]]:
        offered = defaultdict[int, list[Row[Any]]](list)
        for row in self._session.connection().execute(statement, {"messages": messages}) if messages else ():
            offered[row.message].append(row)
        return offered


def unguessable() -> str:
    """Sixteen characters that fit into a Telegram button and an address."""
    return secrets.token_urlsafe(12)


def message_of(row: Row[Any], choices: Sequence[Row[Any]], files: Sequence[Row[Any]]) -> Message:
    known = row.progress_step is not None and row.progress_of is not None
    return value_of(
        Message,
        row,
        choices=tuple(value_of(Choice, choice) for choice in choices),
        files=tuple(value_of(FileLink, file) for file in files),
        progress=Progress(row.progress_step or 0, row.progress_of or 0) if known else None,
    )
