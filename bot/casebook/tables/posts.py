from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from bot.casebook.tables.base import NEVER_REUSED, Base
from bot.casebook.tables.types import AnyText, Names, UtcTime


class PostRow(Base):
    __tablename__ = "posts_online"
    __table_args__ = (Index(None, "concern"), Index(None, "conversation"), Index(None, "raised_at"), NEVER_REUSED)

    id: Mapped[int] = mapped_column(primary_key=True)
    platform: Mapped[str] = mapped_column(AnyText)
    track: Mapped[str]
    raised_at: Mapped[datetime] = mapped_column(UtcTime)
    concern: Mapped[int | None] = mapped_column(ForeignKey("concerns.id"))
    conversation: Mapped[int | None] = mapped_column(ForeignKey("conversations.id"))
    address: Mapped[str | None] = mapped_column(AnyText)
    words: Mapped[str | None] = mapped_column(AnyText)
    seen_at: Mapped[datetime | None] = mapped_column(UtcTime)
    take_down_asked_at: Mapped[datetime | None] = mapped_column(UtcTime)
    outcome: Mapped[str | None] = mapped_column(AnyText)
    told: Mapped[tuple[str, ...]] = mapped_column(Names)
    meeting_on: Mapped[date | None]
    meeting_outcome: Mapped[str | None] = mapped_column(AnyText)


class ScreenshotRow(Base):
    """What the post looked like. It goes when the post goes."""

    __tablename__ = "post_screenshots"
    __table_args__ = (Index(None, "post"), NEVER_REUSED)

    id: Mapped[int] = mapped_column(primary_key=True)
    post: Mapped[int] = mapped_column(ForeignKey("posts_online.id"))
    media_type: Mapped[str]
    digest: Mapped[str]
    body: Mapped[bytes] = mapped_column(LargeBinary)
    added_by: Mapped[str]
    added_at: Mapped[datetime] = mapped_column(UtcTime)
