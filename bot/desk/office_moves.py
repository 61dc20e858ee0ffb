"""How the office moves a concern: up, over to somebody, closed, open again, out of sight."""

from __future__ import annotations

from collections.abc import Collection

from bot.desk.desk import Desk
from bot.desk.office_change import as_seen, changed, first_that_may, tell
from bot.desk.standing import standing_of
from bot.desk.values import Concern, Restriction, StepTaken
from bot.protocol.statuses import Event, IllegalMove, Status


def escalate_by_office(desk: Desk, concern: int, version: int, by: str, reason: str = "") -> Concern:
    """One step up. Where nobody has said that this step took place, it counts as tried, and the reason is kept with it."""
    with desk.casebook.writing() as work:
        found = as_seen(work, concern, version)
        status = first_that_may(found, Event.PARENT_ESCALATED)
        taken = {each.step for each in work.concerns.steps(found.id) if each.how != "skipped"}
        if found.step not in taken:
            how = StepTaken(found.id, found.step, found.contact, "office_recorded", desk.clock(), reason=reason or None)
            work.concerns.take_step(how)
        route = standing_of(desk, work, found).route
        tell(desk, work, found, "ConcernEscalated", by, {"from": found.step, "to": route.step, "reason": reason})
        return changed(
            desk,
            work,
            found,
            status=status,
            step=route.step,
            of=route.of,
            contact=route.people[0].key if route.people else None,
            hidden_from=tuple(sorted(set(found.hidden_from) | route.hidden_from)),
        )


def hand_over(desk: Desk, concern: int, version: int, by: str, person: str) -> Concern:
    """Somebody else hears it at the same step: never the one it is about or is kept from."""
    with desk.casebook.writing() as work:
        found = as_seen(work, concern, version)
        if person not in desk.school.staff or person in (*found.about, *found.hidden_from):
            raise IllegalMove("Choose somebody at the school whom the concern is not about and is not kept from.")
        tell(desk, work, found, "ConcernHandedOver", by, {"to": person, "from": found.contact})
        return changed(desk, work, found, contact=person)


def resolve_by_office(desk: Desk, concern: int, version: int, by: str, how: str = "") -> Concern:
    with desk.casebook.writing() as work:
        found = as_seen(work, concern, version)
        status = first_that_may(found, Event.CONCERN_CLOSED)
        tell(desk, work, found, Event.CONCERN_CLOSED, by, {"how": how})
        return changed(desk, work, found, status=status, closed_at=desk.clock())


def reopen_by_office(desk: Desk, concern: int, version: int, by: str) -> Concern:
    """A safeguarding record that was closed is opened as one: it never comes back onto the ladder by this way."""
    with desk.casebook.writing() as work:
        found = as_seen(work, concern, version)
        safeguarding = found.restriction is Restriction.SAFEGUARDING
        first_that_may(found, Event.CONCERN_REOPENED)
        status = first_that_may(found, Event.SAFEGUARDING_RAISED if safeguarding else Event.CONCERN_REOPENED)
        tell(desk, work, found, Event.CONCERN_REOPENED, by)
        return changed(desk, work, found, status=status, closed_at=None)


def restrict(
    desk: Desk, concern: int, version: int, by: str, to: Restriction, kept_from: Collection[str] = ()
) -> Concern:
    """More hidden, never less: whom it is kept from only grows, and a safeguarding record stays one."""
    with desk.casebook.writing() as work:
        found = as_seen(work, concern, version)
        if found.restriction in (Restriction.SAFEGUARDING, Restriction.ABOUT_HEAD) and to is not found.restriction:
            raise IllegalMove("This record is restricted already, and stays so.")
        hidden = tuple(sorted({*found.hidden_from, *kept_from}))
        status: str = found.status
        if to is Restriction.SAFEGUARDING and found.status != Status.RESTRICTED:
            status = first_that_may(found, Event.SAFEGUARDING_RAISED)
        tell(desk, work, found, "ConcernRestricted", by, {"to": to.value, "kept_from": sorted(kept_from)})
        return changed(desk, work, found, restriction=to, hidden_from=hidden, status=status)
