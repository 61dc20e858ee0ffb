"""Whom a parent may see now: the protocol's answer, and which of those people can be booked here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.desk.desk import Desk
from bot.desk.free import Wanted, ahead
from bot.desk.intake import Draft
from bot.desk.ports import Work
from bot.desk.situations import situation, steps_done
from bot.desk.standing import OPEN, standing_of
from bot.desk.values import Appointment, Concern, Restriction
from bot.protocol.router import next_contact
from bot.protocol.statuses import CLOSED, Event, Status, may
from bot.protocol.subjects import subjects_of
from bot.protocol.values import Person, Route, Situation, Way, Wish

EMPTY = Draft()


@dataclass(frozen=True)
class Seeking:
    """What the talk knows before the record is asked. `said`: roles and people that were asked for; `without`: those
    the parent would rather not see; `moving` and `concern` are references; `way` is how they would like to meet."""

    draft: Draft = EMPTY
    said: tuple[str, ...] = ()
    concern: str | None = None
    moving: str | None = None
    without: tuple[str, ...] = ()
    way: str | None = None


ANYBODY = Seeking()


@dataclass(frozen=True)
class Sought:
    """`first`: whom the school would have the parent speak to first, where that person's times cannot be booked.

    `booked`: the meeting that is already booked for this."""

    people: tuple[Person, ...] = ()
    barred: frozenset[str] = frozenset()
    route: Route | None = None
    concern: Concern | None = None
    year: str | None = None
    wish: Wish | None = None
    first: Person | None = None
    booked: Appointment | None = None

    def wanted(self, mine: Sequence[Appointment], but: int | None = None) -> Wanted:
        return Wanted(tuple(person.key for person in self.people), self.barred, tuple(mine), but)


NOBODY = Sought()


def seek(desk: Desk, work: Work, parent: int, seeking: Seeking) -> Sought | None:
    """None: nobody can say who it is before the year is known."""
    held = work.concerns.of_parent(parent)
    moving = _moving(work, parent, seeking.moving)
    if moving is not None:
        return _same_person(desk, held, moving)
    concern = _concern(work, held, seeking, desk)
    year = concern.child.year if concern else next(iter(seeking.draft.years), None)
    if year is None or year not in desk.school.ladder.years:
        return None
    return _by_the_ladder(desk, work, held, concern, year, seeking)


def _moving(work: Work, parent: int, reference: str | None) -> Appointment | None:
    if reference is None:
        return None
    return next((each for each in work.appointments.of_parent(parent) if each.reference == reference), None)


def _same_person(desk: Desk, held: Sequence[Concern], moving: Appointment) -> Sought:
    concern = next((each for each in held if each.id == moving.concern), None)
    person = desk.school.ladder.people[moving.person]
    return Sought((person,), _barred(desk, held, concern), None, concern, booked=moving)


def _concern(work: Work, held: Sequence[Concern], seeking: Seeking, desk: Desk) -> Concern | None:
    """The one that was named; or of the child that was named; or the latest that still needs a meeting."""
    open_ones = [each for each in held if each.status in OPEN]
    if seeking.concern:
        return next((each for each in open_ones if each.reference == seeking.concern), None)
    if seeking.draft.years:
        open_ones = [each for each in open_ones if each.child.year in seeking.draft.years[:1]]
    needing = [each for each in open_ones if booked_for(work, each.id, desk) is None]
    return next(iter(needing or open_ones), None)


def booked_for(work: Work, concern: int, desk: Desk) -> Appointment | None:
    return next(iter(ahead(work.appointments.of_concern(concern), desk.clock())), None)


def _by_the_ladder(
    desk: Desk, work: Work, held: Sequence[Concern], concern: Concern | None, year: str, seeking: Seeking
) -> Sought:
    draft = replace(seeking.draft, about=tuple(sorted({*seeking.draft.about, *_never_again(desk, held)})))
    wish = wish_for(desk, year, seeking.said)
    route = _route(desk, work, concern, draft, year, wish)
    people, first = _bookable(desk, route.people), None
    if route.way is Way.SPEAK and not people:
        first, wish = next(iter(route.people), None), Wish.SKIP_TEACHER
        route = _route(desk, work, concern, draft, year, wish)
        people = _bookable(desk, route.people)
    barred = _barred(desk, held, concern) | route.hidden_from | frozenset(seeking.without)
    allowed = tuple(person for person in people if person.key not in barred and _may_meet(concern))
    booked = booked_for(work, concern.id, desk) if concern else None
    return Sought(_named(allowed, seeking.said), barred, route, concern, year, wish, first, booked)


def _may_meet(concern: Concern | None) -> bool:
    if concern is None:
        return True
    return any(may(Status(concern.status), event) for event in (Event.MEETING_BOOKED, Event.MEETING_MOVED))


def _route(desk: Desk, work: Work, concern: Concern | None, draft: Draft, year: str, wish: Wish | None) -> Route:
    if concern is not None:
        return standing_of(desk, work, concern, wish).route
    return next_contact(desk.school.ladder, situation(desk.school.ladder, draft, year, wish))


def _bookable(desk: Desk, people: Iterable[Person]) -> tuple[Person, ...]:
    return tuple(person for person in people if (member := desk.school.staff.get(person.key)) and member.times)


def _named(people: tuple[Person, ...], said: Sequence[str]) -> tuple[Person, ...]:
    """The one of them that was asked for by name; all of them where none was."""
    return tuple(person for person in people if person.key in said) or people


def wish_for(desk: Desk, year: str, said: Sequence[str]) -> Wish | None:
    """ "Can I see the head?" is a choice, which is explained once and then respected."""
    ladder = desk.school.ladder
    steps = [done.step for done in steps_done(ladder, year, said)]
    if not steps or max(steps) == 1:
        return None
    return Wish.HEAD if max(steps) == ladder.top.number else Wish.SKIP_TEACHER


def _barred(desk: Desk, held: Sequence[Concern], concern: Concern | None) -> frozenset[str]:
    own = {*concern.about, *concern.hidden_from} if concern else set()
    return frozenset(own | _never_again(desk, held))


def _never_again(desk: Desk, held: Sequence[Concern]) -> frozenset[str]:
    """Whoever a safeguarding record of this parent is about is offered for nothing else either."""
    records = [each for each in held if each.restriction is Restriction.SAFEGUARDING and each.status not in CLOSED]
    words = frozenset(who for each in records for who in (*each.about, *each.hidden_from))
    return subjects_of(desk.school.ladder, Situation("", words)).keys
