"""The widget is loaded on every page of a school's site, often over a poor connection."""

from __future__ import annotations

from tests.house.widget_size import MOST, size


def test_the_widget_costs_at_most_fifteen_kilobytes() -> None:
    assert size() <= MOST
