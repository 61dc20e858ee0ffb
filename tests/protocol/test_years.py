"""Year groups and ages in a parent's words."""

from __future__ import annotations

import time as stopwatch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.protocol.years import read_age, read_years

SAID = {
    "yr3": "Y3",
    "Y 3": "Y3",
    "y.3": "Y3",
    "yr-3": "Y3",
    "Year: 4": "Y4",
    "year three": "Y3",
    "YEAR SIX": "Y6",
    "third year": "Y3",
    "she is in fourth year now and still not reading": "Y4",
    "who looks after the second year children": "Y2",
    "a worry for the first year parents": "Y1",
    "she's in 3rd yr": "Y3",
    "yaer 4": "Y4",
    "year group 3": "Y3",
    "class of year four": "Y4",
    "the year 6s": "Y6",
    "year sixes": "Y6",
    "Year 4B": "Y4",
    "my son is in 4B": "Y4",
    "the year 3 teacher": "Y3",
    "a year 3 child": "Y3",
    "two year 4 boys": "Y4",
    "He's in year 2 this year": "Y2",
    "year 9": "Y9",
    "going into year 4 in september": "Y4",
    "nursery": "FS",
    "shes in reception": "FS",
    "he go to reception class": "FS",
    "in recption": "FS",
    "FS1": "FS",
    "FS 2": "FS",
    "foundation stage": "FS",
    "pre-school": "FS",
    "EYFS": "FS",
    "early years": "FS",
    "year R": "FS",
    "she's in R": "FS",
    "years 1 and 2": "Y1 Y2",
    "the lady over years 1 and 2 saw me": "Y1 Y2",
    "yrs 3 & 5": "Y3 Y5",
    "Y5/6": "Y5 Y6",
    "years 3 to 6": "Y3 Y4 Y5 Y6",
    "year 3, 4 and 6": "Y3 Y4 Y6",
    "moved from year 2 to year 5": "Y2 Y5",
    "yr 4 and the other one y6": "Y4 Y6",
    "one in year 3 and the other in 5": "Y3 Y5",
    "my twins are in 2 and 5": "Y2 Y5",
    "one in 2 and one in 5": "Y2 Y5",
    "my two are in 2 and 5": "Y2 Y5",
    "year 2 (and my other one is in 5)": "Y2 Y5",
    "3rd and 4th years": "Y3 Y4",
    "the 3/4 class": "Y3 Y4",
    "mixed 3/4": "Y3 Y4",
    "year 3 & 4 share a room": "Y3 Y4",
    "Tom is in 3": "Y3",
    "his year is 3": "Y3",
    "year third": "Y3",
    "year III": "Y3",
    "yr.three": "Y3",
    "one in rec, one in y4": "FS Y4",
    "year 1 of primary": "Y1",
    "FS1 and year 2": "FS Y2",
    "year 5 and year 5": "Y5",
    "year 3 and 2 teaching assistants": "Y3",
    "P7 up here, so year 6 to you": "Y6",
    "ｙｅａｒ ３": "Y3",
    "year\u200b 3": "Y3",
}

NOT_YEARS = (
    "3 years ago",
    "years of this",
    "this year",
    "last year",
    "for 2 years",
    "he is 8 years old",
    "he's 8",
    "my 4 year old",
    "p3",
    "KS2",
    "sixth form",
    "year 14",
    "in 2024",
    "this year 3 teachers have left",
    "in two years 3 heads",
    "all year 5 times",
    "the third year running",
    "in our second year of asking",
    "for the second year now",
    "her first year at this school",
    "for the third year",
    "year 3 of this nonsense",
    "she is in 2 weeks",
    "hes in 3 clubs",
    "I spoke to reception",
    "the woman on reception",
    "reception phoned me",
    "nursery rhymes",
    "in 3D",
    "",
)


@pytest.mark.parametrize(("text", "years"), SAID.items())
def test_a_year_group_is_read_however_it_is_said(text: str, years: str) -> None:
    assert " ".join(read_years(text)) == years


@pytest.mark.parametrize("text", NOT_YEARS)
def test_what_only_sounds_like_a_year_group_is_none(text: str) -> None:
    assert read_years(text) == ()


@given(
    year=st.integers(1, 13),
    spelling=st.sampled_from(("year {}", "Year {}", "yr{}", "Y{}", "YEAR {}", "yr. {}", "she is in year {} now")),
)
def test_a_year_written_is_read_back_as_itself(year: int, spelling: str) -> None:
    assert read_years(spelling.format(year)) == (f"Y{year}",)


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("he's 8", 8),
        ("he is 8 years old", 8),
        ("8 year old", 8),
        ("my eight yr old", 8),
        ("a 6-year-old", 6),
        ("8yo", 8),
        ("aged 7", 7),
        ("just turned 5", 5),
        ("she is 6 and in a mixed class", 6),
        ("my son (7)", 7),
        ("my daughter, 9, is upset", 9),
        ("she's nearly seven", 7),
        ("he's 3 weeks behind", None),
        ("he is 2 hours late", None),
        ("he's one of three", None),
        ("my 44 year old sister", None),
        ("year 5", None),
    ],
)
def test_an_age_is_read_so_that_the_year_can_be_asked_for(text: str, age: int | None) -> None:
    assert read_age(text) == age


@pytest.mark.parametrize("text", ["he's 8", "my eight yr old", "aged 7"])
def test_an_age_alone_never_becomes_a_year(text: str) -> None:
    assert read_years(text) == ()


@given(text=st.text(max_size=200))
def test_any_text_is_read_without_failing(text: str) -> None:
    assert all(year == "FS" or 1 <= int(year[1:]) <= 13 for year in read_years(text))
    assert read_age(text) in (None, *range(2, 19))


@pytest.mark.parametrize("unit", ["a", "year 1 and ", "years 1 ", "in 2 and ", "he is very ", "ﷺ", "3 th ", "'"])
def test_a_message_of_a_hundred_thousand_characters_is_read_in_no_time(unit: str) -> None:
    text = (unit * 100_000)[:100_000]
    took = []
    for _ in range(3):
        begun = stopwatch.process_time()
        read_years(text)
        read_age(text)
        took.append(stopwatch.process_time() - begun)
    assert min(took) < 0.05
