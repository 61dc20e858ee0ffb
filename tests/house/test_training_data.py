"""What the ear learns from: enough of everything, written once, and about no real school."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bot.school.loader import load_school
from bot.school.names import surnames
from tests.house.training_data import ROOT, TOPICS, named_in, plain, sentences, written_twice
from tests.nlu.messages import rows

ALL = list(sentences())
# Known, and to go when the ear is next taught anew.
TWICE = frozenset({"blood everywhere he s put his arm through the glass door"})
SCHOOLS = sorted((ROOT / "data" / "schools").glob("*.yml"))


def test_there_are_three_thousand_sentences() -> None:
    assert len(ALL) >= 3_000


def test_every_act_has_sixty_sentences() -> None:
    assert {act: n for act, n in Counter(each.act for each in ALL).items() if n < 60} == {}


def test_concerns_are_told_in_hundreds_about_every_topic() -> None:
    told = Counter(each.topic for each in ALL if each.act == "raise_concern" and each.topic)
    assert sum(told.values()) >= 500
    assert told.keys() == TOPICS
    assert min(told.values()) >= 20


def test_no_sentence_only_pads_the_count() -> None:
    assert [pair for pair in written_twice([each.text for each in ALL]) if plain(pair[0]) not in TWICE] == []


def test_a_padded_sentence_would_be_found() -> None:
    padded = ["my son is hit at playtime every single day", "my son is hit at playtime every single day!!"]
    assert len(written_twice(padded)) == 1
    assert written_twice(["my son is hit at playtime", "her reading book never changes"]) == []


def test_no_message_that_tells_of_danger_is_learned_from() -> None:
    learned = {plain(each.text) for each in ALL}
    measured = [row for name in ("validation", "practice") for row in rows(name) if row["signals"]]
    assert [row["text"] for row in measured if plain(row["text"]) in learned] == []


def test_no_more_measured_messages_are_learned_from_than_are_known_to_be() -> None:
    """Commonplaces such as "thank you so much" that two hands wrote alike. `docs/understanding.md` counts them."""
    learned = {plain(each.text) for each in ALL}
    assert sum(plain(row["text"]) in learned for row in rows("validation")) <= 54


@pytest.mark.parametrize("path", SCHOOLS, ids=lambda path: path.stem)
def test_no_school_and_no_member_of_its_staff_is_named(path: Path) -> None:
    school = load_school(path)
    texts = [each.text for each in ALL]
    assert named_in(texts, sorted(surnames(school))) == []
    assert [text for text in texts if school.name.casefold() in text.casefold()] == []


def test_a_named_member_of_staff_would_be_found() -> None:
    assert named_in(["Mrs Fox said no", "a fox on the field"], ["fox"]) == [("fox", "Mrs Fox said no")]
