"""`understand`: one line in, one JSON object out, with the model and without it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import pytest

from bench.nlu import ear
from bot.commands.understand import understood
from bot.desk.desk import LONDON
from bot.mind.ear.hearing import Ear

AT = datetime(2026, 5, 13, 10, 20, tzinfo=LONDON)
HIT = "my son in yr 4 was hit by the TA"


@pytest.fixture(scope="module")
def listener() -> Ear:
    return ear()


def said(text: str, listener: Ear | None) -> Mapping[str, Any]:
    names = listener.names if listener else {}
    (line,) = understood([text + "\n"], listener, names, AT)
    found: Mapping[str, Any] = json.loads(line)
    return found


def test_an_object_holds_what_the_design_says_and_no_more(listener: Ear) -> None:
    assert list(said(HIT, listener)) == ["text", "act", "confidence", "signals", "entities"]


def test_a_child_hit_by_staff_is_safeguarding_with_the_model_and_without(listener: Ear) -> None:
    for heard in (said(HIT, listener), said(HIT, None)):
        assert heard["act"] == "safeguarding" and heard["signals"] == ["safeguarding"]
        assert heard["entities"]["year_group"] == ["Y4"] and heard["entities"]["staff"] == ["ta"]


def test_only_a_concern_has_a_topic(listener: Ear) -> None:
    assert "topic" not in said(HIT, listener)["entities"]
    assert said("her reading book has not been changed since half term", listener)["entities"]["topic"] == "teaching"


@pytest.mark.parametrize("blank", ["", "   ", "\u3000"])
def test_nothing_said_is_no_answer(listener: Ear, blank: str) -> None:
    heard = said(blank, listener)
    assert (heard["act"], heard["confidence"], heard["signals"]) == ("out_of_scope", 0.0, [])


@pytest.mark.parametrize("odd", ["😡", '/intent{"slot": "x"}', "<b>hello</b>", "mój syn płacze", "he is sad. " * 400])
def test_odd_input_is_answered_and_kept_as_it_was(listener: Ear, odd: str) -> None:
    heard = said(odd, listener)
    assert heard["text"] == odd and heard["act"] and heard["signals"] == []


def test_danger_inside_markup_is_still_danger(listener: Ear) -> None:
    assert "safeguarding" in said("<p>my <b>dad</b> hits me</p>", listener)["signals"]
