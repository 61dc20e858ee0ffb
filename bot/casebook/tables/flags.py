from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.casebook.tables.base import NEVER_REUSED, Base
from bot.casebook.tables.types import AnyText, Names, OneOf, UtcTime
from bot.desk.values import FlagKind

WAITING = text("acknowledged_at IS NULL")


class FlagRow(Base):
    __tablename__ = "flags"
    __table_args__ = (
        Index("ix_flags_waiting", "kind", "raised_at", sqlite_where=WAITING, postgresql_where=WAITING),
        Index(None, "kind", "concern"),
        Index(None, "acknowledged_at"),
        Index(None, "concern"),
        Index(None, "conversation"),
        NEVER_REUSED,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(AnyText, unique=True)
    kind: Mapped[FlagKind] = mapped_column(OneOf(FlagKind))
    conversation: Mapped[int | None] = mapped_column(ForeignKey("conversations.id"))
    concern: Mapped[int | None] = mapped_column(ForeignKey("concerns.id"))
    words: Mapped[str] = mapped_column(AnyText)
    about: Mapped[tuple[str, ...]] = mapped_column(Names)
    raised_at: Mapped[datetime] = mapped_column(UtcTime)
    due_on: Mapped[date | None]
    acknowledged_by: Mapped[str | None] = mapped_column(AnyText)
    acknowledged_at: Mapped[datetime | None] = mapped_column(UtcTime)
