from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.casebook.rows import fits_text, the, value_of
from bot.casebook.tables import ChoiceRow
from bot.desk.ports import Pressed
from bot.desk.values import Choice


class SqlChoices:
    def __init__(self, session: Session) -> None:
        self._session = session

    def find(self, choice_id: str) -> Pressed | None:
        row = self._session.get(ChoiceRow, choice_id) if fits_text(choice_id) else None
        if row is None:
            return None
        return Pressed(
            choice=value_of(Choice, row),
            conversation=row.conversation,
            current=row.message == self._latest_with_choices(row.conversation),
            used_by=row.used_by,
        )

    def mark_used(self, choice_id: str, inbox_id: int) -> None:
        the(self._session, ChoiceRow, choice_id).used_by = inbox_id

    def _latest_with_choices(self, conversation: int) -> int | None:
        return self._session.scalar(select(func.max(ChoiceRow.message)).where(ChoiceRow.conversation == conversation))
