"""What is asked for, what is ruled out, and what is only told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.diary.when.patterns import END, Find

_WITH_ANY = r"any (?:chance|time|times|day|slots?|appointments?|availability|morning|afternoon|evening|free)"
_OPENS_A_REQUEST = (
    r"(?:(?:can|could|may|shall) (?:i|we|you|u|someone|somebody)|(?:i|we) (?:want|need|wanna|would|could|can|cant"
    r"|finish|work)"
    rf"|(?:want|wanted|need|needed|like) to|id|wed|im|please|how about|what about|is there|are there|are you"
    rf"|{_WITH_ANY}|would|hoping"
    r"|wondering|i was (?:hoping|wondering))"
)
_CLAUSE = re.compile(rf"(?<!\S)(?:[.!?;,](?!\S)|(?:but|so|then|now){END}|(?={_OPENS_A_REQUEST}{END}))")
_HAPPENED = re.compile(
    r"(?<!\S)(?:hit|told|came|went|spoke|rang|wrote|sent|met|saw|seen|been|said|left|was|were|got(?! (?:to|any"
    r"|anything|a))|bit|took|began|found|lost|broke|fell|hurt"
    r"|did|didnt|wasnt|hasnt|havent|had(?! to)|has(?! to)|gave|kept|made|cried|stole|threw|heard|caught|felt|ran"
    r"|forgot|put(?! (?:me|us|it|them))"
    r"|(?!need|want|wonder|prefer|book|indeed|speed|schedul|unscheduled)[a-z]{3,}ed|(?:every|each) [a-z]+day)(?!\S)"
)
_ASKED = re.compile(
    rf"(?<!\S)(?:{_OPENS_A_REQUEST}|book|booked|booking|free|available|an appointment|a (?:meeting|slot|time|word"
    rf"|chat)|anything|have you"
    r"|you got|dont mind|has to be|have to be|must be|needs? to|prefer|suits?|works?|possible|cancel|instead|asap"
    r"|come in|pop in|youve|(?:ring|call|phone|see|email|get|fit|squeeze|put|book|pencil) (?:me|us)|\?)(?!\S)"
)
_WELCOMED = re.compile(
    r"(?<!\S)(?:ok|okay|best|better|easier|easiest|good|great|fine|ideal|ideally|only|suit|do|make|come|after"
    r"|before)(?!\S)"
)
_SENTENCE = re.compile(r"(?<!\S)[.!?;](?!\S)")
_FEW, _MANY = 4, 30


def told(text: str, run: Sequence[Find]) -> bool:
    """Does this stand in a story: something that happened, or that always does, with nothing asked for?"""
    clause = text[_edge_before(_CLAUSE, text, run) : _edge_after(_CLAUSE, text, run) + 1]
    if _ASKED.search(clause):
        return False
    if _HAPPENED.search(clause):
        return True
    sentence = text[_edge_before(_SENTENCE, text, run) : _edge_after(_CLAUSE, text, run) + 1]
    if text.count(" ") > _MANY and not _ASKED.search(sentence):
        return True
    return all(map(_may_be_told, run)) and not _stands_out(text, clause, run)


def _edge_before(edge: re.Pattern[str], text: str, run: Sequence[Find]) -> int:
    return max((match.start() for match in edge.finditer(text) if match.start() <= run[0].start), default=0)


def _edge_after(edge: re.Pattern[str], text: str, run: Sequence[Find]) -> int:
    return min((match.start() for match in edge.finditer(text) if match.start() > run[0].start), default=len(text))


def _may_be_told(find: Find) -> bool:
    return find.vague or (find.part is not None and not find.names_a_day)


def _stands_out(text: str, clause: str, run: Sequence[Find]) -> bool:
    """Little else is said, or a welcome word goes with it."""
    named = len(text[run[0].start : run[-1].end].split())
    return len(clause.split()) - named <= _FEW or bool(_WELCOMED.search(clause))


_JOINT = re.compile(r"(?: (?:[,/&-]|or|and|nor|on|of|at|in|the|also|either|even|maybe|any|for|if possible))* ")
_PAUSE = re.compile(r"(?: (?:,|the|on))+ ")
_CHOICE = re.compile(r"(?<!\S)(?:or|and|nor|/|&)(?!\S)")


def runs(text: str, finds: Sequence[Find]) -> list[list[Find]]:
    """Finds that are said in one breath: "mon or tues", "thursday at 3"."""
    joined: list[list[Find]] = []
    for find in finds:
        if joined and _JOINT.fullmatch(text, joined[-1][-1].end, find.start):
            joined[-1].append(find)
        else:
            joined.append([find])
    return joined


_SHORT = r"(?: (?:on|the|a|in|at|for|any|next|this|really|late|early|all|every|either|do|make|it|come|to))*"
_CAN_BE_THERE = (
    r"(?: (?:really|actually|ever))?(?: (?:be able to|do|make|mak|manage|attend|come(?: in)?|get (?:there|in|away"
    r"|here|to school)|be (?:there|free|available|in)|meet|see (?:you|her|him|them)|have|want|fit|it))*"
    r"(?:(?: (?:my|the|our|that|this))?(?: [a-z]+){0,3} (?:meeting|appointment|call|chat|one|visit))?"
)
_I_AM = r"(?:i|im|i am|ill be|we|were|we are|also)"
_AWAY = (
    r"(?:work|working|busy|away|at work|in work|off work|unavailable|not (?:free|available|in|around|here)"
    r"|in meetings|on holiday|teaching|on shift)"
)
_PLAINLY_AWAY = r"(?<!not )(?:busy|away|unavailable|working|at work|on holiday|not (?:free|available|around|here))"
_DENIED_BEFORE = re.compile(
    rf"(?<!\S)(?:(?<!why )(?<!if )(?<!or )(?:not(?: (?:possible|good|convenient|great)(?: for (?:me|us))?)?|no|never"
    rf"|except|excluding|bar|avoid|avoiding|apart from|other than|anything but|barring)(?: for)?{_SHORT}"
    rf"|(?:any|every|all|each)(?: [a-z]+)? but{_SHORT}"
    rf"|(?:cant|couldnt|can not|wont|unable to|not able to|dont|struggle(?: to)?|difficult to)(?! (?:we|i|you|u|mind"
    rf"|know|think|wait)(?!\S)){_CAN_BE_THERE}{_SHORT}|(?:{_I_AM} {_AWAY}|{_PLAINLY_AWAY})(?: (?:all day"
    rf"|full time))?{_SHORT}) $"
)
_DENIED_AFTER = re.compile(
    r" (?:(?:(?:is|are|its|would be|will be|s) )?(?:no good|not good|not possible|bad|a no|a no no|out|off|no use"
    r"|difficult|tricky|impossible|hard|not ok|not great|not convenient|awkward|a nightmare)"
    r"|(?:isnt|arent|wont|doesnt|dont|wouldnt|cant|not) (?:be )?(?:good|work|suit|possible|ok|great|do|happen"
    r"|any good|convenient|working)"
    rf"|{_I_AM} (?:{_AWAY}|cant(?= [,.;!]|$| (?:do|make|come|manage)))|cant (?:come|make|do))(?!\S)"
)
_WELCOME_AFTER = re.compile(
    r" (?:(?:is|are|would|will|could|might)(?: be)?(?! (?:no|not|bad|out|difficult|tricky|impossible|hard))|works?"
    r"|suits?|ok|okay|fine|please|pls|instead|better|good|yes)(?!\S)"
)
_WIDTH = 90


def denied(text: str, run: Sequence[Find]) -> int:
    """How many of the run, from its start, are ruled out."""
    after = text[run[-1].end : run[-1].end + _WIDTH]
    if _DENIED_AFTER.match(after):
        return len(run)
    if not _DENIED_BEFORE.search(" " + text[max(0, run[0].start - _WIDTH) : run[0].start]):
        return 0
    gaps = [text[left.end : right.start] for left, right in pairwise(run)]
    welcome = bool(_WELCOME_AFTER.match(after))
    pauses = [at for at, gap in enumerate(gaps) if _PAUSE.fullmatch(gap) and "," in gap]
    ends = [at for at in pauses if welcome or not any(_CHOICE.search(gap) for gap in gaps[at + 1 :])]
    return ends[0] + 1 if ends else len(run)
