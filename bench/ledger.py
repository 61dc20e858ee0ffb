"""The ledger check, made after every scenario: what was accepted, against what is on record."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields

from sqlalchemy import select

from bot.casebook import SqlCasebook, open_casebook
from bot.casebook.tables import AppointmentRow, FlagRow, MessageRow, ParcelRow, ReceivedRow
from bot.casebook.verify import verify
from bot.desk.values import AppointmentState, FlagKind, Sender

ALARMING = (FlagKind.EMERGENCY, FlagKind.SAFEGUARDING, FlagKind.SELF_HARM, FlagKind.THREAT)


@dataclass
class Ledger:
    """Every number but the first three must be nought."""

    accepted: int = 0
    inbox: int = 0
    history_lines: int = 0
    lost: int = 0
    twice: int = 0
    changed: int = 0
    unanswered: int = 0
    empty_replies: int = 0
    out_of_order: int = 0
    double_bookings: int = 0
    flags_without_alert: int = 0
    history_problems: int = 0
    problems: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        counted = [each.name for each in fields(self)[3:] if each.name != "problems"]
        return not any(getattr(self, name) for name in counted)


def check(database: str, secret: bytes, accepted: Mapping[str, str | None]) -> Ledger:
    """`accepted`: the text of every message that was acknowledged, by the end of its id; None: it had no text."""
    casebook = open_casebook(database, secret)
    try:
        return _check(casebook, accepted)
    finally:
        casebook.engine.dispose()


def _check(casebook: SqlCasebook, accepted: Mapping[str, str | None]) -> Ledger:
    ledger = Ledger(accepted=len(accepted))
    with casebook.reading() as work:
        inbox = work.session.scalars(select(ReceivedRow).order_by(ReceivedRow.id)).all()
        messages = work.session.scalars(select(MessageRow).order_by(MessageRow.id)).all()
        _keeping(ledger, inbox, accepted)
        _answering(ledger, inbox, messages)
        _booking(ledger, work.session.scalars(select(AppointmentRow)).all())
        alerts = set(work.session.scalars(select(ParcelRow.key).where(ParcelRow.kind == "alert")))
        flags = work.session.scalars(select(FlagRow).where(FlagRow.kind.in_(ALARMING))).all()
        ledger.flags_without_alert = sum(f"alert:{flag.id}" not in alerts for flag in flags)
    found = verify(casebook)
    ledger.history_lines, ledger.history_problems = found.lines, len(found.problems)
    ledger.problems = found.problems[:5]
    return ledger


def _keeping(ledger: Ledger, inbox: Sequence[ReceivedRow], accepted: Mapping[str, str | None]) -> None:
    ledger.inbox = len(inbox)
    kept = {row.external_id.rpartition(":")[2]: row for row in inbox}
    ledger.lost = sum(own not in kept for own in accepted)
    ledger.changed = sum(own in kept and kept[own].text != text for own, text in accepted.items())
    ledger.twice = len(inbox) - len({(row.channel, row.external_id) for row in inbox})
    ledger.unanswered = sum(row.done_at is None for row in inbox)


def _answering(ledger: Ledger, inbox: Sequence[ReceivedRow], messages: Sequence[MessageRow]) -> None:
    """Each is answered once, in the order in which it came."""
    answers: dict[int, list[MessageRow]] = defaultdict(list)
    talks: dict[int, list[int]] = defaultdict(list)
    for message in messages:
        if message.sender is Sender.BOT and message.reply_to is not None:
            answers[message.reply_to].append(message)
            talks[message.conversation].append(message.reply_to)
    ledger.empty_replies = sum(
        row.done_at is not None and not any(each.text.strip() for each in answers[row.id]) for row in inbox
    )
    ledger.out_of_order = sum(later < earlier for talk in talks.values() for earlier, later in itertools.pairwise(talk))
    said = Counter((m.conversation, m.text) for m in messages if m.sender is Sender.PARENT)
    asked = Counter((row.conversation, row.text) for row in inbox if row.text)
    ledger.twice += sum((said - asked).values()) if not any(row.choice for row in inbox) else 0


def _booking(ledger: Ledger, appointments: Sequence[AppointmentRow]) -> None:
    people: dict[str, list[AppointmentRow]] = defaultdict(list)
    for each in appointments:
        if each.state is AppointmentState.CONFIRMED:
            people[each.person].append(each)
    for booked in people.values():
        booked.sort(key=lambda each: each.starts)
        ledger.double_bookings += sum(b.starts < a.ends for a, b in itertools.pairwise(booked))
