"""What a parent wants with the talk itself: begin again, speak of something else, go on; and what is no answer at all."""

from __future__ import annotations

import enum
import re


class Turn(enum.StrEnum):
    """Values are the intents that the rules answer."""

    START_AGAIN = "start_again"
    SOMETHING_ELSE = "something_else"
    CARRY_ON = "carry_on"
    STEP_DONE = "step_done"
    WITHDRAWN = "withdraw"
    OPENING = "raise_concern"


_DRESSED = r"^\W*(?:(?:please|ok(?:ay)?|right|actually|no|wait|sorry|hang on|can we|could we|can i|let'?s|i want to|i'?d like to|i need to)\W+)*"
_END = r"(?: (?:please|now|then|after all|first))*\W*$"
_TURNS: tuple[tuple[Turn, re.Pattern[str]], ...] = tuple(
    (turn, re.compile(_DRESSED + rf"(?:{words})" + _END, re.IGNORECASE))
    for turn, words in (
        (
            Turn.START_AGAIN,
            r"(?:start|begin)(?: (?:it|this|the whole thing|everything))? (?:again|over|afresh|from the (?:beginning|start|top))"
            r"|restart|start over(?: again)?|/?start again|reset",
        ),
        (
            Turn.SOMETHING_ELSE,
            r"(?:talk|speak|ask|tell you) about something (?:else|different)|change (?:the )?subject|something else"
            r"|(?:i(?:'ve| have)(?: got)?|there(?:'s| is)) (?:another|a different|a new|a second) (?:thing|problem|worry|issue|concern)"
            r"|(?:another|a different|a new|a second) (?:problem|worry|issue|concern|matter)",
        ),
        (
            Turn.CARRY_ON,
            r"(?:go|carry|get) on(?: with (?:it|that|this|what we were doing))?|continue|keep going|back to (?:it|that|what we were doing|my concern|the concern|where we were)"
            r"|where were we|pick(?: it)? up where we (?:left off|were)",
        ),
        (
            Turn.WITHDRAWN,
            r"(?:withdraw|drop|take back|retract|cancel|delete|remove) (?:my|the|this|that) (?:concern|complaint|worry|whole thing)|withdraw (?:it|everything)"
            r"|(?:i(?:'ve| have)? )?(?:changed my mind|don'?t want to (?:go on|continue|take (?:it|this) any further))(?: (?:about|with) (?:the|my|this) (?:concern|complaint))?",
        ),
        (
            Turn.STEP_DONE,
            r"(?:(?:i|we)(?:'ve| have)?|ive|weve) (?:already |just |now |both )*(?:done (?:that|it|this)|did (?:that|it)|(?:seen|spoken to|met|talked to|spoke to|saw|met with) (?:her|him|them))(?: already| now| today| yesterday| this morning)*",
        ),
    )
)

_STOP = re.compile(
    r"^\W*(?:(?:please|ok(?:ay)?|no|just|can we|can you|i want to|let'?s|that'?s it)\W+)*"
    r"(?:stop(?: (?:there|here|now|the chat|writing|asking|recording))?|cancel(?: (?:it|that|this))?|quit|exit|end|abort|never ?mind|forget (?:it|that|this)"
    r"|leave it(?: there| for now)?|not now|i give up|that'?s enough|enough)(?: (?:please|now|thanks|thank you|then|for now))*\W*$",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|sorry|hang on|wait|also|just|quick question)\W+)*"
    r"(?:who|how|when|where|why|which|whose|is|are|am|do|does|did|can|could|will|would|should|shall|may|has|have you|what(?:'?s| is| are| do| does| happens?| if| should| will| can| about| counts))\b",
    re.IGNORECASE,
)
_OFTEN = re.compile(
    r"^\W*(?:yes\W+|yeah\W+|yep\W+)?(?:once|twice|three times|\d+ ?(?:times|x)|(?:a )?(?:few|couple(?: of)?|many|several|loads of|lots of|so many|countless|numerous) times|loads|lots|plenty"
    r"|many times|again and again|over and over|of course(?: i have)?|obviously|already have|(?:i|we) (?:already )?have(?: already)?|i did|we did)\b(?! (?:not|n't))",
    re.IGNORECASE,
)
_LOUD = re.compile(
    r"\b(?:furious|livid|fuming|raging|seething|disgust\w*|outrag\w*|appall\w*|ridiculous|joke of a|sick of|sick and tired|had enough|fed up|at my wits'? end|end of my tether"
    r"|in tears|crying my eyes|heartbroken|devastat\w*|so angry|so upset|really (?:angry|upset)|gobsmacked|unacceptable|a disgrace|disgraceful|shambles)\b",
    re.IGNORECASE,
)
CAPITALS = 3
_CHILD = r"(?:my|our) (?:\w+ )?(?:son|daughter|child|kid|boy|girl|little one|eldest|youngest|children|kids|twins)(?: in (?:year|yr|y) ?\d+| in (?:reception|nursery))?"
_MATTER = r"(?:a |an |my |some |something|the )*(?:\w+ )?(?:concerns?|worry|worries|complaints?|issues?|problems?|something|matter|thing)"
_OPENING = re.compile(
    r"^\W*(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|please|yes|ok(?:ay)?)\W+)*"
    r"(?:(?:i|we) ?(?:have|'ve got|ve got|have got|need to|want to|would like to|'d like to|wish to|am|'m|are|'re|just wanted to|wanted to|wanna)\W*)?"
    rf"(?:(?:raise|report|make|discuss|talk about|speak about|tell you about|share|log|complain about|to raise|complain|moan) ?)?(?:{_MATTER})?"
    rf"(?: ?(?:really |very |a bit |quite |so )?(?:worried|concerned|upset|unhappy))?(?: ?(?:about|with|regarding) (?:{_CHILD}|(?:the |my |your )?(?:school|something)))?\W*$",
    re.IGNORECASE,
)
LONGEST_OPENING = 14
# A complaint may be a formal one: the ear says which.
_FORMAL = re.compile(r"\bcompla", re.IGNORECASE)
_NAMES_A_MATTER = re.compile(
    r"\b(?:worr\w+|concern\w*|compla\w+|problems?|issues?|talk|speak|upset|unhappy|report|something|matter)\b", re.I
)


def turn_of(text: str) -> Turn | None:
    said = text.replace("\u2019", "'")
    found = next((turn for turn, pattern in _TURNS if pattern.search(said)), None)
    return found or (Turn.OPENING if only_opens(text) and not _FORMAL.search(said) else None)


def only_stops(text: str) -> bool:
    """The talk is to stop. "Stop the name calling" is what a parent hopes for."""
    return bool(_STOP.search(text.replace("\u2019", "'")))


def is_a_question(text: str) -> bool:
    """Said to be answered. "What the plan says" is an answer of its own."""
    said = text.replace("\u2019", "'").strip()
    return said.endswith("?") or bool(_QUESTION.search(said))


def says_how_often(text: str) -> bool:
    """ "Twice", to "have you spoken to anybody?", is a yes."""
    return bool(_OFTEN.search(text.replace("\u2019", "'")))


def is_upset(text: str) -> bool:
    """Loud words, or several in capitals: somebody who would like to be heard before they are asked anything."""
    shouted = [word for word in re.findall(r"[A-Z]{3,}", text)]
    return len(shouted) >= CAPITALS or "!!" in text or bool(_LOUD.search(text))


def only_opens(text: str) -> bool:
    """ "I have a concern about my son": it says that there is a story, and not yet the story."""
    said = text.replace("\u2019", "'").strip()
    return len(said.split()) <= LONGEST_OPENING and bool(_NAMES_A_MATTER.search(said) and _OPENING.search(said))
