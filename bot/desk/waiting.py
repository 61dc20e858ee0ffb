"""How long a parent has waited, in school days and against the school's own number; and asking the office to chase it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta

from bot.desk.desk import LONDON, Desk
from bot.desk.labels import label, listed
from bot.desk.standing import current
from bot.desk.values import Concern, Flag, FlagKind, HistoryLine
from bot.diary.clock import spoken_day, start_of
from bot.protocol.school_days import Due, NotSchool, Stretch

OPENS, CLOSES = time(8), time(16)
LONGEST_HOLIDAY = 60


@dataclass(frozen=True)
class Waiting:
    """`school_days` is None where the calendar does not reach; `due` where the school has set no number of days."""

    concern: Concern
    since: date
    school_days: int | None
    due: Due | None
    overdue: bool


def waiting(desk: Desk, sender: str, which: str | None = None) -> Waiting | None:
    with desk.casebook.reading() as work:
        concern = current(work, sender, which)
        if concern is None:
            return None
        steps = [step.at for step in work.concerns.steps(concern.id) if step.how != "skipped"]
    since = max([concern.opened_at, *steps]).astimezone(LONDON).date()
    return _counted(desk, concern, since)


def _counted(desk: Desk, concern: Concern, since: date) -> Waiting:
    calendar, days, today = desk.school.calendar, desk.school.days_to_reply, desk.today()
    due = calendar.due(since, days) if days is not None else None
    return Waiting(
        concern, since, calendar.school_days_between(since, today), due, overdue=due is not None and due.date < today
    )


def left_out(due: Due) -> str:
    """The days that were passed over in counting, beside the weekends, and why: a parent can count them again."""
    breaks = [each for each in due.stretches if each.reason is NotSchool.HOLIDAY]
    known = (NotSchool.WEEKEND, NotSchool.HOLIDAY)
    days = [Stretch(each.date, each.date, each.reason) for each in due.how if each.reason not in known]
    alone = [day for day in days if not any(each.first <= day.first <= each.last for each in breaks)]
    return listed(_said(each) for each in sorted([*breaks, *alone], key=lambda each: each.first))


def _said(stretch: Stretch) -> str:
    first, last = (spoken_day(start_of(day)) for day in (stretch.first, stretch.last))
    when = f"{label('on')} {first}" if first == last else f"{label('from')} {first} {label('to')} {last}"
    why = label(f"not_school_{stretch.reason.value}")
    return f"{why} {when}"


def nudge(desk: Desk, sender: str, which: str | None = None) -> Flag | None:
    """The office is asked to chase the reply. Once for a step: a second asking finds the first still open."""
    now = desk.clock()
    with desk.casebook.writing() as work:
        concern = current(work, sender, which)
        if concern is None:
            return None
        key = f"concern:{concern.id}:nudge:{concern.step}"
        flag = work.flags.raise_flag(
            FlagKind.OFFICE_ACTION, concern.summary, now, key=key, conversation=concern.conversation, concern=concern.id
        )
        if work.history.by_key(key) is None:
            work.history.append(HistoryLine("ReplyChased", now, "parent", concern.id, {"step": concern.step}, key))
    return flag


def school_opens(desk: Desk) -> date | None:
    """The next school day, once today's is over. None: school is open, or the calendar does not say."""
    now, calendar = desk.clock().astimezone(LONDON), desk.school.calendar
    if calendar.is_school_day(now.date()) and now.time() < CLOSES:
        return None
    ahead = (now.date() + timedelta(days=days) for days in range(0 if now.time() < OPENS else 1, LONGEST_HOLIDAY))
    return next((day for day in ahead if calendar.is_school_day(day)), None)
