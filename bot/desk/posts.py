"""A post online, as the record keeps it: what was said of it here, which track, and what was asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.desk.desk import Desk
from bot.desk.office import Errand, ask_office, send_errand
from bot.desk.ports import Work
from bot.desk.standing import current
from bot.desk.values import Concern, Flag, FlagKind, HistoryLine, PostOnline
from bot.protocol.posts import Gathering, PostRead, read_post
from bot.protocol.steering import PostAbout, PostStage, Steering, Track, TrackRule, steer

UNNAMED = "not said"


@dataclass(frozen=True)
class Seen:
    """A post as it was read, and the way the school's own rules take it."""

    read: PostRead
    steering: Steering
    rule: TrackRule
    platform: str

    @property
    def out(self) -> bool:
        return self.read.post.stage is PostStage.POSTED


def see_post(desk: Desk, text: str, heard: Mapping[str, object], year: str | None = None) -> Seen:
    people = {str(each) for key in ("staff", "about") for each in _listed(heard.get(key))}
    read = read_post(text, [str(signal) for signal in _listed(heard.get("signals"))], people, year)
    rules = desk.school.social_media
    steering = steer(read.post, rules, desk.school.ladder)
    rule = rules.staff if read.post.about is PostAbout.STAFF else rules.procedures
    platforms = [str(each) for each in _listed(heard.get("platform"))]
    return Seen(read, steering, rule, ", ".join(platforms) or UNNAMED)


def note_post(desk: Desk, sender: str, seen: Seen, words: str) -> Flag | None:
    """Kept once for a message, and only where something is out. A post that is only thought of leaves no trace."""
    if seen.read.gathering is Gathering.CAMPAIGN and not seen.out:
        return ask_office(desk, sender, Errand("campaign", words))
    if not seen.out:
        return None
    with desk.casebook.writing() as work:
        concern = current(work, sender)
        about = seen.read.post.subjects
        errand = Errand("post", words, FlagKind.POST_ONLINE, event="PostTold", concern=concern, about=about)
        flag, new = send_errand(desk, work, sender, errand)
        if new:
            work.posts.add(_post(desk, work, sender, seen, words, concern))
    return flag


def note_taken_down(desk: Desk, sender: str) -> PostOnline | None:
    """The parent says that it is down. Whether it is, somebody at school will see."""
    with desk.casebook.writing() as work:
        conversation = work.conversations.by_sender(sender)
        mine = [post for post in work.posts.waiting() if conversation and post.conversation == conversation.id]
        if not mine:
            return None
        now = desk.clock()
        concern = mine[-1].concern
        work.history.append(HistoryLine("PostSaidToBeDown", now, "parent", concern, {"post": mine[-1].id}))
        return mine[-1]


def what_may_follow(desk: Desk, sender: str) -> str | None:
    """The section that lists it, where this parent has told of a post on the second track and the school has one."""
    rules = desk.school.social_media
    with desk.casebook.reading() as work:
        conversation = work.conversations.by_sender(sender)
        mine = [post for post in work.posts.waiting() if conversation and post.conversation == conversation.id]
    about_staff = any(post.track == Track.STAFF for post in mine)
    return (rules.staff.section or rules.section) if about_staff and rules.consequences else None


def _post(desk: Desk, work: Work, sender: str, seen: Seen, words: str, concern: Concern | None) -> PostOnline:
    now, conversation = desk.clock(), work.conversations.by_sender(sender)
    return PostOnline(
        id=0,
        platform=seen.platform,
        track=seen.steering.track.value,
        raised_at=now,
        concern=concern.id if concern else None,
        conversation=conversation.id if conversation else None,
        words=words,
        take_down_asked_at=now if asks_to_take_down(seen) else None,
    )


def asks_to_take_down(seen: Seen) -> bool:
    return seen.rule.found and seen.steering.take_down and not seen.read.taken_down


def _listed(value: object) -> Sequence[object]:
    return value if isinstance(value, (list, tuple)) else ()
