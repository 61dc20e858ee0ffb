"""Something that a person at the office must do: it becomes a flag, with its date where there is one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.desk.desk import Desk
from bot.desk.ports import Work
from bot.desk.values import Concern, Flag, FlagKind, HistoryLine


@dataclass(frozen=True)
class Errand:
    """`once`: one flag for the whole talk, however often it comes up. `about`: who must not see it."""

    matter: str
    words: str
    kind: FlagKind = FlagKind.OFFICE_ACTION
    due: date | None = None
    once: bool = False
    event: str = "OfficeAsked"
    concern: Concern | None = None
    about: frozenset[str] = frozenset()


def ask_office(desk: Desk, sender: str, errand: Errand) -> Flag:
    with desk.casebook.writing() as work:
        return send_errand(desk, work, sender, errand)[0]


def send_errand(desk: Desk, work: Work, sender: str, errand: Errand) -> tuple[Flag, bool]:
    """The flag, and whether it is new: a turn that is taken again after a crash asks once."""
    now, concern = desk.clock(), errand.concern
    key, conversation = _key(desk, work, sender, errand)
    about = errand.about | set(concern.hidden_from if concern else ())
    flag = work.flags.raise_flag(
        errand.kind,
        errand.words,
        now,
        key=key,
        conversation=conversation,
        concern=concern.id if concern else None,
        due_on=errand.due,
        about=tuple(sorted(about)),
    )
    if work.history.by_key(key) is not None:
        return flag, False
    detail = {"matter": errand.matter, "flag": flag.id}
    work.history.append(HistoryLine(errand.event, now, "parent", flag.concern, detail, key))
    if errand.due == desk.today():
        work.outbox.add("alert", "staff", {"flag": flag.id, "kind": errand.kind}, now, key=f"alert:{flag.id}")
    return flag, True


def _key(desk: Desk, work: Work, sender: str, errand: Errand) -> tuple[str, int | None]:
    conversation = work.conversations.by_sender(sender)
    if conversation is None:
        return f"{sender}:{errand.matter}:{desk.clock().isoformat()}", None
    row = None if errand.once else work.inbox.in_hand(conversation.id)
    turn = f"{row.id}" if row else f"conversation:{conversation.id}"
    return f"{turn}:{errand.matter}", conversation.id
