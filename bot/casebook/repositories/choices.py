from __future__ import annotations

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.orm import Session

from bot.casebook.rows import fits_text, table_of, value_of
from bot.casebook.tables import ChoiceRow
from bot.desk.ports import Pressed
from bot.desk.values import Choice

_CHOICES = table_of(ChoiceRow)
_LATER = _CHOICES.alias()
_LATEST = select(func.max(_LATER.c.message)).where(_LATER.c.conversation == _CHOICES.c.conversation).scalar_subquery()
_FIND = select(_CHOICES, _LATEST.label("latest")).where(_CHOICES.c.id == bindparam("choice"))
_USE = update(_CHOICES).where(_CHOICES.c.id == bindparam("choice")).values(used_by=bindparam("row"))


class SqlChoices:
    def __init__(self, session: Session) -> None:
        self._session = session

    def find(self, choice_id: str) -> Pressed | None:
        row = self._session.connection().execute(_FIND, {"choice": choice_id}).first() if fits_text(choice_id) else None
        if row is None:
            return None
        return Pressed(
            choice=value_of(Choice, row),
            conversation=row.conversation,
            current=row.message == row.latest,
            used_by=row.used_by,
        )

    def mark_used(self, choice_id: str, inbox_id: int) -> None:
        self._session.connection().execute(_USE, {"choice": choice_id, "row": inbox_id})
