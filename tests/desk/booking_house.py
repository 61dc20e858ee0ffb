"""A desk with a real school, a real casebook, and a clock that a test sets."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache

from bot.casebook import SqlCasebook
from bot.desk.desk import LONDON, Desk
from bot.desk.intake import Draft
from bot.desk.opening import open_concern
from bot.desk.standing import Standing
from bot.desk.values import Channel, Concern, HistoryLine, Parcel, Received
from bot.school.loader import load_school
from bot.school.model import School
from bot.settings import ROOT

# A Wednesday in the middle of a term, 10.20 in the morning.
NOW = datetime(2026, 5, 13, 9, 20, tzinfo=UTC)
numbers = itertools.count(1)


@cache
def hemingford() -> School:
    return load_school(ROOT / "data" / "schools" / "hemingford_grey.yml")


def with_addresses(school: School) -> School:
    """Every member of staff can be written to."""
    staff = {key: replace(member, email=f"{key}@school.example") for key, member in school.staff.items()}
    return replace(school, staff=staff, facts=replace(school.facts, office_email="office@school.example"))


class Clock:
    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def local(self, text: str) -> datetime:
        self.now = at(text)
        return self.now

    def passes(self, **time: float) -> None:
        self.now += timedelta(**time)


@dataclass(frozen=True)
class House:
    desk: Desk
    clock: Clock

    def parent(self, name: str = "parent", channel: Channel = Channel.WEB) -> str:
        """The sender that Rasa knows a parent's talk by."""
        with self.desk.casebook.writing() as work:
            return work.conversations.find_or_start(channel, name, self.clock()).sender

    def turn(self, name: str = "parent") -> None:
        """Something the parent sent is in hand."""
        with self.desk.casebook.writing() as work:
            talk = work.conversations.find_or_start(Channel.WEB, name, self.clock())
            for row in work.inbox.pending():
                work.inbox.mark_done(row.id, self.clock())
            work.inbox.accept(Received(Channel.WEB, f"m-{next(numbers)}", name, "hello"), talk.id, self.clock())

    def concern(self, sender: str, year: str = "Y2", **given: object) -> Standing:
        known = {"words": "He was pushed at lunch.", "years": (year,), "spoken_to": ("teacher",), "hope": ""}
        return open_concern(self.desk, sender, Draft(**{**known, **given}))[0]  # type: ignore[arg-type]

    def record(self, reference: str) -> Concern:
        with self.desk.casebook.reading() as work:
            found = work.concerns.by_reference(reference)
        assert found is not None
        return found

    def history(self, concern: int) -> list[HistoryLine]:
        with self.desk.casebook.reading() as work:
            return list(work.history.of_concern(concern))

    def parcels(self, kind: str = "email") -> Sequence[Parcel]:
        with self.desk.casebook.reading() as work:
            return [parcel for parcel in work.outbox.unsent() if parcel.kind == kind]

    def letters(self) -> list[tuple[str, str]]:
        return [(str(parcel.body["letter"]), parcel.to) for parcel in self.parcels()]


def a_house(casebook: SqlCasebook, school: School | None = None, now: datetime = NOW) -> House:
    clock = Clock(now)
    return House(Desk(casebook, school or with_addresses(hemingford()), clock), clock)


def at(local: str) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=LONDON).astimezone(UTC)
