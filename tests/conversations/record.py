"""What a talk must have left in the casebook, read from the export that the office gets."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from bot.casebook.tables import HistoryRow
from tests.conversations.stage import Stage

KEYS = {"concerns", "flags", "flags_among", "history", "no_history", "appointments", "posts", "none"}


def check_record(house: Stage, wanted: dict[str, Any]) -> None:
    assert set(wanted) <= KEYS, f"unknown record keys {set(wanted) - KEYS}"
    exported = list(house.casebook.export())
    if wanted.get("none"):
        assert exported == [], "something was put on record"
    if "concerns" in wanted:
        _check_concerns(exported, wanted["concerns"])
    lines = _events(house)
    for event in wanted.get("history", ()):
        assert event in lines, f"{event} is not in the history: {lines}"
    for event in wanted.get("no_history", ()):
        assert event not in lines
    if "flags" in wanted:
        with house.casebook.reading() as work:
            kinds = sorted(flag.kind.value for flag in work.flags.waiting())
        assert kinds == sorted(wanted["flags"]), f"the flags are {kinds}"
    if "flags_among" in wanted:
        with house.casebook.reading() as work:
            assert set(wanted["flags_among"]) <= {flag.kind.value for flag in work.flags.waiting()}
    if "posts" in wanted:
        with house.casebook.reading() as work:
            assert [f"{post.platform}: {post.track}" for post in work.posts.waiting()] == wanted["posts"]
    if "appointments" in wanted:
        _check_appointments(house, wanted["appointments"])


def _events(house: Stage) -> list[str]:
    """Also those of no concern: a call back, a post, a question for the office."""
    with house.casebook.reading() as work:
        return list(work.session.scalars(select(HistoryRow.event).order_by(HistoryRow.seq)))


def _check_concerns(exported: list[Any], wanted: list[dict[str, Any]]) -> None:
    assert len(exported) == len(wanted), f"{len(exported)} concerns on record, not {len(wanted)}"
    for concern, expected in zip(exported, wanted, strict=True):
        for key, value in expected.items():
            found = concern[key]
            if isinstance(value, str) and value.startswith("~"):
                assert value[1:].casefold() in str(found).casefold(), f"{key} is {found!r}"
            elif isinstance(value, list):
                assert sorted(found) == sorted(value), f"{key} is {found!r}"
            else:
                assert found == value, f"{key} is {found!r}, not {value!r}"


def _check_appointments(house: Stage, wanted: list[dict[str, Any]]) -> None:
    rows = [each for concern in house.casebook.export() for each in concern["appointments"]]
    assert len(rows) == len(wanted), f"{len(rows)} appointments, not {len(wanted)}"
    for row, expected in zip(rows, wanted, strict=True):
        for key, value in expected.items():
            assert str(value) in str(row[key]), f"{key} is {row[key]!r}"
