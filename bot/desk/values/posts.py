"""What was posted online about the school."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class PostOnline:
    id: int
    platform: str
    track: str
    raised_at: datetime
    concern: int | None = None
    conversation: int | None = None
    address: str | None = None
    words: str | None = None
    seen_at: datetime | None = None
    take_down_asked_at: datetime | None = None
    outcome: str | None = None
    told: tuple[str, ...] = ()
    meeting_on: date | None = None
    meeting_outcome: str | None = None


@dataclass(frozen=True)
class Screenshot:
    """What a post looked like. `digest` is SHA-256 of its bytes, and stands in the history too."""

    id: int
    post: int
    media_type: str
    digest: str
    added_by: str
    added_at: datetime
