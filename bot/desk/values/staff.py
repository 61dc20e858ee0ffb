"""Who works in the office, and what they keep there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Staff:
    id: int
    name: str
    email: str
    role: str
    person: str | None
    password_hash: str
    totp_secret: str | None = None
    disabled: bool = False
    last_seen_at: datetime | None = None


@dataclass(frozen=True)
class StaffSession:
    token_hash: str
    staff: int
    created_at: datetime
    seen_at: datetime
    csrf: str
    second_factor: bool = False


@dataclass(frozen=True)
class SavedView:
    """A view of the log that a member of staff keeps: their own, under a name of theirs."""

    id: int
    staff: int
    name: str
    query: str
