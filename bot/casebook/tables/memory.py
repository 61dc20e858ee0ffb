from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from bot.casebook.tables.base import Base
from bot.casebook.tables.types import UtcTime


class MemoryRow(Base):
    __tablename__ = "memory"
    __table_args__ = (Index(None, "saved_at"),)

    sender: Mapped[str] = mapped_column(primary_key=True)
    blob: Mapped[bytes] = mapped_column(LargeBinary)
    saved_at: Mapped[datetime] = mapped_column(UtcTime)
