"""Words that look like times and are not: years, ages, counts, greetings, clubs, meals."""

from __future__ import annotations

import re

from bot.diary.when.patterns import END, MONTH, NUMBER, WEEKDAY, blot

_NOT_A_CLOCK = r"(?! (?:am|pm|oclock|ish|n?th)(?!\S))"
_FIGURE = rf"{NUMBER}(?:/{NUMBER})?{END}{_NOT_A_CLOCK}"
_FIGURES = rf"{_FIGURE}(?: (?:and|or|to|/|-|&|,) {_FIGURE}){{0,4}}"
_SOME = rf"(?:{NUMBER}|a|an|a few|few|a couple(?: of)?|couple(?: of)?|several|many|half|half an|all|some|two or three)"
_LABELLED = (
    r"(?:years?|yrs?|y|class|classes|room|grade|key stage|stage|ks|steps?|number|option|level|page|flat|house|ages?"
    r"|aged|group|set|row|table|phase|form|unit|chapter|team|band|question|part|point|fs|p|bus|route|top)"
)
_COUNTED = (
    rf"(?:times|x|percent|%|kids|children|boys|girls|people|emails|calls|letters|lessons|sons|daughters"
    rf"|of(?! {MONTH})|other"
    r"|different|more|separate"
    r"|teachers|tas|months?|years?|terms?|hours|minutes|seconds|yo|yr|yrs|month old|week old)"
)
_MEAL_THINGS = (
    r"(?:club|clubs|box|boxes|money|hall|lady|ladies|staff|supervisors?|assistants?|queue|play|menu|order|detention"
    r"|bag)"
)
_CLUB_THINGS = r"(?:club|clubs|care|provision|activity|activities|sports|session|sessions|wraparound)"
_OCCASIONS = r"(?:parents?|open|options|welcome|information|christmas|new years?|coffee|sports|induction|transition)"
_MOVE = (
    r"(?:move|moving|change|changing|swap|switch|reschedule|rearrange|re arrange|push|shift|postpone|bring (?:it|my"
    r"|our|forward))"
)

_NOISE = tuple(
    re.compile(rf"(?<!\S)(?:{pattern})")
    for pattern in (
        # A request to move a meeting: the old time is not what is wanted.
        rf"{_MOVE}(?: [^ ]+){{0,14}}? (?:to|until)(?= )",
        r"(?:swap|swapping|switch|exchange|change) (?:my|the|our) [^ ]+ for(?= )",
        r"(?:cant|not going to|wont) wait(?: [^ ]+)? (?:until|for)(?: (?:the|next|this))?(?: [^ ]+)",
        r"about (?:today|yesterday|this (?:morning|afternoon|week))(?!\S)",
        rf"(?:instead of|rather than)(?: (?:the|on|my|this|next|our))*(?: [^ ]+)(?: at [\d:]+(?: [ap]m{END})?)?",
        rf"{_LABELLED} (?:\. )?{_FIGURES}",
        rf"(?:hes|shes|he|she|son|daughter|child|boy|girl|theyre|they)(?: (?:is|are|turns|turned|will be"
        rf"|was))? (?:only |just |now )?{NUMBER}{END}{_NOT_A_CLOCK}",
        rf"24/7|50/50|\d/10{END}|1/2 (?:the|of){END}",
        rf"{NUMBER} (?:year|yr|month|week) olds?{END}",
        rf"{NUMBER}(?: (?:or|to|-) {NUMBER})? {_COUNTED}{END}",
        rf"(?<!in )(?<!next )(?<!within ){NUMBER}(?: (?:or|to|-) {NUMBER})? (?:days|weeks){END}(?! (?:time|from|on"
        rf"|after|today|tomorrow)(?!\S))",
        rf"(?:for|past|over|these|nearly|almost|last) (?:the )?(?:past |last )?(?:{_SOME} )?(?:years|months|weeks"
        rf"|days|terms){END}",
        rf"{_SOME} (?:days?|weeks?|months?|years?|hours|minutes|terms?) (?:ago|back|running|in a row|straight|now"
        rf"|old){END}",
        rf"{_SOME} (?:hours|minutes|months|years|terms|seconds){END}",
        r"half (?:terms?|day|an|a|of|the|way|his|her|their)(?!\S)",
        rf"(?:since|ever since) (?:last |the )?(?:{WEEKDAY}|yesterday|{NUMBER} n?th|{NUMBER}|september|january"
        rf"|week){END}",
        r"(?:last|first|next|every|each|this|same|one|another|second|third) time(?!\S)",
        r"(?:every|each|all|most|some|many|other|one|per) (?:single )?(?:day|morning|evening|afternoon|night"
        r"|lunch time|week|half day)s?(?!\S)",
        r"(?:good|lovely|nice|happy|hi|hello) (?:morning|afternoon|evening|day|weekend)(?!\S)",
        rf"{_OCCASIONS} (?:evening|morning|afternoon|day|eve)s?{END}",
        rf"(?:after|before) school {_CLUB_THINGS}{END}",
        rf"(?:breakfast|lunch|dinner|homework|football|holiday) (?:time )?{_MEAL_THINGS}{END}",
        r"(?:packed|school|hot|free|missed|his|her|their|my|no|eat|ate|eating|eats|paid|bought|stole|took) (?:lunch"
        r"|dinner)s?(?! (?:break|time|hour))(?!\S)",
        r"(?:black|good|ash|shrove|pancake|sheffield) (?:friday|wednesday|tuesday)(?!\S)|sunday (?:cream|school"
        r"|roast|lunch)(?!\S)",
        r"(?:the )?first thing (?:i|he|she|we|they|you|that|to|was)(?!\S)",
        r"(?:at )?the end of the day (?:,|i|its|it|we|he|she|they|you|my|this|that|all|no|nobody|if|the)(?!\S)",
    )
)
# A bare "morning" that opens a message says hello; alone, it answers.
_HELLO = re.compile(
    r"^(?:morning|afternoon|evening) (?:[,!.]|all|miss|sir|there|everyone|hi|hello|i|can|could|please|just|my"
    r"|team)(?!\S)(?=.*\w)"
)


def without_noise(text: str) -> str:
    for pattern in (*_NOISE, _HELLO):
        for match in pattern.finditer(text):
            text = blot(text, match.start(), match.end())
    return text
