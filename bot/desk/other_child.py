"""Two children, one visit: whom else a parent may want to see while they are here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.desk.desk import Desk
from bot.desk.intake import Draft
from bot.desk.offers import Outcome, offer_times
from bot.desk.sought import Seeking
from bot.protocol.values import Person


@dataclass(frozen=True)
class OtherChild:
    """`asking` is what a button has to say to go on with that child."""

    child: str
    people: tuple[Person, ...]
    asking: Mapping[str, object]


def other_child(desk: Desk, sender: str, years: Sequence[str]) -> OtherChild | None:
    """`years` were named with the one that is booked now. Where none was, a concern on record that still needs its
    meeting; but nobody who is only to be spoken to at the gate."""
    left = tuple(years)[:1]
    offer = offer_times(desk, sender, None, Seeking(Draft(years=left)))
    concern = offer.sought.concern
    if offer.outcome is not Outcome.TIMES:
        return None
    if concern is None:
        group = desk.school.year(offer.sought.year or "")
        label = group.label if group else ""
        return OtherChild(label, offer.sought.people, {"year_group": list(left)}) if left else None
    if offer.sought.first is not None:
        return None
    group = desk.school.year(concern.child.year)
    child = concern.child.name or (group.label if group else "")
    return OtherChild(child, offer.sought.people, {"concern": concern.reference})
