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
# So few words are what everybody says, and nobody's.
COMMONPLACE = 3
# Every set of messages with an act is one that we measure with, whatever it is called.
MEASURED = [path.stem for path in sorted((ROOT / "tests" / "nlu").glob("*.jsonl")) if "act" in rows(path.stem)[0]]
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
    assert written_twice([each.text for each in ALL]) == []


def test_a_padded_sentence_would_be_found() -> None:
    padded = ["my son is hit at playtime every single day", "my son is hit at playtime every single day!!"]
    assert len(written_twice(padded)) == 1
    assert written_twice(["my son is hit at playtime", "her reading book never changes"]) == []


def test_no_message_that_understanding_is_measured_with_is_learned_from() -> None:
    learned = {plain(each.text) for each in ALL}
    assert [text for text in measured() if plain(text) in learned and not commonplace(text)] == []


def test_no_message_that_tells_of_danger_is_learned_from_however_short() -> None:
    learned = {plain(each.text) for each in ALL}
    assert [
        row["text"] for name in MEASURED for row in rows(name) if row["signals"] and plain(row["text"]) in learned
    ] == []


def test_no_validation_message_at_all_is_learned_from() -> None:
    learned = {plain(each.text) for each in ALL}
    assert sum(plain(row["text"]) in learned for row in rows("validation")) == 0


def measured() -> list[str]:
    return [row["text"] for name in MEASURED for row in rows(name)]


def commonplace(text: str) -> bool:
    return len(plain(text).split()) <= COMMONPLACE


@pytest.mark.parametrize("path", SCHOOLS, ids=lambda path: path.stem)
def test_no_school_and_no_member_of_its_staff_is_named(path: Path) -> None:
    school = load_school(path)
    texts = [each.text for each in ALL]
    assert named_in(texts, sorted(surnames(school))) == []
    assert [text for text in texts if school.name.casefold() in text.casefold()] == []


def test_a_named_member_of_staff_would_be_found() -> None:
    assert named_in(["Mrs Fox said no", "a fox on the field"], ["fox"]) == [("fox", "Mrs Fox said no")]
