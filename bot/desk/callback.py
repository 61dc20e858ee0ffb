"""A parent asks to be rung: the office sees it until somebody has."""

from __future__ import annotations

from bot.desk.desk import Desk
from bot.desk.values import Flag, FlagKind, HistoryLine


def ask_for_call(desk: Desk, sender: str, words: str) -> Flag:
    now = desk.clock()
    with desk.casebook.writing() as work:
        conversation = work.conversations.by_sender(sender)
        row = work.inbox.in_hand(conversation.id) if conversation else None
        key = f"{row.id}:call" if row else f"{sender}:call:{now.isoformat()}"
        held = conversation.id if conversation else None
        flag = work.flags.raise_flag(FlagKind.CALL_BACK, words, now, key=key, conversation=held)
        if work.history.by_key(key) is None:
            work.history.append(HistoryLine("CallAsked", now, "parent", None, {"flag": flag.id}, key))
    return flag
