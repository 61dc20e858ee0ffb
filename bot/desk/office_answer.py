"""The office answers a parent, in the parent's own channel; and deals with what was flagged."""

from __future__ import annotations

from bot.desk.desk import Desk
from bot.desk.office_change import tell
from bot.desk.posting import post
from bot.desk.values import Flag, HistoryLine, Sender, Utterance


class NobodyThere(ValueError):
    """One sentence: why the parent cannot be answered in the chat, and what to do instead."""


def answer_parent(desk: Desk, concern: int, by: str, text: str, once: str) -> int:
    """The conversation it was said in. Raises AlreadyRecorded for a form that is sent a second time."""
    with desk.casebook.writing() as work:
        found = work.concerns.get(concern)
        if found.conversation is None:
            raise NobodyThere("This concern did not come through the chat: ring the parent instead.")
        talk = work.conversations.get(found.conversation)
        if not talk.reachable:
            raise NobodyThere("The parent has closed this chat: ring them instead.")
        now = desk.clock()
        (message,) = work.messages.say(talk.id, Sender.STAFF, [Utterance(text)], now, None)
        post(work, talk, [message], now)
        key = f"answer:{concern}:{by}:{once}" if once else None
        tell(desk, work, found, "ParentAnswered", by, {"message": message.id}, key)
        return talk.id


def deal_with(desk: Desk, flag: int, by: str) -> Flag:
    """The first who deals with it is the one on the record."""
    now = desk.clock()
    with desk.casebook.writing() as work:
        found = work.flags.get(flag)
        if found.acknowledged_at is None:
            work.flags.acknowledge(flag, by, now)
            detail = {"flag": flag, "kind": found.kind}
            work.history.append(HistoryLine("FlagAcknowledged", now, by, found.concern, detail))
        return work.flags.get(flag)
