"""A line that a topic needs beside the concern: help outside the school, and what cannot wait for an appointment."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.talking import say

TOPICS = frozenset({"medical", "discrimination", "send", "bullying"})


def say_beside(dispatcher: CollectingDispatcher, topic: str | None) -> None:
    """Said once, when the concern is taken down."""
    if topic in TOPICS:
        say(dispatcher, f"utter_topic_{topic}")
