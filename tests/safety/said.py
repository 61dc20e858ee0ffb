"""The same message, as other hands would type it."""

import random
from collections.abc import Callable

_LOOK_ALIKES = dict(zip("aeiopcxy", "аеіорсху", strict=True))
_FULL_WIDTH = 0xFF01 - ord("!")


def in_capitals(text: str) -> str:
    return text.upper()


def with_unicode_tricks(text: str) -> str:
    dice = random.Random(len(text))
    return "".join(_tricked(letter, dice) for letter in text)


def _tricked(letter: str, dice: random.Random) -> str:
    trick = dice.randrange(10)
    if trick == 0:
        return _LOOK_ALIKES.get(letter.lower(), letter)
    if trick == 1 and letter.isalpha():
        return letter + dice.choice("\u0301\u0327\u0336")
    if trick == 2:
        return letter + dice.choice("\u200b\u200d\u2060\u202e\ufeff")
    if trick == 3 and letter.isascii() and letter.isalpha():
        return chr(ord(letter) + _FULL_WIDTH)
    return letter


def mistyped(text: str) -> str:
    """One word in eight has two letters swapped, one missing or one too many."""
    dice = random.Random(len(text))
    return " ".join(_slipped(word, dice) for word in text.split(" "))


def _slipped(word: str, dice: random.Random) -> str:
    if len(word) < 4 or not word.isalpha() or dice.randrange(8):
        return word
    at = dice.randrange(1, len(word) - 1)
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return dice.choice((swapped, word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:]))


def without_punctuation(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalnum() or letter == " ")


COPIES: dict[str, Callable[[str], str]] = {
    "capitals": in_capitals,
    "unicode tricks": with_unicode_tricks,
    "no punctuation": without_punctuation,
    "slips": mistyped,
}
