"""Parents, known by channel and number alone, and their conversations."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.casebook.tables.base import NEVER_REUSED, Base
from bot.casebook.tables.types import AnyText, OneOf, UtcTime
from bot.desk.values import Channel


class ParentRow(Base):
    """`joined_to` always points at the first of a joined family, never along a chain."""

    __tablename__ = "parents"
    __table_args__ = (Index(None, "joined_to"), NEVER_REUSED)

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[Channel] = mapped_column(OneOf(Channel))
    joined_to: Mapped[int | None] = mapped_column(ForeignKey("parents.id"))


class ConversationRow(Base):
    __tablename__ = "conversations"
    __table_args__ = (UniqueConstraint("channel", "address"), Index(None, "parent"), NEVER_REUSED)

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[Channel] = mapped_column(OneOf(Channel))
    address: Mapped[str] = mapped_column(AnyText)
    parent: Mapped[int] = mapped_column(ForeignKey("parents.id"))
    generation: Mapped[int] = mapped_column(default=1)
    # Empty only between the row's first insert and its number being known.
    sender: Mapped[str | None] = mapped_column(unique=True)
    reachable: Mapped[bool] = mapped_column(default=True)
    started_at: Mapped[datetime] = mapped_column(UtcTime)


class WebSessionRow(Base):
    __tablename__ = "web_sessions"
    __table_args__ = (Index(None, "conversation"), Index(None, "seen_at"))

    token_hash: Mapped[str] = mapped_column(primary_key=True)
    conversation: Mapped[int] = mapped_column(ForeignKey("conversations.id"))
    started_at: Mapped[datetime] = mapped_column(UtcTime)
    seen_at: Mapped[datetime] = mapped_column(UtcTime)


class JoinCodeRow(Base):
    """A code is short enough to read out, so it is kept sealed with the casebook's secret."""

    __tablename__ = "join_codes"
    __table_args__ = (Index(None, "conversation"),)

    sealed: Mapped[str] = mapped_column(primary_key=True)
    conversation: Mapped[int] = mapped_column(ForeignKey("conversations.id"))
    expires_at: Mapped[datetime] = mapped_column(UtcTime)
