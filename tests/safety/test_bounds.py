"""No text, however long or strange, keeps the screen busy. Times are of the processor, the best of five."""

import random
import string
import time

import pytest

from bot.safety import screen
from bot.safety.tables import vocabulary
from tests.safety.said_danger import AT_HOME
from tests.safety.said_ordinary import ORDINARY

LONG = 100_000
DICE = random.Random(4)


def best_of_five(text: str) -> float:
    screen(text)
    return min(_seconds(text) for _ in range(5))


def _seconds(text: str) -> float:
    start = time.process_time()
    screen(text)
    return time.process_time() - start


def filled(*pieces: str) -> str:
    return (" ".join(pieces) + " ") * (LONG // (len(" ".join(pieces)) + 1))


def soup(words: list[str]) -> str:
    return " ".join(DICE.choice(words) for _ in range(LONG // 2))[:LONG]


ADVERSARIAL = {
    "one letter": "a" * LONG,
    "spelt out": "a " * (LONG // 2),
    "dotted": "k.i.l.l." * (LONG // 8),
    "held apart": "a_b.c-d" * (LONG // 7),
    "an act without anyone": filled("hit"),
    "someone without an act": filled("my dad"),
    "staff without an act": filled("the teacher"),
    "a will without a deed": filled("i will"),
    "a wish without an end": filled("i want to"),
    "denied for ever": filled("not has been"),
    "said for ever": filled("he said that"),
    "three actors": filled("dad", "teacher", "boy"),
    "marks": filled("bruise", "where"),
    "secrets": filled("do not tell"),
    "knives": filled("knife", "the"),
    "posts": filled("i put it on the"),
    "stars": "f*" * (LONG // 2),
    "leetspeak": filled("h1t5"),
    "digits": filled("1"),
    "apostrophes": filled("x'y"),
    "quotes": "'" * LONG,
    "full stops": "." * LONG,
    "new lines": "\n" * LONG,
    "accents": "a\u0301" * (LONG // 2),
    "invisible": "\u200b" * LONG,
    "expanding ligatures": "\ufdfa" * LONG,
    "full width": "ｈｉｔ" * (LONG // 3),
    "another script": "".join(chr(0x4E00 + i % 20000) for i in range(LONG)),
    "nonsense": " ".join("".join(DICE.choices(string.ascii_lowercase, k=6)) for _ in range(LONG // 7)),
    "every word that the tables know": soup(sorted(vocabulary())),
}


@pytest.mark.parametrize("kind", ADVERSARIAL)
def test_a_hundred_thousand_hostile_characters_take_less_than_fifty_milliseconds(kind: str) -> None:
    assert best_of_five(ADVERSARIAL[kind]) < 0.05


def test_a_usual_message_takes_less_than_half_a_millisecond() -> None:
    times = sorted(best_of_five(message) for message in ORDINARY + AT_HOME)
    assert times[len(times) // 2] < 0.0005


def test_the_longest_message_takes_less_than_ten_milliseconds() -> None:
    assert best_of_five(" ".join(ORDINARY)[:4000]) < 0.010


def test_a_disclosure_after_a_hundred_thousand_characters_is_still_heard() -> None:
    assert screen("a" * LONG + " my dad hits me").danger
    assert screen(filled("lorem ipsum") + " my dad hits me " + filled("dolor sit")).danger
