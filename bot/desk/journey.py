"""One message's journey: kept first, screened before anything thinks, answered once, in order, never with silence."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from bot.desk.alarm import reply_to_danger
from bot.desk.desk import Desk
from bot.desk.ports import CasebookUnreachable
from bot.desk.thinking import Mind
from bot.desk.turns import GREETING, Errand, Turns, note_trouble
from bot.desk.values import Channel, Conversation, InboxRow, Message, Received, Sender, Utterance
from bot.safety import Screening, Verdict, screen

# What is to be kept may depend on the talk that it belongs to.
Things = Callable[[Conversation], Sequence[Received]]


class Queue(Protocol):
    def turn(self, conversation: int) -> AbstractAsyncContextManager[None]:
        """One at a time within a conversation, and so many at once in all."""


@dataclass(frozen=True)
class Answer:
    conversation: Conversation
    messages: Sequence[Message]


class Unkept(Exception):
    """The casebook could not keep the message. `reply` is what can still be said: safety words need no casebook."""

    def __init__(self, reply: str | None) -> None:
        super().__init__("the message could not be kept")
        self.reply = reply


@dataclass(frozen=True)
class Journey:
    desk: Desk
    mind: Mind
    queue: Queue
    words: Mapping[str, str]
    errands: dict[str, Errand] = field(default_factory=dict)

    @cached_property
    def turns(self) -> Turns:
        return Turns(self.desk, self.mind, self.words, self.errands)

    async def receive(self, received: Received, kept: Callable[[], None] = lambda: None) -> Answer:
        """`kept` is called when the message is committed, before anybody thinks about it."""
        conversation, row = await self.keep(received)
        kept()
        try:
            return await self.answer(conversation, row, received.screening if row.text == received.text else None)
        except CasebookUnreachable as unreachable:
            raise Unkept(self.without_casebook(received.text)) from unreachable

    async def keep(self, received: Received) -> tuple[Conversation, InboxRow]:
        """Committed, and not yet thought about: for a door that must not wait for the answer."""
        try:
            conversation, rows = await self.keep_all(received.channel, received.conversation, lambda _: [received])
        except CasebookUnreachable as unreachable:
            raise Unkept(self.without_casebook(received.text)) from unreachable
        return conversation, rows[0]

    async def keep_all(self, channel: Channel, address: str, things: Things) -> tuple[Conversation, list[InboxRow]]:
        """What arrives at once is kept together or not at all. Raises CasebookUnreachable, and ForeignMessage."""
        return await asyncio.to_thread(self._accept, channel, address, things)

    async def greet(self, channel: Channel, address: str, once: str) -> Answer:
        """The talk's first words, or where things stand for a parent who comes back. The same `once` is greeted once."""
        return await self.receive(Received(channel, f"{GREETING}{once}", address))

    async def answer(self, conversation: Conversation, row: InboxRow, screening: Screening | None = None) -> Answer:
        """`screening` is what the door found in this very message, where it has looked."""
        async with self.queue.turn(conversation.id):
            while (turn := await asyncio.to_thread(self.turns.next_of, conversation, row.id, screening)) is not None:
                said = await self.turns.take(turn)
                if turn.row.id == row.id:
                    return Answer(conversation, said)
        return Answer(conversation, await asyncio.to_thread(self._answer_again, row.id))

    async def resume(self) -> int:
        """Whatever was kept and not answered: the last process died, or the casebook went away in the middle."""
        rows = await asyncio.to_thread(self._left_waiting)
        return sum([await self._answered_now(conversation, row) for conversation, row in rows])

    async def _answered_now(self, conversation: Conversation, row: InboxRow) -> bool:
        """One that cannot be answered keeps nobody behind it waiting."""
        try:
            await self.answer(conversation, row)
        except CasebookUnreachable:
            raise
        except Exception as trouble:
            note_trouble(trouble)
            return False
        return True

    def _accept(self, channel: Channel, address: str, things: Things) -> tuple[Conversation, list[InboxRow]]:
        now, rows = self.desk.clock(), list[InboxRow]()
        with self.desk.casebook.writing() as work:
            conversation = work.conversations.find_or_start(channel, address, now)
            for received in things(conversation):
                row, new = work.inbox.accept(received, conversation.id, now)
                if new and row.text:
                    work.messages.say(conversation.id, Sender.PARENT, [Utterance(row.text)], now, None)
                rows.append(row)
        return conversation, rows

    def _answer_again(self, row: int) -> Sequence[Message]:
        with self.desk.casebook.reading() as work:
            return work.messages.answer_to(row)

    def _left_waiting(self) -> list[tuple[Conversation, InboxRow]]:
        with self.desk.casebook.reading() as work:
            return [(work.conversations.get(row.conversation), row) for row in work.inbox.pending()]

    def without_casebook(self, text: str | None) -> str | None:
        screening = screen(text or "")
        if screening.verdict is Verdict.CLEAR:
            return None
        return reply_to_danger(self.desk, screening, kept=False)
