"""Where a parent has posted, or may."""

from __future__ import annotations

import time as stopwatch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.protocol.online import read_platforms

SAID = {
    "on facebook": "facebook",
    "FB": "facebook",
    "its on the fb page": "facebook",
    "face book": "facebook",
    "the class whatsapp": "whatsapp",
    "Whats App group": "whatsapp",
    "the wa group": "whatsapp",
    "insta": "instagram",
    "Tik Tok": "tiktok",
    "I tweeted it": "x",
    "on X tonight": "x",
    "on twitter": "x",
    "my snapchat": "snapchat",
    "gonna blast it on snap": "snapchat",
    "youtube": "youtube",
    "mumsnet": "mumsnet",
    "put it on next door": "nextdoor",
    "nextdoor": "nextdoor",
    "a google review": "google",
    "review about the head on google": "google",
    "going to the papers": "press",
    "the local paper": "press",
    "a journalist": "press",
    "ringing the Echo": "press",
    "on reddit": "other",
    "facebook and whatsapp": "facebook whatsapp",
    "whatsapp first, then fb": "whatsapp facebook",
    "facebook, then facebook again": "facebook",
}

NOWHERE = (
    "online",
    "bye x",
    "Mr X hates him",
    "7 x 8",
    "the boy next door",
    "google classroom",
    "I googled it",
    "finally he snapped",
    "the reading paper",
    "paper towels",
    "the school newsletter",
    "any news",
    "playing in the sun",
    "the hospital paper",
    "press officer",
    "the twits by roald dahl",
    "",
)


@pytest.mark.parametrize(("text", "platforms"), SAID.items())
def test_a_platform_is_read_however_it_is_said(text: str, platforms: str) -> None:
    assert " ".join(read_platforms(text)) == platforms


@pytest.mark.parametrize("text", NOWHERE)
def test_what_only_sounds_like_a_platform_is_none(text: str) -> None:
    assert read_platforms(text) == ()


@given(text=st.text(max_size=200))
def test_any_text_is_read_without_failing(text: str) -> None:
    assert len(set(read_platforms(text))) == len(read_platforms(text))


@pytest.mark.parametrize("unit", ["a", "google ", "on the ", "review ", "what", "ﷺ", " X"])
def test_a_message_of_a_hundred_thousand_characters_is_read_in_no_time(unit: str) -> None:
    text = (unit * 100_000)[:100_000]
    took = []
    for _ in range(3):
        begun = stopwatch.process_time()
        read_platforms(text)
        took.append(stopwatch.process_time() - begun)
    assert min(took) < 0.05
