"""Putting a concern right after it was filed, and opening it again. The record is added to, never changed behind."""

from __future__ import annotations

from dataclasses import replace

from bot.desk.desk import Desk
from bot.desk.intake import Told
from bot.desk.moving_up import note_skips, placed
from bot.desk.ports import Work
from bot.desk.standing import Standing, current, standing_of
from bot.desk.values import Child, Concern, HistoryLine, Restriction
from bot.protocol.statuses import Event, Status, may, move
from bot.protocol.values import Reason


def correct_concern(desk: Desk, sender: str, told: Told, which: str | None = None) -> Standing | None:
    """A new year or name for the child, or somebody whom it is about; the way up is worked out anew.

    None: nothing open, or nothing to correct."""
    with desk.casebook.writing() as work:
        concern = current(work, sender, which)
        child = _child(desk, concern, told) if concern else None
        if concern is None or child is None:
            return None
        about = tuple(dict.fromkeys((*concern.about, *told.listed("about"))))
        if (child, about) == (concern.child, concern.about):
            return None
        return _corrected(desk, work, concern, child, about)


def add_to_concern(desk: Desk, sender: str, told: Told, which: str | None = None) -> Standing | None:
    """More of the story, in the parent's words. None: nothing is open that it could be added to."""
    with desk.casebook.writing() as work:
        concern = current(work, sender, which)
        if concern is None:
            return None
        now = desk.clock()
        words = f"{concern.words}\n\n{told.text}" if concern.words else told.text
        saved = work.concerns.save(replace(concern, words=words, changed_at=now, version=concern.version + 1))
        turn = work.inbox.in_hand(concern.conversation) if concern.conversation else None
        work.history.append(
            HistoryLine("WordsAdded", now, "parent", concern.id, {}, f"{turn.id}:words" if turn else None)
        )
        return standing_of(desk, work, saved)


def _child(desk: Desk, concern: Concern, told: Told) -> Child | None:
    known = [group.key for year in told.listed("year_group") if (group := desk.school.year(year))]
    name = told.heard.get("child_name")
    return Child(known[-1] if known else concern.child.year, name or concern.child.name)


def _corrected(desk: Desk, work: Work, concern: Concern, child: Child, about: tuple[str, ...]) -> Standing:
    now = desk.clock()
    changed = replace(concern, child=child, about=about, changed_at=now, version=concern.version + 1)
    at = standing_of(desk, work, changed)
    restriction = Restriction.ABOUT_HEAD if at.route.reason is Reason.ABOUT_HEAD else concern.restriction
    saved = work.concerns.save(replace(placed(changed, at.route), restriction=restriction))
    note_skips(desk, work, saved, at.route)
    detail = {"year_before": concern.child.year, "year": child.year}
    work.history.append(HistoryLine("ConcernCorrected", now, "parent", concern.id, detail))
    return Standing(saved, at.route, at.done)


def open_again(desk: Desk, sender: str, which: str | None = None) -> Standing | None:
    """The one that is meant, else the latest that was closed. What came back is the same concern, with its history."""
    with desk.casebook.writing() as work:
        conversation = work.conversations.by_sender(sender)
        held = work.concerns.of_parent(conversation.parent) if conversation else ()
        may_be = [each for each in held if _may_open(each)]
        closed = next((each for each in may_be if each.reference == which), next(iter(may_be), None))
        if closed is None:
            return None
        now = desk.clock()
        status = move(Status(closed.status), Event.CONCERN_REOPENED)
        saved = work.concerns.save(
            replace(closed, status=status, changed_at=now, closed_at=None, version=closed.version + 1)
        )
        work.history.append(HistoryLine(Event.CONCERN_REOPENED.value, now, "parent", closed.id, {}))
        return standing_of(desk, work, saved)


def _may_open(concern: Concern) -> bool:
    """A safeguarding record is opened by staff alone."""
    return may(Status(concern.status), Event.CONCERN_REOPENED) and concern.restriction is not Restriction.SAFEGUARDING
