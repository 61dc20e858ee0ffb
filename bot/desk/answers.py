"""Questions with an answer of their own: the school's policies, and the procedures that are not the ladder."""

from __future__ import annotations

from collections.abc import Iterable

from bot.desk.desk import Desk, PolicyEntry
from bot.desk.office import Errand, ask_office
from bot.desk.values import Flag, FlagKind
from bot.protocol.matters import finer_procedure, only_asking
from bot.protocol.procedures import PROCEDURES, act_by

UNKNOWN = "unknown"
FLAGGED = {
    "data_request": FlagKind.DATA_REQUEST,
    "pupil_record": FlagKind.DATA_REQUEST,
    "freedom_of_information": FlagKind.DATA_REQUEST,
}
DELETE = "delete_data"


def policy_answers(policies: Iterable[PolicyEntry], matter: str | None) -> tuple[PolicyEntry, ...]:
    return tuple(entry for entry in policies if entry.matter == matter)


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
