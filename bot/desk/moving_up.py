"""A step is noted, the next one worked out anew from the record, or the matter settled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.desk.desk import Desk
from bot.desk.ports import Work
from bot.desk.situations import steps_done
from bot.desk.standing import Standing, current, standing_of
from bot.desk.values import Concern, HistoryLine, StepTaken
from bot.protocol.statuses import Event, Status, move
from bot.protocol.values import Done, Route, Wish


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


def note_skips(desk: Desk, work: Work, concern: Concern, route: Route) -> None:
    noted = {step.step for step in work.concerns.steps(concern.id)}
    for number in (each for each in route.skipped if each not in noted):
        work.concerns.take_step(StepTaken(concern.id, number, None, "skipped", desk.clock(), reason=route.reason.value))
        work.history.append(
            HistoryLine("StepSkipped", desk.clock(), "parent", concern.id, {"step": number, "reason": route.reason})
        )


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
    saved = work.concerns.save(placed(moved, at.route))
    detail = {"from": concern.step, "to": at.route.step, "reason": reason or at.route.reason.value}
    work.history.append(HistoryLine("ConcernEscalated", now, "parent", concern.id, detail, key))
    note_skips(desk, work, saved, at.route)
    return Standing(saved, at.route, at.done)


def placed(concern: Concern, route: Route) -> Concern:
    return replace(
        concern,
        step=route.step,
        of=route.of,
        contact=route.people[0].key if route.people else None,
        hidden_from=tuple(sorted(set(concern.hidden_from) | route.hidden_from)),
    )
