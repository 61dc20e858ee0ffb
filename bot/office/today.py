"""Today: what needs somebody now, and what is coming."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from starlette.responses import Response

from bot.casebook.office_queries import dealt_since, late_ones, opened_since, visible_among
from bot.desk.desk import LONDON
from bot.desk.need_to_know import ALERTS, AT_SCHOOL, may_change, sees_posts
from bot.desk.office_answer import deal_with
from bot.desk.ports import Work
from bot.desk.staff_accounts import seen_everything
from bot.desk.values import Appointment, AppointmentState, Concern, FlagKind, PostOnline
from bot.diary.clock import end_of, start_of
from bot.office.alerts import FlagLine, flag_lines
from bot.office.guard import Page
from bot.office.visit import NotHere, Visit

A_DAY = timedelta(days=1)
A_WEEK = timedelta(days=7)
MOST = 50


@dataclass(frozen=True)
class Overdue:
    """`due` is None where it was before the calendar in the school file begins."""

    concern: Concern
    since: datetime
    due: date | None


@dataclass(frozen=True)
class Day:
    alerts: Sequence[FlagLine]
    dealt: Sequence[FlagLine]
    meetings: Sequence[tuple[Appointment, Concern | None]]
    overdue: Sequence[Overdue]
    all_overdue: int
    new: Sequence[Concern]
    call_backs: Sequence[FlagLine]
    to_do: Sequence[FlagLine]
    posts: Sequence[PostOnline]
    staff_names: Mapping[str, str]


def today(visit: Visit) -> Response:
    return _drawn(visit, "today/today.html")


def fragment(visit: Visit) -> Response:
    return _drawn(visit, "today/fragment.html")


def _drawn(visit: Visit, template: str) -> Response:
    day = the_day(visit)
    return visit.page(template, day=day, alerts=lambda: len(day.alerts))


def badge(visit: Visit) -> Response:
    """How many alerts wait, for the head of every other page."""
    return visit.page("today/badge.html")


def names(visit: Visit) -> Mapping[str, str]:
    with visit.desk.casebook.reading() as work:
        return staff_names(work)


def staff_names(work: Work) -> Mapping[str, str]:
    return {f"staff:{each.id}": each.name for each in work.staff.all()}


def the_day(visit: Visit) -> Day:
    with visit.desk.casebook.reading() as work:
        flags = flag_lines(visit, work, work.flags.waiting())
        since = visit.who.staff.last_seen_at or visit.desk.clock() - A_WEEK
        posts = work.posts.waiting() if sees_posts(visit.sight) else ()
        late, all_late = overdue(visit, work)
        return Day(
            alerts=[each for each in flags if each.flag.kind in ALERTS],
            dealt=flag_lines(visit, work, dealt_since(work, ALERTS, visit.desk.clock() - A_DAY)),
            meetings=meetings(visit, work, visit.desk.today(), visit.desk.today()),
            overdue=late,
            all_overdue=all_late,
            new=opened_since(work, visit.sight, since),
            call_backs=[each for each in flags if each.flag.kind is FlagKind.CALL_BACK],
            to_do=[each for each in flags if each.flag.kind not in ALERTS | {FlagKind.CALL_BACK}],
            posts=posts_seen(visit, work, posts),
            staff_names=staff_names(work),
        )


def posts_seen(visit: Visit, work: Work, posts: Sequence[PostOnline]) -> Sequence[PostOnline]:
    """A post that belongs to a concern is seen by those who see the concern."""
    tied = visible_among(work, visit.sight, [each.concern for each in posts if each.concern is not None])
    return [each for each in posts if each.concern is None or each.concern in tied]


def meetings(visit: Visit, work: Work, first: date, last: date) -> Sequence[tuple[Appointment, Concern | None]]:
    """With the concern where it may be seen. A meeting about what may not be seen is not there at all."""
    if visit.sight.role not in AT_SCHOOL:
        return ()
    found = [
        each
        for each in work.appointments.between(start_of(first), end_of(last))
        if each.state is AppointmentState.CONFIRMED
    ]
    concerns = visible_among(work, visit.sight, [each.concern for each in found if each.concern is not None])
    return [
        (each, concerns.get(each.concern or 0)) for each in found if each.concern is None or each.concern in concerns
    ]


def overdue(visit: Visit, work: Work) -> tuple[Sequence[Overdue], int]:
    """By the school's own number of school days: those that waited longest, and how many there are altogether.
    A school that has set no number has nothing overdue, but for what has a day of its own."""
    until = answered_until(visit)
    late, many = late_ones(work, visit.sight, visit.desk.today(), end_of(until) if until else None, MOST)
    concerns = visible_among(work, visit.sight, [each.concern for each in late])
    found = [
        Overdue(concerns[each.concern], each.since, each.due_on or _by(visit, each.since.astimezone(LONDON).date()))
        for each in late
    ]
    return sorted(found, key=lambda each: each.due or date.min)[:MOST], many


def answered_until(visit: Visit) -> date | None:
    """The last day whose concerns should all have been answered before today."""
    calendar, today = visit.school.calendar, visit.desk.today()
    if not calendar.terms or visit.school.days_to_reply is None:
        return None
    day, first = min(today, calendar.terms[-1].last), calendar.terms[0].first
    while day >= first:
        due = _by(visit, day)
        if due is not None and due < today:
            return day
        day -= A_DAY
    return None


def _by(visit: Visit, received: date) -> date | None:
    """None: from before this calendar, or due after it."""
    days = visit.school.days_to_reply
    due = visit.school.calendar.due(received, days) if days is not None else None
    return due.date if due else None


def seen(visit: Visit) -> Response:
    seen_everything(visit.desk, visit.who.staff.id)
    return visit.go("/")


def acknowledge(visit: Visit) -> Response:
    if not may_change(visit.sight):
        raise NotHere
    with visit.desk.casebook.reading() as work:
        flag = work.flags.get(visit.number())
        if not flag_lines(visit, work, [flag]):
            raise NotHere
    deal_with(visit.desk, flag.id, visit.by)
    back = visit.said("concern", 12)
    return visit.go(f"/concerns/{back}", said="dealt") if back.isascii() and back.isdigit() else visit.go("/")


PAGES = (
    Page("/", today),
    Page("/today", fragment),
    Page("/alerts", badge),
    Page("/seen", seen, post=True),
    Page("/flags/{number}/dealt-with", acknowledge, post=True),
)
