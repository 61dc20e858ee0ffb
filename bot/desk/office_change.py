"""What every change by the office has in common: the version they looked at, one transaction, and a line of history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.desk.desk import Desk
from bot.desk.ports import StaleConcern, Work
from bot.desk.values import Concern, HistoryLine
from bot.protocol.statuses import Event, IllegalMove, Status, may, move


def as_seen(work: Work, concern: int, version: int) -> Concern:
    """Raises StaleConcern when somebody changed it after this version was shown."""
    found = work.concerns.get(concern)
    if found.version != version:
        raise StaleConcern(f"concern {concern} is at version {found.version} and was shown at {version}")
    return found


def changed(desk: Desk, work: Work, concern: Concern, **fields: object) -> Concern:
    return work.concerns.save(
        replace(concern, changed_at=desk.clock(), version=concern.version + 1, **fields)  # type: ignore[arg-type]
    )


def tell(
    desk: Desk,
    work: Work,
    concern: Concern,
    event: str,
    by: str,
    detail: Mapping[str, object] | None = None,
    key: str | None = None,
) -> HistoryLine:
    return work.history.append(HistoryLine(event, desk.clock(), by, concern.id, detail or {}, key))


def first_that_may(concern: Concern, *events: Event) -> Status:
    """The status after the first of these that may happen now."""
    status = Status(concern.status)
    event = next((each for each in events if may(status, each)), None)
    if event is None:
        raise IllegalMove(f"This cannot be recorded for a concern that is {status.value.replace('_', ' ')}.")
    return move(status, event)
