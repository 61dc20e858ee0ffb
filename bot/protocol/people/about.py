"""Whom a concern is about, as opposed to whom the parent spoke to."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.protocol.people.mentions import SOMEBODY, Mention, folded, mentions

_WHOSE = (
    r"(?:the|this|that|a|an|his|her|my|our|their|your|one of the|child's|son's|daughter's|kids|new|class|same"
    r"|current|old|particular)"
)
_OWN = rf"(?: {_WHOSE}| my (?:son|daughter|child|boy|girl|kid|lad)'?s| with| from| of| year \w+)*"
_BAD = (
    r"(?:rude|horrible|horrid|nasty|mean|unkind|unfair|awful|terrible|useless|vile|aggressive|abusive|cruel|racist"
    r"|sexist|rubbish"
    r"|hopeless|out of order|unprofessional|incompetent|dreadful|patroni[sz]ing|condescending|disgusting|disgraceful"
    r"|strict|harsh"
    r"|sarcastic|dismissive|spiteful|vindictive|bitch\w*|cow|witch|bully|bullies|liar|joke|disgrace|nightmare"
    r"|monster|idiot|prick|lazy"
    r"|rough|angry|heavy handed|unreasonable|hostile|scary|pathetic|evil|wicked|shouty|moody|unhelpful|disrespectful"
    r"|arrogant|dopey|snotty|the (?:problem|issue)"
    r"|shouting|yelling|screaming|bullying|picking on|hitting|grabbing|pushing|ignoring (?:him|her|them|my)|mocking"
    r"|humiliating|lying"
    r"|laughing at|having a go|singling|targeting|victimi[sz]ing|hurting|smacking|dragging|threatening|swearing)"
)
_HARMS = (
    r"(?:shout\w*|yell\w*|scream\w*|bellow\w*|grab\w*|drag\w*|hits?|hitting|slap\w*|smack\w*|push\w*|shov\w*|pull\w*"
    r"|pin(?:s|ned)"
    r"|yank\w*|kick\w*|punch\w*|bit|bites|twist\w*|manhandl\w*|humiliat\w*|embarrass\w*|bull(?:y|ies|ied|ying)"
    r"|pick(?:s|ed|ing)? on"
    r"|singl\w+ (?:him|her|them|my|out)|mock\w*|laugh\w* (?:at|in)|ridicul\w*|belittl\w*|insult\w*|swore|swears?"
    r"|swearing|threaten\w*"
    r"|lied|lies|lying|ignor\w+ (?:him|her|them|my (?:son|daughter|child|boy|girl))|hates?|dislikes?|doesn'?t like"
    r"|do(?:es)?n'?t care"
    r"|has it in for|has favou?rites|(?:has|had|having) a go|tells? (?:him|her|them|my \w+) off|told (?:him|her|them"
    r"|my \w+) (?:off|he|she|they|to shut|that he|that she)"
    r"|call(?:s|ed|ing) (?:him|her|me|them|my \w+) (?!in\b|to\b|back\b|about\b|on\b|at\b|over\b)|rip(?:s|ped)|tore"
    r"|threw|throws|lock(?:s|ed) (?:him|her|them|my)"
    r"|snatch\w*|touch\w*|(?:mak|mad)\w* (?:him|her|them|me|my \w+) (?:cry|feel|stand|sit|miss|eat|wait|look|do"
    r"|write)|won'?t let|wouldn'?t let"
    r"|never lets|lost (?:his|her) temper|hung up|sat on|forc\w+ (?:him|her|them|my)|scar(?:es|ed) (?:him|her|them"
    r"|my)|frighten\w*|abus\w*|assault\w*"
    r"|hurts?|punish\w*|restrain\w*|keeps? (?:him|her|them) in|kept (?:him|her|them) in|messag\w+ (?:him|her|my)"
    r"|sends? (?:him|her) |left (?:him|her|them|my \w+) (?:alone|on|outside|in)"
    r"|talk(?:s|ed)? (?:down )?to (?:him|her|me|them|my \w+) (?:like|as|in|so)|sp(?:eaks?|oke) to (?:him|her|me|them"
    r"|my \w+) (?:like|as|in|so|badly|rudely)"
    r"|treat(?:s|ed)?|dismissed|blam(?:es|ed)|accus\w+|exclud\w+|squeez\w+|scratch\w*|shak(?:es|ing)|shook"
    r"|strangl\w*|chok\w*|poked|pokes|stamp\w*|mimic\w*"
    r"|imitat\w*|text(?:s|ed|ing) (?:him|her|my)|put tape|puts? (?:his|her) hands?|(?:has )?got (?:him|her"
    r"|my \w+) pinned|ma(?:ke|kes|de) (?:fun|jokes?) (?:of|about))"
)
_FEELING = (
    r"(?:problems?|issues?|trouble|troubles|concerns?|concerned|complaints?|complain|complaining|unhappy|upset|angry"
    r"|furious|fed up|annoyed"
    r"|disappointed|worried|worry|worries|fuming|livid|cross|disgusted|appalled|grievance|allegations?|beef"
    r"|not (?:at all |very )?happy|no confidence"
    r"|no faith|no trust|had enough|sick|shocked|difficulties|something|moan|report)"
)
_BEFORE = re.compile(
    rf"(?:\b{_FEELING}(?: \w+){{0,2}}? (?:with|about|against|of|over|regarding|concerning|involving|towards|at"
    rf"|by){_OWN}"
    rf"|(?:^|[.,;:!?] ?|\b(?:it'?s|this is|is|one|call|word|chat|something|(?:some|any)(?:one|body)"
    rf"|meeting|appointment|(?:talk\w*|sp[eo]a?ke?n?|complain\w*|see|meet"
    rf"|told?|tell|email\w*|wr[io]te?)(?: \w+){{1,3}}) )(?:about|regarding|concerning){_OWN}"
    rf"|\b(?:against|because of|due to|fault of|blame|blaming|accus(?:e|ing)|sack|sacking|suspend|reporting){_OWN}"
    rf"|\b(?:shouted|yelled|screamed|sworn|laughed|told off|grabbed|hit|pushed|hurt|humiliated|bullied|dragged"
    rf"|pulled|pinned|picked on"
    r"|singled out|treated|ridiculed|mocked|embarrassed|manhandled|slapped|smacked|punished|shamed|dismissed"
    r"|threatened|restrained|touched|let down"
    r"|lied to|victimised|insulted|belittled|fobbed off|targeted|scared|frightened|abused|assaulted|kicked|shoved"
    r"|patronised|ignored|left out|injured|bitten|locked|shut|texted|followed)"
    rf"(?: (?:at|off|out|down|on|again|in|\w+ cupboard|badly|unfairly|like \w+|up))* by{_OWN}"
    rf"|\b(?:scared|afraid|terrified|frightened|petrified) of{_OWN}|\b(?:hates?|dislikes?|can'?t stand|(?:do|does"
    rf"|did)n'?t (?:trust|like)|lost (?:all )?(?:faith|trust|confidence) in){_OWN}"
    rf"|\b(?:attitude|behaviour|manner|conduct|tone|treatment|rudeness|comments|shouting) (?:of|from|by){_OWN}"
    r"|(?<!the )(?<!school )(?<!his )(?<!her )(?<!a )\breport(?:ing)? (?:the|a|his|her|my|this|that|our)(?: \w+'?s)?"
    rf"|\b(?:problem|issue|trouble) (?:is|was)(?: really| actually| with)*{_OWN}"
    rf"|\b{_BAD}(?: old| little| piece of work)?) $"
)
_UNCONCERNED = re.compile(
    r"\b(?:no (?:problem|problems|issue|issues|complaint|complaints|concerns?)|nothing (?:to do )?(?:with|against)"
    r"|not (?:really |a complaint )?(?:about|against)"
    r"|isn'?t (?:really )?(?:about|against)|never had (?:a|any) (?:problem|issue)s?)(?: \w+){0,3} $"
)
# "raised my concerns with the head" and "spoke to her teacher about it": told, not complained of.
_RAISED = re.compile(
    r"\b(?:rais\w+|discuss\w*|shar\w+|bring\w*|brought|t(?:ake|ook|aken)|sort\w*|address\w*|spoke|speak\w*|talk\w*"
    r"|resolv\w+|log\w*|lodg\w+|mention\w*|meeting|appointment)\b[^.!?]{0,40} (?:with|by)(?: \w+){0,2} $"
)
_THE_WAY = re.compile(rf"\b(?:how|the way)(?: that)?{_OWN} $")
_ACTS = re.compile(
    r" (?:has |had |have )?(?:spoke|speaks?|deals?|dealt|handle[sd]?|treat\w*|talk\w*|behave[sd]?|act(?:s|ed)"
    r"|manage[sd]|react\w*|respond\w*)\b"
)
_OFTEN = (
    r"(?: (?:just|then|always|constantly|continually|really|again|actually|literally|even|also|deliberately"
    r"|repeatedly|often|basically|only|still"
    r"|has|had|have|keeps?|kept|started|starts|likes to|never stops|who|that|which|apparently|allegedly|physically"
    r"|regularly|clearly|obviously|will|would|did))*"
)
_IS = r"(?:'s|'re| is| was| are| were| has been| have been| being| seems?| can be| gets?| got| became)"
_VERY = (
    r"(?: (?:so|very|really|always|just|a|an|such|being|been|too|quite|constantly|extremely|absolutely|bit|pretty"
    r"|completely|totally|of|right|proper|fat"
    r"|total|complete|incredibly|beyond|downright|generally|often|utterly|massive|and|rude|old|little|nasty|vile"
    r"|horrible|bloody|fucking))*"
)
_DEED = rf"(?:'s|'ve)?{_OFTEN} {_HARMS}\b|{_IS}{_VERY} {_BAD}\b"
_AFTER = re.compile(
    rf"(?:{_DEED})(?! by\b)|,? (?:who|that|whom) (?:i|we)(?:'m| am| have|'ve)? (?:got )?(?:a |the )?(?:problem|issue|unhappy|worried|complain\w*|concern\w*)|'?s? (?:attitude|behaviour|manner|conduct|tone|treatment|shouting|rudeness|temper"
    rf"|comments|unkindness|bullying)\b"
)
_THEN = re.compile(rf"[,.;]?(?: (?:and|but|then|when|as|yesterday|today|who))* (?:he|she|they)(?:{_DEED})(?! by\b)")
_WIDTH = 80
_ENOUGH = 200


def read_subjects(text: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """Staff the concern is about. A titled name that the school file does not know counts as a teacher:
    whoever is complained of must not be offered as the next step."""
    low = folded(text).lower()
    about = (mention for mention in mentions(text, names)[:_ENOUGH] if _is_about(low, mention))
    return tuple(dict.fromkeys("teacher" if mention.key == SOMEBODY else mention.key for mention in about))


def _is_about(low: str, mention: Mention) -> bool:
    before, after = low[max(0, mention.start - _WIDTH) : mention.start], low[mention.end : mention.end + _WIDTH]
    if _AFTER.match(after) or _THEN.match(after) or (_THE_WAY.search(before) and _ACTS.match(after)):
        return True
    if _UNCONCERNED.search(before) or _RAISED.search(before):
        return False
    return _BEFORE.search(before) is not None
