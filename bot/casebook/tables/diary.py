from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.casebook.tables.base import NEVER_REUSED, Base
from bot.casebook.tables.types import AnyText, OneOf, UtcTime
from bot.desk.values import AppointmentState

HELD = text("state = 'held'")


class AppointmentRow(Base):
    __tablename__ = "appointments"
    __table_args__ = (
        Index(None, "person", "starts"),
        Index(None, "starts"),
        Index("ix_appointments_held", "held_until", sqlite_where=HELD, postgresql_where=HELD),
        Index(None, "parent"),
        Index(None, "conversation"),
        Index(None, "concern"),
        NEVER_REUSED,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(unique=True)
    person: Mapped[str]
    starts: Mapped[datetime] = mapped_column(UtcTime)
    ends: Mapped[datetime] = mapped_column(UtcTime)
    state: Mapped[AppointmentState] = mapped_column(OneOf(AppointmentState))
    parent: Mapped[int | None] = mapped_column(ForeignKey("parents.id"))
    conversation: Mapped[int | None] = mapped_column(ForeignKey("conversations.id"))
    concern: Mapped[int | None] = mapped_column(ForeignKey("concerns.id"))
    way: Mapped[str]
    place: Mapped[str | None] = mapped_column(AnyText)
    uid: Mapped[str] = mapped_column(unique=True)
    sequence: Mapped[int]
    held_until: Mapped[datetime | None] = mapped_column(UtcTime)
    parent_email: Mapped[str | None] = mapped_column(AnyText)
    outcome: Mapped[str | None] = mapped_column(AnyText)
    made_by: Mapped[str]


class AppointmentTimeRow(Base):
    """A person's time in pieces of five minutes. The primary key is what makes a double booking impossible."""

    __tablename__ = "appointment_times"
    __table_args__ = (Index(None, "appointment"),)

    person: Mapped[str] = mapped_column(primary_key=True)
    minute_block: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    appointment: Mapped[int] = mapped_column(ForeignKey("appointments.id"))


class TimesChangeRow(Base):
    __tablename__ = "times_changes"
    __table_args__ = (Index(None, "person", "ends"), NEVER_REUSED)

    id: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[str]
    starts: Mapped[datetime] = mapped_column(UtcTime)
    ends: Mapped[datetime] = mapped_column(UtcTime)
    open: Mapped[bool]
    reason: Mapped[str | None] = mapped_column(AnyText)


class FeedRow(Base):
    __tablename__ = "calendar_feeds"

    person: Mapped[str] = mapped_column(primary_key=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
