"""The rule of need to know, as a condition within the query: what must not be seen is never read."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, case, false, not_, or_, select

from bot.casebook.tables import ConcernPersonRow, ConcernRow
from bot.desk.need_to_know import SEES, Sight
from bot.desk.values import Restriction


def visible(sight: Sight) -> ColumnElement[bool]:
    allowed = [kind for kind, roles in SEES.items() if sight.role in roles]
    if not allowed:
        return false()
    conditions: list[ColumnElement[bool]] = [ConcernRow.restriction.in_(allowed), not_(_names(sight.names))]
    if Restriction.SAFEGUARDING in allowed and sight.perhaps:
        ordinary = ConcernRow.restriction != Restriction.SAFEGUARDING
        conditions.append(or_(ordinary, not_(_names(sight.perhaps))))
    if sight.years is not None:
        own: list[ColumnElement[bool]] = [ConcernRow.year.in_(sorted(sight.years))]
        own += [ConcernRow.contact == sight.person] if sight.person else []
        conditions.append(looked_at(or_(*own)))
    return and_(*conditions)


def looked_at(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """The same condition, never a way to find rows. SQLite knows nothing of how many rows a value has, and would go
    through half of the log by an index rather than read the first fifty in order."""
    return case((condition, 1), else_=0) == 1


def _names(names: frozenset[str]) -> ColumnElement[bool]:
    """Not `exists`: found once for the whole query, and not anew for each of ten thousand rows."""
    named = select(ConcernPersonRow.concern).where(ConcernPersonRow.person.in_(sorted(names)))
    return ConcernRow.id.in_(named)


def unrestricted(names: frozenset[str]) -> ColumnElement[bool]:
    """For counts that governors read: nothing that was set apart, and nothing about whoever is looking."""
    return and_(ConcernRow.restriction == Restriction.NONE, not_(_names(names)))
