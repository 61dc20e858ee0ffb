"""Questions with an answer of their own: the school's policies, and the procedures that are not the ladder."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.desk.desk import Desk, PolicyEntry
from bot.desk.intake import Told
from bot.desk.office import Errand, ask_office
from bot.desk.values import Flag, FlagKind
from bot.protocol.matters import finer_procedure, only_asking
from bot.protocol.procedures import PROCEDURES, act_by

UNKNOWN = "unknown"
POSTING = "posting_consequences"
FLAGGED = {
    "data_request": FlagKind.DATA_REQUEST,
    "pupil_record": FlagKind.DATA_REQUEST,
    "freedom_of_information": FlagKind.DATA_REQUEST,
}
DELETE = "delete_data"


def policy_answers(policies: Iterable[PolicyEntry], matter: str | None) -> tuple[PolicyEntry, ...]:
    return tuple(entry for entry in policies if entry.matter == matter)


@dataclass(frozen=True)
class Cited:
    """What is said; document and section only where the next answer does not name the same."""

    says: str
    document: str = ""
    section: str = ""


def policy_matter(told: Told) -> str | None:
    """What was asked about; a question after a post was spoken of, and about nothing else, is about posting."""
    heard = told.heard.get("matter")
    return str(heard) if heard else POSTING if told.act == "ask_process" else None


def cited_once(entries: Sequence[PolicyEntry]) -> tuple[Cited, ...]:
    after = [*entries[1:], None]
    return tuple(
        Cited(entry.says)
        if following and _same_place(entry, following)
        else Cited(entry.says, entry.document, entry.section)
        for entry, following in zip(entries, after, strict=False)
    )


def _same_place(one: PolicyEntry, other: PolicyEntry) -> bool:
    return (one.document, one.section) == (other.document, other.section)


def procedure_for(matter: str | None, text: str) -> str:
    found = finer_procedure(matter, text)
    return found if found is not None and found in PROCEDURES else UNKNOWN


def note_procedure(desk: Desk, sender: str, matter: str, words: str) -> Flag | None:
    """Where the office must act, the message becomes a flag with its date. Asking how it works is no request yet."""
    procedure = PROCEDURES.get(matter)
    if procedure is None or not procedure.office_must_act or only_asking(words):
        return None
    due = act_by(procedure, desk.today(), desk.school.calendar)
    return ask_office(desk, sender, Errand(matter, words, FLAGGED.get(matter, FlagKind.OFFICE_ACTION), due))


def ask_to_delete(desk: Desk, sender: str, words: str) -> Flag:
    """The same month as for seeing the data."""
    due = act_by(PROCEDURES["data_request"], desk.today(), desk.school.calendar)
    return ask_office(desk, sender, Errand(DELETE, words, FlagKind.DATA_REQUEST, due))
