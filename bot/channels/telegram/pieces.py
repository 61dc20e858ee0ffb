"""A message of the talk as the sends it takes: its text in parts, buttons under the last, each document by itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.channels.telegram.reading import EDITED, FORWARDED
from bot.desk.joining import filled
from bot.desk.ports import Work
from bot.desk.values import Choice, Conversation, FileLink, Message

LONGEST = 4096
LONGEST_LABEL = 64
OPENINGS = {EDITED: "utter_telegram_about_edit", FORWARDED: "utter_telegram_about_forward"}
PAUSES = tuple(re.compile(pause) for pause in (r"\n\s*\n", r"\n", r"[.!?…]['\")\]]*\s", r"\s"))
UNSENDABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


class FileBody(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def media_type(self) -> str: ...
    @property
    def content(self) -> bytes: ...


# The document behind a file id, for the conversation it was given to.
Files = Callable[[Conversation, str], FileBody | None]


@dataclass(frozen=True)
class Piece:
    text: str = ""
    choices: Sequence[Choice] = ()
    file: FileLink | None = None


def pieces(message: Message, opening: str | None, words: Mapping[str, str]) -> list[Piece]:
    lines = [line for line in (opening, _progress(message, words)) if line]
    said = parts("\n\n".join([*lines, message.text])) or ([words["utter_telegram_choose"]] if message.choices else [])
    spoken = [Piece(part) for part in said[:-1]]
    spoken += [Piece(part, message.choices) for part in said[-1:]]
    return spoken + [Piece(file=file) for file in message.files]


def keyboard(choices: Sequence[Choice]) -> InlineKeyboardMarkup | None:
    """One below the other: on a telephone nothing else can be read."""
    if not choices:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(_label(choice.label), callback_data=choice.id)] for choice in choices]
    )


def opening_of(work: Work, message: Message, words: Mapping[str, str]) -> str | None:
    """Only the first message of an answer says what it answers."""
    if message.reply_to is None or work.messages.answer_to(message.reply_to)[0].id != message.id:
        return None
    asked = work.inbox.get(message.reply_to).external_id
    return next((words[word] for mark, word in OPENINGS.items() if asked.startswith(mark)), None)


def _progress(message: Message, words: Mapping[str, str]) -> str | None:
    """Where the words do not say it themselves, and never above a letter."""
    if not message.progress or message.files:
        return None
    line = filled(
        words["utter_telegram_progress"], {"step": str(message.progress.step), "of": str(message.progress.of)}
    )
    return None if line in message.text else line


def _label(label: str) -> str:
    plain = " ".join(sendable(label).split())
    return (plain if len(plain) <= LONGEST_LABEL else f"{plain[: LONGEST_LABEL - 1]}…") or "…"


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def sendable(text: str) -> str:
    """Half a character and control characters cannot travel."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return UNSENDABLE.sub("", whole).strip()


def parts(text: str, longest: int = LONGEST) -> list[str]:
    """Nothing for a text of nothing."""
    cut, rest = [], sendable(text)
    while units(rest) > longest:
        end = _pause(_head(rest, longest))
        cut.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [*cut, rest] if rest else cut


def _head(text: str, longest: int) -> str:
    """Cutting through a pair of surrogates leaves half a character, which is dropped."""
    return text.encode("utf-16-le")[: longest * 2].decode("utf-16-le", "ignore")


def _pause(head: str) -> int:
    """The last pause of the best kind that does not leave a scrap."""
    for pause in PAUSES:
        ends = [found.end() for found in pause.finditer(head)]
        if ends and ends[-1] > len(head) // 4:
            return ends[-1]
    return len(head)
