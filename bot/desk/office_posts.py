"""Posts about the school, as the office keeps track of them: seen, asked to be taken down, talked about, done."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.desk.desk import Desk
from bot.desk.values import HistoryLine, PostOnline, Screenshot


@dataclass(frozen=True)
class PostSeen:
    """`concern`: the reference of the concern it belongs to, where there is one."""

    platform: str
    track: str
    address: str | None = None
    words: str | None = None
    seen_at: datetime | None = None
    concern: int | None = None


@dataclass(frozen=True)
class PostNews:
    asked_to_take_down: bool = False
    outcome: str | None = None
    told: tuple[str, ...] = ()
    track: str | None = None
    meeting_on: date | None = None
    meeting_outcome: str | None = None


def record_post(desk: Desk, by: str, seen: PostSeen) -> PostOnline:
    now = desk.clock()
    with desk.casebook.writing() as work:
        post = work.posts.add(
            PostOnline(
                id=0,
                platform=seen.platform,
                track=seen.track,
                raised_at=now,
                concern=seen.concern,
                address=seen.address,
                words=seen.words,
                seen_at=seen.seen_at,
            )
        )
        work.history.append(HistoryLine("PostRecorded", now, by, seen.concern, {"post": post.id, "track": seen.track}))
        return post


def add_screenshot(desk: Desk, post: int, by: str, media_type: str, body: bytes) -> Screenshot:
    """The picture and, in the history, what it was: so that nobody can say later that it was another."""
    now, digest = desk.clock(), hashlib.sha256(body).hexdigest()
    with desk.casebook.writing() as work:
        found = work.posts.get(post)
        kept = next((each for each in work.posts.screenshots(post) if each.digest == digest), None)
        if kept is not None:
            return kept
        detail = {"post": post, "sha256": digest}
        work.history.append(HistoryLine("ScreenshotKept", now, by, found.concern, detail))
        return work.posts.add_screenshot(Screenshot(0, post, media_type, digest, by, now), body)


def update_post(desk: Desk, post: int, by: str, news: PostNews) -> PostOnline:
    now = desk.clock()
    with desk.casebook.writing() as work:
        found = work.posts.get(post)
        asked = found.take_down_asked_at or (now if news.asked_to_take_down else None)
        updated = replace(
            found,
            take_down_asked_at=asked,
            outcome=news.outcome or found.outcome,
            told=tuple(dict.fromkeys((*found.told, *news.told))),
            track=news.track or found.track,
            meeting_on=news.meeting_on or found.meeting_on,
            meeting_outcome=news.meeting_outcome or found.meeting_outcome,
        )
        if updated == found:
            return found
        detail = {"post": post, **{name: True for name in _changed(found, updated)}}
        work.history.append(HistoryLine("PostChanged", now, by, found.concern, detail))
        return work.posts.save(updated)


def _changed(before: PostOnline, after: PostOnline) -> Sequence[str]:
    names = ("take_down_asked_at", "outcome", "told", "track", "meeting_on", "meeting_outcome")
    return [name for name in names if getattr(before, name) != getattr(after, name)]
