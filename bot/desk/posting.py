"""What is said on a channel that must be called is posted to it; the web comes and asks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.desk.ports import Work
from bot.desk.values import Channel, Conversation, Message


def post(work: Work, conversation: Conversation, messages: Sequence[Message], now: datetime) -> None:
    if conversation.channel is Channel.TELEGRAM:
        for message in messages:
            key = f"telegram:{conversation.id}:{message.id}"
            work.outbox.add(
                "telegram", conversation.address, {"message": message.id}, now, key=key, conversation=conversation.id
            )
