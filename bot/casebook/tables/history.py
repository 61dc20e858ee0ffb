"""The history: lines that nothing may change, their details, and the seal over the last of them."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from bot.casebook.tables.base import Base


class HistoryRow(Base):
    """Columns are plain text, so that a line that somebody edited can still be read and shown as edited.

    `concern` is no foreign key: the line outlives the concern that retention takes away.
    """

    __tablename__ = "history"
    __table_args__ = (Index(None, "concern", "seq"), Index(None, "event", "seq"))

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    previous: Mapped[str]
    event: Mapped[str]
    at: Mapped[str]
    actor: Mapped[str]
    concern: Mapped[int | None]
    key: Mapped[str | None] = mapped_column(unique=True)
    detail_digest: Mapped[str | None]
    hash: Mapped[str]


class HistoryDetailRow(Base):
    """Apart from its line, so that retention can take it while the chain still holds; salted, so that the
    digest left behind tells nothing."""

    __tablename__ = "history_details"

    seq: Mapped[int] = mapped_column(ForeignKey("history.seq"), primary_key=True, autoincrement=False)
    salt: Mapped[str]
    detail: Mapped[str] = mapped_column(Text)


class HistoryHeadRow(Base):
    """One row. The seal over count and hash needs the secret: lines cut off at the end do not go unseen."""

    __tablename__ = "history_head"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    count: Mapped[int]
    hash: Mapped[str]
    seal: Mapped[str]
