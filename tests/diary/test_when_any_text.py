"""The grammar of times on any text at all: what the bot writes, what nobody would write, and what never ends."""

from __future__ import annotations

import time as stopwatch
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.diary.when import HORIZON, Part
from tests.diary.when_reading import LONDON, read, wanted

SPELLINGS = ("%A %d %B", "%a %d %b", "%d/%m/%Y", "%d %B %Y", "%B %d", "%Y-%m-%d", "%d.%m.%Y", "%A %d/%m/%Y")
CLOCKS = ("at %H:%M", "%H:%M", "at %I.%M%p", "%I:%M %p")


@given(
    days=st.integers(0, HORIZON.days),
    quarters=st.integers(4 * 11, 4 * 18 - 1),
    spelling=st.sampled_from(SPELLINGS),
    clock=st.sampled_from(CLOCKS),
    now=st.dates(date(2025, 9, 1), date(2028, 7, 20)),
)
def test_a_time_as_the_bot_writes_it_is_read_back_as_itself(
    days: int, quarters: int, spelling: str, clock: str, now: date
) -> None:
    local = datetime.combine(now, time(10, 20), LONDON)
    start = datetime.combine(local.date() + timedelta(days=days), time(quarters // 4, quarters % 4 * 15), LONDON)
    when = wanted(f"{start:{spelling}} {start:{clock}}", local)
    assert (when.dates, when.time, when.problem) == ((start.date(),), start.time(), None)
    assert when.allows(start)


@given(text=st.text(max_size=200))
def test_any_text_is_read_without_failing(text: str) -> None:
    when = read(text)
    assert when is None or isinstance(when.said, str)


SAID_WORDS = st.sampled_from(
    "monday next week on the 3 31 st th 14/5 at half past to 4 pm not any but before after school between and or"
    " june may 25:00 first thing last tomorrow today , . - until from can't do w/c in two days fortnight".split()
)


@given(words=st.lists(SAID_WORDS, max_size=12))
def test_no_order_of_words_breaks_the_reading(words: list[str]) -> None:
    when = read(" ".join(words))
    assert when is None or all(date(2020, 1, 1) < day < date(2040, 1, 1) for day in when.dates)
    assert when is None or when.part in (None, *Part)


ENDLESS = (
    *("a", "not ", "(((", "\u200b", "ﷺ", "\n", "1/", "9-"),
    *("monday or ", "3 or ", "3.30 ", "between 2 and ", "half past ", "move ", "week on ", "can't do "),
    "on monday the 3rd of ",
)


@pytest.mark.parametrize("unit", ENDLESS)
def test_a_message_of_a_hundred_thousand_characters_is_read_in_no_time(unit: str) -> None:
    text = (unit * 100_000)[:100_000]
    took = []
    for _ in range(3):
        begun = stopwatch.process_time()
        read(text)
        took.append(stopwatch.process_time() - begun)
    assert min(took) < 0.05
