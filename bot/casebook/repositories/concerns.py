from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.casebook.repositories.conversations import family_of
from bot.casebook.repositories.references import Given, next_number
from bot.casebook.rows import fits_text, put, the, value_of
from bot.casebook.tables import ConcernPersonRow, ConcernRow, StepRow
from bot.desk.ports import StaleConcern
from bot.desk.values import Child, Concern, StepTaken

ELSEWHERE = ("id", "child", "about", "hidden_from")


class SqlConcerns:
    def __init__(self, session: Session, given: Given) -> None:
        self._session = session
        self._given = given

    def next_reference(self, prefix: str, year: int) -> str:
        number = next_number(self._session, prefix, year)
        self._given[prefix, year] = number
        return f"{prefix}-{year % 100:02}-{number:04}"

    def add(self, concern: Concern) -> Concern:
        row = fill(ConcernRow(), concern)
        self._session.add(row)
        self._session.flush()
        return concern_of(row)

    def get(self, concern: int) -> Concern:
        return concern_of(the(self._session, ConcernRow, concern))

    def by_reference(self, reference: str) -> Concern | None:
        if not fits_text(reference):
            return None
        row = self._session.scalar(select(ConcernRow).where(ConcernRow.reference == reference))
        return None if row is None else concern_of(row)

    def of_parent(self, parent: int) -> Sequence[Concern]:
        family = family_of(self._session, parent)
        rows = select(ConcernRow).where(ConcernRow.parent.in_(family)).order_by(ConcernRow.id.desc())
        return [concern_of(row) for row in self._session.scalars(rows)]

    def save(self, concern: Concern) -> Concern:
        row = self._session.get(ConcernRow, concern.id, with_for_update=True, populate_existing=True)
        if row is None or row.version != concern.version - 1:
            raise StaleConcern(f"concern {concern.id} is no longer at version {concern.version - 1}")
        fill(row, concern)
        self._session.flush()
        return concern_of(row)

    def take_step(self, step: StepTaken) -> None:
        self._session.add(put(step, StepRow()))
        self._session.flush()

    def steps(self, concern: int) -> Sequence[StepTaken]:
        rows = select(StepRow).where(StepRow.concern == concern).order_by(StepRow.id)
        return [value_of(StepTaken, row) for row in self._session.scalars(rows)]


def fill(row: ConcernRow, concern: Concern) -> ConcernRow:
    put(concern, row, but=ELSEWHERE)
    row.year, row.child_name = concern.child.year, concern.child.name
    wanted = [*people("about", concern.about), *people("hidden_from", concern.hidden_from)]
    if [(p.side, p.place, p.person) for p in row.people] != [(p.side, p.place, p.person) for p in wanted]:
        row.people = wanted
    return row


def people(side: str, names: Sequence[str]) -> list[ConcernPersonRow]:
    return [ConcernPersonRow(side=side, place=place, person=name) for place, name in enumerate(names)]


def concern_of(row: ConcernRow) -> Concern:
    return value_of(
        Concern,
        row,
        child=Child(row.year, row.child_name),
        about=tuple(p.person for p in row.people if p.side == "about"),
        hidden_from=tuple(p.person for p in row.people if p.side == "hidden_from"),
    )
