"""Ordinary records for tests that are about something else."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from bot.casebook import SqlCasebook
from bot.casebook.work import SqlWork
from bot.desk.values import (
    Appointment,
    AppointmentState,
    Channel,
    Child,
    Concern,
    Conversation,
    HistoryLine,
    InboxRow,
    Received,
)

NOW = datetime(2026, 5, 13, 9, 20, tzinfo=UTC)
T = TypeVar("T")
numbers = itertools.count(1)


def a_conversation(work: SqlWork, address: str = "widget-1", channel: Channel = Channel.WEB) -> Conversation:
    return work.conversations.find_or_start(channel, address, NOW)


def received(text: str | None = "hello", external_id: str = "m-1", **given: Any) -> Received:
    return Received(Channel.WEB, external_id, "widget-1", text, **given)


def an_inbox_row(work: SqlWork, conversation: int, text: str = "hello", at: datetime = NOW) -> InboxRow:
    row, _ = work.inbox.accept(received(text, f"m-{next(numbers)}"), conversation, at)
    return row


def a_concern(work: SqlWork, conversation: Conversation, **given: Any) -> Concern:
    concern = Concern(
        id=0,
        reference=work.concerns.next_reference("HG", 2026),
        parent=conversation.parent,
        conversation=conversation.id,
        channel=conversation.channel,
        status="open",
        step=1,
        of=4,
        child=Child("Y4", "Sam"),
        topic="bullying",
        words="He was pushed at lunch again.",
        summary="Pushed at lunch",
        opened_at=NOW,
        changed_at=NOW,
        contact="class_teacher",
    )
    return work.concerns.add(replace(concern, **given))


def a_line(event: str = "ConcernOpened", **given: Any) -> HistoryLine:
    return HistoryLine(**{"event": event, "at": NOW, "actor": "parent", **given})


def an_appointment(minutes: int = 20, starts: datetime = NOW + timedelta(days=1), **given: Any) -> Appointment:
    number = next(numbers)
    appointment = Appointment(
        id=0,
        reference=f"R{number:05}",
        person="mr_clarke",
        starts=starts,
        ends=starts + timedelta(minutes=minutes),
        state=AppointmentState.CONFIRMED,
        parent=None,
        conversation=None,
        concern=None,
        way="in_person",
        place="the school office",
        uid=f"{number}@stepwise",
    )
    return replace(appointment, **given)


class Failed(Exception):
    """Something went wrong after everything was done and before it was committed."""


def fail_after(casebook: SqlCasebook, do: Callable[[SqlWork], object]) -> None:
    with casebook.writing() as work:
        do(work)
        raise Failed


def at_once(tasks: Sequence[Callable[[], T]]) -> list[T | Exception]:
    """All in threads; what each gave back, or what it raised."""

    def run(task: Callable[[], T]) -> T | Exception:
        try:
            return task()
        except Exception as trouble:
            return trouble

    with ThreadPoolExecutor(len(tasks)) as pool:
        return list(pool.map(run, tasks))
