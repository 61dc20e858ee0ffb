"""The diary: a week of people's times and meetings; times opened and closed; a meeting for a parent who rings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import urlencode

from starlette.responses import Response

from bot.casebook.office_queries import visible_among, visible_by_reference
from bot.desk.need_to_know import AT_SCHOOL
from bot.desk.office_times import (
    NotPossible,
    book_for_parent,
    cancel_by_office,
    close_times,
    move_by_office,
    open_times,
    times_of,
)
from bot.desk.ports import TimeTaken
from bot.desk.values import Appointment, Concern, TimesChange
from bot.diary.clock import day_of
from bot.diary.values import FreeTime
from bot.office.guard import Page
from bot.office.moments import moment, read_moment
from bot.office.visit import NotHere, Visit

DAYS = 5


@dataclass(frozen=True)
class Cell:
    """A person's day."""

    free: Sequence[FreeTime]
    booked: Sequence[Appointment]
    changes: Sequence[TimesChange]


@dataclass(frozen=True)
class Week:
    days: Sequence[date]
    people: Mapping[str, Sequence[Cell]]
    closed: Mapping[date, str]
    concerns: Mapping[int, Concern]


def diary(visit: Visit) -> Response:
    return _diary(visit, _monday(visit.asked("week"), visit.desk.today()))


def _diary(visit: Visit, monday: date, error: str | None = None, status: int = 200) -> Response:
    back, on = monday - timedelta(7), monday + timedelta(7)
    drawn = week(visit, monday)
    # A free time that was pressed, or the concern that a meeting is looked for: both stand in the address.
    asked = {name: visit.asked(name) for name in ("person", "starts", "concern") if visit.asked(name)}
    if read_moment(asked.get("starts", "")) is None:
        asked.pop("starts", None)
    carried = "&" + urlencode({"concern": asked["concern"]}, errors="replace") if "concern" in asked else ""
    return visit.page(
        "diary/diary.html", status, week=drawn, monday=monday, back=back, on=on, error=error,
        typed={**asked, **visit.form}, carried=carried, said=visit.asked("said"),
    )  # fmt: skip


def _monday(said: str, today: date) -> date:
    try:
        day = date.fromisoformat(said)
    except ValueError:
        # At the weekend the coming week is the one that matters.
        day = today + timedelta(2) if today.weekday() >= DAYS else today
    day = day if 2000 < day.year < 2100 else today
    return day - timedelta(day.weekday())


def week(visit: Visit, monday: date) -> Week:
    days = [monday + timedelta(number) for number in range(DAYS)]
    pages = {key: times_of(visit.desk, key, days[0], days[-1]) for key in visit.school.staff}
    booked = [each.concern for page in pages.values() for each in page.booked if each.concern is not None]
    with visit.desk.casebook.reading() as work:
        concerns = visible_among(work, visit.sight, booked)
    people = {
        key: [
            Cell(
                [each for each in page.free if each.local.date() == day],
                [each for each in page.booked if day_of(each.starts) == day],
                [each for each in page.changes if day_of(each.starts) <= day <= day_of(each.ends)],
            )
            for day in days
        ]
        for key, page in pages.items()
    }
    calendar = visit.school.calendar
    closed = {day: str(why).replace("_", " ") for day in days if (why := calendar.why_not(day)) is not None}
    return Week(days, people, closed, concerns)


def changing(act: Callable[[Visit], str]) -> Callable[[Visit], Response]:
    def view(visit: Visit) -> Response:
        monday = _monday(visit.said("week", 10), visit.desk.today())
        try:
            said = act(visit)
        except NotPossible as error:
            return _diary(visit, monday, str(error), 422)
        except TimeTaken:
            return _diary(visit, monday, "Somebody has just taken that time; choose another.", 409)
        return visit.go("/diary", week=monday.isoformat(), said=said)

    return view


def _open(visit: Visit) -> str:
    open_times(visit.desk, visit.said("person", 60), moment(visit, "starts"), moment(visit, "ends"), visit.by)
    return "opened"


def _close(visit: Visit) -> str:
    starts, ends = moment(visit, "starts"), moment(visit, "ends")
    closed = close_times(
        visit.desk, visit.said("person", 60), starts, ends, visit.by, visit.said("reason", 500) or None
    )
    return "closed_booked" if closed.booked else "closed"


def _book(visit: Visit) -> str:
    reference = visit.said("concern", 40).upper()
    with visit.desk.casebook.reading() as work:
        if reference and visible_by_reference(work, visit.sight, reference) is None:
            raise NotPossible(f"There is no concern {reference}; look at the reference again.")
    email = visit.said("email", 200) or None
    if email is not None and "@" not in email:
        raise NotPossible("Write the whole e-mail address, or leave it empty.")
    book_for_parent(
        visit.desk, visit.said("person", 60), moment(visit, "starts"), visit.by,
        way=visit.said("way", 20) or None, concern=reference or None, email=email,
    )  # fmt: skip
    return "booked"


def _mine(visit: Visit) -> str:
    """The meeting's reference, where this person may know of it."""
    reference = str(visit.request.path_params["reference"])[:40]
    with visit.desk.casebook.reading() as work:
        found = work.appointments.by_reference(reference)
        if found is None:
            raise NotHere
        if found.concern is not None and found.concern not in visible_among(work, visit.sight, [found.concern]):
            raise NotHere
    return reference


def _move(visit: Visit) -> str:
    move_by_office(visit.desk, _mine(visit), moment(visit, "starts"), visit.by, visit.said("reason", 500) or None)
    return "moved"


def _cancel(visit: Visit) -> str:
    cancel_by_office(visit.desk, _mine(visit), visit.by, visit.said("reason", 500) or "the office had to")
    return "cancelled"


PAGES = (
    Page("/diary", diary, roles=AT_SCHOOL),
    Page("/diary/open", changing(_open), post=True, roles=AT_SCHOOL),
    Page("/diary/close", changing(_close), post=True, roles=AT_SCHOOL),
    Page("/diary/book", changing(_book), post=True, roles=AT_SCHOOL),
    Page("/diary/{reference}/move", changing(_move), post=True, roles=AT_SCHOOL),
    Page("/diary/{reference}/cancel", changing(_cancel), post=True, roles=AT_SCHOOL),
)
