from datetime import timedelta

import pytest

from bot.casebook import SqlCasebook
from bot.casebook.repositories.memory import LARGEST_MEMORY
from tests.casebook.makers import NOW


def test_a_memory_is_given_back_byte_for_byte(casebook: SqlCasebook) -> None:
    blob = bytes(range(256)) * 100
    with casebook.writing() as work:
        work.memory.save("sender", b"older", NOW)
        work.memory.save("sender", blob, NOW + timedelta(seconds=1))
    with casebook.reading() as work:
        assert work.memory.load("sender") == blob
        assert work.memory.senders() == ["sender"]


def test_a_memory_that_was_never_kept_is_none_and_not_empty(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        work.memory.save("sender", b"", NOW)
        assert work.memory.load("sender") == b""
        work.memory.forget("sender")
        work.memory.forget("nobody")
        assert work.memory.load("sender") is None


def test_a_memory_out_of_bounds_is_refused(casebook: SqlCasebook) -> None:
    with pytest.raises(ValueError, match="more than"), casebook.writing() as work:
        work.memory.save("sender", b"x" * (LARGEST_MEMORY + 1), NOW)
