"""Ten languages and English: a message in one of them is known, and English is left alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from bot.protocol.language import Language, language_of

TESTS = Path(__file__).parents[1]
# In data/nlu on purpose: questions in the parents' own words.
FOREIGN = 8


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.POLISH, "Mój syn ma problem z innym chłopcem w klasie"),
        (Language.POLISH, "syn mowi ze ktos go bije w szkole"),
        (Language.ROMANIAN, "nu vorbesc engleza, vreau sa vorbesc cu profesoara"),
        (Language.ROMANIAN, "Bună ziua, fiul meu are probleme la școală"),
        (Language.URDU, "میری بیٹی کو کوئی تنگ کرتا ہے"),
        (Language.URDU, "mera beta school mein bohat pareshan hai"),
        (Language.PANJABI, "ਮੇਰੇ ਪੁੱਤ ਨੂੰ ਸਕੂਲ ਵਿੱਚ ਤੰਗ ਕੀਤਾ ਜਾਂਦਾ ਹੈ"),
        (Language.ARABIC, "مرحبا أريد التحدث مع المعلم"),
        (Language.BENGALI, "আমার ছেলেকে স্কুলে মারে"),
        (Language.PORTUGUESE, "a professora gritou com a minha filha"),
        (Language.PORTUGUESE, "o meu filho não quer ir à escola"),
        (Language.SPANISH, "mi hijo no quiere ir a la escuela"),
        (Language.SPANISH, "un niño le pega a mi hija en el colegio"),
        (Language.GUJARATI, "મારા દીકરાને શાળામાં તકલીફ છે"),
        (Language.SOMALI, "wiilkayga dugsiga dhib ayaa ka haysta"),
        (Language.SOMALI, "ma ku hadashaa af soomaali"),
        (Language.OTHER, "мой сын плачет в школе"),
        (Language.OTHER, "我儿子在学校被欺负"),
        (Language.OTHER, "पर मेरा बेटा स्कूल में परेशान है"),
        (Language.OTHER, "پسر من در مدرسه مشکل دارد و گریه می‌کند"),
    ],
)
def test_a_language_is_known(language: Language, text: str) -> None:
    assert language_of(text) is language


@pytest.mark.parametrize(
    "text",
    [
        "my son José is upset",
        "Hola! my daughter is in year 4",
        "Mr Singh ਸਿੰਘ is my son's teacher",
        "can I write in Urdu",
        "my daughter Gabriela does not want to go to school",
        "he said por favor to be funny",
    ],
)
def test_english_with_a_foreign_word_in_it_is_english(text: str) -> None:
    assert language_of(text) is None


def test_what_parents_write_in_english_is_left_alone() -> None:
    data = TESTS.parent / "data" / "nlu"
    blocks = [block for path in sorted(data.glob("*.yml")) for block in yaml.safe_load(path.read_text())["nlu"]]
    said = [line[2:] for block in blocks for line in block["examples"].splitlines()]
    said += [json.loads(line)["text"] for line in (TESTS / "nlu" / "practice.jsonl").read_text().splitlines()]
    assert len(said) > 7_000
    assert sum(language_of(text) is not None for text in said) <= FOREIGN
