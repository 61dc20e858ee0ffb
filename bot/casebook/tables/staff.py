from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.casebook.tables.base import NEVER_REUSED, Base
from bot.casebook.tables.types import AnyText, UtcTime


class StaffRow(Base):
    """`email_key` is the address as it is looked up: one account, however its letters are typed."""

    __tablename__ = "staff"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(AnyText)
    email: Mapped[str] = mapped_column(AnyText)
    email_key: Mapped[str] = mapped_column(AnyText, unique=True)
    role: Mapped[str]
    person: Mapped[str | None]
    password_hash: Mapped[str]
    totp_secret: Mapped[str | None]
    disabled: Mapped[bool]
    last_seen_at: Mapped[datetime | None] = mapped_column(UtcTime)


class StaffSessionRow(Base):
    __tablename__ = "staff_sessions"
    __table_args__ = (Index(None, "staff"), Index(None, "seen_at"))

    token_hash: Mapped[str] = mapped_column(primary_key=True)
    staff: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    seen_at: Mapped[datetime] = mapped_column(UtcTime)
    csrf: Mapped[str]
    second_factor: Mapped[bool]


class StaffAttemptRow(Base):
    """Every sign-in that was tried, good or bad, so that guessing can be slowed down."""

    __tablename__ = "staff_attempts"
    __table_args__ = (Index(None, "email_key", "at"), Index(None, "address", "at"), Index(None, "at"), NEVER_REUSED)

    id: Mapped[int] = mapped_column(primary_key=True)
    email_key: Mapped[str] = mapped_column(AnyText)
    address: Mapped[str] = mapped_column(AnyText)
    ok: Mapped[bool]
    at: Mapped[datetime] = mapped_column(UtcTime)


class SavedViewRow(Base):
    """`query` is the part of the log's address after the question mark."""

    __tablename__ = "saved_views"
    __table_args__ = (Index(None, "staff"), NEVER_REUSED)

    id: Mapped[int] = mapped_column(primary_key=True)
    staff: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    name: Mapped[str] = mapped_column(AnyText)
    query: Mapped[str] = mapped_column(AnyText)


class StaffIdentityRow(Base):
    """Who an account is to the school's own sign-in: bound at the first time, whatever the e-mail address becomes."""

    __tablename__ = "staff_identities"
    __table_args__ = (Index(None, "staff"),)

    issuer: Mapped[str] = mapped_column(AnyText, primary_key=True)
    subject: Mapped[str] = mapped_column(AnyText, primary_key=True)
    staff: Mapped[int] = mapped_column(ForeignKey("staff.id"))
