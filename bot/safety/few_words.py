"""A worrying word with next to nothing around it: no pattern can tell what is meant, so it is answered as a guess.

In a longer message the other words decide. A worry about a dog, a test or somebody's feelings is not meant here."""

from collections.abc import Sequence

from bot.safety.normal import tokens

MOST = 3
WORRYING = frozenset(
    "hurt hurts hurting blood bleed bleeds bleeding scared frightened terrified unsafe touched touching touches "
    "knife knives bruise bruised bruises".split()
)
_NOT_MEANT = frozenset(
    "not no nobody none never feelings dog dogs spider spiders heights water dark test tests exam exams maths school "
    "donor type pressure fork pencil paper".split()
)


def worries_alone(words: Sequence[str]) -> bool:
    spelt = [word for word in words if word.isalpha()]
    return len(spelt) <= MOST and bool(WORRYING.intersection(spelt)) and not _NOT_MEANT.intersection(spelt)


def worries_among_others(text: str) -> bool:
    words = tokens(text)
    return bool(WORRYING.intersection(words)) and not worries_alone(words)
