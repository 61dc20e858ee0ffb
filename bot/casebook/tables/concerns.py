from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.casebook.tables.base import NEVER_REUSED, Base
from bot.casebook.tables.types import AnyText, OneOf, UtcTime
from bot.desk.values import Channel, Restriction


class ConcernPersonRow(Base):
    """`side` is about or hidden_from: a table, so that the office can leave out what a person must not see."""

    __tablename__ = "concern_people"
    __table_args__ = (Index(None, "person", "side"),)

    concern: Mapped[int] = mapped_column(ForeignKey("concerns.id"), primary_key=True)
    side: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(AnyText)


class ConcernRow(Base):
    # The office lists concerns by each of these, newest first.
    __tablename__ = "concerns"
    __table_args__ = (
        *(Index(None, column, "opened_at") for column in ("status", "step", "year", "topic", "contact", "channel")),
        Index(None, "opened_at"),
        Index(None, "closed_at"),
        Index(None, "due_on"),
        Index(None, "parent"),
        Index(None, "conversation"),
        # All that need to know asks of a concern: counted and offered as filters without opening a row.
        Index("ix_concerns_sight", "topic", "contact", "year", "restriction", "id"),
        NEVER_REUSED,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(unique=True)
    parent: Mapped[int] = mapped_column(ForeignKey("parents.id"))
    conversation: Mapped[int | None] = mapped_column(ForeignKey("conversations.id"))
    channel: Mapped[Channel] = mapped_column(OneOf(Channel))
    status: Mapped[str]
    step: Mapped[int]
    of: Mapped[int]
    year: Mapped[str]
    child_name: Mapped[str | None] = mapped_column(AnyText)
    topic: Mapped[str]
    words: Mapped[str] = mapped_column(AnyText)
    summary: Mapped[str] = mapped_column(AnyText)
    hope: Mapped[str | None] = mapped_column(AnyText)
    contact: Mapped[str | None]
    restriction: Mapped[Restriction] = mapped_column(OneOf(Restriction))
    opened_at: Mapped[datetime] = mapped_column(UtcTime)
    changed_at: Mapped[datetime] = mapped_column(UtcTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcTime)
    due_on: Mapped[date | None]
    hold: Mapped[bool]
    version: Mapped[int]
    people: Mapped[list[ConcernPersonRow]] = relationship(
        lazy="selectin", order_by=ConcernPersonRow.place, cascade="all, delete-orphan"
    )


class StepRow(Base):
    __tablename__ = "steps_taken"
    __table_args__ = (Index(None, "concern", "id"), Index(None, "at"), NEVER_REUSED)

    id: Mapped[int] = mapped_column(primary_key=True)
    concern: Mapped[int] = mapped_column(ForeignKey("concerns.id"))
    step: Mapped[int]
    person: Mapped[str | None]
    how: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcTime)
    outcome: Mapped[str | None]
    reason: Mapped[str | None] = mapped_column(AnyText)


class ReferenceRow(Base):
    """The last number given, by prefix and year."""

    __tablename__ = "reference_numbers"

    prefix: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int]
