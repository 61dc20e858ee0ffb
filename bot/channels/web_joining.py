"""A code to come back with: another day, on another device, or from Telegram. It stands in for a name and a password."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from bot.desk.desk import Desk
from bot.desk.joining import code_in, filled, join_by_code, new_code
from bot.desk.ports import Work
from bot.desk.turns import ERRAND, Errand
from bot.desk.values import Channel, Conversation, InboxRow, Received, Utterance
from bot.diary.clock import spoken_day

# A concern may wait for a whole term.
LASTS = timedelta(days=90)


def web_errands(desk: Desk, words: Mapping[str, str]) -> dict[str, Errand]:
    """`join` is run by the journey for whatever is a code and nothing else, once the screen has read it."""
    return {f"{Channel.WEB}/code": _giving(desk, words), f"{Channel.WEB}/join": _joining(desk, words)}


def _giving(desk: Desk, words: Mapping[str, str]) -> Errand:
    def give(work: Work, conversation: Conversation, row: InboxRow) -> Sequence[Utterance]:
        now = desk.clock()
        facts = {"code": new_code(work, conversation.id, now, LASTS), "until": spoken_day(now + LASTS)}
        return [Utterance(filled(words["utter_web_code"], facts))]

    return give


def _joining(desk: Desk, words: Mapping[str, str]) -> Errand:
    def join(work: Work, conversation: Conversation, row: InboxRow) -> Sequence[Utterance]:
        code = code_in(row.text or "") or ""
        joined = join_by_code(work, conversation, code, desk.clock(), f"{row.id}:joined")
        return [Utterance(words["utter_web_joined" if joined else "utter_web_code_unknown"])]

    return join


def asked_for_code(conversation: Conversation, own_id: str) -> Received:
    return Received(Channel.WEB, f"{ERRAND}code:{conversation.address}:{own_id}", conversation.address)


def came_back(desk: Desk, conversation: Conversation) -> bool:
    """Whether this chat is joined to one that has a concern, so that there is something to go on with."""
    with desk.casebook.reading() as work:
        joined = work.conversations.parent(conversation.parent).joined_to is not None
        return joined and bool(work.concerns.of_parent(conversation.parent))
