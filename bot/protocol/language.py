"""Which of the languages most spoken in English schools a message is in: by script, then by small common words."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping


class Language(enum.StrEnum):
    POLISH = "polish"
    ROMANIAN = "romanian"
    URDU = "urdu"
    PANJABI = "panjabi"
    ARABIC = "arabic"
    BENGALI = "bengali"
    PORTUGUESE = "portuguese"
    SPANISH = "spanish"
    GUJARATI = "gujarati"
    SOMALI = "somali"
    OTHER = "other"


_SCRIPTS: tuple[tuple[str, Language], ...] = (
    (r"[\u0a00-\u0a7f]", Language.PANJABI),
    (r"[\u0980-\u09ff]", Language.BENGALI),
    (r"[\u0a80-\u0aff]", Language.GUJARATI),
    (r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefe]", Language.ARABIC),
    (r"[\u0370-\u03ff\u0400-\u04ff\u0530-\u05ff\u0900-\u097f\u0b00-\u0dff\u0e00-\u0fff\u1000-\u109f]", Language.OTHER),
    (r"[\u10a0-\u10ff\u1200-\u137f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]", Language.OTHER),
)
_LETTER = re.compile(r"[^\W\d_]")
_URDU_LETTERS = re.compile(r"[\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]")
_PERSIAN_LETTERS = re.compile(r"[\u067e\u0686\u0698\u06a9\u06af\u06cc]")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Words that are common in the language and are not English words; a word that two of them share counts for both.
_WORDS: Mapping[Language, frozenset[str]] = {
    Language.POLISH: _set(
        """
        jest nie się że mój moja moje moim syn syna córka córki córką dziecko dziecka szkoła szkole
        szkoły szkołą dla ale czy proszę dzień dobry dziękuję mówię mówisz mówić polsku angielsku
        nauczyciel nauczycielka nauczycielem nauczycielką klasie jak gdzie kiedy chcę chciałabym
        chciałbym mogę rozmawiać przez mnie mam ktoś dzieci bardzo pomoc pomocy również został została
        bije biją dzisiaj wczoraj
        """
    ),
    Language.ROMANIAN: _set(
        """
        nu și este sunt fiul meu mea fiica copilul copil copii școală scoala școala școlii profesor
        profesoara profesorul învățătoarea pentru vă rog bună ziua mulțumesc vorbesc vorbiți românește
        română engleză vreau unde când că îmi cu despre foarte ajutor băiatul băiat fetița clasa
        """
    ),
    Language.PORTUGUESE: _set(
        """
        não meu minha filho filha escola professora está estou uma português portugues inglês falo fala
        obrigado obrigada bom olá por quero preciso ajuda criança menino menina onde quando muito mas
        você senhora isso ele ela das tem
        """
    ),
    Language.SPANISH: _set(
        """
        hijo hija escuela colegio profesor profesora maestra maestro está estoy una español espanol
        inglés hablo habla hablas gracias buenos días buenas por quiero necesito ayuda niño niña dónde
        cuándo muy pero usted señora ella que tiene puedo hablar
        """
    ),
    Language.SOMALI: _set(
        """
        waa iyo waxaan waan ilmaha ilmahayga cunug cunugayga wiilkayga gabadhayda wiil gabadh dugsiga
        dugsi iskuulka macallin macallinka macalinka soomaali soomaaliga ingiriisi fadlan mahadsanid
        kuma hadlo hadlaa luqadda luqada waxa aan ayaa uu leh hadashaa aqaan caawin caawimaad rabaa
        doonayaa hadal salaan
        """
    ),
    Language.URDU: _set(
        """
        mera meri mere beta beti bachay bacha bachi nahi nahin hain kya aap mujhe mujhko karo karna urdu
        shukriya salaam assalamu alaikum ustad kyun kaise bohat bahut yeh woh mein
        """
    ),
}
# One of these is enough in a short message: the language's own name, or a greeting that is said nowhere else.
_STRONG: Mapping[str, Language] = {
    "polsku": Language.POLISH,
    "dobry": Language.POLISH,
    "proszę": Language.POLISH,
    "dziękuję": Language.POLISH,
    "românește": Language.ROMANIAN,
    "română": Language.ROMANIAN,
    "mulțumesc": Language.ROMANIAN,
    "português": Language.PORTUGUESE,
    "obrigada": Language.PORTUGUESE,
    "obrigado": Language.PORTUGUESE,
    "español": Language.SPANISH,
    "hablas": Language.SPANISH,
    "gracias": Language.SPANISH,
    "soomaali": Language.SOMALI,
    "mahadsanid": Language.SOMALI,
    "fadlan": Language.SOMALI,
    "ingiriisi": Language.SOMALI,
    "shukriya": Language.URDU,
}
_ENGLISH = _set(
    """
    the and is are was were my your his her he she it they we you to of in on at for with not but this
    that have has do does did can what who how when why a an i me be been will would school child son
    daughter teacher please help
    """
)
SHORT = 6
ENOUGH = 2


def language_of(text: str) -> Language | None:
    """None: English, or not clear enough to say. English words with a foreign name among them are English."""
    return _by_script(text) or _by_words(text)


def _by_script(text: str) -> Language | None:
    letters = len(_LETTER.findall(text))
    for script, language in _SCRIPTS:
        found = len(re.findall(script, text))
        if found >= 2 and found * 2 >= letters:
            return _arabic_script(text) if language is Language.ARABIC else language
    return None


def _arabic_script(text: str) -> Language:
    if _URDU_LETTERS.search(text):
        return Language.URDU
    return Language.OTHER if _PERSIAN_LETTERS.search(text) else Language.ARABIC


def _by_words(text: str) -> Language | None:
    said = re.findall(r"[^\W\d_]+", text.casefold())
    english = sum(word in _ENGLISH for word in said)
    scores = {language: sum(word in words for word in said) for language, words in _WORDS.items()}
    best = max(scores, key=lambda language: scores[language])
    if scores[best] >= ENOUGH and scores[best] > english and scores[best] * 4 >= len(said):
        return best
    strong = [_STRONG[word] for word in said if word in _STRONG]
    return strong[0] if strong and len(said) <= SHORT and not english else None
