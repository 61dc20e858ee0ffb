"""Opening a concern: one for each child whose way up differs."""

from __future__ import annotations

from bot.desk.desk import Desk
from bot.desk.intake import Draft
from bot.desk.moving_up import note_skips
from bot.desk.ports import Work
from bot.desk.situations import situation, steps_done
from bot.desk.standing import Standing, standing_of
from bot.desk.values import Child, Concern, Conversation, HistoryLine, Restriction, StepTaken
from bot.protocol.router import next_contact
from bot.protocol.statuses import Event, Status, move
from bot.protocol.values import Ladder, Reason, Route, Wish


def open_concern(desk: Desk, sender: str, draft: Draft, wants: Wish | None = None) -> tuple[Standing, ...]:
    """One concern for each child whose way up differs; a family's matter that goes one way is one concern."""
    with desk.casebook.writing() as work:
        conversation = work.conversations.by_sender(sender)
        turn = work.inbox.in_hand(conversation.id) if conversation else None
        return tuple(
            open_one(desk, work, conversation, draft, year, wants, f"{turn.id}:open:{number}" if turn else None)
            for number, year in enumerate(_different_ways(desk.school.ladder, draft, wants))
        )


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
