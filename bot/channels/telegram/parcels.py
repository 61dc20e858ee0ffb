"""The outbox as the Telegram door uses it: what is due, what it says, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.channels.telegram.errands import FORGOTTEN
from bot.channels.telegram.line import Fate, Trouble
from bot.channels.telegram.pace import Tempo
from bot.channels.telegram.pieces import Piece, opening_of, pieces
from bot.desk.desk import Desk
from bot.desk.ports import Work
from bot.desk.values import Conversation, FlagKind, Message, Parcel

KIND = "telegram"


@dataclass(frozen=True)
class Opened:
    parcel: Parcel
    conversation: Conversation
    chat: str
    pieces: Sequence[Piece]


@dataclass(frozen=True)
class Parcels:
    desk: Desk
    words: Mapping[str, str]
    tempo: Tempo

    def claim(self, most: int) -> Sequence[Parcel]:
        with self.desk.casebook.writing() as work:
            return work.outbox.claim(KIND, self.desk.clock(), most, self.tempo.lease)

    def open(self, parcel: Parcel) -> Opened | None:
        """None for what no chat can be sent: the parcel goes to where the office sees it."""
        with self.desk.casebook.reading() as work:
            message = _message(work, parcel)
            if message is not None and parcel.conversation is not None:
                conversation = work.conversations.get(parcel.conversation)
                chat = _chat(parcel, conversation)
                if chat.lstrip("-").isdigit():
                    opening = opening_of(work, message, self.words)
                    return Opened(parcel, conversation, chat, pieces(message, opening, self.words))
        return None

    def sent(self, parcel: Parcel) -> None:
        with self.desk.casebook.writing() as work:
            work.outbox.sent(parcel.id, self.desk.clock())

    def bury(self, parcel: Parcel, why: str) -> None:
        with self.desk.casebook.writing() as work:
            self._give_up(work, parcel, why)

    def failed(self, opened: Opened, trouble: Trouble) -> None:
        with self.desk.casebook.writing() as work:
            self._settle(work, opened.parcel, opened.conversation, trouble)

    def _settle(self, work: Work, parcel: Parcel, conversation: Conversation, trouble: Trouble) -> None:
        why = trouble.fate.value
        if trouble.fate is Fate.GONE:
            work.conversations.mark_reachable(conversation.id, False)
            self._give_up(work, parcel, why, waited_for=_is_unasked(work, parcel))
        elif trouble.fate is Fate.REFUSED:
            self._give_up(work, parcel, why)
        elif trouble.fate is Fate.MOVED:
            work.conversations.move(conversation.id, trouble.address)
            work.outbox.retry(parcel.id, why, self.desk.clock())
        else:
            work.outbox.retry(parcel.id, why, self._again_at(parcel, trouble))

    def _give_up(self, work: Work, parcel: Parcel, why: str, *, waited_for: bool = True) -> None:
        """The office is told, so that somebody rings; not of an answer to a parent who has left the chat meanwhile."""
        work.outbox.bury(parcel.id, why)
        if waited_for:
            words, key = f"{parcel.kind}: {why}", f"unsent:{parcel.id}"
            now = self.desk.clock()
            work.flags.raise_flag(FlagKind.UNSENT, words, now, key=key, conversation=parcel.conversation)

    def _again_at(self, parcel: Parcel, trouble: Trouble) -> datetime:
        wait = trouble.seconds if trouble.fate is Fate.SLOW_DOWN else self.tempo.wait(parcel.attempts)
        return self.desk.clock() + timedelta(seconds=wait)


def _message(work: Work, parcel: Parcel) -> Message | None:
    number = parcel.body.get("message")
    if not isinstance(number, int) or parcel.conversation is None:
        return None
    later = work.messages.after(parcel.conversation, number - 1)
    return later[0] if later and later[0].id == number else None


def _is_unasked(work: Work, parcel: Parcel) -> bool:
    """Staff or the diary said it: the parent was not sitting there, and does not know that there was something."""
    message = _message(work, parcel)
    return message is not None and message.reply_to is None


def _chat(parcel: Parcel, conversation: Conversation) -> str:
    """The address of today: a chat may have moved since. What a forgotten talk still had to say goes where it began."""
    return parcel.to if conversation.address.startswith(FORGOTTEN) else conversation.address
