"""`demo`: an empty casebook filled with a fictional term, through the desk's own verbs and a clock that is moved."""

from __future__ import annotations

import argparse
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.commands.command import Command, Mendable
from bot.commands.demo_words import APART, CHILDREN, CLOSINGS, HOPES, MATTERS, TOGETHER, Matter
from bot.commands.house import house
from bot.desk.desk import LONDON, Desk
from bot.desk.intake import Draft
from bot.desk.office_answer import answer_parent, deal_with
from bot.desk.office_moves import escalate_by_office, resolve_by_office, restrict
from bot.desk.office_posts import PostNews, PostSeen, record_post, update_post
from bot.desk.office_record import Ended, record_step
from bot.desk.office_times import book_for_parent, times_of
from bot.desk.opening import open_concern
from bot.desk.values import Channel, Concern, FlagKind, Restriction, Sender, Utterance
from bot.protocol.statuses import Event, Status, may

CONCERNS = 60
DAYS_BACK = 84
MEETINGS = 6
# The same matter, from several families in a few days.
CAMPAIGN = frozenset({48, 50, 51, 54})
BY = "demo"


class MovedClock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def run(given: argparse.Namespace) -> int:
    desk = house().desk
    with desk.casebook.reading() as work:
        if next(iter(desk.casebook.export()), None) is not None or work.posts.waiting():
            raise Mendable("The casebook is not empty: the demo fills only an empty one. Set DATABASE_URL to another.")
    print(f"{fill(desk)} fictional concerns are in the casebook.")
    return 0


def fill(desk: Desk) -> int:
    chance, today = random.Random(26), desk.clock()
    clock = MovedClock(today)
    moved = replace(desk, clock=clock)
    for number in range(CONCERNS):
        clock.now = _when(chance, today, DAYS_BACK * (CONCERNS - 1 - number) / CONCERNS)
        _one(moved, clock, today, chance, number)
    _apart(moved, clock, today)
    clock.now = today
    _meetings(moved)
    _posts(moved)
    return CONCERNS + len(APART)


def _when(chance: random.Random, today: datetime, days: float) -> datetime:
    """Parents write before school, after it, and late in the evening; in the end not after now."""
    day = (today - timedelta(days=days)).astimezone(LONDON)
    hour = chance.choices((7, 8, 12, 15, 16, 17, 19, 20, 21, 22), (3, 6, 2, 6, 5, 4, 8, 12, 14, 9))[0]
    at = day.replace(hour=hour, minute=chance.randrange(60)).astimezone(UTC)
    return min(at, today - timedelta(minutes=chance.randrange(20, 200)))


def _one(desk: Desk, clock: MovedClock, today: datetime, chance: random.Random, number: int) -> None:
    campaign = number in CAMPAIGN
    matter = TOGETHER if campaign else chance.choices(MATTERS, [each.often for each in MATTERS])[0]
    channel = Channel.TELEGRAM if number % 5 == 4 else Channel.WEB
    # One family comes twice, with two children.
    sender, talk = _says(desk, channel, number - 9 if number == CONCERNS - 5 else number, matter)
    years = [group.key for group in desk.school.year_groups]
    draft = Draft(
        words=matter.words,
        years=(years[4 % len(years)] if campaign else chance.choice(years),),
        child_name=chance.choice(CHILDREN),
        topic=matter.topic,
        spoken_to=("teacher",) if number % 3 else (),
        hope=chance.choice(HOPES),
    )
    concern = open_concern(desk, sender, draft)[0].concern
    if number % 15 == 7:
        _flag(
            desk,
            concern,
            talk,
            FlagKind.CALL_BACK,
            "Could somebody ring me after four, please?",
            number < CONCERNS - 10,
        )
    if number == CONCERNS - 2:
        _flag(desk, concern, talk, FlagKind.THREAT, "If nobody listens I will come down there and make him sorry.")
    _goes_on(desk, clock, today, chance, concern)


def _apart(desk: Desk, clock: MovedClock, today: datetime) -> None:
    """What most may not see: a child who may be in danger, and a concern about the head."""
    for number, each in enumerate(APART):
        clock.now = today - timedelta(days=each.days_ago)
        sender, talk = _says(desk, Channel.WEB, CONCERNS + number, each.matter)
        about = tuple(sorted(desk.school.ladder.roles.get("head", ())))[:1] if each.about_head else ()
        years = [group.key for group in desk.school.year_groups]
        draft = Draft(
            words=each.matter.words, years=(years[2 % len(years)],), topic=each.matter.topic, spoken_to=(), about=about
        )
        concern = open_concern(desk, sender, draft)[0].concern
        if each.safeguarding:
            _flag(desk, concern, talk, FlagKind.SAFEGUARDING, each.matter.words)
            restrict(desk, concern.id, concern.version, BY, Restriction.SAFEGUARDING)


def _says(desk: Desk, channel: Channel, number: int, matter: Matter) -> tuple[str, int]:
    now = desk.clock()
    with desk.casebook.writing() as work:
        talk = work.conversations.find_or_start(channel, f"demo-{number}", now)
        work.messages.say(talk.id, Sender.BOT, [Utterance("Hello. What has happened?")], now, None)
        work.messages.say(talk.id, Sender.PARENT, [Utterance(matter.words)], now, None)
        work.messages.say(talk.id, Sender.BOT, [Utterance("Thank you for telling me. It is on the record.")], now, None)
    return talk.sender, talk.id


def _flag(desk: Desk, concern: Concern, talk: int, kind: FlagKind, words: str, done: bool = False) -> None:
    with desk.casebook.writing() as work:
        key = f"demo:{concern.id}:{kind}"
        flag = work.flags.raise_flag(kind, words, desk.clock(), key=key, conversation=talk, concern=concern.id)
    if done:
        deal_with(desk, flag.id, BY)


def _goes_on(desk: Desk, clock: MovedClock, today: datetime, chance: random.Random, concern: Concern) -> None:
    """Most are settled at the first steps, some climb, and the latest are still open."""
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3))):
        clock.now += timedelta(days=chance.uniform(1, 6))
        if clock.now >= today or not may(Status(concern.status), Event.CONTACT_MADE):
            return
        helped = chance.random() < 0.6
        concern = record_step(desk, concern.id, concern.version, BY, Ended.HELPED if helped else Ended.NOT_HELPED)
        if concern.channel is Channel.WEB and chance.random() < 0.4:
            answer_parent(desk, concern.id, BY, "Thank you for coming in. We will do what we agreed.", once="")
        if helped:
            resolve_by_office(desk, concern.id, concern.version, BY, chance.choice(CLOSINGS))
            return
        concern = escalate_by_office(desk, concern.id, concern.version, BY, "it did not help")


def _meetings(desk: Desk) -> None:
    """The latest that are still open have one ahead, with whoever hears them."""
    with desk.casebook.reading() as work:
        concerns = [work.concerns.get(number) for number in range(1, CONCERNS + 1)]
    waiting = [each for each in concerns if each.status == Status.OPEN and each.contact in desk.school.staff]
    for concern in waiting[-MEETINGS:]:
        person = concern.contact or ""
        free = times_of(desk, person, desk.today(), desk.today() + timedelta(days=10)).free
        if free:
            # The soonest for some: on a school day there is a meeting today.
            book_for_parent(desk, person, free[concern.id % 2 * len(free) // 2].starts, BY, concern=concern.reference)


def _posts(desk: Desk) -> None:
    record_post(
        desk, BY, PostSeen("Class WhatsApp group", "procedures", None, "Nobody tells us anything about the trip.")
    )
    done = record_post(desk, BY, PostSeen("Facebook", "staff", None, "An unkind remark about a member of staff."))
    update_post(desk, done.id, BY, PostNews(asked_to_take_down=True, told=("Mrs Fox",)))


DEMO = Command("demo", "fill an empty casebook with a fictional term", run)
