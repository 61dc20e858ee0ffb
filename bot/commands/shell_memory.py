"""The memory of `rasa shell`: the casebook's own, so that what is said there is on record like any other talk.

Named in endpoints.yml and made by Rasa itself. Rasa's shell chooses its own sender; it is taken in as a conversation.
"""

from __future__ import annotations

from typing import Any

from bot.bootstrap import open_house
from bot.casebook import migrate
from bot.mind.memory import CasebookTrackerStore


class ShellMemory(CasebookTrackerStore):
    def __init__(self, domain: Any = None, event_broker: Any = None, **kwargs: Any) -> None:
        house = open_house()
        migrate(house.settings.database_url)
        super().__init__(domain, event_broker, casebook=house.desk.casebook, clock=house.desk.clock)

    def _load(self, sender: str) -> bytes | None:
        with self._casebook.writing() as work:
            if work.conversations.by_sender(sender) is None:
                work.conversations.take_in(sender, self._clock())
            return work.memory.load(sender)
