"""Questions with an answer of their own: the school's policies, and the procedures that are not the ladder."""

from __future__ import annotations

from collections.abc import Iterable

from bot.desk.desk import Desk, PolicyEntry
from bot.desk.values import Flag, FlagKind, HistoryLine
from bot.protocol.procedures import PROCEDURES, act_by

UNKNOWN = "unknown"
FLAGGED = {"data_request": FlagKind.DATA_REQUEST, "pupil_record": FlagKind.DATA_REQUEST}


def policy_answers(policies: Iterable[PolicyEntry], matter: str | None) -> tuple[PolicyEntry, ...]:
    return tuple(entry for entry in policies if entry.matter == matter)


def procedure_for(matter: str | None) -> str:
    return matter if matter in PROCEDURES else UNKNOWN


def note_procedure(desk: Desk, sender: str, matter: str, words: str) -> Flag | None:
    """Where the office must act by a date, the message becomes a flag with that date."""
    procedure = PROCEDURES.get(matter)
    if procedure is None or not procedure.office_must_act:
        return None
    now = desk.clock()
    with desk.casebook.writing() as work:
        conversation = work.conversations.by_sender(sender)
        row = work.inbox.in_hand(conversation.id) if conversation else None
        key = f"{row.id}:{matter}" if row else f"{sender}:{matter}:{now.isoformat()}"
        by = act_by(procedure, desk.today(), desk.school.calendar)
        kind = FLAGGED.get(matter, FlagKind.OFFICE_ACTION)
        held = conversation.id if conversation else None
        flag = work.flags.raise_flag(kind, words, now, key=key, conversation=held, due_on=by)
        work.history.append(HistoryLine("OfficeAsked", now, "parent", None, {"matter": matter, "flag": flag.id}, key))
    return flag
