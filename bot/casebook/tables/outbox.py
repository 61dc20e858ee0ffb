from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.casebook.tables.base import NEVER_REUSED, Base
from bot.casebook.tables.types import AnyText, Json, OneOf, UtcTime
from bot.desk.values import Delivery

PENDING = text("state = 'pending'")
UNSENT = text("state <> 'sent'")


class ParcelRow(Base):
    """While a parcel is leased, `due_at` is the end of the lease: a worker that died gives it back by itself."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_due", "kind", "due_at", sqlite_where=PENDING, postgresql_where=PENDING),
        Index("ix_outbox_in_order", "conversation", "kind", "id", sqlite_where=PENDING, postgresql_where=PENDING),
        Index("ix_outbox_unsent", "created_at", sqlite_where=UNSENT, postgresql_where=UNSENT),
        Index(None, "conversation"),
        NEVER_REUSED,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(AnyText, unique=True)
    kind: Mapped[str]
    to: Mapped[str] = mapped_column(AnyText)
    body: Mapped[Mapping[str, object]] = mapped_column(Json)
    conversation: Mapped[int | None] = mapped_column(ForeignKey("conversations.id"))
    state: Mapped[Delivery] = mapped_column(OneOf(Delivery), default=Delivery.PENDING)
    attempts: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    due_at: Mapped[datetime] = mapped_column(UtcTime)
    sent_at: Mapped[datetime | None] = mapped_column(UtcTime)
    last_error: Mapped[str | None] = mapped_column(AnyText)
