"""The formal complaint: talking first is explained once, then the parent's choice is respected and recorded."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace

from bot.desk.desk import Desk
from bot.desk.intake import Draft, Told
from bot.desk.moving_up import escalate
from bot.desk.opening import open_concern
from bot.desk.ports import Work
from bot.desk.situations import situation
from bot.desk.standing import Standing, current, standing, standing_of
from bot.desk.values import Concern, HistoryLine
from bot.protocol.letter_parts import says_it_is_sent
from bot.protocol.router import next_contact
from bot.protocol.statuses import Event, Status, may, move
from bot.protocol.values import Ladder, Reason, Route, Way, Wish


@dataclass(frozen=True)
class Complaint:
    """What a letter is made of. `when` is the parent's own words; an empty one was asked for and passed over."""

    draft: Draft
    when: str | None = None


class Begin(enum.StrEnum):
    """What asking for a formal complaint leads to."""

    BEYOND = "beyond"
    ALREADY = "already"
    SENT = "sent"
    EXPLAIN = "explain"
    WRITE = "write"


def how_to_begin(desk: Desk, told: Told, said: Draft, at: Standing | None, *, explained: bool) -> Begin:
    """Talking first is explained once. After that, or where nobody is left to talk to, the letter is written."""
    if at is not None and at.route.reason is Reason.BEYOND_LADDER:
        return Begin.BEYOND
    insists = told.act == "want_formal"
    if at is not None and at.concern.status == Status.FORMAL and not insists:
        return Begin.ALREADY
    if means_the_letter(at, told):
        return Begin.SENT
    return Begin.EXPLAIN if talk_first(desk, said, at) and not (insists or explained) else Begin.WRITE


def means_the_letter(at: Standing | None, told: Told) -> bool:
    """ "I've posted it", to somebody whose next step is a letter, and with no platform named."""
    return is_at_the_letter(at) and says_it_is_sent(told.text) and not told.listed("platform")


def on_record(desk: Desk, sender: str, said: Draft, which: str | None = None) -> tuple[Draft, Standing | None]:
    """What was just said, filled up from the concern that is on record: nothing is asked for twice."""
    at = standing(desk, sender, which)
    if at is None or at.route.reason is Reason.BEYOND_LADDER:
        return said, at
    concern = at.concern
    return (
        replace(
            said,
            words=concern.words or said.words,
            years=(concern.child.year,),
            spoken_to=_spoken_to(desk.school.ladder, at),
            hope=said.hope or concern.hope,
            child_name=concern.child.name or said.child_name,
            about=tuple(dict.fromkeys((*concern.about, *said.about))),
            topic=concern.topic,
        ),
        at,
    )


def talk_first(desk: Desk, said: Draft, at: Standing | None) -> Route | None:
    """Whom the school would ask the parent to see before a letter; None: it is time for the letter already."""
    ladder = desk.school.ladder
    route = at.route if at else next_contact(ladder, situation(ladder, said, _a_year(ladder, said), None))
    return None if route.way is Way.LETTER else route


def letter_route(desk: Desk, said: Draft) -> Route:
    """To whom the letter goes."""
    ladder = desk.school.ladder
    return next_contact(ladder, situation(ladder, said, _a_year(ladder, said), Wish.FORMAL))


def make_formal(desk: Desk, sender: str, complaint: Complaint, which: str | None = None) -> Standing:
    """On record as the parent's choice. The letter itself is sent by the parent."""
    at = standing(desk, sender, which)
    if at is None:
        at = open_concern(desk, sender, complaint.draft, Wish.FORMAL)[0]
    elif at.route.way is not Way.LETTER:
        at = escalate(desk, sender, (), Wish.FORMAL, Reason.PARENTS_CHOICE.value, which) or at
    with desk.casebook.writing() as work:
        return _letter_made(desk, work, sender, at, complaint)


def note_letter_sent(desk: Desk, sender: str, which: str | None = None) -> Concern | None:
    """The parent says that it is sent: from today the school's own number of days is counted, where it has one."""
    with desk.casebook.writing() as work:
        concern = current(work, sender, which)
        if concern is None or not may(Status(concern.status), Event.COMPLAINT_SENT):
            return None
        now, days = desk.clock(), desk.school.days_to_reply
        due = desk.school.calendar.due(desk.today(), days) if days is not None else None
        sent = replace(
            concern,
            status=move(Status(concern.status), Event.COMPLAINT_SENT),
            changed_at=now,
            due_on=due.date if due else concern.due_on,
            version=concern.version + 1,
        )
        work.history.append(HistoryLine(Event.COMPLAINT_SENT.value, now, "parent", concern.id, {"step": concern.step}))
        return work.concerns.save(sent)


def is_at_the_letter(at: Standing | None) -> bool:
    return at is not None and at.route.way is Way.LETTER and at.route.reason is not Reason.BEYOND_LADDER


def turn_of_the_letter(desk: Desk, sender: str) -> int:
    """The message that is being answered: the letter as a file is made from what was said to it."""
    with desk.casebook.reading() as work:
        conversation = work.conversations.by_sender(sender)
        row = work.inbox.in_hand(conversation.id) if conversation else None
    return row.id if row else 0


def _letter_made(desk: Desk, work: Work, sender: str, at: Standing, complaint: Complaint) -> Standing:
    concern, now = work.concerns.get(at.concern.id), desk.clock()
    turn = work.inbox.in_hand(concern.conversation) if concern.conversation else None
    key = f"{turn.id}:letter" if turn else None
    if key and work.history.by_key(key):
        return standing_of(desk, work, concern)
    hope = complaint.draft.hope or concern.hope
    if hope != concern.hope:
        concern = work.concerns.save(replace(concern, hope=hope, changed_at=now, version=concern.version + 1))
    work.history.append(HistoryLine("ComplaintWritten", now, "parent", concern.id, {"step": concern.step}, key))
    return standing_of(desk, work, concern)


def _spoken_to(ladder: Ladder, at: Standing) -> tuple[str, ...]:
    return tuple(done.person or _role(ladder, done.step) for done in at.done if done.step < ladder.last)


def _role(ladder: Ladder, step: int) -> str:
    rung = ladder.rung(step)
    if step == 1:
        return "key_worker" if rung.contact == "key_worker" else "teacher"
    return "head" if rung is ladder.top else rung.contact


def _a_year(ladder: Ladder, said: Draft) -> str:
    """Before the year is known, any will do: whom the letter goes to does not depend on it."""
    return said.years[0] if said.years else ladder.years[0]
