"""One message's journey: kept first, screened before anything thinks, answered once, in order, never with silence."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from bot.desk.alarm import goes_on, note_way_back, raise_alarm, reply_to_danger, row_to_go_on_with
from bot.desk.desk import Desk
from bot.desk.joining import asked_for
from bot.desk.ports import CasebookUnreachable, Pressed, Work
from bot.desk.typed import button_meant
from bot.desk.values import Channel, Choice, Conversation, InboxRow, Message, Received, Sender, Utterance
from bot.safety import Screening, Verdict, combine, screen

log = logging.getLogger(__name__)
HEARD_BY_THE_MIND = 1_000
SECONDS_TO_THINK = 20
GREETING = "start:"
ERRAND = "errand:"

# What is to be kept may depend on the talk that it belongs to.
Things = Callable[[Conversation], Sequence[Received]]


@dataclass(frozen=True)
class Thought:
    """What the mind wants said, and its memory of the turn, written together or not at all."""

    utterances: Sequence[Utterance]
    memory: bytes | None


class Hearing(Protocol):
    @property
    def act(self) -> str: ...
    @property
    def signals(self) -> Collection[str]: ...
    @property
    def about(self) -> Collection[str]: ...


class Mind(Protocol):
    def hear(self, text: str) -> Hearing: ...
    async def think(self, sender: str, channel: Channel, *, heard: Hearing | None, payload: str | None) -> Thought: ...


class Errand(Protocol):
    """Something a door does by itself (a picture, /forget), kept and answered in its turn like a message."""

    def __call__(self, work: Work, conversation: Conversation, row: InboxRow) -> Sequence[Utterance]: ...


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
    """`words` are the house's own short sentences, for when there is nothing to think about or nobody to think.

    `errands` are the doors' own, by channel and name: a row `errand:photo:17` of Telegram runs `telegram/photo`."""

    desk: Desk
    mind: Mind
    queue: Queue
    words: Mapping[str, str]
    errands: dict[str, Errand] = field(default_factory=dict)

    async def receive(self, received: Received, kept: Callable[[], None] = lambda: None) -> Answer:
        """`kept` is called when the message is committed, before anybody thinks about it."""
        conversation, row = await self.keep(received)
        kept()
        try:
            return await self.answer(conversation, row)
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

    async def answer(self, conversation: Conversation, row: InboxRow) -> Answer:
        async with self.queue.turn(conversation.id):
            while (waiting := await asyncio.to_thread(self._first_waiting, conversation.id, row.id)) is not None:
                await self._take_turn(conversation, waiting)
                if waiting.id == row.id:
                    break
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
            self.note_trouble(trouble)
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

    def _first_waiting(self, conversation: int, row: int) -> InboxRow | None:
        with self.desk.casebook.reading() as work:
            return None if work.inbox.get(row).done else work.inbox.in_hand(conversation)

    def _answer_again(self, row: int) -> Sequence[Message]:
        with self.desk.casebook.reading() as work:
            return work.messages.answer_to(row)

    def _left_waiting(self) -> list[tuple[Conversation, InboxRow]]:
        with self.desk.casebook.reading() as work:
            return [(work.conversations.get(row.conversation), row) for row in work.inbox.pending()]

    async def _take_turn(self, conversation: Conversation, row: InboxRow) -> None:
        if row.external_id.startswith(GREETING) and row.text is None and row.choice is None:
            await self._think(conversation, row, heard=None, payload="/start_talk")
        elif (errand := self._errand_of(row)) is not None:
            await self._run(errand, conversation, row)
        elif row.choice is not None:
            await self._press(conversation, row, row.choice)
        elif not (row.text or "").strip():
            await self._finish(conversation, row, [Utterance(self.words["nothing_said"])])
        else:
            await self._listen(conversation, row, row.text or "")

    def _errand_of(self, row: InboxRow) -> Errand | None:
        if not row.external_id.startswith(ERRAND) or row.text is not None or row.choice is not None:
            return None
        return self.errands.get(f"{row.channel}/{row.external_id.split(':')[1]}")

    async def _run(self, errand: Errand, conversation: Conversation, row: InboxRow) -> None:
        try:
            await asyncio.to_thread(self._run_and_reply, errand, conversation, row)
        except CasebookUnreachable:
            raise
        except Exception as trouble:
            self.note_trouble(trouble)
            await self._finish(conversation, row, [Utterance(self.words["trouble"])])

    def _run_and_reply(self, errand: Errand, conversation: Conversation, row: InboxRow) -> None:
        with self.desk.casebook.writing() as work:
            if not work.inbox.get(row.id).done:
                self._reply(work, conversation, row, errand(work, conversation, row))

    async def _listen(self, conversation: Conversation, row: InboxRow, text: str) -> None:
        screening, heard = await asyncio.to_thread(self._hear, text)
        if screening.verdict is not Verdict.CLEAR:
            await asyncio.to_thread(self._sound_alarm, conversation, row, screening, heard)
        elif (errand := self.errands.get(f"{row.channel}/{asked_for(text)}")) is not None:
            await self._run(errand, conversation, row)
        else:
            await self._take_in(conversation, row, text, heard)

    async def _take_in(self, conversation: Conversation, row: InboxRow, text: str, heard: Hearing | None) -> None:
        meant, heard = await asyncio.to_thread(self._as_the_talk_stands, conversation, row, text, heard)
        if meant is None:
            await self._think(conversation, row, heard=heard, payload=None)
        else:
            await self._follow(conversation, row, meant.payload)

    def _as_the_talk_stands(
        self, conversation: Conversation, row: InboxRow, text: str, heard: Hearing | None
    ) -> tuple[Choice | None, Hearing | None]:
        """The open button whose words were typed, if any; and what was heard, with the worry that it goes on with."""
        last = self._last_bot_message(conversation.id)
        choices = last.choices if last else ()
        if (meant := button_meant(text, choices)) is not None:
            with self.desk.casebook.writing() as work:
                work.choices.mark_used(meant.id, row.id)
            return meant, heard
        before = next((row_to_go_on_with(choice.payload) for choice in choices), None)
        if before is None or heard is None or not goes_on(heard.act, text):
            return None, heard
        return None, self._hear_as_a_worry(conversation, row, before, text)

    def _hear(self, text: str) -> tuple[Screening, Hearing | None]:
        """The patterns read all of it; the learned ear, which is the second layer, the part that the mind will hear."""
        screening, heard = screen(text), self._learned(text)
        return (combine(screening, heard.signals) if heard else screening), heard

    def _learned(self, text: str) -> Hearing | None:
        try:
            return self.mind.hear(text[:HEARD_BY_THE_MIND])
        except Exception:
            return None

    async def _press(self, conversation: Conversation, row: InboxRow, choice_id: str) -> None:
        pressed = await asyncio.to_thread(self._find_choice, choice_id)
        if pressed is None or pressed.conversation != conversation.id:
            await self._finish(conversation, row, await self._again("unknown_button", conversation))
        elif not pressed.moves_the_talk(conversation.id, row.id):
            await self._finish(conversation, row, await self._again("old_button", conversation))
        else:
            await asyncio.to_thread(self._note_press, conversation, row, pressed)
            await self._follow(conversation, row, pressed.choice.payload)

    async def _follow(self, conversation: Conversation, row: InboxRow, payload: str) -> None:
        before = row_to_go_on_with(payload)
        if before is None:
            await self._think(conversation, row, heard=None, payload=payload)
            return
        heard = await asyncio.to_thread(self._hear_as_a_worry, conversation, row, before, "")
        await self._think(conversation, row, heard=heard, payload=None)

    def _hear_as_a_worry(self, conversation: Conversation, row: InboxRow, before: int, then: str) -> Hearing | None:
        """A parent who goes on with a worry that only sounded like danger need not tell it again."""
        with self.desk.casebook.writing() as work:
            note_way_back(self.desk, work, conversation, row)
            told = work.inbox.get(before).text or ""
        return self._learned(f"{told}\n{then}" if then else told)

    def _find_choice(self, choice_id: str) -> Pressed | None:
        with self.desk.casebook.reading() as work:
            return work.choices.find(choice_id)

    def _note_press(self, conversation: Conversation, row: InboxRow, pressed: Pressed) -> None:
        """What was pressed is said aloud in the transcript; a turn that is taken again after a crash says it once."""
        if pressed.used_by == row.id:
            return
        with self.desk.casebook.writing() as work:
            work.choices.mark_used(pressed.choice.id, row.id)
            work.messages.say(
                conversation.id, Sender.PARENT, [Utterance(pressed.choice.label)], self.desk.clock(), None
            )

    async def _again(self, word: str, conversation: Conversation) -> list[Utterance]:
        """A dead button is answered with the question that is open now, so that there is always a next step."""
        last = await asyncio.to_thread(self._last_bot_message, conversation.id)
        said = [Utterance(self.words[word])]
        return said + ([Utterance(last.text, last.choices, (), last.progress)] if last else [])

    def _last_bot_message(self, conversation: int) -> Message | None:
        with self.desk.casebook.reading() as work:
            return work.messages.last_bot_message(conversation)

    async def _think(
        self, conversation: Conversation, row: InboxRow, *, heard: Hearing | None, payload: str | None
    ) -> None:
        try:
            thinking = self.mind.think(conversation.sender, conversation.channel, heard=heard, payload=payload)
            thought = await asyncio.wait_for(thinking, SECONDS_TO_THINK)
        except CasebookUnreachable:
            raise
        except Exception as trouble:
            self.note_trouble(trouble)
            thought = Thought([], None)
        said = list(thought.utterances) or [Utterance(self.words["trouble"])]
        await self._finish(conversation, row, said, thought.memory)

    def note_trouble(self, trouble: Exception) -> None:
        """Only the kind of trouble: an exception's text may hold a parent's words."""
        log.error("the mind failed: %s", type(trouble).__name__)

    async def _finish(
        self, conversation: Conversation, row: InboxRow, said: Sequence[Utterance], memory: bytes | None = None
    ) -> None:
        await asyncio.to_thread(self._close_turn, conversation, row, said, memory)

    def _close_turn(
        self, conversation: Conversation, row: InboxRow, said: Sequence[Utterance], memory: bytes | None
    ) -> None:
        """A process that was thought dead may come late: what has been answered is not answered again."""
        now = self.desk.clock()
        with self.desk.casebook.writing() as work:
            if work.inbox.get(row.id).done:
                return
            if memory is not None:
                work.memory.save(conversation.sender, memory, now)
            self._reply(work, conversation, row, said)

    def _reply(self, work: Work, conversation: Conversation, row: InboxRow, said: Sequence[Utterance]) -> None:
        now = self.desk.clock()
        messages = work.messages.say(conversation.id, Sender.BOT, said, now, row.id)
        post(work, conversation, messages, now)
        work.inbox.mark_done(row.id, now)

    def _sound_alarm(
        self, conversation: Conversation, row: InboxRow, screening: Screening, heard: Hearing | None
    ) -> None:
        with self.desk.casebook.writing() as work:
            if work.inbox.get(row.id).done:
                return
            about = heard.about if heard else ()
            alarm = raise_alarm(self.desk, work, conversation, row, screening, about)
            if screening.danger and not screening.guessed:
                work.memory.forget(conversation.sender)
            self._reply(work, conversation, row, [alarm])

    def without_casebook(self, text: str | None) -> str | None:
        screening = screen(text or "")
        if screening.verdict is Verdict.CLEAR:
            return None
        return reply_to_danger(self.desk, screening, kept=False)


def post(work: Work, conversation: Conversation, messages: Sequence[Message], now: datetime) -> None:
    """Channels that must be called are posted to; the web comes and asks."""
    if conversation.channel is Channel.TELEGRAM:
        for message in messages:
            key = f"telegram:{conversation.id}:{message.id}"
            work.outbox.add(
                "telegram", conversation.address, {"message": message.id}, now, key=key, conversation=conversation.id
            )


def without_payloads(message: Message) -> Message:
    return replace(message, choices=tuple(replace(choice, payload="") for choice in message.choices))
