import pytest

from bot.safety.library import Library
from bot.safety.pattern import Alphabet, Grammar, classes, lines

CLASSES = classes({"man": "dad uncle step_dad", "act": "hit kick", "stop": "not <man>"})
ALPHABET = Alphabet("dad uncle step hit kick not me him hard the boy a b".split())
GRAMMAR = Grammar(CLASSES, ALPHABET, blockers="stop")


def finds(phrase: str, text: str) -> bool:
    encoded = ALPHABET.encode(text.split())
    library = Library({"table": [GRAMMAR.phrase(line) for line in lines(phrase)]})
    return library.woken(encoded).found("table", encoded)


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("dad hit me", "dad hit me", True),
        ("dad hit me", "dad , hit me", True),
        ("dad hit me", "dad . hit me", False),
        ("<man> <act> me|him", "uncle kick him", True),
        ("<man> hit", "step dad hit", True),
        ("dad ~2 hit", "dad the boy hit", True),
        ("dad ~1 hit", "dad the boy hit", False),
        ("dad ~3 hit", "dad . hit", False),
        ("dad >3 hit", "dad not hit", False),
        ("dad >3 hit", "dad unknown hit", True),
        ("dad hard? hit", "dad hit", True),
        ("dad a*2 hit", "dad a a hit", True),
        ("dad a*2 hit", "dad a a a hit", False),
        ("dad !a hit", "dad hit", True),
        ("dad hit !me", "dad hit me", False),
        ("dad hit !me", "dad hit , me", False),
        ("^ dad hit", "the dad hit", False),
        ("^ dad hit", "the . dad hit", True),
        ("dad hit $", "dad hit", True),
        ("dad hit $", "dad hit me", False),
        ("dad hit me|$", "dad hit", True),
        ("<> dad ~2 hit", "hit the dad", True),
        ("dad hit // a remark", "dad hit", True),
    ],
)
def test_the_phrase_language_says_what_it_means(phrase: str, text: str, found: bool) -> None:
    assert finds(phrase, text) is found


def test_a_phrase_that_cannot_be_read_is_an_error_that_names_it() -> None:
    with pytest.raises(ValueError, match="dad ~ hit"):
        GRAMMAR.phrase("dad ~ hit").regex.pattern  # noqa: B018


def test_a_rubbed_out_word_leaves_the_others_where_they_were() -> None:
    encoded = ALPHABET.encode("dad hit him hard".split())
    library = Library({"table": [GRAMMAR.phrase("hit him")]})
    rubbed = library.woken(encoded).rub_out("table", encoded)
    assert rubbed == ALPHABET.encode("dad unknown unknown hard".split())
