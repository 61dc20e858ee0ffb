"""What the school changed about a meeting, said in the parent's conversation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.desk.desk import Desk
from bot.desk.invitations import CHAT
from bot.desk.ports import Work
from bot.desk.posting import post
from bot.desk.values import FileLink, Parcel, Sender, Utterance
from bot.notices import ledger
from bot.notices.entry import entry_from
from bot.notices.words import Words, facts_of

WITH_FILE = frozenset({"invitation", "change"})


def nobody(conversation: int) -> None:
    """Nobody waits to hear that there is news."""


@dataclass(frozen=True)
class Chat:
    """`tell` is called with each conversation in which something was said."""

    desk: Desk
    words: Words
    tell: Callable[[int], None] = nobody

    def deliver(self) -> int:
        """Said and crossed off in one transaction: nothing is said twice."""
        with self.desk.casebook.writing() as work:
            parcels = work.outbox.claim(CHAT, self.desk.clock(), ledger.AT_ONCE, ledger.LEASE_SECONDS)
            told = [self._say(work, parcel) for parcel in parcels]
        for conversation in told:
            self.tell(conversation)
        return len(told)

    def _say(self, work: Work, parcel: Parcel) -> int:
        now = self.desk.clock()
        conversation = work.conversations.get(int(parcel.to))
        messages = work.messages.say(conversation.id, Sender.BOT, [self._utterance(work, parcel)], now, None)
        post(work, conversation, messages, now)
        work.outbox.sent(parcel.id, now)
        return conversation.id

    def _utterance(self, work: Work, parcel: Parcel) -> Utterance:
        entry, letter = entry_from(parcel.body), str(parcel.body["letter"])
        text = self.words.say(f"chat_{letter}", facts_of(self.desk.school, self.words, entry))
        found = work.appointments.by_reference(entry.reference) if letter in WITH_FILE else None
        files = (file_link(entry.reference, found.id),) if found else ()
        return Utterance(" ".join(text.split()), (), files)


def file_link(reference: str, appointment: int) -> FileLink:
    return FileLink("", f"meeting-{reference}.ics", f"appointment:{appointment}")
