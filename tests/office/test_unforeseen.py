"""An error that nobody foresaw: staff are told what to do, and whoever looks after the server what it was."""

from __future__ import annotations

import logging
import re

import pytest

from tests.office.house import OfficeHouse

SECRETIVE = "what a parent wrote"


class Broken:
    def __init__(self, trouble: Exception) -> None:
        self.trouble = trouble

    def __sub__(self, other: object) -> object:
        raise self.trouble

    __rsub__ = __sub__


@pytest.mark.parametrize("kind", [RuntimeError, ValueError, KeyError, IndexError])
def test_staff_are_told_what_to_do_and_a_number_that_the_log_has(
    house: OfficeHouse, caplog: pytest.LogCaptureFixture, kind: type[Exception]
) -> None:
    visitor = house.visitor()
    house.clock.now = Broken(kind(SECRETIVE))  # type: ignore[assignment]
    with caplog.at_level(logging.ERROR):
        answer = visitor.gets("/office/concerns")
    assert answer.status_code == 500 and answer.headers["cache-control"] == "no-store"
    assert "a fault of Stepwise and not of yours" in answer.text and SECRETIVE not in answer.text
    number = re.search(r"E-[0-9A-F]{6}", answer.text)
    assert number and number[0] in caplog.text
    assert kind.__name__ in caplog.text and SECRETIVE not in caplog.text


def test_a_row_that_is_not_there_is_still_no_such_page(house: OfficeHouse) -> None:
    assert house.visitor().gets("/office/posts/77").status_code == 404
