import pytest

from bot.safety import normalise


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("He’s hitting me", "he is hitting me"),
        ("h i t s m e", "hits me"),
        ("k.i.l.l", "kill"),
        ("s-u-i-c-i-d-e", "suicide"),
        ("Ηe hіts mе", "he hits me"),
        ("ｋｉｌｌ", "kill"),
        ("k\u200bi\u202el\u0301l", "kill"),
        ("k1ll", "kill"),
        ("k*ll", "kill"),
        ("heeeelp", "help"),
        ("i cant breath", "i cannot breathe"),
        ("shes bin tutched", "she is bin touched"),
        ("my duaghter", "my daughter"),
        ("im gonna kms", "i am going to kill myself"),
        ("yr4", "year four"),
        ("8yo", "eight year old"),
        ("Mr. Clarke", "mr clarke"),
        ("he said: no", "he said , no"),
        ("one. two", "one . two"),
        ("\u2028\u00a0\u3000hello\ufeff", "hello"),
        ("", ""),
    ],
)
def test_what_was_typed_is_read_as_what_was_meant(typed: str, plain: str) -> None:
    assert normalise(typed) == plain


def test_real_words_are_not_mended_into_danger_words() -> None:
    ordinary = (
        "skilled eaten licked picked shared scored stacking fitting hut smashing stare bitter stroller cutlery planned"
    )
    for word in ordinary.split():
        assert normalise(word) == word


def test_names_and_other_scripts_are_left_alone() -> None:
    assert normalise("Zofia Kowalska") == "zofia kowalska"
    assert normalise("мой сын") != ""
    assert normalise("今日は") == "今日は"
