"""Telegram: updates come in and are kept, the journey answers, and the outbox brings the answers back."""

from bot.channels.telegram.door import TelegramDoor

__all__ = ["TelegramDoor"]
