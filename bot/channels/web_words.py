"""Every sentence that the chat API says when it cannot do what was asked. A parent reads these."""

from __future__ import annotations

NOT_JSON = "Your message reached us in a form we cannot read. Please send it again."
NOT_COMPLETE = "Your message did not reach us in full. Please check your connection and send it again."
WRONG_TYPE = "This chat can only take messages as JSON. Please use the chat on the school's web page."
NO_ID = "Your message has no number of its own, so we could not be sure to keep it once. Please reload the page."
NOTHING_TO_KEEP = "We need either a message in words or one of the buttons. Please try again."
WRONG_PLACE = "We could not tell which messages you have already seen. Please reload the page."
SIGNED_OUT = "This chat has ended. What you told us is kept by the school. You can start a new chat at any time."
NOT_HERE = "We could not find that in this chat."
NOT_THERE = "There is no such page here."
WRONG_METHOD = "This address does not do that."
WRONG_ORIGIN = "This chat cannot be used from that website. Please open it on the school's own web page."
TOO_MANY_CHATS = "Many chats are being started at once. Please wait a moment and try again."
TOO_FAST = "Your messages are coming faster than we can read them. This one will be taken in a moment."


def too_long(most: int) -> str:
    return (
        f"That is more than we can take at once. Please keep a message under {most:,} characters, or send it in parts."
    )


def not_kept(telephone: str | None) -> str:
    return f"Sorry, we cannot keep your message just now. Please try again in a few minutes, or {_office(telephone)}."


def trouble(telephone: str | None) -> str:
    return f"Sorry, something went wrong on our side. Please try again in a minute, or {_office(telephone)}."


def _office(telephone: str | None) -> str:
    return f"ring the school office on {telephone}" if telephone else "ring the school office"
