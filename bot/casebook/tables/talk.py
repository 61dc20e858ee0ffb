"""What was received and what was said."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.casebook.tables.base import NEVER_REUSED, Base
from bot.casebook.tables.types import AnyText, OneOf, UtcTime
from bot.desk.values import Channel, Sender

NOT_DONE = text("done_at IS NULL")


class ReceivedRow(Base):
    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("channel", "external_id"),
        Index("ix_inbox_not_done", "conversation", "id", sqlite_where=NOT_DONE, postgresql_where=NOT_DONE),
        Index(None, "conversation", "received_at"),
        NEVER_REUSED,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation: Mapped[int] = mapped_column(ForeignKey("conversations.id"))
    channel: Mapped[Channel] = mapped_column(OneOf(Channel))
    external_id: Mapped[str] = mapped_column(AnyText)
    text: Mapped[str | None] = mapped_column(AnyText)
    choice: Mapped[str | None] = mapped_column(AnyText)
    received_at: Mapped[datetime] = mapped_column(UtcTime)
    done_at: Mapped[datetime | None] = mapped_column(UtcTime)


class MessageRow(Base):
    __tablename__ = "messages"
    __table_args__ = (Index(None, "conversation", "id"), Index(None, "reply_to"), NEVER_REUSED)

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation: Mapped[int] = mapped_column(ForeignKey("conversations.id"))
    sender: Mapped[Sender] = mapped_column(OneOf(Sender))
    text: Mapped[str] = mapped_column(AnyText)
    at: Mapped[datetime] = mapped_column(UtcTime)
    reply_to: Mapped[int | None] = mapped_column(ForeignKey("inbox.id"))
    progress_step: Mapped[int | None]
    progress_of: Mapped[int | None]


class ChoiceRow(Base):
    __tablename__ = "choices"
    __table_args__ = (Index(None, "conversation", "message"), Index(None, "message", "place"))

    id: Mapped[str] = mapped_column(primary_key=True)
    conversation: Mapped[int] = mapped_column(ForeignKey("conversations.id"))
    message: Mapped[int] = mapped_column(ForeignKey("messages.id"))
    place: Mapped[int]
    label: Mapped[str] = mapped_column(AnyText)
    payload: Mapped[str] = mapped_column(AnyText)
    used_by: Mapped[int | None]


class FileRow(Base):
    __tablename__ = "message_files"
    __table_args__ = (Index(None, "message", "place"), Index(None, "conversation"))

    id: Mapped[str] = mapped_column(primary_key=True)
    conversation: Mapped[int] = mapped_column(ForeignKey("conversations.id"))
    message: Mapped[int] = mapped_column(ForeignKey("messages.id"))
    place: Mapped[int]
    name: Mapped[str] = mapped_column(AnyText)
    key: Mapped[str] = mapped_column(AnyText)
