"""What a message says about a post online: whose it is, whom it is about, and whether it is out already."""

from __future__ import annotations

import enum
import re
from collections.abc import Collection
from dataclasses import dataclass

from bot.protocol.steering import Post, PostAbout, PostStage


class Gathering(enum.StrEnum):
    """Who else is in it."""

    ALONE = "alone"
    CLASS_GROUP = "class_group"
    CAMPAIGN = "campaign"


@dataclass(frozen=True)
class PostRead:
    post: Post
    gathering: Gathering = Gathering.ALONE
    taken_down: bool = False


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_SOMEBODY = (
    r"(?:some(?:one|body)(?: else)?|an?other (?:mum|mom|dad|parent|family|pupil|child|kid|boy|girl)"
    r"|(?:a|the|one of the|other) (?:mum|dad|parent|mother|father|pupil|kid|boy|girl|lad|teacher|ta)s?"
    r"|they|people|kids|pupils|(?:his|her|their) (?:mum|dad|mother|father))"
)
_MINE = (
    r"(?:about|of|with) (?:me|us|my|our)\b"
    r"|my (?:son|daughter|child|kid|boy|girl|lad)(?:'s|s)? (?:name|photo|picture|face)"
)
_ONLINE = (
    r"\bpost(?:s|ed|ing)?\b|facebook|\bfb\b|insta|tik ?tok|snap ?chat|twitter|tweet|\bx\.com|whats ?app|you ?tube|mumsnet|reddit"
    r"|nextdoor|trustpilot|\bgoogle\b|\bonline\b|social media|internet|\bweb|viral|\bgroup\b|\bchat\b|\bpage\b|\bcomment|\breview"
    r"|\bshar(?:e|ed|ing)\b|\bvideo|\bfilm|petition|campaign|open letter|newspaper|\bpress\b|\bpapers?\b|\bnamed?\b"
    r"|\bput(?:ting)? (?:it|this|that|them|him|her|something|everything)\b|\b(?:wrote|written|write|writing)\b"
)
_POSTING = r"(?:post\w*|put\w*|wr\w+|shar\w+|sent|said|film\w*|made)"
_ELSE = _any(
    rf"\b{_SOMEBODY}(?:'ve|'s| have| has| is| are)?\b[^.?!]{{0,40}}\b{_POSTING}\b[^.?!]{{0,60}}\b(?:{_MINE})",
    rf"\b(?:post|comment|thread|video|photo|picture|page|tiktok|rumours?)s? (?:\w+ ){{0,4}}(?:{_MINE})",
)
_I_POSTED = _any(
    r"(?<!if )(?<!till )(?<!until )(?<!do )\bi(?:'ve| have|'d)? (?:already |just |also |then )?(?:post(?:ed)?|put|wrote|written|share[ds]?|tweeted|named)\b"
)
_TEMPTED = _any(
    r"\btempt",
    r"\b(?:till|until|if|do) i (?:just )?(?:put|post|share|write)\b",
    r"\b(?:thinking|thought) (?:of|about)\b",
    r"\b(?:about to|going to|gonna|half a mind|ready to|want to|might|wonder\w*)\b",
)
_CAMPAIGN = _any(
    r"\bpetition",
    r"\bopen letter",
    r"\bcampaign",
    r"\bgroup letter",
    r"\bprotest",
    r"\bsignatures?\b",
    r"\b(?:all|lots|loads|many|several|a group|dozens|\d+|most) of (?:us|the|other)?\s*(?:parents|families|mums)\b",
)
_CLASS_GROUP = _any(r"whats ?app", r"\b(?:class|group|parents'?|mums'?|year) (?:group|chat)", r"\bclass dojo")
_DOWN = _any(
    r"(?<!you )(?<!they )(?<!facebook )\b(?:deleted|removed) (?:it|that|them|(?:the|my) (?:post|comment))\b",
    r"\btook (?:it|my \w+|the \w+|that) (?:straight |back )?(?:down|off)\b",
    r"\b(?:have|i've|ive) taken (?:it|my \w+|the \w+|that) (?:down|off)\b",
    r"\bit(?:'s| is) (?:down|deleted|gone) now\b",
    r"^\W*(?:ok(?:ay)? |fine |alright |right |done |there )*(?:it|the post|my post)(?:'s| is| has been|'s been)? (?:taken )?(?:gone|down|deleted|removed)(?: now)?\W*$",
)
_UP_AGAIN = _any(
    r"\b(?:put|posted) it (?:back )?up again", r"\bback up\b", r"\bbut (?:a few|people|some)\b[^.]*\bshare"
)
_NAMED = _any(
    r"\bnamed (?:(?:and|&) shamed|him|her|them|the teacher)\b",
    r"\bby name\b",
    r"\b(?:her|his|their) name\b",
    r"\b(?:mrs?|miss|ms)\.? [a-z]+",
)
_NOT_NAMED = _any(r"\b(?:no|without|any) names?\b", r"\b(?:didn'?t|did not|not|never) (?:name|mention)")
# Somebody who was spoken to is not thereby somebody who was written about.
_SPOKEN_TO = _any(
    r"\b(?:spoke|spoken|talked|seen|saw|see|met|meet|meeting|appointment|emailed|rang|booked?|told)\b[^.?!,]{0,20}"
    r"\b(?:mrs?|miss|ms)\.? [a-z]+"
)

LONGEST_DOWN = 8
LONGEST_STAYS = 14
_STAYS = _any(
    r"\b(?:i'?m|i am|we'?re|we are) (?:not|never) (?:going to |gonna )?(?:tak\w+|remov\w+|delet\w+) (?:it|that|them|the post|my post|anything)(?: down| off)?\b",
    r"\b(?:won'?t|will not|refuse to|don'?t want to|shouldn'?t have to|why should i|not going to) (?:take|remove|delete) (?:it|that|them|the post|my post)(?: down| off)?\b",
    r"\b(?:it|the post|my post)(?:'s| is| will be|'ll be)? (?:stay\w*|staying) (?:up|there|where it is)\b",
)


def read_post(text: str, signals: Collection[str], people: Collection[str], year: str | None = None) -> PostRead:
    """`people` are the persons and roles in the message. A person by name, or an insult, makes it the second track."""
    said = text.replace("\u2019", "'")
    stage = _stage(said, signals)
    about = _about(said, signals) if stage is PostStage.POSTED else PostAbout.UNKNOWN
    subjects = frozenset(people) if about is PostAbout.STAFF else frozenset()
    down = bool(_DOWN.search(said)) and not _UP_AGAIN.search(said)
    return PostRead(Post(stage, about, subjects, year), _gathering(said), down)


def speaks_of_a_post(text: str) -> bool:
    """A word of it, beside a worry: what only sounds like somebody who would post is a worry and nothing else."""
    return bool(re.search(_ONLINE, text, re.IGNORECASE))


def says_it_is_down(text: str) -> bool:
    """Said alone, as the answer to being asked: a story with "I deleted it" in it is still the story."""
    return len(text.split()) <= LONGEST_DOWN and bool(_DOWN.search(text.replace("\u2019", "'")))


def says_it_stays(text: str) -> bool:
    """ "I'm not taking it down", said alone."""
    return len(text.split()) <= LONGEST_STAYS and bool(_STAYS.search(text.replace("\u2019", "'")))


def _stage(said: str, signals: Collection[str]) -> PostStage:
    """Where a message sounds like both, a post that is only thought of is the milder thing to be wrong with."""
    mine = _I_POSTED.search(said)
    if _ELSE.search(said) and not mine:
        return PostStage.SOMEBODY_ELSE
    only_thought_of = "social_media_plan" in signals or _TEMPTED.search(said)
    out = "social_media_posted" in signals and (mine or not only_thought_of)
    return PostStage.POSTED if out else PostStage.TEMPTED


def _about(said: str, signals: Collection[str]) -> PostAbout:
    if "abuse" in signals:
        return PostAbout.STAFF
    named = _NAMED.search(_SPOKEN_TO.sub("", said)) and not _NOT_NAMED.search(said)
    return PostAbout.STAFF if named else PostAbout.PROCEDURES


def _gathering(said: str) -> Gathering:
    if _CAMPAIGN.search(said):
        return Gathering.CAMPAIGN
    return Gathering.CLASS_GROUP if _CLASS_GROUP.search(said) else Gathering.ALONE
