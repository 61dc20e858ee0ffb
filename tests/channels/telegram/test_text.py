"""Text is counted as Telegram counts it, and cut without losing anything."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.telegram.pieces import LONGEST, parts, sendable, units

ANY = st.text(alphabet=st.characters(), max_size=300)


@settings(max_examples=300, deadline=None)
@given(ANY, st.integers(2, 60))
def test_no_part_is_too_long_or_empty_and_nothing_visible_is_lost(text: str, longest: int) -> None:
    cut = parts(text, longest)
    assert all(0 < units(part) <= longest for part in cut)
    assert "".join("".join(cut).split()) == "".join(sendable(text).split())


@settings(max_examples=200, deadline=None)
@given(ANY)
def test_whatever_is_sent_can_be_written_as_utf_8(text: str) -> None:
    assert all(part.encode("utf-8").decode("utf-8") == part for part in parts(text))


def test_an_emoji_counts_twice_and_is_never_cut_in_half() -> None:
    assert units("\U0001f600") == 2
    assert parts("\U0001f600" * 2049) == ["\U0001f600" * 2048, "\U0001f600"]


def test_a_message_is_cut_at_a_paragraph_before_a_sentence_and_at_a_sentence_before_a_word() -> None:
    assert parts("One two. Three.\n\nFour five six.", 24) == ["One two. Three.", "Four five six."]
    assert parts("One two. Three four five six.", 24) == ["One two.", "Three four five six."]
    assert parts("One two three four five", 12) == ["One two", "three four", "five"]


def test_a_text_of_the_greatest_length_stays_whole() -> None:
    assert parts("a" * LONGEST) == ["a" * LONGEST]
    assert parts(" \n ") == []
