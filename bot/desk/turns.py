"""One message's turn: screened before anything thinks, and answered in one transaction, never with silence."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from bot.desk.alarm import goes_on, note_way_back, raise_alarm, row_to_go_on_with
from bot.desk.desk import Desk
from bot.desk.joining import asked_for
from bot.desk.ports import CasebookUnreachable, Pressed, Work
from bot.desk.posting import post
from bot.desk.thinking import Hearing, Mind, Thought, hear, learned
from bot.desk.typed import button_meant
from bot.desk.values import Choice, Conversation, InboxRow, Message, Sender, Utterance
from bot.safety import Screening, Verdict

log = logging.getLogger(__name__)
SECONDS_TO_THINK = 20
GREETING = "start:"
ERRAND = "errand:"


class Errand(Protocol):
    """Something a door does by itself (a picture, /forget), kept and answered in its turn like a message."""

    def __call__(self, work: Work, conversation: Conversation, row: InboxRow) -> Sequence[Utterance]: ...


@dataclass(frozen=True)
class Turn:
    """Whose turn it is, what the mind remembers, which buttons are open, and what was heard where something was said."""

    conversation: Conversation
    row: InboxRow
    memory: bytes | None
    open: Sequence[Choice]
    screening: Screening | None = None
    heard: Hearing | None = None


@dataclass(frozen=True)
class Turns:
    """`words` are the house's own short sentences, for when there is nothing to think about or nobody to think.

    `errands` are the doors' own, by channel and name: a row `errand:photo:17` of Telegram runs `telegram/photo`."""

    desk: Desk
    mind: Mind
    words: Mapping[str, str]
    errands: Mapping[str, Errand] = field(default_factory=dict)

    def next_of(self, conversation: Conversation, row: int, screening: Screening | None = None) -> Turn | None:
        """The oldest message that waits, down to this one; heard at once where it has words. None: this one is done.
        `screening` is of this one."""
        with self.desk.casebook.reading() as work:
            waiting = work.inbox.in_hand(conversation.id)
            if waiting is None or waiting.id > row:
                return None
            memory, buttons = work.memory.load(conversation.sender), work.messages.open_choices(conversation.id)
        turn = Turn(conversation, waiting, memory, buttons)
        if waiting.choice is not None or not (waiting.text or "").strip():
            return turn
        screened, heard = hear(self.mind, waiting.text or "", screening if waiting.id == row else None)
        return replace(turn, screening=screened, heard=heard)

    async def take(self, turn: Turn) -> Sequence[Message]:
        row = turn.row
        if row.external_id.startswith(GREETING) and row.text is None and row.choice is None:
            return await self._think(turn, heard=None, payload="/start_talk")
        if (errand := self._errand_of(row)) is not None:
            return await self._run(errand, turn)
        if row.choice is not None:
            return await self._press(turn, row.choice)
        if turn.screening is None:
            return await self._finish(turn, [Utterance(self.words["nothing_said"])])
        return await self._listen(turn, turn.screening, row.text or "")

    def _errand_of(self, row: InboxRow) -> Errand | None:
        if not row.external_id.startswith(ERRAND) or row.text is not None or row.choice is not None:
            return None
        return self.errands.get(f"{row.channel}/{row.external_id.split(':')[1]}")

    async def _run(self, errand: Errand, turn: Turn) -> Sequence[Message]:
        try:
            return await asyncio.to_thread(self._run_and_reply, errand, turn)
        except CasebookUnreachable:
            raise
        except Exception as trouble:
            note_trouble(trouble)
            return await self._finish(turn, [Utterance(self.words["trouble"])])

    def _run_and_reply(self, errand: Errand, turn: Turn) -> Sequence[Message]:
        with self.desk.casebook.writing() as work:
            if work.inbox.get(turn.row.id).done:
                return work.messages.answer_to(turn.row.id)
            return self._reply(work, turn, errand(work, turn.conversation, turn.row))

    async def _listen(self, turn: Turn, screening: Screening, text: str) -> Sequence[Message]:
        if screening.verdict is not Verdict.CLEAR:
            return await asyncio.to_thread(self._sound_alarm, turn, screening)
        if (errand := self.errands.get(f"{turn.row.channel}/{asked_for(text)}")) is not None:
            return await self._run(errand, turn)
        if (meant := button_meant(text, turn.open)) is not None:
            return await self._follow(turn, meant)
        before = next((row_to_go_on_with(choice.payload) for choice in turn.open), None)
        if before is None or turn.heard is None or not goes_on(turn.heard.act, text):
            return await self._think(turn, heard=turn.heard, payload=None)
        return await self._go_on(turn, before, text)

    async def _press(self, turn: Turn, choice_id: str) -> Sequence[Message]:
        pressed = await asyncio.to_thread(self._find_choice, choice_id)
        if pressed is None or pressed.conversation != turn.conversation.id:
            return await self._again("unknown_button", turn)
        if not pressed.moves_the_talk(turn.conversation.id, turn.row.id):
            return await self._again("old_button", turn)
        await asyncio.to_thread(self._note_press, turn, pressed)
        return await self._follow(turn, pressed.choice)

    async def _follow(self, turn: Turn, choice: Choice) -> Sequence[Message]:
        before = row_to_go_on_with(choice.payload)
        if before is None:
            return await self._think(turn, heard=None, payload=choice.payload, pressed=choice.id)
        return await self._go_on(turn, before, "")

    async def _go_on(self, turn: Turn, before: int, then: str) -> Sequence[Message]:
        heard = await asyncio.to_thread(self._hear_as_a_worry, turn, before, then)
        return await self._think(turn, heard=heard, payload=None)

    def _hear_as_a_worry(self, turn: Turn, before: int, then: str) -> Hearing | None:
        """A parent who goes on with a worry that only sounded like danger need not tell it again."""
        with self.desk.casebook.writing() as work:
            note_way_back(self.desk, work, turn.conversation, turn.row)
            told = work.inbox.get(before).text or ""
        return learned(self.mind, f"{told}\n{then}" if then else told)

    def _find_choice(self, choice_id: str) -> Pressed | None:
        with self.desk.casebook.reading() as work:
            return work.choices.find(choice_id)

    def _note_press(self, turn: Turn, pressed: Pressed) -> None:
        """What was pressed is said aloud in the transcript; a turn that is taken again after a crash says it once."""
        if pressed.used_by == turn.row.id:
            return
        said = [Utterance(pressed.choice.label)]
        with self.desk.casebook.writing() as work:
            work.choices.mark_used(pressed.choice.id, turn.row.id)
            work.messages.say(turn.conversation.id, Sender.PARENT, said, self.desk.clock(), None)

    async def _again(self, word: str, turn: Turn) -> Sequence[Message]:
        """A dead button is answered with the question that is open now, so that there is always a next step."""
        last = await asyncio.to_thread(self._last_bot_message, turn.conversation.id)
        said = [Utterance(self.words[word])]
        return await self._finish(
            turn, said + ([Utterance(last.text, last.choices, (), last.progress)] if last else [])
        )

    def _last_bot_message(self, conversation: int) -> Message | None:
        with self.desk.casebook.reading() as work:
            return work.messages.last_bot_message(conversation)

    async def _think(
        self, turn: Turn, *, heard: Hearing | None, payload: str | None, pressed: str | None = None
    ) -> Sequence[Message]:
        talk = turn.conversation
        try:
            thinking = self.mind.think(talk.sender, talk.channel, heard=heard, payload=payload, memory=turn.memory)
            thought = await asyncio.wait_for(thinking, SECONDS_TO_THINK)
        except CasebookUnreachable:
            raise
        except Exception as trouble:
            note_trouble(trouble)
            thought = Thought([], None)
        said = list(thought.utterances) or [Utterance(self.words["trouble"])]
        return await self._finish(turn, said, thought.memory, pressed)

    async def _finish(
        self, turn: Turn, said: Sequence[Utterance], memory: bytes | None = None, pressed: str | None = None
    ) -> Sequence[Message]:
        return await asyncio.to_thread(self._close, turn, said, memory, pressed)

    def _close(
        self, turn: Turn, said: Sequence[Utterance], memory: bytes | None, pressed: str | None
    ) -> Sequence[Message]:
        """A button whose words were typed counts as pressed when its answer does."""
        with self.desk.casebook.writing() as work:
            if not work.inbox.mark_done(turn.row.id, self.desk.clock()):
                return work.messages.answer_to(turn.row.id)
            if memory is not None:
                work.memory.save(turn.conversation.sender, memory, self.desk.clock())
            if pressed is not None:
                work.choices.mark_used(pressed, turn.row.id)
            return self._say(work, turn, said)

    def _reply(self, work: Work, turn: Turn, said: Sequence[Utterance]) -> Sequence[Message]:
        work.inbox.mark_done(turn.row.id, self.desk.clock())
        return self._say(work, turn, said)

    def _say(self, work: Work, turn: Turn, said: Sequence[Utterance]) -> Sequence[Message]:
        now = self.desk.clock()
        messages = work.messages.say(turn.conversation.id, Sender.BOT, said, now, turn.row.id)
        post(work, turn.conversation, messages, now)
        return messages

    def _sound_alarm(self, turn: Turn, screening: Screening) -> Sequence[Message]:
        with self.desk.casebook.writing() as work:
            if work.inbox.get(turn.row.id).done:
                return work.messages.answer_to(turn.row.id)
            about = turn.heard.about if turn.heard else ()
            alarm = raise_alarm(self.desk, work, turn.conversation, turn.row, screening, about)
            if screening.danger and not screening.guessed:
                work.memory.forget(turn.conversation.sender)
            return self._reply(work, turn, [alarm])


def note_trouble(trouble: Exception) -> None:
    """Only the kind of trouble: an exception's text may hold a parent's words."""
    log.error("the mind failed: %s", type(trouble).__name__)
