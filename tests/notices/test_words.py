"""The wording that leaves the house: every key used, every gap filled, short and plain."""

from __future__ import annotations

import re

import pytest

from bot.desk.invitations import Letter, Side
from bot.notices.words import facts_of, one_line
from bot.school.model import MeetingWay
from tests.desk.booking_house import hemingford
from tests.house.responses import code, placeholders, reading_age
from tests.notices.makers import NOW, an_entry, words

GIVEN_ELSEWHERE = {"title", "office_page", "reason", "how", "office", "telephone"}


def test_every_letter_has_a_subject_and_a_text_for_each_side_that_gets_it() -> None:
    both = [(letter, side) for letter in Letter if letter is not Letter.LATE for side in Side]
    for letter, side in [*both, (Letter.LATE, Side.PERSON)]:
        assert f"{letter}_{side}" in words()
        assert f"{letter}_{side}_subject" in words()


def test_every_way_to_meet_has_words() -> None:
    for way in MeetingWay:
        facts = facts_of(hemingford(), words(), an_entry(way=way.value, place=None))
        assert facts["where"]


def test_every_gap_in_the_wording_is_filled() -> None:
    known = set(facts_of(hemingford(), words(), an_entry(was=NOW))) | GIVEN_ELSEWHERE
    for key, text in words().held.items():
        assert placeholders(text) <= known, key


def test_every_text_is_used() -> None:
    source = code("bot/notices")
    families = re.findall(r'f"([a-z_]*)\{', source)
    named = set(re.findall(r'"([a-z_]+)"', source))
    sides = {f"{letter}_{side}" for letter in Letter for side in Side}
    starts = (*filter(None, families), *sides)
    assert [key for key in words().held if key not in named and not key.startswith(starts)] == []


@pytest.mark.parametrize("key", [key for key in words().held if key.startswith("chat_")])
def test_what_the_chat_says_is_plain(key: str) -> None:
    assert reading_age(words().held[key]) <= 13


def test_a_name_with_braces_is_only_a_name() -> None:
    entry = an_entry(place="{reason} {was}", reason="secret")
    assert facts_of(hemingford(), words(), entry)["where"] == "at {reason} {was}"


def test_one_line_is_one_line() -> None:
    assert one_line("a\r\nb\u2028c\x00d\u202ee") == "a b c d e"
