"""What is asked when somebody asks how it all works: a small table of words, read from the top."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping


class Asking(enum.StrEnum):
    LADDER = "ladder"
    WHAT_TO_SAY = "what_to_say"
    HOW_LONG = "how_long"
    HOLIDAYS = "holidays"
    EXPECTATIONS = "expectations"
    STRAIGHT_TO_HEAD = "straight_to_head"
    COMPANION = "companion"
    MEETING = "meeting"
    IN_WRITING = "in_writing"
    OUTCOME = "outcome"
    DIFFERENCE = "difference"
    AFTERWARDS = "afterwards"
    OUTSIDE = "outside"
    TOO_LATE = "too_late"
    WHEN_FORMAL = "when_formal"
    ABOUT_HEAD = "about_head"
    PROOF = "proof"
    WHO_MAY = "who_may"
    NOT_HELPED = "not_helped"
    WORTH_IT = "worth_it"
    STOPPING = "stopping"
    WHERE_TOLD = "where_told"
    WHERE_WRITTEN = "where_written"
    WHERE_SEND = "where_send"
    COVER = "cover"


# The formal complaint is behind them: what comes now comes after the ladder.
_COMPLAINED = (
    r"complaint (?:has )?(?:got|gone|went|led) (?:us |me )?nowhere",
    r"complaint (?:was|has been) (?:rejected|dismissed|turned down|not upheld)",
    r"(?:answer|outcome|response|reply|decision) (?:to|of|on|about) (?:my|our|the) (?:formal )?complaint",
)
# Read from the top: the first row with a word that fits.
_TABLE: Mapping[Asking, tuple[str, ...]] = {
    Asking.OUTSIDE: (
        r"ofsted",
        r"council",
        r"\bla\b",
        r"local authority",
        r"department for education",
        r"\bdfe\b",
        r"ombudsman",
        r"\bmp\b",
    ),
    Asking.DIFFERENCE: (
        r"difference between",
        r"(?:is (?:this|it) )?a concern or a complaint",
        r"what(?:'s| is| counts as) a (?:concern|complaint)\b",
    ),
    Asking.TOO_LATE: (
        r"too late",
        r"time limit",
        r"deadline",
        r"how far back",
        r"(?:last year|months ago|ages ago|years? ago).*(?:still|can i|raise)",
        r"out of time",
    ),
    Asking.ABOUT_HEAD: (
        r"about the head",
        r"(?:head ?teacher|head) is the (?:problem|one)",
    ),
    Asking.PROOF: (
        r"proof",
        r"prove",
        r"evidence",
    ),
    Asking.WHO_MAY: (
        r"grand(?:parent|mother|father|ma|dad)",
        r"nan\b",
        r"step ?(?:mum|dad|parent)",
        r"somebody else'?s child",
        r"partner do it",
        r"each child",
        r"two things",
        r"both of us",
    ),
    Asking.WORTH_IT: (
        r"worth (?:raising|it)",
        r"(?:making|too much of) a? ?fuss",
        r"over ?reacting",
        r"sort of thing",
        r"raise this if you",
        r"would you raise",
    ),
    Asking.STOPPING: (
        r"change my mind",
        r"can i stop",
        r"back out",
        r"withdraw",
    ),
    Asking.WHERE_TOLD: (
        r"(?:where|what happens (?:to|with)) .*(?:message|told you|tell you)",
        r"tell the teacher what",
        r"teacher told before",
        r"read what i put",
        r"once i'?ve told you",
    ),
    Asking.COVER: (
        r"supply",
        r"job share|shares? the class|two teachers",
        r"(?:teacher|she|he|they)(?: is|'?s| are|'re|'ve| has| have)? (?:off (?:sick|ill)|away|on leave|left|leaving|maternity|part[- ]time)",
        r"off sick|maternity leave",
    ),
    Asking.WHERE_SEND: (
        r"(?:where|how|who|whom) (?:do|should|can|must|to) (?:i |we )?(?:send|post|give|hand|e-?mail|address)",
        r"(?:post|e-?mail|send|give) (?:it|the letter|them) (?:or|to whom|to who)",
    ),
    Asking.WHERE_WRITTEN: (
        r"where(?:'s| is| can i (?:find|read)) .*(?:policy|procedure|protocol)",
        r"send me the protocol",
        r"a leaflet",
        r"is there a form",
    ),
    Asking.HOLIDAYS: (
        r"(?:in|over|during|it'?s|till|until|is it) (?:the )?(?:holidays?|half[- ]term|summer|easter|christmas)",
        r"\btonight\b|out of hours|this late|in the evening|at the weekend",
        r"school days?",
        r"inset",
        r"week ?ends?",
        r"at night",
        r"till morning",
    ),
    Asking.NOT_HELPED: (
        r"^\W*(?:and )?then what",
        r"\bfob",
        r"what if (?:the teacher|she|he|they|it|nothing|it'?s|i don'?t)",
        r"nothing changes",
        r"refuse",
    ),
    Asking.WHAT_TO_SAY: (
        r"what (?:should|do|shall|can|must) (?:i|we) (?:say|write|tell them|put|ask)",
        r"how (?:should|do|can) (?:i|we) (?:word|phrase|put it|bring|start the)",
        r"tips",
        r"without sounding",
        r"write it down",
        r"bring notes",
        r"always cry",
        r"nervous",
        r"what to say",
    ),
    Asking.EXPECTATIONS: (
        r"expect(?:ed)? (?:of|from) (?:me|us|parents)",
        r"(?:parents|i|we) (?:are )?(?:expected|supposed|meant) to",
        r"rules (?:for|about) parents",
        r"any rules",
        r"expect me",
        r"what are (?:the|your) expectations",
        r"how should i behave",
    ),
    Asking.COMPANION: (
        r"(?:bring|take|come with|have) (?:(?:some(?:body|one)|a friend|my|along)\b.*|.*\b(?:with me|along))",
        r"with me to",
        r"come to the meeting",
        r"child need to be there",
        r"(?:son|daughter|child|kids?) (?:have to )?(?:come|be) (?:in(?:to)?|there)",
        r"be present",
    ),
    Asking.OUTCOME: (
        r"told the outcome",
        r"(?:tell me|told) (?:what|if|about)",
        r"disciplined",
        r"sacked",
        r"punish",
        r"other child",
        r"find out what (?:they|you)",
    ),
    Asking.IN_WRITING: (
        r"in writing",
        r"take notes",
        r"minutes",
        r"written (?:reply|answer|record)",
        r"letter afterwards",
        r"record of",
    ),
    Asking.AFTERWARDS: (
        *_COMPLAINED,
        r"(?:after|once|beyond|if) .*(?:formal|governors|letter|complaint|reply|panel)",
        r"(?:not happy|disagree) with .*(?:reply|answer|governors|panel|decision)",
        r"after (?:that|step 4|step four)",
    ),
    Asking.STRAIGHT_TO_HEAD: (
        r"(?:straight|directly|right) (?:to|away)",
        r"skip",
        r"have to (?:see|speak|talk|go)",
        r"need to (?:see|go through|speak)",
        r"why can'?t i",
        r"go over",
        r"jump to",
        r"see the teacher first",
        r"governors straight",
        r"why (?:am i|do i have to|must i) .*(?:start|begin)",
        r"right to see",
    ),
    Asking.WHEN_FORMAL: (
        r"(?:when|what point|can) .*(?:formal|governors|official)",
        r"make it formal",
    ),
    Asking.HOW_LONG: (
        r"how (?:long|soon|quickly|many days|fast)",
        r"reasonable time",
        r"when (?:will|do|can|should) (?:i|we|they|someone|somebody) (?:hear|get|reply|answer)",
        r"how much time",
    ),
    Asking.MEETING: (
        r"(?:at|in|during) (?:the|a|that|my) (?:\w+ )*(?:meeting|appointment)",
        r"meeting (?:like|work|take|last)",
        r"what happens (?:at|in) ",
    ),
}
_PLAINLY = re.compile(
    r"\bsteps?\b|process|procedure|protocol|ladder|how (?:does|do|will) (?:this|it|that|things)\b|what happens (?:next|now|then)|what(?:'s| is) next|what do i do"
    r"|what can i do|how do i (?:raise|make|complain|start|begin|get)|who (?:do|should)|explain|how it works|what are my options",
    re.IGNORECASE,
)
_READ = tuple((asking, re.compile("|".join(patterns), re.IGNORECASE)) for asking, patterns in _TABLE.items())


def asking_of(text: str) -> Asking:
    """How long a meeting is belongs to the meeting; anything that the table does not know is the whole ladder."""
    said = text.replace("\u2019", "'")
    if re.search(r"how long .*(?:meeting|appointment)", said, re.IGNORECASE):
        return Asking.MEETING
    return next((asking for asking, pattern in _READ if pattern.search(said)), Asking.LADDER)


def names_nothing(text: str) -> bool:
    """A question that speaks of no step and no row: what it is about was said just before."""
    return asking_of(text) is Asking.LADDER and not _PLAINLY.search(text.replace("\u2019", "'"))


def has_complained(text: str) -> bool:
    return any(re.search(words, text, re.IGNORECASE) for words in _COMPLAINED)
