"""What is understood of the validation messages: the floor under which no change may take it.

Bars that are not reached yet stand as what was measured, so that they can only be raised. `docs/understanding.md` says which.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pytest

from bench.nlu import (
    DANGER,
    Judged,
    accuracy,
    combined,
    ear,
    exact,
    false_alarms,
    false_alarms_elsewhere,
    judge,
    macro_f1,
    recall,
    rows,
    times,
)
from bot.mind.ear.hearing import Ear
from tests.safety.said import COPIES

SIGNALS = ("emergency", "safeguarding", "self_harm", "threat", "abuse", "social_media_plan", "social_media_posted")


@pytest.fixture(scope="module")
def listener() -> Ear:
    return ear()


@pytest.fixture(scope="module")
def judged(listener: Ear) -> list[Judged]:
    return judge(listener, rows("validation"))


def share(of: tuple[int, int]) -> float:
    return of[0] / of[1]


def wanted(signal: str) -> frozenset[str]:
    return frozenset({signal})


def test_acts_are_named(judged: Sequence[Judged]) -> None:
    assert accuracy(judged) >= 0.88
    assert macro_f1(judged) >= 0.85


def test_a_child_in_danger_is_heard(judged: Sequence[Judged]) -> None:
    assert share(recall(judged, DANGER, combined)) >= 0.99


def test_an_ordinary_concern_is_seldom_taken_for_danger(judged: Sequence[Judged]) -> None:
    assert share(false_alarms(judged, DANGER, combined)) <= 0.08


def test_a_threat_is_heard_and_an_idiom_is_not(judged: Sequence[Judged]) -> None:
    assert share(recall(judged, wanted("threat"), combined)) >= 0.98
    assert share(false_alarms(judged, wanted("threat"), combined)) <= 0.03


@pytest.mark.parametrize("signal", [DANGER, wanted("threat")], ids=["danger", "threat"])
def test_what_is_no_concern_at_all_is_hardly_ever_taken_for_danger_or_a_threat(
    judged: Sequence[Judged], signal: frozenset[str]
) -> None:
    assert share(false_alarms_elsewhere(judged, signal)) <= 0.02


def test_year_groups_are_read(judged: Sequence[Judged]) -> None:
    assert share(exact(judged, "year_group")) >= 0.98


@pytest.fixture(scope="module")
def unseen(listener: Ear) -> list[Judged]:
    return judge(listener, rows("unseen"))


def test_what_nobody_has_looked_at_is_understood_as_well_as_was_measured(unseen: Sequence[Judged]) -> None:
    """The bars are 0.99 and 0.08 for danger: not reached, and not to be lost."""
    assert accuracy(unseen) >= 0.88 and macro_f1(unseen) >= 0.85
    assert share(recall(unseen, DANGER, combined)) >= 0.98
    assert share(false_alarms(unseen, DANGER, combined)) <= 0.09
    assert share(recall(unseen, wanted("threat"), combined)) >= 0.98
    assert share(false_alarms(unseen, wanted("threat"), combined)) <= 0.03
    assert share(exact(unseen, "year_group")) >= 0.98


def test_times_are_read() -> None:
    read, phrases = times()
    assert phrases >= 120
    assert read / phrases >= 0.95


@pytest.mark.parametrize("copy", ["capitals", "unicode tricks", "slips", "no punctuation"])
def test_no_copy_loses_more_than_two_points_of_any_signal(listener: Ear, judged: Sequence[Judged], copy: str) -> None:
    told = [each.row for each in judged if each.row["signals"]]
    copied = judge(listener, told, COPIES[copy])
    assert sum(COPIES[copy](row["text"]) != row["text"] for row in told) > len(told) / 3
    assert list(lost(judged, copied)) == []


def lost(plain: Sequence[Judged], copied: Sequence[Judged]) -> Iterable[str]:
    for signal in SIGNALS:
        before, after = (share(recall(each, wanted(signal), combined)) for each in (plain, copied))
        if before - after > 0.02:
            yield f"{signal}: {before:.3f} became {after:.3f}"
