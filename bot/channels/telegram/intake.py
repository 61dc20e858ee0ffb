"""The way in: an update is read, kept, and only then acknowledged. Thinking happens after that, in its own time."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from telegram import Update

from bot.channels.telegram.answers import Answers
from bot.channels.telegram.courtesies import Courtesies
from bot.channels.telegram.line import Line
from bot.channels.telegram.pace import Tempo
from bot.channels.telegram.reading import Heard, Reading, errand, read
from bot.channels.telegram.recent import Recent
from bot.desk.journey import Journey, Unkept
from bot.desk.ports import CasebookUnreachable, ForeignMessage
from bot.desk.values import Channel, Conversation, Received

log = logging.getLogger(__name__)
MOST_TRIES = 5


class Intake:
    def __init__(
        self,
        line: Line,
        journey: Journey,
        words: Mapping[str, str],
        courtesies: Courtesies,
        answers: Answers,
        tempo: Tempo,
        counts: Counter[str],
    ) -> None:
        self._line, self._journey, self._words, self._tempo = line, journey, words, tempo
        self._courtesies, self._answers, self._counts = courtesies, answers, counts
        self._taken: Recent[int, bool] = Recent()
        self._met: Recent[int, bool] = Recent()
        self._stumbled: Counter[int] = Counter()
        self._told_late: Recent[str, bool] = Recent()
        self._heard: Recent[tuple[str, int], str] = Recent()
        self._comforted: Recent[str, bool] = Recent()

    async def take(self, raw: object) -> None:
        """Everything it says is committed when this returns. Unkept: it is not, and must be delivered again."""
        self._counts["updates"] += 1
        understood = self._understood(raw)
        if understood is None:
            return
        number, reading = understood
        if number in self._taken:
            return
        if reading.press:
            self._answers.spawn(self._courtesies.nod(reading.press.query))
        if reading.group:
            self._answers.spawn(self._courtesies.leave_group(reading.group))
        if reading.chat and not self._changes_nothing(reading.chat, reading.heard):
            await self._keep_or_let_go(number, reading.chat, reading)
        self._taken.put(number, True)

    def comfort(self, raw: object) -> None:
        """The casebook cannot be reached: what must be said at once is said, and the rest when it can be kept."""
        understood = self._understood(raw)
        if understood is not None:
            self._comfort(understood[1])

    def _understood(self, raw: object) -> tuple[int, Reading] | None:
        try:
            update = Update.de_json(raw, self._line) if isinstance(raw, dict) else None
            if update is not None and isinstance(update.update_id, int):
                return update.update_id, read(update, self._words["utter_telegram_forwarded_mark"])
        except Exception as trouble:
            log.info("an update made no sense: %s", type(trouble).__name__)
        self._counts["malformed"] += 1
        return None

    async def _keep_or_let_go(self, number: int, chat: str, reading: Reading) -> None:
        """What cannot be kept though the casebook answers would hold up everybody behind it for ever."""
        try:
            await self._keep(chat, reading)
        except Unkept:
            raise
        except Exception as trouble:
            # An exception's text may hold a parent's words.
            log.error("an update could not be kept: %s", type(trouble).__name__)
            self._stumbled[number] += 1
            if self._stumbled[number] < MOST_TRIES:
                raise Unkept(None) from trouble
            del self._stumbled[number]
            self._counts["let_go"] += 1
            self._comfort(reading, "utter_telegram_not_kept")

    async def _keep(self, chat: str, reading: Reading) -> None:
        try:
            chosen = await asyncio.to_thread(self._chosen, chat, reading)
            things = partial(self._things, chat, reading)
            conversation, rows = await self._journey.keep_all(Channel.TELEGRAM, chat, things)
        except ForeignMessage:
            # Kept long ago, in a talk that has been forgotten since.
            return
        except CasebookUnreachable as unreachable:
            self._comfort(reading)
            raise Unkept(None) from unreachable
        self._comforted.clear()
        for row in rows:
            self._answers.begin(conversation, row)
        self._remember(chat, reading, conversation)
        if (press := reading.press) and press.message:
            self._answers.spawn(self._courtesies.take_keyboard_away(chat, press.message, press.text, chosen))

    def _remember(self, chat: str, reading: Reading, conversation: Conversation) -> None:
        if reading.says_something:
            self._met.put(conversation.id, True)
        if self._is_late(reading):
            self._told_late.put(chat, True)
        if reading.heard:
            self._heard.put((chat, reading.heard.message), reading.heard.words)

    def _chosen(self, chat: str, reading: Reading) -> str | None:
        """The words of the button, if pressing it moves the talk."""
        choice = next((received.choice for received in reading.keep if received.choice), None)
        if choice is None:
            return None
        with self._journey.desk.casebook.reading() as work:
            pressed = work.choices.find(choice)
            ours = pressed is not None and work.conversations.get(pressed.conversation).address == chat
            return pressed.choice.label if pressed and ours and pressed.moves_the_talk(pressed.conversation) else None

    def _things(self, chat: str, reading: Reading, conversation: Conversation) -> Sequence[Received]:
        return [*self._first(chat, reading, conversation), *reading.keep]

    def _first(self, chat: str, reading: Reading, conversation: Conversation) -> Iterator[Received]:
        """What a parent should know before the answer. The record keeps each welcome once, whatever we remember."""
        if not reading.says_something or not reading.keep:
            return
        if conversation.id not in self._met:
            yield errand("welcome", chat, conversation.id)
        if self._is_late(reading) and chat not in self._told_late:
            yield errand("late", chat, reading.keep[0].external_id.rpartition(":")[2])

    def _is_late(self, reading: Reading) -> bool:
        return reading.sent_at is not None and self._journey.desk.clock() - reading.sent_at > self._tempo.late

    def _changes_nothing(self, chat: str, heard: Heard | None) -> bool:
        return heard is not None and heard.edited and self._heard.get((chat, heard.message)) == heard.words

    def _comfort(self, reading: Reading, holding: str = "utter_telegram_waiting") -> None:
        """Words about danger at once, for each message that needs them; the holding words once for each chat."""
        for received in reading.keep if reading.says_something else ():
            reply = self._journey.without_casebook(received.text)
            said_for = f"{received.conversation}/{received.external_id if reply else holding}"
            if received.text is not None and said_for not in self._comforted:
                self._comforted.put(said_for, True)
                text = reply or self._words[holding]
                self._answers.spawn(self._courtesies.say(received.conversation, text))
