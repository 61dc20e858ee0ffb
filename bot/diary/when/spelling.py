"""How parents spell the words of time, and the figures that number words stand for."""

from __future__ import annotations

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = ("january february march april may june july august september october november december").split()

# One line a word: how it is written here, then how it may be said.
_SAID = """
monday: mon mondy munday monady mnday
tuesday: tue tues tuse tusday teusday tuesdy tuseday
wednesday: wed weds wens wensday wendsday wednes wedsday
thursday: thu thur thurs thr thrus thusday
friday: fri frid fryday firday fridy
saturday: satday saterday
sunday: sundy
mondays: mons
fridays: fris
today: tday todya 2day toady tody
tomorrow: tmrw tmr tmw tmrow tomoz tomo tomoro tomorro tmoro tmorow tommoro tommorow tommorrow tomorow tomorrows tommoz
tonight: tonite 2nite 2night
yesterday: yday yest
weekend: wkend wknd
week: wk
weeks: wks
next: nxt nex nxet
fortnight: fortnite
january: jan
february: feb febuary
march: mar
april: apr
june: jun
july: jul
august: aug
september: sept sep
october: oct
november: nov
december: dec
morning: mrng morn mornin mornings mng mornng
afternoon: aftrnoon aftnoon arvo afternn afternoons
evening: evng evenin evenings evning
before: b4 bfor befor befour bfore
after: afta aftr aftar afer
until: til till untill
between: btwn betwen inbetween
around: abt arnd rnd roughly approx approximately circa
about: abut abot
school: skool scool shcool schol
minutes: minute mins min
hours: hour hrs hr
days: dys
oclock: clock
quarter: quater qtr 1/4
half: 1/2 hlf
please: pls plz plse
cant: cannot cnt carnt
appointment: appt apt
any time: anytime
some time: sometime
pick up: pickup pickups
drop off: dropoff dropoffs
home time: hometime
after school: afterschool
before school: beforeschool
lunch time: lunchtime lunchtimes
dinner time: dinnertime
mid day: midday
mid week: midweek
week commencing: wc wb
every day: everyday
straight away: straightaway
asap: assap
"""
_CORRECT = {
    said: word
    for line in _SAID.strip().splitlines()
    for word, _, ways in [line.partition(": ")]
    for said in ways.split()
}

_WORTH_MENDING = (
    *WEEKDAYS,
    "tomorrow",
    "morning",
    "afternoon",
    "february",
    "september",
    "october",
    "november",
    "december",
)
_OTHER_WORDS = frozenset("mourning moaning sundry sundae sundaes moorings mornings".split())
_SHORTEST = 6

ONES = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30}


def _one_letter_short(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]


_NEAR = {short: word for word in _WORTH_MENDING for short in (word, *_one_letter_short(word))}


def respelt(word: str) -> str:
    """The word as it is written here. Two words are alike if dropping one letter of each makes them so."""
    if word in _CORRECT or word in _WORTH_MENDING:
        return _CORRECT.get(word, word)
    if word.endswith("ish") and word[:-3] in ONES:
        return f"{word[:-3]} ish"
    if word.endswith("s") and (one := respelt(word[:-1])) in WEEKDAYS:
        return one + "s"
    if len(word) < _SHORTEST or word in _OTHER_WORDS:
        return word
    return next((_NEAR[short] for short in (word, *_one_letter_short(word)) if short in _NEAR), word)
