"""What a school's own policy says: in a few plain words, each with its place, and nothing of another school's."""

from __future__ import annotations

from functools import cache

import pytest

from bot.school.loader import load_school
from bot.school.model import School
from bot.settings import ROOT
from tests.house.responses import reading_age, words

SCHOOLS = ("hemingford_grey", "oaks_park", "hardmoor", "pass_move_grin")
MOST_WORDS = 60
OLDEST_READER, AVERAGE_READER = 14.0, 11.1
# What a parent could ask of each document, as far as it says anything.
SPOKEN_OF = {
    "hemingford_grey": {
        *("staff_posts", "photographs", "school_accounts", "monitoring", "cyberbullying", "posting_consequences"),
        *("report_post", "responsible", "parent_posts"),
    },
    "oaks_park": {
        *("staff_contact", "staff_posts", "photographs", "school_accounts", "monitoring", "cyberbullying"),
        *("posting_consequences", "report_post", "parent_posts"),
    },
    "hardmoor": {"staff_contact", "staff_posts", "photographs", "cyberbullying", "report_post", "responsible"},
    "pass_move_grin": {
        *("staff_contact", "staff_posts", "photographs", "phones", "school_accounts", "cyberbullying", "evidence"),
        *("posting_consequences", "report_post", "parent_posts"),
    },
}


@cache
def school(key: str) -> School:
    return load_school(ROOT / "data" / "schools" / f"{key}.yml")


ENTRIES = [(key, number) for key in SCHOOLS for number in range(len(school(key).policies))]


@pytest.mark.parametrize("key", SCHOOLS)
def test_each_school_speaks_of_what_its_own_document_speaks_of(key: str) -> None:
    assert {entry.matter for entry in school(key).policies} == SPOKEN_OF[key]


@pytest.mark.parametrize(("key", "number"), ENTRIES)
def test_an_entry_is_short_and_plain_and_names_its_place(key: str, number: int) -> None:
    entry = school(key).policies[number]
    assert entry.document and entry.section
    assert len(words(f"{entry.says} This is in {entry.document}, {entry.section}.")) <= MOST_WORDS
    assert "!" not in entry.says and reading_age(entry.says) <= OLDEST_READER


def test_on_the_whole_a_nine_to_eleven_year_old_could_read_them() -> None:
    ages = [reading_age(school(key).policies[number].says) for key, number in ENTRIES]
    assert sum(ages) / len(ages) <= AVERAGE_READER


def test_no_two_schools_say_the_same_sentence() -> None:
    said = [(key, entry.says) for key in SCHOOLS for entry in school(key).policies]
    assert len({says for _, says in said}) == len(said)
