"""A casebook with ten thousand concerns and all that belongs to them, written in one go."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from sqlalchemy import insert

from bot.casebook import SqlCasebook
from bot.casebook.engine import as_writer
from bot.casebook.repositories.history import THE_HEAD, head_seal
from bot.casebook.tables import (
    AppointmentRow,
    Base,
    ConcernPersonRow,
    ConcernRow,
    ConversationRow,
    FlagRow,
    HistoryHeadRow,
    HistoryRow,
    MessageRow,
    ParentRow,
    PostRow,
    StepRow,
)
from bot.desk.values import AppointmentState, Channel, FlagKind, Restriction, Sender

TOPICS = "bullying behaviour teaching homework send teacher_conduct safety medical communication attendance uniform food".split()
YEARS = ("FS", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6")
STATUSES = ("resolved",) * 7 + ("open", "awaiting_reply", "may_escalate", "meeting_booked", "formal", "restricted")
PEOPLE = ("mrs_fox", "mr_clarke", "miss_honey", "mrs_robertson", "mrs_askew", "class_teacher")
WORDS = "the my son daughter was at lunch again and nobody says why reading maths pushed hurt alone teacher week told us".split()
NAMES = ("Ana", "Ben", "Chidi", "Daisy", "Elif", "Finn", None)
YEARS_BACK = 2


def fill_many(casebook: SqlCasebook, now: datetime, many: int = 10_000, secret: bytes = b"") -> None:
    """Many families have several concerns, one in six is still going on, some are apart, some are about somebody."""
    chance = random.Random(9)
    parents = range(1, many // 2 + 1)
    rows: dict[type[Base], list[dict[str, object]]] = {
        ParentRow: [{"id": each, "channel": Channel.WEB} for each in parents],
        ConversationRow: [
            {"id": each, "channel": Channel.WEB, "address": f"many-{each}", "parent": each, "generation": 1}
            | {"sender": f"sender-{each}", "reachable": True, "started_at": now}
            for each in parents
        ],
    }
    for kind in (ConcernRow, ConcernPersonRow, StepRow, FlagRow, MessageRow, HistoryRow, AppointmentRow, PostRow):
        rows[kind] = []
    for number in range(1, many + 1):
        _one(rows, chance, number, many, now)
    head = HistoryHeadRow(id=THE_HEAD, count=len(rows[HistoryRow]), hash="")
    rows[HistoryHeadRow] = [{"id": THE_HEAD, "count": head.count, "hash": "", "seal": head_seal(secret, head)}]
    with as_writer(casebook.engine).begin() as connection:
        for kind in Base.metadata.sorted_tables:
            for table, values in rows.items():
                if table.__table__ is kind and values:
                    connection.execute(insert(kind), values)
        if connection.dialect.name == "postgresql":
            for table in ("parents", "conversations", "concerns"):
                connection.exec_driver_sql(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), {many})")
            # As the server's own autovacuum does within a minute of so many new rows.
            connection.exec_driver_sql("ANALYZE")


def _words(chance: random.Random, many: int) -> str:
    return " ".join(chance.choices(WORDS, k=many)).capitalize() + "."


def _one(
    rows: dict[type[Base], list[dict[str, object]]], chance: random.Random, number: int, many: int, now: datetime
) -> None:
    opened = now - timedelta(days=365 * YEARS_BACK * (many - number) / many)
    status, parent, step = chance.choice(STATUSES), 1 + number // 2 % (many // 2), chance.choice((1, 1, 2, 2, 3, 4))
    apart = {"restricted": Restriction.SAFEGUARDING}.get(status, Restriction.NONE)
    contact = chance.choice(PEOPLE)
    rows[ConcernRow].append(
        {"id": number, "reference": f"HG-26-{number:05}", "parent": parent, "conversation": parent, "channel": Channel.WEB}
        | {"status": status, "step": 0 if apart != Restriction.NONE else step, "of": 4, "year": chance.choice(YEARS)}
        | {"child_name": chance.choice(NAMES), "topic": chance.choice(TOPICS), "words": _words(chance, 60)}
        | {"summary": _words(chance, 14), "hope": _words(chance, 8), "contact": contact, "restriction": apart}
        | {"opened_at": opened, "changed_at": opened, "hold": False, "version": 3}
        | {"closed_at": opened + timedelta(days=chance.uniform(0.1, 40)) if status == "resolved" else None}
        | {"due_on": (opened + timedelta(days=28)).date() if status == "formal" else None}
    )  # fmt: skip
    if number % 9 == 0:
        rows[ConcernPersonRow].append({"concern": number, "side": "about", "place": 0, "person": chance.choice(PEOPLE)})
        rows[ConcernPersonRow].append(
            {"concern": number, "side": "hidden_from", "place": 0, "person": chance.choice(PEOPLE)}
        )
    for taken in range(1, step):
        rows[StepRow].append(
            {"concern": number, "step": taken, "person": contact, "how": "office_recorded", "at": opened}
            | {"outcome": "not_helped", "reason": None}
        )
    if number % 4 == 0:
        waits = number > many - 600 and number % 12 == 0
        kind = chance.choice((FlagKind.CALL_BACK, FlagKind.OFFICE_ACTION, FlagKind.ABUSE, FlagKind.THREAT))
        rows[FlagRow].append(
            {
                "key": f"many:{number}",
                "kind": kind,
                "concern": number,
                "conversation": parent,
                "words": _words(chance, 12),
            }
            | {"about": (), "raised_at": opened, "due_on": None}
            | {"acknowledged_by": None if waits else "staff:1", "acknowledged_at": None if waits else opened}
        )
    for line in range(4):
        sender = (Sender.BOT, Sender.PARENT)[line % 2]
        rows[MessageRow].append({"conversation": parent, "sender": sender, "text": _words(chance, 20), "at": opened})
    for event in ("ConcernOpened", "ConcernViewed", "StepRecorded", "ConcernEscalated" if step > 2 else "NoteWritten"):
        seq = len(rows[HistoryRow]) + 1
        rows[HistoryRow].append(
            {
                "seq": seq,
                "previous": "",
                "event": event,
                "at": opened.isoformat(),
                "actor": "staff:1",
                "concern": number,
            }
            | {"key": f"many:{seq}", "detail_digest": None, "hash": ""}
        )
    if number % 5 == 0:
        starts = now.replace(hour=8, minute=0) + timedelta(days=(number - many) / 20 + 10, minutes=number % 90)
        rows[AppointmentRow].append(
            {"reference": f"M{number}", "person": contact, "starts": starts, "ends": starts + timedelta(minutes=20)}
            | {"state": AppointmentState.CONFIRMED, "parent": parent, "conversation": parent, "concern": number}
            | {"way": "in_person", "place": "the office", "uid": f"{number}@many", "sequence": 0, "made_by": "parent"}
        )
    if number % 40 == 0:
        rows[PostRow].append(
            {"platform": "Facebook", "track": "staff", "raised_at": opened, "concern": number, "conversation": None}
            | {
                "address": None,
                "words": _words(chance, 10),
                "told": (),
                "outcome": "down" if number < many - 900 else None,
            }
        )
