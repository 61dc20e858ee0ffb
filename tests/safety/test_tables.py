"""About the tables themselves."""

import re
from pathlib import Path

from bot import safety
from bot.safety.acts import ACTS
from bot.safety.conduct_words import CONDUCT
from bot.safety.not_typos import NOT_TYPOS
from bot.safety.people import PEOPLE
from bot.safety.tables import library, vocabulary

FILES = sorted(Path(safety.__file__).parent.glob("*.py"))


def test_every_phrase_can_be_read() -> None:
    for _, phrase in library().phrases:
        assert phrase.regex.pattern


def test_every_class_of_words_is_used() -> None:
    used = set(re.findall(r"<(\w+)>", "".join(file.read_text() for file in FILES))) | {"blocker"}
    assert (PEOPLE.keys() | ACTS.keys() | CONDUCT.keys()) - used == set()


def test_no_table_says_the_same_phrase_twice() -> None:
    seen: set[tuple[str, str]] = set()
    twice = [p.source for table, p in library().phrases if (table, p.source) in seen or seen.add((table, p.source))]
    assert twice == []


def test_a_word_of_the_tables_is_never_called_a_word_that_is_not_meant() -> None:
    assert NOT_TYPOS.isdisjoint(vocabulary())


def test_no_file_is_longer_than_it_can_be_read() -> None:
    assert [file.name for file in FILES if len(file.read_text().splitlines()) > 200] == []
