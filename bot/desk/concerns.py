"""Opening a concern, and moving it up the ladder one step at a time. The protocol decides; this keeps the record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.desk.desk import Desk
from bot.desk.intake import Draft
from bot.desk.ports import Work
from bot.desk.values import Child, Concern, Conversation, HistoryLine, Restriction, StepTaken
from bot.protocol.router import next_contact
from bot.protocol.statuses import CLOSED, Event, Status, move
from bot.protocol.values import Done, Ladder, Reason, Route, Situation, Way, Wish

# What a parent can go on with. A restricted record is the school's to act on, and no step is offered for it.
OPEN = frozenset(Status) - CLOSED - {Status.DRAFT, Status.RESTRICTED}


@dataclass(frozen=True)
class Standing:
    """A concern and who is next for it."""

    concern: Concern
    route: Route
    done: tuple[Done, ...] = ()


def open_concern(desk: Desk, sender: str, draft: Draft, wants: Wish | None = None) -> tuple[Standing, ...]:
    """One concern for each child whose way up differs; a family's matter that goes one way is one concern."""
    with desk.casebook.writing() as work:
        conversation = _conversation(work, sender)
        turn = work.inbox.in_hand(conversation.id) if conversation else None
        return tuple(
            open_one(desk, work, conversation, draft, year, wants, f"{turn.id}:open:{number}" if turn else None)
            for number, year in enumerate(_different_ways(desk.school.ladder, draft, wants))
        )


def stand_in_line(desk: Desk, draft: Draft, wants: Wish | None = None) -> Route | None:
    """Who would be next, before anything is filed."""
    return (
        next_contact(desk.school.ladder, situation(desk.school.ladder, draft, draft.years[0], wants))
        if draft.years
        else None
    )


def standing(desk: Desk, sender: str, which: str | None = None) -> Standing | None:
    """The concern that is meant: the one named by its reference, else the latest that is not closed."""
    with desk.casebook.reading() as work:
        concern = current(work, sender, which)
        return standing_of(desk, work, concern) if concern else None


def has_told_of_danger(desk: Desk, sender: str) -> bool:
    """A safeguarding record is the school's to act on, whatever the parent wishes afterwards."""
    with desk.casebook.reading() as work:
        conversation = _conversation(work, sender)
        held = work.concerns.of_parent(conversation.parent) if conversation else ()
    return any(concern.restriction is Restriction.SAFEGUARDING for concern in held)


def all_standing(desk: Desk, sender: str) -> tuple[Standing, ...]:
    """Every concern of this parent that can be gone on with, newest first."""
    with desk.casebook.reading() as work:
        return tuple(standing_of(desk, work, concern) for concern in open_ones(work, sender))


def escalate(
    desk: Desk,
    sender: str,
    met: Iterable[str] = (),
    wants: Wish | None = None,
    reason: str | None = None,
    which: str | None = None,
) -> Standing | None:
    """The parent has done this step, or chooses to pass it; the next one is worked out anew from the record."""
    with desk.casebook.writing() as work:
        concern = current(work, sender, which)
        if concern is None:
            return None
        turn = work.inbox.in_hand(concern.conversation) if concern.conversation else None
        key = f"{turn.id}:escalate" if turn else None
        if key and work.history.by_key(key):
            return standing_of(desk, work, concern)
        return _escalate(desk, work, concern, tuple(met), wants, reason, key)


def note_step(desk: Desk, sender: str, met: Iterable[str] = (), which: str | None = None) -> Concern | None:
    """The parent has seen somebody. Whether it helped is the next question, and moves the concern."""
    with desk.casebook.writing() as work:
        concern = current(work, sender, which)
        if concern is None:
            return None
        now = desk.clock()
        known = {step.step for step in work.concerns.steps(concern.id) if step.how != "skipped"}
        done = steps_done(desk.school.ladder, concern.child.year, met) or (Done(concern.step, concern.contact),)
        fresh = [each for each in done if each.step not in known]
        for each in fresh:
            work.concerns.take_step(StepTaken(concern.id, each.step, each.person, "parent_said", now))
            work.history.append(HistoryLine("StepTaken", now, "parent", concern.id, {"step": each.step}))
        status = move(Status(concern.status), Event.CONTACT_MADE) if fresh else concern.status
        return work.concerns.save(replace(concern, status=status, changed_at=now, version=concern.version + 1))


def resolve(desk: Desk, sender: str, event: Event = Event.PARENT_SATISFIED, which: str | None = None) -> Concern | None:
    with desk.casebook.writing() as work:
        concern = current(work, sender, which)
        if concern is None:
            return None
        now = desk.clock()
        closed = replace(concern, status=move(Status(concern.status), event), changed_at=now, closed_at=now)
        work.history.append(HistoryLine(event.value, now, "parent", concern.id, {}))
        return work.concerns.save(replace(closed, version=concern.version + 1))


def current(work: Work, sender: str, which: str | None = None) -> Concern | None:
    """Only ever one of the parent's own. A reference that is closed or somebody else's names nothing."""
    held = open_ones(work, sender)
    named = next((concern for concern in held if concern.reference == which), None)
    return named or next(iter(held), None)


def open_ones(work: Work, sender: str) -> tuple[Concern, ...]:
    conversation = _conversation(work, sender)
    held = work.concerns.of_parent(conversation.parent) if conversation else ()
    return tuple(concern for concern in held if concern.status in OPEN)


def standing_of(desk: Desk, work: Work, concern: Concern, wants: Wish | None = None) -> Standing:
    steps = work.concerns.steps(concern.id)
    done = tuple(Done(step.step, step.person) for step in steps if step.how != "skipped")
    ladder = desk.school.ladder
    wish = wants or _wish_on_record(ladder, steps)
    route = next_contact(ladder, Situation(concern.child.year, frozenset(concern.about), done, wish))
    return Standing(concern, route, done)


def _wish_on_record(ladder: Ladder, steps: Iterable[StepTaken]) -> Wish | None:
    """What the parent chose earlier, read back from the steps that were passed over by choice."""
    passed = [step.step for step in steps if step.how == "skipped" and step.reason == Reason.PARENTS_CHOICE]
    if not passed:
        return None
    upto = max(passed) + 1
    if upto == ladder.last:
        return Wish.FORMAL
    return Wish.HEAD if upto == ladder.top.number else Wish.SKIP_TEACHER


def situation(ladder: Ladder, draft: Draft, year: str, wants: Wish | None) -> Situation:
    return Situation(year, frozenset(draft.about), steps_done(ladder, year, draft.spoken_to or ()), wants)


def steps_done(ladder: Ladder, year: str, spoken_to: Iterable[str]) -> tuple[Done, ...]:
    """Which steps a parent's "I spoke to…" stands for: a role's own step, a named person's for this year."""
    found = {step: Done(step, person) for who in spoken_to for step, person in _step_of(ladder, year, who)}
    return tuple(found[step] for step in sorted(found))


ROLE_CONTACTS = {
    "teacher": ("class_teacher", "key_worker", "form_tutor"),
    "ta": ("class_teacher", "key_worker", "form_tutor"),
    "key_worker": ("key_worker", "class_teacher"),
    "phase_leader": ("phase_leader",),
    "head": ("head_or_deputy", "head"),
    "deputy": ("head_or_deputy", "head"),
}


def _step_of(ladder: Ladder, year: str, who: str) -> Iterable[tuple[int, str | None]]:
    if who in ladder.people:
        steps = [rung.number for rung in ladder.rungs if who in {person.key for person in rung.held_in(year)}]
        return [(min(steps), who)] if steps else []
    contacts = ROLE_CONTACTS.get(who, ())
    numbers = [rung.number for rung in ladder.rungs if rung.contact in contacts and rung.way is not Way.LETTER]
    holders = ladder.holding(who)
    return [(number, next(iter(holders)) if len(holders) == 1 else None) for number in numbers[:1]]


def _different_ways(ladder: Ladder, draft: Draft, wants: Wish | None) -> list[str]:
    """Children whose way up is the same from here to the end share a concern."""
    ways: dict[object, str] = {}
    for year in draft.years:
        route = next_contact(ladder, situation(ladder, draft, year, wants))
        further = tuple(rung.held_in(year) for rung in ladder.rungs if rung.number >= route.step)
        ways.setdefault((route.step, tuple(person.key for person in route.people), further), year)
    return list(ways.values())


def open_one(
    desk: Desk,
    work: Work,
    conversation: Conversation | None,
    draft: Draft,
    year: str,
    wants: Wish | None,
    key: str | None,
) -> Standing:
    if key and (line := work.history.by_key(key)) and line.concern is not None:
        return standing_of(desk, work, work.concerns.get(line.concern))
    ladder = desk.school.ladder
    route = next_contact(ladder, situation(ladder, draft, year, wants))
    concern = work.concerns.add(_new(desk, work, conversation, draft, year, route))
    done = steps_done(ladder, year, draft.spoken_to or ())
    for each in done:
        work.concerns.take_step(StepTaken(concern.id, each.step, each.person, "parent_said", desk.clock()))
    work.history.append(
        HistoryLine(
            "ConcernOpened", desk.clock(), "parent", concern.id, {"step": route.step, "reason": route.reason}, key
        )
    )
    note_skips(desk, work, concern, route)
    return Standing(concern, route, done)


def note_skips(desk: Desk, work: Work, concern: Concern, route: Route) -> None:
    noted = {step.step for step in work.concerns.steps(concern.id)}
    for number in (each for each in route.skipped if each not in noted):
        work.concerns.take_step(StepTaken(concern.id, number, None, "skipped", desk.clock(), reason=route.reason.value))
        work.history.append(
            HistoryLine("StepSkipped", desk.clock(), "parent", concern.id, {"step": number, "reason": route.reason})
        )


def _new(desk: Desk, work: Work, conversation: Conversation | None, draft: Draft, year: str, route: Route) -> Concern:
    if conversation is None:
        raise LookupError("a concern is opened in a conversation")
    now = desk.clock()
    return Concern(
        id=0,
        reference=work.concerns.next_reference(desk.school.reference_prefix, desk.today().year),
        parent=conversation.parent,
        conversation=conversation.id,
        channel=conversation.channel,
        status=move(Status.DRAFT, Event.CONCERN_OPENED),
        step=route.step,
        of=route.of,
        child=Child(year, draft.child_name),
        topic=draft.topic or "other",
        words=draft.words or "",
        summary=summary(draft.words or ""),
        opened_at=now,
        changed_at=now,
        hope=draft.hope or None,
        contact=route.people[0].key if route.people else None,
        about=draft.about,
        hidden_from=tuple(sorted(route.hidden_from)),
        restriction=Restriction.ABOUT_HEAD if route.reason is Reason.ABOUT_HEAD else Restriction.NONE,
    )


def summary(words: str, most: int = 140) -> str:
    """The first sentence or so, cut at a word: the office reads the rest in the parent's own words."""
    line = " ".join(words.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + "…"


def _escalate(
    desk: Desk,
    work: Work,
    concern: Concern,
    met: tuple[str, ...],
    wants: Wish | None,
    reason: str | None,
    key: str | None,
) -> Standing:
    known = {step.step for step in work.concerns.steps(concern.id) if step.how != "skipped"}
    met_steps = steps_done(desk.school.ladder, concern.child.year, met)
    fresh = [each for each in met_steps if each.step not in known]
    if not met_steps and wants is None and concern.step not in known:
        fresh = [Done(concern.step, concern.contact)]
    return move_up(desk, work, concern, fresh, wants, reason, key)


def move_up(
    desk: Desk,
    work: Work,
    concern: Concern,
    done: Iterable[Done],
    wants: Wish | None = None,
    reason: str | None = None,
    key: str | None = None,
) -> Standing:
    """The next step, worked out anew from the record and what has been done since."""
    now = desk.clock()
    for each in done:
        work.concerns.take_step(StepTaken(concern.id, each.step, each.person, "parent_said", now))
    moved = replace(
        concern,
        status=move(Status(concern.status), Event.PARENT_ESCALATED),
        changed_at=now,
        version=concern.version + 1,
    )
    at = standing_of(desk, work, moved, wants)
    saved = work.concerns.save(_placed(moved, at.route))
    detail = {"from": concern.step, "to": at.route.step, "reason": reason or at.route.reason.value}
    work.history.append(HistoryLine("ConcernEscalated", now, "parent", concern.id, detail, key))
    note_skips(desk, work, saved, at.route)
    return Standing(saved, at.route, at.done)


def _placed(concern: Concern, route: Route) -> Concern:
    return replace(
        concern,
        step=route.step,
        of=route.of,
        contact=route.people[0].key if route.people else None,
        hidden_from=tuple(sorted(set(concern.hidden_from) | route.hidden_from)),
    )


def _conversation(work: Work, sender: str) -> Conversation | None:
    return work.conversations.by_sender(sender)
