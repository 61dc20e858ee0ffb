from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, defer

from bot.casebook.rows import put, the, value_of
from bot.casebook.tables import PostRow, ScreenshotRow
from bot.desk.values import PostOnline, Screenshot


class SqlPosts:
    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, post: PostOnline) -> PostOnline:
        row = put(post, PostRow())
        self._session.add(row)
        self._session.flush()
        return value_of(PostOnline, row)

    def save(self, post: PostOnline) -> PostOnline:
        return value_of(PostOnline, put(post, the(self._session, PostRow, post.id)))

    def get(self, post: int) -> PostOnline:
        return value_of(PostOnline, the(self._session, PostRow, post))

    def waiting(self) -> Sequence[PostOnline]:
        return self._read(PostRow.outcome.is_(None))

    def settled(self, most: int) -> Sequence[PostOnline]:
        rows = select(PostRow).where(PostRow.outcome.is_not(None)).order_by(PostRow.id.desc()).limit(most)
        return [value_of(PostOnline, row) for row in self._session.scalars(rows)]

    def of_concern(self, concern: int) -> Sequence[PostOnline]:
        return self._read(PostRow.concern == concern)

    def add_screenshot(self, screenshot: Screenshot, body: bytes) -> Screenshot:
        row = put(screenshot, ScreenshotRow(body=body))
        self._session.add(row)
        self._session.flush()
        return value_of(Screenshot, row)

    def screenshots(self, post: int) -> Sequence[Screenshot]:
        """Without their bytes: a page lists them, and the browser asks for each."""
        rows = select(ScreenshotRow).options(defer(ScreenshotRow.body)).where(ScreenshotRow.post == post)
        return [value_of(Screenshot, row) for row in self._session.scalars(rows.order_by(ScreenshotRow.id))]

    def screenshot(self, screenshot: int) -> tuple[Screenshot, bytes]:
        row = the(self._session, ScreenshotRow, screenshot)
        return value_of(Screenshot, row), row.body

    def _read(self, condition: ColumnElement[bool]) -> list[PostOnline]:
        rows = select(PostRow).where(condition).order_by(PostRow.raised_at, PostRow.id)
        return [value_of(PostOnline, row) for row in self._session.scalars(rows)]
