"""The short version of `python -m bench.web_fuzz`."""

from __future__ import annotations

from bench.web_fuzz import at_the_door


def test_six_hundred_random_messages_break_nothing_meet_no_silence_and_are_stored_to_the_letter() -> None:
    found = at_the_door(600, 2026)
    assert found["ok"], found
