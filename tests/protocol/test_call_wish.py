from __future__ import annotations

import pytest

from bot.protocol.call_wish import gives_number_to_ring, read_number, wants_call


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("07700 900123 after 3pm", "07700 900123"),
        ("+44 7700 900123", "+44 7700 900123"),
        ("(01480) 496-000 please", "01480) 496-000"),
        ("mail me: a.parent@example.org", "a.parent@example.org"),
    ],
)
def test_a_number_is_taken_as_it_was_given(text: str, number: str) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize("text", ["year 4", "on 3 November 2026", "12345", "he is 8"])
def test_a_year_or_a_date_is_no_number_to_ring(text: str) -> None:
    assert read_number(text) is None


@pytest.mark.parametrize(
    "text", ["ring me back please", "could the office give me a bell", "call back please", "can someone phone me"]
)
def test_a_call_is_asked_for_in_many_words(text: str) -> None:
    assert wants_call(text)


def test_asking_for_a_person_is_not_yet_asking_for_a_call() -> None:
    assert not wants_call("can I speak to a person")
    assert not gives_number_to_ring("ring me back please")
    assert gives_number_to_ring("ring me on 07700 900123")
