from hypothesis import given, settings
from hypothesis import strategies as some

from bot.safety import Screening, normalise, screen

ANY_TEXT = some.text(some.characters(exclude_categories=()), max_size=400)
HOSTILE = some.text(some.sampled_from("\x00\ud800\udfff\u202e\u200b\ufeff\ufdfa\u0301'*.@$-_ \n#x1aKſıﬁ"), max_size=200)


@settings(max_examples=300, deadline=None)
@given(some.one_of(ANY_TEXT, HOSTILE))
def test_no_text_breaks_the_screen(text: str) -> None:
    assert isinstance(screen(text), Screening)


@settings(max_examples=200, deadline=None)
@given(some.one_of(ANY_TEXT, HOSTILE))
def test_normal_text_has_no_capitals_and_single_spaces(text: str) -> None:
    plain = normalise(text)
    assert plain == plain.strip() and "  " not in plain
    assert not any("A" <= letter <= "Z" for letter in plain)


@settings(max_examples=100, deadline=None)
@given(some.text(some.characters(categories=("Lo", "So", "Nd")), max_size=80), some.booleans())
def test_what_stands_around_a_disclosure_does_not_hide_it(noise: str, first: bool) -> None:
    disclosure = "her stepdad hits her with a belt"
    assert screen(f"{noise} . {disclosure}" if first else f"{disclosure} . {noise}").danger


@settings(max_examples=100, deadline=None)
@given(ANY_TEXT)
def test_the_same_text_is_always_read_the_same_way(text: str) -> None:
    assert screen(text) == screen(text)
