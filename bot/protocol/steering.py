"""Posts online: two tracks that are never mixed, and the kinder road for whoever has not posted."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.protocol.subjects import Subjects, subjects_of
from bot.protocol.values import Ladder, Person, Situation


class PostStage(enum.StrEnum):
    TEMPTED = "tempted"
    POSTED = "posted"
    SOMEBODY_ELSE = "somebody_else"
    ASKED = "asked"


class PostAbout(enum.StrEnum):
    """What is not known counts as procedures: the milder track is the one to be wrong with."""

    PROCEDURES = "procedures"
    STAFF = "staff"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Post:
    """`about` is the kind of post; `subjects` are the person keys and role words in it."""

    stage: PostStage
    about: PostAbout = PostAbout.UNKNOWN
    subjects: frozenset[str] = frozenset()
    year: str | None = None


class Track(enum.StrEnum):
    PROCEDURES = "procedures"
    STAFF = "staff"
    TEMPTED = "tempted"
    CONCERN = "concern"
    ASKED = "asked"
    NONE = "none"


class Offer(enum.StrEnum):
    MEETING = "meeting"
    FASTEST_TIME = "fastest_time"
    CONCERN = "concern"
    NONE = "none"


class Consequence(enum.StrEnum):
    """What a school's document says that it may do. The words for each live with the other words."""

    SITE_BAN = "site_ban"
    PUBLIC_REPLY = "public_reply"
    LEGAL_ACTION = "legal_action"


@dataclass(frozen=True)
class TrackRule:
    """`meet` and `with_governors` are roles. `found` is False where the school's document has no such track."""

    take_down: bool = False
    meet: tuple[str, ...] = ("head", "deputy")
    with_governors: tuple[str, ...] = ()
    section: str | None = None
    found: bool = True


@dataclass(frozen=True)
class SocialMedia:
    procedures: TrackRule = field(default_factory=TrackRule)
    staff: TrackRule = field(default_factory=TrackRule)
    consequences: tuple[Consequence, ...] = ()
    section: str | None = None


@dataclass(frozen=True)
class Steering:
    """`meeting`: any one of them; `governors`: one of these as well, on the second track."""

    track: Track
    offer: Offer
    take_down: bool = False
    meeting: tuple[Person, ...] = ()
    governors: tuple[Person, ...] = ()
    consequences: bool = False
    may_follow: tuple[Consequence, ...] = ()


_ABOUT: Mapping[PostAbout, Track] = {
    PostAbout.STAFF: Track.STAFF,
    PostAbout.PROCEDURES: Track.PROCEDURES,
    PostAbout.UNKNOWN: Track.PROCEDURES,
}

_STAGE: Mapping[PostStage, tuple[Track, Offer]] = {
    PostStage.TEMPTED: (Track.TEMPTED, Offer.FASTEST_TIME),
    PostStage.SOMEBODY_ELSE: (Track.CONCERN, Offer.CONCERN),
    PostStage.ASKED: (Track.ASKED, Offer.NONE),
}


def steer(post: Post, rules: SocialMedia, ladder: Ladder, safeguarding: bool = False) -> Steering:
    if safeguarding:
        return Steering(Track.NONE, Offer.NONE)
    if post.stage is PostStage.POSTED:
        return _posted(post, rules, ladder)
    track, offer = _STAGE[post.stage]
    asked = post.stage is PostStage.ASKED and bool(rules.consequences)
    return Steering(track, offer, consequences=asked, may_follow=rules.consequences if asked else ())


def _posted(post: Post, rules: SocialMedia, ladder: Ladder) -> Steering:
    track = _ABOUT[post.about]
    rule = rules.staff if track is Track.STAFF else rules.procedures
    subjects = subjects_of(ladder, Situation(post.year or ladder.years[0], post.subjects))
    may = rules.consequences if track is Track.STAFF else ()
    return Steering(
        track,
        Offer.MEETING,
        take_down=rule.take_down,
        meeting=_leaders(rule, ladder, subjects),
        governors=_governors(rule, ladder, subjects),
        consequences=bool(may),
        may_follow=may,
    )


def _leaders(rule: TrackRule, ladder: Ladder, subjects: Subjects) -> tuple[Person, ...]:
    """The person named in the post does not sit at the table. With no leader left, a governor does."""
    free = [ladder.people[key] for role in rule.meet for key in sorted(ladder.holding(role)) if key not in subjects]
    return tuple(dict.fromkeys(free)) or _free_governors(("chair", "vice_chair"), ladder, subjects)


def _governors(rule: TrackRule, ladder: Ladder, subjects: Subjects) -> tuple[Person, ...]:
    return _free_governors(rule.with_governors, ladder, subjects) if rule.with_governors else ()


def _free_governors(roles: tuple[str, ...], ladder: Ladder, subjects: Subjects) -> tuple[Person, ...]:
    known = {"chair": ladder.chair, "vice_chair": ladder.vice_chair}
    return tuple(known[role] for role in roles if known[role].key not in subjects) or (ladder.clerk,)
