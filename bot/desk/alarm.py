"""A child in danger, or a threat: kept, restricted, flagged and told to staff in the transaction that answers it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.desk.desk import Desk
from bot.desk.ports import Work
from bot.desk.values import (
    Child,
    Choice,
    Concern,
    Conversation,
    Flag,
    FlagKind,
    HistoryLine,
    InboxRow,
    Restriction,
    Utterance,
)
from bot.protocol.statuses import Status
from bot.safety import Screening, Signal
from bot.safety.words import SchoolFacts, reply, way_back

KINDS = (
    (Signal.EMERGENCY, FlagKind.EMERGENCY),
    (Signal.SELF_HARM, FlagKind.SELF_HARM),
    (Signal.SAFEGUARDING, FlagKind.SAFEGUARDING),
    (Signal.THREAT, FlagKind.THREAT),
)
WAY_BACK = "way_back:"
# What a parent says next who meant an ordinary worry. Thanks, a goodbye or a bare yes wait for the button.
GOES_ON = frozenset(
    {
        "raise_concern",
        "already_spoke_to_teacher",
        "already_spoke_to_phase_leader",
        "already_spoke_to_head",
        "frustrated_no_response",
        "formal_complaint",
        "book_appointment",
        "ask_who",
        "inform",
        "deny",
        "affirm",
    }
)
A_BARE_YES = 2
DANGER = frozenset({FlagKind.EMERGENCY, FlagKind.SELF_HARM, FlagKind.SAFEGUARDING, FlagKind.CHILD_TYPING})


def raise_alarm(
    desk: Desk,
    work: Work,
    conversation: Conversation,
    row: InboxRow,
    screening: Screening,
    about: Collection[str],
) -> Utterance:
    """Raises what was found, once for this message, and gives the fixed reply."""
    earlier = [flag for flag in work.flags.of_conversation(conversation.id) if flag.kind in DANGER]
    concern = (
        _restricted_record(desk, work, conversation, row, earlier_of(work, earlier), about)
        if screening.danger
        else None
    )
    for signal, kind in KINDS:
        if signal in screening.signals:
            _flag(desk, work, conversation, row, kind, concern, about)
    if screening.child_typing:
        _flag(desk, work, conversation, row, FlagKind.CHILD_TYPING, concern, about)
    reference = concern.reference if concern else None
    said = reply(screening, safety_facts(desk), reference=reference, again=bool(earlier) and screening.danger)
    label = way_back(screening)
    return Utterance(said, (Choice("", label, f"{WAY_BACK}{row.id}"),) if label else ())


def row_to_go_on_with(payload: str) -> int | None:
    """The message that only sounded like danger, where the parent says so."""
    return int(payload.removeprefix(WAY_BACK)) if payload.startswith(WAY_BACK) else None


def goes_on(act: str, text: str) -> bool:
    return act in GOES_ON and (act != "affirm" or len(text.split()) > A_BARE_YES)


def note_way_back(desk: Desk, work: Work, conversation: Conversation, row: InboxRow) -> None:
    """The restricted record and its flags stay as they are: only a person at school may say that it was nothing."""
    earlier = earlier_of(work, [flag for flag in work.flags.of_conversation(conversation.id) if flag.kind in DANGER])
    if earlier is not None:
        line = HistoryLine("DangerDenied", desk.clock(), "parent", earlier.id, {}, f"{row.id}:way_back")
        work.history.append(line)


def reply_to_danger(desk: Desk, screening: Screening, *, kept: bool) -> str:
    return reply(screening, safety_facts(desk), reference=None, kept=kept)


def safety_facts(desk: Desk) -> SchoolFacts:
    lead = desk.school.safeguarding_lead
    telephone = desk.school.facts.shown().get("office_telephone")
    return SchoolFacts(desk.school.name, telephone, lead.name if lead else None)


def earlier_of(work: Work, flags: Sequence[Flag]) -> Concern | None:
    concerns = [flag.concern for flag in flags if flag.concern is not None]
    return work.concerns.get(concerns[0]) if concerns else None


def _flag(
    desk: Desk,
    work: Work,
    conversation: Conversation,
    row: InboxRow,
    kind: FlagKind,
    concern: Concern | None,
    about: Collection[str],
) -> None:
    now = desk.clock()
    flag = work.flags.raise_flag(
        kind,
        row.text or "",
        now,
        key=f"{row.id}:{kind}",
        conversation=conversation.id,
        concern=concern.id if concern else None,
        about=about,
    )
    work.history.append(
        HistoryLine(
            "FlagRaised", now, "stepwise", flag.concern, {"kind": kind, "flag": flag.id}, f"{row.id}:flag:{kind}"
        )
    )
    work.outbox.add("alert", "staff", {"flag": flag.id, "kind": kind}, now, key=f"alert:{flag.id}")


def _restricted_record(
    desk: Desk,
    work: Work,
    conversation: Conversation,
    row: InboxRow,
    earlier: Concern | None,
    about: Collection[str],
) -> Concern:
    """A safeguarding record of its own, off the ladder. A second message about danger adds to the first record."""
    if earlier is not None:
        return _add_words(desk, work, earlier, row)
    now = desk.clock()
    concern = work.concerns.add(
        Concern(
            id=0,
            reference=work.concerns.next_reference(desk.school.reference_prefix, desk.today().year),
            parent=conversation.parent,
            conversation=conversation.id,
            channel=conversation.channel,
            status=Status.RESTRICTED,
            step=0,
            of=0,
            child=Child(""),
            topic="safeguarding",
            words=row.text or "",
            summary="",
            opened_at=now,
            changed_at=now,
            about=tuple(about),
            hidden_from=tuple(about),
            restriction=Restriction.SAFEGUARDING,
        )
    )
    work.history.append(HistoryLine("SafeguardingRecorded", now, "stepwise", concern.id, {}, f"{row.id}:recorded"))
    return concern


def _add_words(desk: Desk, work: Work, concern: Concern, row: InboxRow) -> Concern:
    now = desk.clock()
    added = replace(concern, words=f"{concern.words}\n\n{row.text}", changed_at=now, version=concern.version + 1)
    work.history.append(HistoryLine("WordsAdded", now, "parent", concern.id, {}, f"{row.id}:words"))
    return work.concerns.save(added)
