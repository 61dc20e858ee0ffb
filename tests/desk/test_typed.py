"""A parent who types what stands on a button has pressed it."""

from __future__ import annotations

import pytest

from bot.desk.typed import button_meant
from bot.desk.values import Choice

SURE = ("Yes, cancel it", "Another time", "No, keep it")
YEARS = ("reception", "year 1", "year 2", "year 3")
WENT = ("It helped", "It did not help", "We did not meet")
WAYS = ("Yes, in person", "Yes, by telephone", "Another time")
OFFER = ("Yes, find a time", "No, not now")


def meant(text: str, labels: tuple[str, ...]) -> str | None:
    found = button_meant(text, [Choice(label, label) for label in labels])
    return found.label if found else None


@pytest.mark.parametrize(
    ("text", "labels", "pressed"),
    [
        ("cancel it", ("Another time", "Cancel it"), "Cancel it"),
        ("ANOTHER TIME please", SURE, "Another time"),
        ("yes", SURE, "Yes, cancel it"),
        ("yes please", SURE, "Yes, cancel it"),
        ("no", SURE, "No, keep it"),
        ("No thanks.", OFFER, "No, not now"),
        ("2", YEARS, "year 2"),
        ("Year 2", YEARS, "year 2"),
        ("no", WENT, "It did not help"),
        ("yes it helped", WENT, "It helped"),
        ("she didn't turn up", WENT, "We did not meet"),
        ("waste of time", WENT, "It did not help"),
    ],
)
def test_what_stands_on_one_button_presses_it(text: str, labels: tuple[str, ...], pressed: str) -> None:
    assert meant(text, labels) == pressed


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("yes", WAYS),
        ("another time", ("Another time", "Another time")),
        ("useless", OFFER),
        ("7", YEARS),
        ("yes but he was hit again today", SURE),
        ("no he is still being left out", OFFER),
        ("", SURE),
        ("please", SURE),
        ("it helped", ()),
        ("year", YEARS),
    ],
)
def test_what_fits_two_buttons_or_says_more_presses_none(text: str, labels: tuple[str, ...]) -> None:
    assert meant(text, labels) is None
