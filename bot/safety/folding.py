"""Undo what Unicode lets a writer hide: look-alikes, invisible marks, accents, styled letters."""

import unicodedata
from functools import cache
from itertools import chain

# Letters of other scripts that the eye reads as Latin.
_CYRILLIC = ("авсеёѐһніїѝјкӏморԛгѕтуүўхԝѡьѵԁոսօցհ", "abceeehhiinjklmopqrstyyyxwwbvdnuogh")
_CYRILLIC_CAPITALS = ("АВСЕЁНІЇЈКМОРЅТУХԜԚԌ", "abceehiijkmopstyxwqg")
_GREEK = ("αβγεηικνορσςτυχωϲϳδμπζ", "abyenikvopostuxwcjdunz")
_GREEK_CAPITALS = ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abezhikmnoptyx")
_LATIN_COUSINS = ("ɑɡıȷɪʜʟɴʀʏᴀʙᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜱɢłøđħŧƚɨʉɛɩℓ", "agijihlnryabcdejkmoptuvwzsglodhtliueil")
_MARKS = ("‘’‚‛`´ʼ′“”„«»‐‑‒–—―−…", "''''''''\"\"\"\"\"-------.")
_PICTURES = {"🔪": " knife ", "🗡": " knife ", "🔫": " gun ", "💣": " bomb ", "🖕": " middlefinger ", "💩": " shit "}

# Where Unicode keeps letters and marks that can be turned into plain ones. Everything else is left as it is.
_RANGES = (
    (0x80, 0x250), (0x300, 0x370), (0x1AB0, 0x1B00), (0x1D00, 0x1F00), (0x2000, 0x2190), (0x20D0, 0x2100),
    (0x2460, 0x2500), (0x2C60, 0x2C80), (0xA720, 0xA800), (0xFB00, 0xFB07), (0xFE00, 0xFE30), (0xFF00, 0xFF5F),
    (0x1D400, 0x1D800), (0x1F100, 0x1F1AA),
)  # fmt: skip
_INVISIBLE = (
    (0x00, 0x09), (0x0E, 0x20), (0x7F, 0x80), (0xAD, 0xAE), (0x34F, 0x350), (0x61C, 0x61D), (0x115F, 0x1161),
    (0x17B4, 0x17B6), (0x180B, 0x1810), (0x200B, 0x2010), (0x202A, 0x202F), (0x2060, 0x2070), (0x3164, 0x3165),
    (0xFE00, 0xFE10), (0xFEFF, 0xFF00), (0xFFA0, 0xFFA1), (0xFFF0, 0xFFFC), (0xD800, 0xE000), (0xE0000, 0xE1000),
)  # fmt: skip
_SPACES = (0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000, 0x0B, 0x0C, *range(0x1C, 0x20))


@cache
def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = {code: _plain(chr(code)) for code in chain(*(range(*r) for r in _RANGES))}
    for strange, plain in (_CYRILLIC, _CYRILLIC_CAPITALS, _GREEK, _GREEK_CAPITALS, _LATIN_COUSINS, _MARKS):
        table |= {ord(a): b for a, b in zip(strange, plain, strict=True)}
    table |= dict.fromkeys(chain(*(range(*r) for r in _INVISIBLE)))
    table |= dict.fromkeys(_SPACES, " ") | {0x2028: "\n", 0x2029: "\n"}
    return table | {ord(picture): word for picture, word in _PICTURES.items()}


def _plain(letter: str) -> str | None:
    apart = unicodedata.normalize("NFKD", letter)
    kept = "".join(c for c in apart if unicodedata.category(c) not in {"Mn", "Me", "Cf"})
    squared = unicodedata.name(letter, "")
    if not kept.isascii() and "LATIN CAPITAL LETTER " in squared:
        return squared.split("LATIN CAPITAL LETTER ")[1][:1].lower()
    return kept or None


def fold(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text.lower()
    return text.translate(_table()).casefold()
